// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Ruler } from '../../src/engine/ruler';
import { damaged, read, sound } from '../document/reports';
import { buttons, popup } from './popup';

afterEach(() => render(null, document.body));

const open = (view: string) => act(async () => document.getElementById(`tab-${view}`)!.click());
const rows = () => [...document.querySelectorAll('.change')];
const pressKey = (target: Element, key: string) =>
  act(async () => void target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));

describe('The list of changes', () => {
  test('has each with its damage, trust and explanation; guesses are off', async () => {
    await popup(read(damaged()));
    await open('changes');
    expect(
      rows().map((row) => [
        row.querySelector('.tag')!.textContent,
        row.querySelector('.switch')!.getAttribute('aria-checked'),
      ]),
    ).toEqual([
      ['proved', 'true'],
      ['inferred', 'true'],
      ['guessed', 'false'],
      ['proved', 'true'],
    ]);
    expect(rows()[1]!.textContent).toContain('。ㄈ┳ヘ(zé)（三）抓責任落實');
    expect(rows()[1]!.textContent).toContain('Bytes were lost on the way');
  });

  test('lets the reader accept a guess and refuse a repair, in the frame it is in', async () => {
    const { calls } = await popup(read({ ...damaged(), frame: 4 }));
    await open('changes');
    await act(async () => rows()[2]!.querySelector<HTMLElement>('.switch')!.click());
    expect(calls.decide).toHaveBeenLastCalledWith(4, [{ passage: 5, start: 0 }], true);
    await act(async () => rows()[0]!.querySelector<HTMLElement>('.switch')!.click());
    expect(calls.decide).toHaveBeenLastCalledWith(4, [{ passage: 3, start: 0 }], false);
  });

  test('leads to the place in the page', async () => {
    const { calls } = await popup(read({ ...damaged(), frame: 4 }));
    await open('changes');
    await act(async () => rows()[1]!.querySelector<HTMLElement>('.link')!.click());
    expect(calls.reveal).toHaveBeenLastCalledWith(4, { passage: 4, from: 0, to: 9 });
  });

  test('shows bytes when asked, and codes for what nobody sees', async () => {
    const ruler: Ruler = {
      shown: [{ text: '\u0081', from: 0, to: 1 }],
      bytes: [
        { value: 0x81, fate: 'kept' },
        { value: 0xa3, fate: 'lost' },
      ],
      meant: [{ text: '好', from: 0, to: 2 }],
      readAs: 'windows-1252',
      writtenIn: 'GBK',
    };
    await popup(read(damaged()), 'en', { rulers: vi.fn(async () => [ruler]) });
    await open('changes');
    const details = document.querySelector<HTMLDetailsElement>('.change details')!;
    await act(async () => {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
    await vi.waitFor(() => expect(details.querySelector('.bytes')).not.toBeNull());
    const lines = [...details.querySelectorAll('tr')].map((row) =>
      [...row.querySelectorAll('td')].map((it) => it.textContent),
    );
    expect(lines).toEqual([['81', ''], ['81', 'A3'], ['好']]);
    expect(details.textContent).toContain('Dashed bytes were lost on the way.');
  });

  test('is never empty without a word', async () => {
    const report = damaged();
    await popup(read({ ...report, patches: report.patches.map(() => []), left: [] }));
    await open('changes');
    expect(document.querySelector('#view-changes')!.textContent).toBe('Nothing on this page was repaired.');
  });
});

describe('The ledger', () => {
  test('has every gap with its size, place, words and reason, and the sums', async () => {
    const { calls } = await popup(read(damaged()));
    await open('missing');
    const cards = [...document.querySelectorAll('.card')].map((card) => card.textContent);
    expect(cards[0]).toBe(
      'In the middle: 547 charactersafter “…添置了新書,也培訓了志願者。”……(此處省略547字,正式會員可完整閱讀)……members only · stated by the pageShow in page',
    );
    expect(cards[1]).toContain('At the end: 333 characters');
    expect(cards[1]).toContain('worked out from the page’s own numbers');
    expect(cards[2]).toContain(
      'shown1,537 charactersleft out in the middle547 charactersleft out at the end333 characterswhole document2,417 characters',
    );
    expect(cards[2]).toContain('do not match');
    expect(cards[3]).toContain('masked: ##');
    await act(async () => document.querySelector<HTMLElement>('.hole .link')!.click());
    expect(calls.reveal).toHaveBeenLastCalledWith(0, { passage: 2, from: 0, to: 24 });
  });

  test('says so where nothing is missing', async () => {
    const report = damaged();
    await popup(read({ ...report, gaps: [] }));
    await open('missing');
    expect(document.querySelector('#view-missing')!.textContent).toBe(
      'Nothing on this page says that text is missing.',
    );
  });
});

describe('The menu', () => {
  const openMenu = () => act(async () => document.querySelector<HTMLElement>('[aria-haspopup=menu]')!.click());
  const item = (name: string) =>
    [...document.querySelectorAll<HTMLElement>('[role^=menuitem]')].find((it) => it.textContent === name)!;

  test('copies and saves in every format, with flags and a note as the reader wants', async () => {
    const { calls } = await popup(read(damaged()));
    await openMenu();
    await act(async () => item('Note on source, repairs and gaps').click());
    await act(async () => item('Flags where text is missing').click());
    await act(async () => item('.json').click());
    expect(calls.save).toHaveBeenLastCalledWith(
      expect.objectContaining({ format: 'json', flags: false, provenance: true }),
    );
    await openMenu();
    await act(async () => item('Markdown').click());
    expect(calls.copy).toHaveBeenLastCalledWith(expect.objectContaining({ format: 'markdown', isRich: false }));
  });

  test('is used with the arrow keys, closes with Escape and gives the focus back', async () => {
    await popup(read(damaged()));
    await openMenu();
    const menu = document.querySelector('[role=menu]')!;
    expect(document.activeElement?.textContent).toBe('Plain text');
    await pressKey(menu, 'ArrowDown');
    expect(document.activeElement?.textContent).toBe('Markdown');
    await pressKey(menu, 'End');
    expect(document.activeElement?.textContent).toBe('Note on source, repairs and gaps');
    await pressKey(menu, 'ArrowDown');
    expect(document.activeElement?.textContent).toBe('Plain text');
    await pressKey(menu, 'Escape');
    expect(document.querySelector('[role=menu]')).toBeNull();
    expect(document.activeElement?.getAttribute('aria-haspopup')).toBe('menu');
  });
});

describe('The bar', () => {
  test('names each part, and leads there', async () => {
    const { calls } = await popup(read(damaged()));
    expect(buttons('.bar')).toEqual([
      'Text: 27 characters',
      'Missing: 547 characters missing here',
      'Text: 43 characters',
      'Repaired: （4)',
      'Inferred: （三）抓責任',
      'Left as it was: ¤|村',
      'Missing: 333 characters missing here',
    ]);
    await act(async () => document.querySelectorAll<HTMLElement>('.bar button')[5]!.click());
    expect(calls.reveal).toHaveBeenLastCalledWith(0, { passage: 5, from: 0, to: 3 });
  });
});

test('a page without anything to find has its text and no tabs', async () => {
  await popup(read(sound('All is well.')));
  expect(document.querySelector('[role=tablist]')).toBeNull();
});

describe('The search', () => {
  const field = () => document.querySelector<HTMLInputElement>('input[type=search]')!;
  const told = () => document.querySelector('.matches')!.textContent;
  const type = (query: string) =>
    act(async () => {
      field().value = query;
      field().dispatchEvent(new Event('input', { bubbles: true }));
    });

  test('does not call words missing before it has looked for them', async () => {
    await popup(read(damaged()));
    await type('抓責任');
    expect(told()).toBe('');
    await vi.waitFor(() => expect(told()).toMatch(/^1 of /));
    await type('沒有這句');
    expect(told()).not.toBe('Not found');
    await vi.waitFor(() => expect(told()).toBe('Not found'));
  });
});
