// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Edit } from '../../src/engine/patch';
import type { BackgroundCalls, Caller, Examination, Report } from '../../src/messages';
import { openClicked } from '../../src/page/clicked';
import { Page } from '../../src/page/page';
import { allowLights, lit } from './lights';

/** A background for which capital letters are garbled small ones; of Q nobody is sure. */
const background = (async (name: string, request: { passages: string[] }) => {
  if (name !== 'examine') return undefined;
  const editsOf = (text: string): Edit[] =>
    [...text.matchAll(/[A-Z]/g)].map(({ index, 0: was }) => ({
      start: index,
      was,
      now: was.toLowerCase(),
      causes: [{ damage: 'test', trust: was === 'Q' ? 'guess' : 'sure' }],
    }));
  return { patches: request.passages.map(editsOf), gaps: [], faults: [], least: 'likely' } satisfies Examination;
}) as unknown as Caller<BackgroundCalls>;

let page: Page;
beforeEach(() => {
  allowLights();
  openClicked();
  page = new Page(document, undefined, background);
});
afterEach(() => page.stop());

const texts = () => [...document.querySelectorAll('p')].map(({ textContent }) => textContent);
const settled = () => new Promise((resolve) => setTimeout(resolve, 400));

/** The place of the edit at `start` in the passage with this text, the `time`-th of them. */
function placeIn(report: Report, text: string, start: number, time = 0) {
  const all = report.passages.filter((passage) => passage.text === text);
  return { passage: all[time]!.id, start };
}

test('a repair that is refused is taken back where it stands, and can be accepted again', async () => {
  document.body.innerHTML = '<p>one <b>X</b>, two Y</p><p>one X, two Y</p>';
  const report = await page.clean();
  expect(texts()).toEqual(['one x, two y', 'one x, two y']);
  const refused = [placeIn(report, 'one X, two Y', 4, 1)];
  expect((await page.decide(refused, false)).left).toEqual(refused.map((place) => ({ ...place, isRefused: true })));
  expect(texts()).toEqual(['one x, two y', 'one X, two y']);
  expect(lit.get('lacuna-guess')).toEqual(['X']);
  expect((await page.decide(refused, true)).left).toEqual([]);
  expect(texts()).toEqual(['one x, two y', 'one x, two y']);
});

test('a guess that is accepted is made, and is a guess no longer', async () => {
  document.body.innerHTML = '<p>Qyz</p>';
  const report = await page.clean();
  const guess = placeIn(report, 'Qyz', 0);
  expect(report.left).toEqual([guess]);
  expect((await page.decide([guess], true)).left).toEqual([]);
  expect(texts()).toEqual(['qyz']);
  expect(lit.get('lacuna-guess')).toBeUndefined();
  await page.show('original');
  expect(texts()).toEqual(['Qyz']);
  await page.show('cleaned');
  expect(texts()).toEqual(['qyz']);
});

test('what was decided outlives a page that draws its text anew, and text ahead of it', async () => {
  document.body.innerHTML = '<main><p>keep X</p></main>';
  const report = await page.clean();
  await page.decide([placeIn(report, 'keep X', 5)], false);
  document.querySelector('main')!.innerHTML = '<p>first Y</p><p>keep X</p>';
  await settled();
  expect(texts()).toEqual(['first y', 'keep X']);
  expect((await page.clean()).left).toHaveLength(1);
});

test('while the original is shown, a decision changes nothing in the page', async () => {
  document.body.innerHTML = '<p>X</p><p>Qyz</p>';
  const report = await page.clean();
  await page.show('original');
  await page.decide([placeIn(report, 'Qyz', 0)], true);
  expect(texts()).toEqual(['X', 'Qyz']);
  await page.show('cleaned');
  expect(texts()).toEqual(['x', 'qyz']);
});

test('places that no passage has are let be', async () => {
  document.body.innerHTML = '<p>X</p>';
  await page.clean();
  expect((await page.decide([{ passage: 12_345, start: 3 }], false)).left).toEqual([]);
  expect(texts()).toEqual(['x']);
});

test('a decision shows and lights what drawing all of it anew would', async () => {
  const paragraph = fc.string({ unit: fc.constantFrom('a', ' ', 'X', 'Y', 'Q', '\n'), minLength: 1, maxLength: 12 });
  const decision = fc.record({ passage: fc.nat(8), start: fc.nat(12), isAccepted: fc.boolean() });
  const lights = () => [...lit].map(([name, texts]) => [name, ...texts.toSorted()].join('|')).sort();
  const shown = () => [document.body.innerHTML, ...lights()];
  await fc.assert(
    fc.asyncProperty(
      fc.array(paragraph, { maxLength: 5 }),
      fc.array(decision, { maxLength: 8 }),
      async (all, decisions) => {
        // The lines of a block are passages that share its text nodes.
        const drawn = all.map((text) => `<p style="white-space: pre">${text.slice(0, 5)}<i>${text.slice(5)}</i></p>`);
        document.body.innerHTML = drawn.join('');
        const mine = new Page(document, undefined, background);
        const { passages } = await mine.clean();
        try {
          for (const { passage, start, isAccepted } of decisions) {
            const id = passages[passage]?.id ?? passage;
            const { left } = await mine.decide([{ passage: id, start }], isAccepted);
            const now = shown();
            const report = await mine.show('cleaned');
            expect(now).toEqual(shown());
            expect(left).toEqual(report.left.filter((one) => one.passage === id));
          }
        } finally {
          mine.stop();
        }
      },
    ),
    { numRuns: 40 },
  );
});

test('whatever is refused and accepted, undo gives back every character', async () => {
  const paragraph = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'X', 'Y', 'Q'), minLength: 1, maxLength: 12 });
  const decision = fc.record({ passage: fc.nat(8), start: fc.nat(12), isAccepted: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(
      fc.array(paragraph, { maxLength: 5 }),
      fc.array(decision, { maxLength: 8 }),
      async (all, decisions) => {
        document.body.innerHTML = all.map((text) => `<p>${text.slice(0, 3)}<i>${text.slice(3)}</i></p>`).join('');
        const before = document.body.innerHTML;
        const mine = new Page(document, undefined, background);
        await mine.clean();
        for (const { passage, start, isAccepted } of decisions) await mine.decide([{ passage, start }], isAccepted);
        await mine.show('original');
        mine.stop();
        expect(document.body.innerHTML).toBe(before);
      },
    ),
    { numRuns: 40 },
  );
});
