// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Trust } from '../../../src/engine/patch';
import type { BackgroundCalls, Caller, Examination } from '../../../src/messages';
import { openClicked } from '../../../src/page/clicked';
import { Page } from '../../../src/page/page';
import { allowLights } from '../lights';

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
/** What the background was sent ahead of what it is asked about. */
let sent: readonly string[];
/** How the background answers what it is asked about the whole page. */
let whole: (passages: readonly string[]) => Promise<Examination>;
/** How it answers what it is asked about the screen. */
let few: (passages: readonly string[]) => Promise<Examination>;
const background = (async (name: string, request: { passages: readonly string[]; from?: number; behind?: number }) => {
  const { from = 0, behind = 0 } = request;
  if (name === 'mendAhead') sent = [...sent.slice(0, from), ...request.passages];
  if (name !== 'examine') return { language: 'en', text: '', texts: [], summary: '' };
  const passages = [...sent.slice(0, behind), ...request.passages];
  asked.push(passages);
  return passages.length < 10 ? few(passages) : whole(passages);
}) as unknown as Caller<BackgroundCalls>;

let page: Page;
/** The first line on the screen. */
let top: number;
/** 300 lines of 100 characters, of which three are on the screen. */
function fill(more = ''): void {
  const lines = Array.from({ length: 300 }, (_, i) => `${'XYZ '[i % 4]}${'a'.repeat(99)}`);
  document.body.innerHTML = lines.map((line) => `<p>${line}</p>`).join('') + more;
}
const shown = (line: number) => document.querySelectorAll('p')[line]!.textContent!.slice(0, 3);

beforeEach(() => {
  allowLights();
  openClicked();
  asked = [];
  sent = [];
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
  ['far down the page', 250],
  ['across the end of what was read of it so far', 221],
])('so is what is on the screen %s', async (_where, line) => {
  fill();
  top = line - 1;
  await page.clean();
  expect(asked.slice(0, -1).map(({ length }) => length)).toEqual([3]);
  expect([line, line + 1].map(shown)).toEqual([line, line + 1].map((it) => ['oka', 'oka', 'Zaa', ' aa'][it % 4]));
});

test('where the rest of the page says otherwise, that is what is shown in the end', async () => {
  fill();
  whole = async (passages) => ({ ...answer(passages), patches: passages.map(() => []) });
  await page.clean();
  expect(shown(100)).toBe('Xaa');
});

test('where the rest comes to no end, everything is put back, and the next click begins anew', async () => {
  fill();
  whole = async () => {
    throw new Error('Cancelled.');
  };
  await expect(page.clean()).rejects.toThrow('Cancelled.');
  expect(shown(100)).toBe('Xaa');
  whole = async (passages) => answer(passages);
  await page.clean();
  expect(asked.map(({ length }) => length)).toEqual([3, 300, 3, 300]);
  expect([0, 100].map(shown)).toEqual(['oka', 'oka']);
});

test('where nobody can tell what is on the screen, the page is mended all the same', async () => {
  fill();
  few = async () => {
    throw new Error('Nobody answered.');
  };
  await page.clean();
  expect([0, 100].map(shown)).toEqual(['oka', 'oka']);
});

describe('on a page that was looked at before the click', () => {
  const suspicious = '<p>Y思想?！墩</p>';
  /** The lines that are written to from now on, in turn. */
  function writes(): number[] {
    const lines: number[] = [];
    new MutationObserver((records) => {
      const all = [...document.querySelectorAll('p')];
      for (const { target } of records) lines.push(all.indexOf(target.parentElement as HTMLParagraphElement));
    }).observe(document.body, { subtree: true, characterData: true });
    return lines;
  }

  test('the look itself shows nothing, and the click asks nothing: what is on the screen is shown first', async () => {
    fill(suspicious);
    const lines = writes();
    await page.look();
    expect(lines).toEqual([]);
    await page.clean();
    expect(asked).toHaveLength(1);
    expect(lines.slice(0, 2)).toEqual([100, 101]);
    expect([0, 100, 101, 102].map(shown)).toEqual(['oka', 'oka', 'oka', 'Zaa']);
    await page.show('original');
    expect([0, 100, 101].map(shown)).toEqual(['Xaa', 'Xaa', 'Yaa']);
  });

  test('what the page says by now is what is mended', async () => {
    fill(suspicious);
    await page.look();
    document.querySelectorAll('p')[100]!.firstChild!.nodeValue = 'No longer garbled';
    document.querySelectorAll('p')[101]!.textContent = 'Xnew';
    await page.clean();
    expect(document.querySelectorAll('p')[100]!.textContent).toBe('No longer garbled');
    expect(document.querySelectorAll('p')[101]!.textContent).toBe('oknew');
    await page.show('original');
    expect(shown(101)).toBe('Xne');
  });

  test('a click does not wait for a look that has not come to its end', async () => {
    fill(suspicious);
    let go = () => {};
    whole = (passages) =>
      new Promise((resolve) => {
        go = () => resolve(answer(passages));
      });
    const looked = page.look();
    await vi.waitFor(() => expect(asked).toHaveLength(1), { timeout: 4000 });
    const cleaned = page.clean();
    await vi.waitFor(() => expect(shown(100)).toBe('oka'), { timeout: 4000 });
    expect(asked.map(({ length }) => length)).toEqual([301, 3]);
    expect(shown(0)).toBe('Xaa');
    go();
    await Promise.all([looked, cleaned]);
    expect([0, 100, 101, 102].map(shown)).toEqual(['oka', 'oka', 'oka', 'Zaa']);
  });

  test('nor for one that is still reading', async () => {
    fill(suspicious);
    const looked = page.look();
    const cleaned = page.clean();
    await Promise.all([looked, cleaned]);
    expect(asked.map(({ length }) => length)).toEqual([3, 301]);
    expect([0, 100, 101, 102].map(shown)).toEqual(['oka', 'oka', 'oka', 'Zaa']);
  });
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
