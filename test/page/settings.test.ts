// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Trust } from '../../src/engine/patch';
import type { BackgroundCalls, Caller, Examination } from '../../src/messages';
import { openClicked } from '../../src/page/clicked';
import { Page } from '../../src/page/page';
import { allowLights } from './lights';

/** How far edits must be trusted to be made unasked. */
let least: Trust;
let questions: number;
let page: Page;

/** A background for which `X` is surely `x`, `L` is likely `l`, and `Q` may be `q`. */
const background = (async (name: string, { passages }: { passages: string[] }): Promise<Examination | undefined> => {
  if (name !== 'examine') return undefined;
  questions++;
  const trusts: Record<string, Trust> = { X: 'sure', L: 'likely', Q: 'guess' };
  const patches = passages.map((text) =>
    [...text.matchAll(/[XLQ]/g)].map(({ index: start, 0: was }) => ({
      start,
      was,
      now: was.toLowerCase(),
      causes: [{ damage: 'test', trust: trusts[was]! }],
    })),
  );
  return { patches, gaps: [], faults: [], least };
}) as unknown as Caller<BackgroundCalls>;

beforeEach(() => {
  allowLights();
  openClicked();
  least = 'likely';
  questions = 0;
  document.body.innerHTML = '<p>X L Q</p>';
  page = new Page(document, undefined, background);
});
afterEach(() => page.stop());

const shown = () => document.querySelector('p')!.textContent;

test('where the reader wants to be asked first, the page is reported as it is, and cleaned when they say so', async () => {
  const report = await page.clean('original');
  expect(report).toMatchObject({ choice: 'original', passages: [{ text: 'X L Q' }] });
  expect(report.patches[0]).toHaveLength(3);
  expect(shown()).toBe('X L Q');
  await page.show('cleaned');
  expect(shown()).toBe('x l Q');
  // From then on it is the reader's choice.
  await page.clean('original');
  expect(shown()).toBe('x l Q');
});

test('a report by itself changes nothing and chooses nothing', async () => {
  expect(await page.show()).toMatchObject({ choice: 'original', passages: [{ text: 'X L Q' }] });
  expect(shown()).toBe('X L Q');
  await page.clean();
  expect(shown()).toBe('x l Q');
});

test.each([
  ['sure', 'x L Q', 2],
  ['likely', 'x l Q', 1],
  ['guess', 'x l q', 0],
] as const)('edits are made that can be trusted as far as the reader says: %s', async (trust, text, others) => {
  least = trust;
  const { left } = await page.clean();
  expect(shown()).toBe(text);
  expect(left).toHaveLength(others);
  await page.show('original');
  expect(shown()).toBe('X L Q');
});

test('when the settings change, a cleaned page follows', async () => {
  await page.clean();
  least = 'guess';
  await page.renew();
  expect(shown()).toBe('x l q');
  least = 'sure';
  await page.renew();
  expect(shown()).toBe('x L Q');
});

test('when the settings change, a page about which nobody asked is let be', async () => {
  await page.renew();
  expect(questions).toBe(0);
  expect(shown()).toBe('X L Q');
});
