import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PairCounts, UnitCounts } from '../../../src/engine/language/page-counts';

describe('what is counted on a page', () => {
  test('units and pairs of any text are counted as often as they stand there', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 4000, size: 'max' }), (own) => {
        const seen = [...own, ...own.slice(0, 20)];
        const [units, pairs] = [new UnitCounts(), new PairCounts()];
        const [ofUnits, ofPairs] = [new Map<number, number>(), new Map<string, number>()];
        seen.forEach((unit, i) => {
          const previous = seen[i - 1] ?? 10;
          units.add(unit);
          pairs.add(previous, unit);
          ofUnits.set(unit, (ofUnits.get(unit) ?? 0) + 1);
          ofPairs.set(`${previous} ${unit}`, (ofPairs.get(`${previous} ${unit}`) ?? 0) + 1);
        });
        for (let unit = 0; unit < 0x10000; unit++) if (units.of(unit) !== (ofUnits.get(unit) ?? 0)) return false;
        return seen.every((unit, i) => {
          const [previous, next] = [seen[i - 1] ?? 10, (unit + 1) & 0xffff];
          const isSame = (a: number, b: number) =>
            pairs.counts[pairs.placeOf(a, b)] === (ofPairs.get(`${a} ${b}`) ?? 0);
          return isSame(previous, unit) && isSame(previous, next);
        });
      }),
      { numRuns: 20 },
    );
  });

  test('a pair of two zeros is one like others', () => {
    const pairs = new PairCounts();
    expect(pairs.counts[pairs.placeOf(0, 0)]).toBe(0);
    pairs.add(0, 0);
    pairs.add(0, 0);
    expect(pairs.counts[pairs.placeOf(0, 0)]).toBe(2);
    expect(pairs.counts[pairs.placeOf(0, 1)]).toBe(0);
  });
});
