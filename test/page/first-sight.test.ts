// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Trust } from '../../src/engine/patch';
import type { BackgroundCalls, Caller, Examination } from '../../src/messages';
import { openClicked } from '../../src/page/clicked';
import { Page } from '../../src/page/page';
import { allowLights } from './lights';

const trusts: Record<string, Trust> = { X: 'sure', Y: 'likely', Z: 'guess' };
/** For it, a capital among these at the beginning is garbled: surely, likely, perhaps. */
const answer = (passages: readonly string[]): Examination => ({
  patches: passages.map((text) => {
    const trust = trusts[text[0]!];
    return trust ? [{ start: 0, was: text[0]!, now: 'ok', causes: [{ damage: 'test', trust }] }] : [];
  }),
  gaps: [],
  faults: [],
  least: 'likely',
});

let asked: (readonly string[])[];
/** How the background answers what it is asked about the whole page. */
let whole: (passages: readonly string[]) => Promise<Examination>;
/** How it answers what it is asked about the screen. */
let few: (passages: readonly string[]) => Promise<Examination>;
const background = (async (name: string, { passages }: { passages: readonly string[] }) => {
  if (name !== 'examine') return { language: 'en', text: '', texts: [], summary: '' };
  asked.push(passages);
  return passages.length < 10 ? few(passages) : whole(passages);
}) as unknown as Caller<BackgroundCalls>;

let page: Page;
/** The first line on the screen. */
let top: number;
/** 300 lines of 100 characters, of which three are on the screen. */
function fill(): void {
  const lines = Array.from({ length: 300 }, (_, i) => `${'XYZ '[i % 4]}${'a'.repeat(99)}`);
  document.body.innerHTML = lines.map((line) => `<p>${line}</p>`).join('');
}
const shown = (line: number) => document.querySelectorAll('p')[line]!.textContent!.slice(0, 3);

beforeEach(() => {
  allowLights();
  openClicked();
  asked = [];
  top = 100;
  few = async (passages) => answer(passages);
  whole = async (passages) => answer(passages);
  page = new Page(document, undefined, background);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const at = [...document.querySelectorAll('p')].indexOf(this as HTMLParagraphElement);
    return new DOMRect(0, (at - top) * (window.innerHeight / 3), 100, window.innerHeight / 3 - 1);
  });
});
afterEach(() => {
  page.stop();
  vi.restoreAllMocks();
});

test('on a long page, what is surely garbled on the screen is mended before the rest is known', async () => {
  fill();
  let go = () => {};
  whole = (passages) =>
    new Promise((resolve) => {
      go = () => resolve(answer(passages));
    });
  const cleaned = page.clean();
  await vi.waitFor(() => expect(asked).toHaveLength(2), { timeout: 4000 });
  expect(asked[0]!.length).toBe(3);
  expect([99, 100, 101, 102, 103, 104].map(shown)).toEqual([' aa', 'oka', 'Yaa', 'Zaa', ' aa', 'Xaa']);
  go();
  await cleaned;
  expect([0, 100, 101, 102, 104].map(shown)).toEqual(['oka', 'oka', 'oka', 'Zaa', 'oka']);
  await page.show('original');
  expect([0, 100, 101, 102].map(shown)).toEqual(['Xaa', 'Xaa', 'Yaa', 'Zaa']);
});

test.each([
  ['far down the page', 250, [3]],
  ['across the end of what was read of it so far', 221, [2, 3]],
])('so is what is on the screen %s', async (_where, line, sizes) => {
  fill();
  top = line - 1;
  await page.clean();
  expect(asked.slice(0, -1).map(({ length }) => length)).toEqual(sizes);
  expect([line, line + 1].map(shown)).toEqual([line, line + 1].map((it) => ['oka', 'oka', 'Zaa', ' aa'][it % 4]));
});

test('where the rest of the page says otherwise, that is what is shown in the end', async () => {
  fill();
  whole = async (passages) => ({ ...answer(passages), patches: passages.map(() => []) });
  await page.clean();
  expect(shown(100)).toBe('Xaa');
});

test('where the rest comes to no end, everything is put back', async () => {
  fill();
  whole = async () => {
    throw new Error('Cancelled.');
  };
  await expect(page.clean()).rejects.toThrow('Cancelled.');
  expect(shown(100)).toBe('Xaa');
});

test('where already what is on the screen comes to no end, the next click begins anew', async () => {
  fill();
  few = async () => {
    throw new Error('Cancelled.');
  };
  await expect(page.clean()).rejects.toThrow('Cancelled.');
  few = async (passages) => answer(passages);
  await page.clean();
  expect([0, 100].map(shown)).toEqual(['oka', 'oka']);
});

test('a reader who asks for the original is shown nothing else meanwhile', async () => {
  fill();
  await page.clean('original');
  expect(asked).toHaveLength(1);
});

test('a short page is asked about once', async () => {
  document.body.innerHTML = '<p>Xa</p>'.repeat(12);
  await page.clean();
  expect(asked).toHaveLength(1);
  expect(shown(0)).toBe('oka');
});
