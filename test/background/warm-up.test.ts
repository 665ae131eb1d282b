import { expect, test, vi } from 'vitest';
import { warmUp } from '../../src/background/warm-up';
import { examine } from '../../src/engine/examine';
import { counted } from '../engine/counted';

test('the engine is made ready before anybody asks it, once', async () => {
  const { known, asked } = counted();
  warmUp(known);
  expect(asked()).toBe(0);
  await vi.waitFor(() => expect(asked()).toBeGreaterThan(0), 5_000);
  // A busy machine may stand still for a while between two slices.
  await vi.waitUntil(async () => {
    const before = asked();
    await new Promise((next) => setTimeout(next, 1_000));
    return asked() === before;
  }, 20_000);
  const all = asked();
  warmUp(known);
  await new Promise((next) => setTimeout(next, 100));
  expect(asked()).toBe(all);
  expect(examine(['Un cafÃ© crème et deux thÃ©s.'], known).patches.flat()).toHaveLength(2);
});

test('a reader who changes the settings meanwhile does not wait for what was wanted before', async () => {
  const [first, second] = [counted(), counted()];
  warmUp(first.known);
  warmUp(second.known);
  await vi.waitFor(() => expect(second.asked()).toBeGreaterThan(0), 5_000);
  expect(first.asked()).toBe(0);
});

test('it stands back once a page is examined', async () => {
  const { known, asked } = counted();
  warmUp(known, () => true);
  await new Promise((next) => setTimeout(next, 100));
  expect(asked()).toBe(0);
});
