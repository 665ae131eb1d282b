import { beforeEach, expect, test } from 'vitest';
import { firstPart, forgetParts, furtherPart } from '../../src/background/answer-parts';
import type { Patch } from '../../src/engine/patch';
import { unpackPatches } from '../../src/messages/packed-patches';

const edit = { start: 0, was: 'X', now: 'x', causes: [{ damage: 'capital', trust: 'sure' as const }] };
const patches: Patch[] = Array.from({ length: 20_000 }, (_, i) => (i % 5 === 0 ? [edit, edit] : []));

beforeEach(() => forgetParts(5));

function* partsFor(frame: number, all: readonly Patch[]) {
  const { patches: first, further = 0 } = firstPart(5, frame, all);
  yield first;
  for (let part = 0; part < further; part++) yield unpackPatches(furtherPart(5, frame, part));
}

test('what was found in a long page is told in parts, none of which keeps a browser busy for long', () => {
  const parts = [...partsFor(0, patches)];
  expect(parts.flat()).toEqual(patches);
  expect(parts[0]!.flat().length).toBeLessThan(700);
  expect(Math.max(...parts.map((part) => part.flat().length))).toBeLessThan(2_500);
  expect([...partsFor(0, new Array(30_000).fill([]))].map(({ length }) => length)).toEqual([4_000, 16_000, 10_000]);
  expect([...partsFor(0, [])]).toEqual([[]]);
  // Each says something else, as lines of Chinese do.
  const lines = Array.from({ length: 2_000 }, (_, i): Patch => [{ ...edit, was: `${i}`.padEnd(60, 'X') }]);
  const parted = [...partsFor(0, lines)];
  expect(parted.flat()).toEqual(lines);
  expect(Math.max(...parted.map((part) => JSON.stringify(part).length))).toBeLessThan(150_000);
});

test('each frame has its own, until it asks for something else or its tab is left', () => {
  firstPart(5, 0, patches);
  firstPart(5, 1, new Array(5_000).fill([]));
  expect(furtherPart(5, 1, 0).places).toHaveLength(1_000);
  expect(() => furtherPart(5, 1, 0)).toThrow('no longer there');
  expect(furtherPart(5, 0, 1).places.length).toBeGreaterThan(0);
  expect(furtherPart(5, 0, 0).places.length).toBeGreaterThan(0);
  firstPart(5, 0, []);
  expect(() => furtherPart(5, 0, 2)).toThrow('no longer there');
  firstPart(5, 0, patches);
  forgetParts(5);
  expect(() => furtherPart(5, 0, 0)).toThrow('no longer there');
});
