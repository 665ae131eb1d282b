// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { spoken } from '../../src/wording/spoken';
import { damaged, read, sound } from '../document/reports';
import { popup, text } from './popup';

afterEach(() => render(null, document.body));

const said = () => [...document.querySelectorAll('header .said')].map((it) => it.textContent);

test('characters that deceive readers stand in the text with their codes', async () => {
  await popup(read({ ...sound('invoice\u202egnp.exe pay\u200bpal'), title: 'a\u202eb' }));
  expect(text()[0]).toBe('invoice202Egnp.exe pay200Bpal');
  expect(document.querySelector('h1')!.textContent).toBe('a202Eb');
  expect(document.body.textContent).not.toMatch(/[\u200b\u202e]/);
});

test.each(spoken)('what was too much is said in %s, with its number', async (language) => {
  const cuts = [
    { what: 'text', count: 5_000_000 },
    { what: 'time', count: 20 },
    { what: 'repairs', count: 20_000 },
    { what: 'gaps', count: 2_000 },
  ] as const;
  await popup(read({ ...damaged(), cuts }), language);
  const sentences = said().slice(-4);
  for (const [i, { count }] of cuts.entries())
    expect(sentences[i]).toContain(new Intl.NumberFormat(language).format(count));
  expect(new Set(sentences).size).toBe(4);
});

test('a page of which a part was not examined is not called sound', async () => {
  await popup(read({ ...sound('x'), cuts: [{ what: 'time', count: 20 }] }));
  expect(said()).toEqual([expect.stringContaining('20 seconds')]);
});
