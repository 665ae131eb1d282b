import { expect, test } from 'vitest';
import { rememberedOf } from '../../../src/engine/language/remembered';

const sum = { cost: (previous: number, current: number) => previous + current / 0x10000 };

/** Units from both ends of the range and between, more pairs of them than are remembered at a time. */
const units = [0, 1, 2, 10, 0x7fff, 0x8000, 0xfffe, 0xffff, ...Array.from({ length: 200 }, (_, i) => 0x4e00 + 37 * i)];

test('costs are the language’s own, whether they are remembered or not', () => {
  const remembered = rememberedOf(sum);
  for (let round = 0; round < 2; round++)
    for (const previous of units)
      for (const current of units) expect(remembered.cost(previous, current)).toBe(sum.cost(previous, current));
});

test('what one language said is no other’s, however many take turns', () => {
  const languages = [1, 2, 3, 4, 5].map((factor) => ({
    cost: (previous: number, current: number) => factor * sum.cost(previous, current),
  }));
  for (const turn of [0, 1, 0, 2, 3, 4, 0, 1, 4, 3])
    for (const unit of units)
      expect(rememberedOf(languages[turn]!).cost(unit, unit)).toBe(languages[turn]!.cost(unit, unit));
});

test('a pair is asked for once while it is remembered', () => {
  let asked = 0;
  const remembered = rememberedOf({ cost: () => ++asked });
  remembered.cost(0x4e2d, 0x6587);
  remembered.cost(0x4e2d, 0x6587);
  expect(asked).toBe(1);
});
