import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** What a page would see: how many steps of a millisecond were made each time before it got its turn. */
let stretches: number[];
let now: number;

beforeEach(() => {
  vi.resetModules();
  stretches = [0];
  now = 1000;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.stubGlobal('scheduler', {
    postTask: async () => {
      stretches.push(0);
    },
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function* steps(count: number): Generator<void, number> {
  for (let i = 0; i < count; i++) {
    now++;
    stretches[stretches.length - 1]!++;
    yield;
  }
  return count;
}

test('a page gets its turn every few milliseconds, be it one piece of work or many that follow one another', async () => {
  const { inSlices } = await import('../../src/page/slices');
  expect(await inSlices(steps(50))).toBe(50);
  for (let i = 0; i < 50; i++) await inSlices(steps(2));
  expect(stretches.reduce((sum, it) => sum + it)).toBe(150);
  expect(Math.max(...stretches)).toBeLessThanOrEqual(3);
  expect(stretches.length).toBeLessThan(100);
});

test('on a page that takes long for its own turn, more is done in ours', async () => {
  const { inSlices } = await import('../../src/page/slices');
  vi.stubGlobal('scheduler', {
    postTask: async () => {
      now += 300;
      stretches.push(0);
    },
  });
  await inSlices(steps(400));
  expect(stretches.length).toBeLessThan(15);
});

test('a page that only lays itself out between two of our writes does so a few times', async () => {
  const { inSlices, longWriting } = await import('../../src/page/slices');
  vi.stubGlobal('scheduler', {
    postTask: async () => {
      now += 30;
      stretches.push(0);
    },
  });
  await inSlices(steps(400), longWriting);
  expect(stretches.length).toBeLessThan(15);
  stretches = [0];
  await inSlices(steps(400));
  expect(Math.max(...stretches)).toBeLessThanOrEqual(3);
});

test('what a piece of work waits for is waited for before it goes on', async () => {
  const { inSlices } = await import('../../src/page/slices');
  let come = () => {};
  let isBehind = false;
  const work = inSlices(
    (function* (): Generator<Promise<unknown>, string> {
      yield new Promise<void>((resolve) => (come = resolve));
      isBehind = true;
      return 'done';
    })(),
  );
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isBehind).toBe(false);
  come();
  expect(await work).toBe('done');
});
