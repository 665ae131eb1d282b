import fc from 'fast-check';
import { expect, test } from 'vitest';
import { examiningSteps } from '../../src/engine/examine';
import type { Gap } from '../../src/engine/gaps/gap';
import { limited } from '../../src/engine/limit';
import { applyPatch, atLeast } from '../../src/engine/patch';
import { lastOf } from '../../src/engine/steps';
import { knowledge } from '../../src/rules/knowledge';
import { edit } from './random-patch';

const gapAt = (passage: number, at: number, notice: string): Gap => ({
  passage,
  at,
  notice,
  missing: 'a-part',
  reason: 'unsaid',
  rule: 'test',
});
const passages = ['aXbX', 'XX (gap)', 'X'];
const patches = [
  [edit(1, 'X', 'yy'), edit(3, 'X', 'yy')],
  [edit(0, 'X', 'yy'), edit(1, 'X', 'yy')],
  [edit(0, 'X', 'yy')],
];
const gaps = [gapAt(1, 5, '(gap)')];
const found = { patches, gaps, faults: [] };

test('what is within the limits is left as it is, and nothing is said', () => {
  expect(limited(passages, found, { repairs: 5, gaps: 1 })).toEqual({ ...found, cuts: [] });
});

test('the first repairs stay, the others are told of, and gaps stay where their notices are', () => {
  const { patches: kept, gaps: stay, cuts } = limited(passages, found, { repairs: 3, gaps: 1 });
  expect(passages.map((text, i) => applyPatch(text, kept[i]!))).toEqual(['ayybyy', 'yyX (gap)', 'X']);
  expect(stay).toEqual([gapAt(1, 4, '(gap)')]);
  expect(cuts).toEqual([{ what: 'repairs', count: 3 }]);
});

test('the first gaps stay, and the others are told of', () => {
  const many = { ...found, gaps: [gapAt(0, 0, 'a'), ...gaps] };
  expect(limited(passages, many, { repairs: 5, gaps: 1 })).toMatchObject({
    gaps: [gapAt(0, 0, 'a')],
    cuts: [{ what: 'gaps', count: 1 }],
  });
});

test('whatever the limit, every gap that is kept has its notice', () => {
  fc.assert(
    fc.property(fc.nat(6), (repairs) => {
      const { patches: kept, gaps: stay } = limited(passages, found, { repairs, gaps: 9 });
      expect(kept.flat().length).toBe(Math.min(repairs, 5));
      for (const { passage, at, notice } of stay)
        expect(applyPatch(passages[passage]!, atLeast(kept[passage]!, 'likely')).startsWith(notice, at)).toBe(true);
    }),
  );
});

test('when time is over the work ends with what was found, and says so', () => {
  const page = Array.from({ length: 400 }, (_, i) => `鐨勬槸涓嶅湪鏈夋垜浠栬繖 ${i}`);
  let asked = 0;
  const late = lastOf(examiningSteps(page, knowledge(), { hasTime: () => ++asked < 40, repairs: 1e9 }));
  expect(late.isUnfinished).toBe(true);
  expect(late.patches).toHaveLength(400);
  const whole = lastOf(examiningSteps(page, knowledge()));
  expect(whole).not.toHaveProperty('isUnfinished');
  expect(whole.patches.flat().length).toBeGreaterThan(late.patches.flat().length);
});

test('where there are repairs enough, no more are looked for in a long page', () => {
  const line = '鐨勬槸涓嶅湪鏈夋垜浠栬繖 ';
  const page = Array.from({ length: 900 }, () => line.repeat(20));
  const some = lastOf(examiningSteps(page, knowledge(), { hasTime: () => true, repairs: 100 }));
  expect(some.patches).toHaveLength(900);
  expect(some.patches[0]).not.toEqual([]);
  expect(some.patches.at(-1)).toEqual([]);
});
