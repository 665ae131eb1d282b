import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composePatches } from '../../src/engine/compose';
import { applyPatch, invertPatch } from '../../src/engine/patch';
import { cause, cuts, edit, patchOf, texts } from './random-patch';

const runs = { numRuns: 1000 };

describe('composePatches', () => {
  test('does what the first and then the second patch do', () => {
    fc.assert(
      fc.property(texts, cuts, cuts, (text, cut, then) => {
        const first = patchOf(text, cut);
        const between = applyPatch(text, first);
        const second = patchOf(between, then);
        expect(applyPatch(text, composePatches(first, second))).toBe(applyPatch(between, second));
      }),
      { numRuns: 4000 },
    );
  });

  test('has the same effect however three patches are put together', () => {
    fc.assert(
      fc.property(texts, cuts, cuts, cuts, (text, one, two, three) => {
        const a = patchOf(text, one);
        const afterA = applyPatch(text, a);
        const b = patchOf(afterA, two);
        const afterB = applyPatch(afterA, b);
        const c = patchOf(afterB, three);
        const wanted = applyPatch(afterB, c);
        expect(applyPatch(text, composePatches(composePatches(a, b), c))).toBe(wanted);
        expect(applyPatch(text, composePatches(a, composePatches(b, c)))).toBe(wanted);
      }),
      runs,
    );
  });

  test('comes to nothing with the inverse', () => {
    fc.assert(
      fc.property(texts, cuts, (text, cut) => {
        const patch = patchOf(text, cut);
        expect(composePatches(patch, invertPatch(patch))).toEqual([]);
      }),
      runs,
    );
  });

  test('keeps edits that only touch apart, and joins those that overlap with all their causes', () => {
    const likely = [cause('likely', 'second')];
    expect(composePatches([edit(0, 'ab', 'x')], [edit(1, 'c', 'y', likely)])).toEqual([
      edit(0, 'ab', 'x'),
      edit(2, 'c', 'y', likely),
    ]);
    expect(composePatches([edit(0, 'ab', 'x'), edit(3, 'd', 'zz')], [edit(0, 'xcz', '!', likely)])).toEqual([
      edit(0, 'abcd', '!z', [cause('sure'), cause('likely', 'second')]),
    ]);
  });

  test('counts the rounds of one damage', () => {
    const [joined] = composePatches([edit(0, 'aaaa', 'bb')], [edit(0, 'bb', 'c')]);
    expect(joined?.causes).toHaveLength(2);
  });

  test('refuses a second patch that does not fit the text between', () => {
    expect(() => composePatches([edit(0, 'a', 'b')], [edit(0, 'a', 'c')])).toThrow(RangeError);
  });
});
