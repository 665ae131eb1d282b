import { describe, expect, test, vi } from 'vitest';
import type { Knowledge } from '../../src/engine/examine';

const sent = vi.hoisted(() => [] as { call: string; request: { tab: number; share: number } }[]);
const signs = vi.hoisted(() => [] as string[]);
vi.mock('../../src/extension', () => ({
  browser: {
    runtime: {
      sendMessage: async (message: (typeof sent)[number]) => void sent.push(message),
      getPlatformInfo: async () => signs.push('alive'),
    },
  },
}));

const { beginFor, cancelFor, examineFor } = await import('../../src/background/jobs');
const { inStillness } = await import('../../src/background/stillness');

/** The texts that were looked at, in turn. */
const looked: string[] = [];
/** A slow reader of text: each passage takes some milliseconds. */
const knowledge: Knowledge = {
  damages: [
    {
      id: 'slow',
      mayApply: () => true,
      garble: (text) => text,
      mend(text) {
        looked.push(text);
        const end = Date.now() + 4;
        while (Date.now() < end);
        return [];
      },
    },
  ],
  markers: [],
  language: { cost: () => 5 } as unknown as Knowledge['language'],
};
const passages = Array.from({ length: 120 }, (_, i) => `${i} `.padEnd(600, 'x'));

test('a long text is examined with rests, and tells how far it is', async () => {
  sent.length = 0;
  const { patches } = await examineFor(5, passages, knowledge);
  expect(patches).toHaveLength(120);
  expect(sent.length).toBeGreaterThan(1);
  expect(sent[0]).toEqual({ call: 'progress', request: { tab: 5, share: 0 } });
});

test('it can be cancelled; so is what the page asks for later, until the tab is read again', async () => {
  const work = examineFor(6, passages, knowledge);
  cancelFor(6);
  await expect(work).rejects.toThrow('Cancelled');
  await expect(examineFor(6, ['x'], knowledge)).rejects.toThrow('Cancelled');
  await expect(examineFor(7, ['x'], knowledge)).resolves.toMatchObject({ patches: [[]] });
  beginFor(6);
  await expect(examineFor(6, ['x'], knowledge)).resolves.toMatchObject({ patches: [[]] });
});

test('a page that takes too long is given what was found by then, and a word of it', async () => {
  const { patches, cuts } = await examineFor(8, passages, knowledge, { seconds: 0.1 });
  expect(patches).toHaveLength(120);
  expect(cuts).toEqual([{ what: 'time', count: 0.1 }]);
  expect((await examineFor(8, ['x'], knowledge)).cuts).toEqual([]);
});

test('there is a sign of life every ten seconds, be the texts shorter than that', async () => {
  const now = performance.now.bind(performance);
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => 300 * now());
  await examineFor(12, ['x'], knowledge, { seconds: 1e9 });
  signs.length = 0;
  for (let i = 0; i < 16; i++) await examineFor(12, ['x'], knowledge, { seconds: 1e9 });
  expect(signs.length).toBeGreaterThan(0);
  clock.mockRestore();
});

describe('while a long text is under examination', () => {
  const few = Array.from({ length: 24 }, (_, i) => `few ${i} `.padEnd(600, 'x'));
  const isOfFew = (text: string) => text.startsWith('few');

  test('a short one comes first', async () => {
    const work = examineFor(9, passages, knowledge);
    looked.length = 0;
    await examineFor(9, few, knowledge);
    const begun = looked.findIndex(isOfFew);
    expect(looked.slice(begun).every(isOfFew)).toBe(true);
    await expect(work).resolves.toMatchObject({ patches: passages.map(() => []) });
  });

  test('it waits when the reader clicks, until it is known what there is on the screen', async () => {
    const work = examineFor(10, passages, knowledge);
    beginFor(10);
    // However slow the machine is, the click was a moment ago.
    const clicked = performance.now();
    const clock = vi.spyOn(performance, 'now').mockReturnValue(clicked);
    looked.length = 0;
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(looked).toEqual([]);
    await examineFor(10, few, knowledge);
    expect(looked.every(isOfFew)).toBe(true);
    await work;
    expect(looked.every(isOfFew)).toBe(false);
    clock.mockRestore();
  });

  test('it waits while something is done during which it has to be still', async () => {
    looked.length = 0;
    let end = () => {};
    const still = inStillness(() => new Promise<void>((resolve) => (end = resolve)));
    const work = examineFor(12, passages, knowledge);
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(looked).toEqual([]);
    end();
    await still;
    await expect(work).resolves.toMatchObject({ patches: passages.map(() => []) });
  });

  test('it goes on where nobody asks', async () => {
    const work = examineFor(11, passages, knowledge);
    beginFor(11);
    await expect(work).resolves.toMatchObject({ patches: passages.map(() => []) });
  });
});
