import { expect, test } from 'vitest';
import { Remembered } from '../../../src/engine/language/remembered';

const sum = { cost: (previous: number, current: number) => previous + current / 0x10000 };
const product = { cost: (previous: number, current: number) => previous * current };

/** Units from both ends of the range and between, more pairs of them than are remembered at a time. */
const units = [0, 1, 2, 10, 0x7fff, 0x8000, 0xfffe, 0xffff, ...Array.from({ length: 200 }, (_, i) => 0x4e00 + 37 * i)];

test('costs are the language’s own, whether they are remembered or not', () => {
  const remembered = new Remembered().of(sum);
  for (let round = 0; round < 2; round++)
    for (const previous of units)
      for (const current of units) expect(remembered.cost(previous, current)).toBe(sum.cost(previous, current));
});

test('what one language said is forgotten with another', () => {
  const remembered = new Remembered();
  for (const language of [sum, product, sum])
    for (const unit of units) expect(remembered.of(language).cost(unit, unit)).toBe(language.cost(unit, unit));
});

test('a pair is asked for once while it is remembered', () => {
  let asked = 0;
  const remembered = new Remembered().of({ cost: () => ++asked });
  remembered.cost(0x4e2d, 0x6587);
  remembered.cost(0x4e2d, 0x6587);
  expect(asked).toBe(1);
});
