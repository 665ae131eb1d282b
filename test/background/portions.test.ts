import { beforeEach, expect, test, vi } from 'vitest';
import type { Damage } from '../../src/engine/damage';
import type { Knowledge } from '../../src/engine/examine';

vi.mock('../../src/extension', () => ({
  browser: { runtime: { sendMessage: async () => undefined, getPlatformInfo: async () => ({}) } },
}));

const { beginFor, cancelFor, examineFor } = await import('../../src/background/jobs');
const { forgetPortions, mendAheadFor, takeAhead } = await import('../../src/background/portions');
const { portionsOf } = await import('../../src/engine/portions');

/** The texts that were looked at. */
let mended: string[];
/** Takes an `X` for a garbled `x`. */
const damage: Damage = {
  id: 'capital',
  mayApply: (text) => text.includes('X'),
  garble: (text) => text.replaceAll('x', 'X'),
  mend(text) {
    mended.push(text);
    return [...text.matchAll(/X/g)].map(({ index }) => ({
      start: index,
      was: 'X',
      now: 'x',
      causes: [{ damage: 'capital', trust: 'sure' }],
    }));
  },
};
const knowledgeOf = (): Knowledge => ({
  damages: [damage],
  markers: [],
  language: { cost: () => 5 } as unknown as Knowledge['language'],
});
const passages = Array.from({ length: 400 }, (_, i) => `${i} X`.padEnd(300, 'a'));
const [first, second] = portionsOf(passages) as [string[], string[]];

beforeEach(() => {
  mended = [];
  forgetPortions(5);
  beginFor(5);
});

/** Sends texts as a page does, some at a time. */
function send(texts: readonly string[], knowledge: Knowledge): void {
  for (let from = 0; from < texts.length; from += 30)
    mendAheadFor(5, 0, { passages: texts.slice(from, from + 30), from }, knowledge);
}

const examineAhead = (frame: number, knowledge: Knowledge) => {
  const ahead = takeAhead(5, frame, knowledge);
  return examineFor(5, passages, knowledge, ahead && { ahead });
};

test('what was sent ahead is not mended again, and the page comes to the same', async () => {
  const knowledge = knowledgeOf();
  const alone = await examineFor(5, passages, knowledge);
  mended = [];
  send([...first, ...second], knowledge);
  await vi.waitFor(() => expect(mended).toEqual([...first, ...second]), { timeout: 4000 });
  expect(await examineAhead(0, knowledge)).toEqual(alone);
  expect(mended).toEqual(passages);
});

test('the page need not wait until it is mended to be examined', async () => {
  const knowledge = knowledgeOf();
  const alone = await examineFor(5, passages, knowledge);
  send(passages, knowledge);
  mended = [];
  expect(await examineAhead(0, knowledge)).toEqual(alone);
  expect(mended).toEqual(passages);
});

test.each([
  ['other text', 0, (texts: string[]) => ['something else X'.padEnd(300), ...texts.slice(1)], false],
  ['another frame', 3, (texts: string[]) => texts, false],
  ['other wishes of the reader', 0, (texts: string[]) => texts, true],
])('it is nothing to %s', async (_what, frame, sent, isOther) => {
  const knowledge = knowledgeOf();
  send(sent(first), isOther ? knowledgeOf() : knowledge);
  await vi.waitFor(() => expect(mended).toHaveLength(first.length), { timeout: 4000 });
  await examineAhead(frame, knowledge);
  expect(mended.slice(first.length)).toEqual(passages);
});

test('it is forgotten with the page, and not begun where the reader cancelled', async () => {
  const knowledge = knowledgeOf();
  send(first, knowledge);
  await vi.waitFor(() => expect(mended).toHaveLength(first.length), { timeout: 4000 });
  forgetPortions(5);
  await examineAhead(0, knowledge);
  expect(mended.slice(first.length)).toEqual(passages);
  cancelFor(5);
  expect(() => send(first, knowledge)).toThrow('Cancelled');
});

test('a background has the texts of a page in its order, and takes none that does not go on where it ended', () => {
  const knowledge = knowledgeOf();
  send(passages.slice(0, 60), knowledge);
  mendAheadFor(5, 0, { passages: passages.slice(90, 120), from: 90 }, knowledge);
  mendAheadFor(5, 0, { passages: passages.slice(30, 60), from: 30 }, knowledge);
  expect(takeAhead(5, 0, knowledge)?.texts).toEqual(passages.slice(0, 60));
  send(passages.slice(0, 60), knowledge);
  send(passages.slice(0, 30), knowledge);
  expect(takeAhead(5, 0, knowledge)?.texts).toEqual(passages.slice(0, 30));
});
