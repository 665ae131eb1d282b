import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composePatches } from '../../src/engine/compose';
import {
  applyPatch,
  atLeast,
  type Cause,
  distribute,
  type Edit,
  endOf,
  invertPatch,
  mapOffset,
  type Patch,
  type Trust,
  trustOf,
} from '../../src/engine/patch';

const runs = { numRuns: 1000 };
const cause = (trust: Trust, damage = 'test'): Cause => ({ damage, trust });
const edit = (start: number, was: string, now: string, causes = [cause('sure')]): Edit => ({ start, was, now, causes });

// Few letters and short texts, so that edits meet each other in every way.
const letters = fc.string({ unit: fc.constantFrom('a', 'b', '\ud83d', '漢'), maxLength: 4 });
const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '漢', '\ude00'), maxLength: 12 });
const cuts = fc.array(fc.tuple(fc.nat(3), fc.nat(3), letters), { maxLength: 5 });
type Cuts = readonly (readonly [skip: number, take: number, now: string])[];

/** Reads `cuts` as a patch of `text`: so many units left alone, so many replaced by a text. */
function patchOf(text: string, cuts: Cuts): Patch {
  const patch: Edit[] = [];
  let at = 0;
  for (const [skip, take, now] of cuts) {
    const start = at + skip;
    if (start > text.length) break;
    const was = text.slice(start, start + take);
    at = start + was.length;
    patch.push(edit(start, was, now));
  }
  return patch;
}

/** The parts of a text, cut at these places. */
function partsOf(text: string, places: readonly number[]): string[] {
  const sorted = places.map((place) => Math.min(place, text.length)).sort((a, b) => a - b);
  return [...sorted, text.length].map((end, i) => text.slice(i === 0 ? 0 : sorted[i - 1], end));
}

describe('applyPatch', () => {
  test('makes the edits where they belong', () => {
    expect(applyPatch('局?jǐn)?shù)據', [edit(1, '?jǐn)?shù)', '數')])).toBe('局數據');
    expect(applyPatch('', [edit(0, '', 'new')])).toBe('new');
    expect(applyPatch('abc', [edit(0, 'a', ''), edit(1, '', '-'), edit(3, '', '!')])).toBe('-bc!');
  });

  test('refuses a text that has something else there, and says what', () => {
    expect(() => applyPatch('abc', [edit(1, 'x', 'y')])).toThrow(/has "b" at 1.*expects "x"/);
    expect(() => applyPatch('abc', [edit(4, '', 'y')])).toThrow(RangeError);
    expect(() => applyPatch('abc', [edit(-1, '', 'y')])).toThrow(RangeError);
    expect(() => applyPatch('abc', [edit(0, 'ab', 'y'), edit(1, 'b', 'z')])).toThrow(/at 1 starts before/);
  });
});

test('invertPatch leads back to every unit of the text', () => {
  fc.assert(
    fc.property(texts, cuts, (text, cut) => {
      const patch = patchOf(text, cut);
      expect(applyPatch(applyPatch(text, patch), invertPatch(patch))).toBe(text);
      expect(invertPatch(invertPatch(patch))).toEqual(patch);
    }),
    runs,
  );
});

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

describe('distribute', () => {
  test('gives as many parts as there were, which together are the mended text', () => {
    fc.assert(
      fc.property(texts, cuts, fc.array(fc.nat(12), { maxLength: 5 }), (text, cut, places) => {
        const parts = partsOf(text, places);
        const patch = patchOf(text, cut);
        const mended = distribute(parts, patch);
        expect(mended).toHaveLength(parts.length);
        expect(mended.join('')).toBe(applyPatch(text, patch));
      }),
      { numRuns: 2000 },
    );
  });

  test('leaves parts alone that no edit touches', () => {
    fc.assert(
      fc.property(texts, cuts, fc.array(fc.nat(12), { maxLength: 5 }), (text, cut, places) => {
        const parts = partsOf(text, places);
        const patch = patchOf(text, cut);
        const mended = distribute(parts, patch);
        let from = 0;
        parts.forEach((part, i) => {
          const to = from + part.length;
          const touched = patch.some((each) => each.start <= to && endOf(each) >= from);
          if (!touched) expect(mended[i]).toBe(part);
          from = to;
        });
      }),
      runs,
    );
  });

  test('puts what an edit restores where the edit starts', () => {
    expect(distribute(['ab', 'cd', 'ef'], [edit(1, 'bcde', 'X')])).toEqual(['aX', '', 'f']);
    expect(distribute(['ab', 'cd'], [edit(2, '', 'X')])).toEqual(['ab', 'Xcd']);
    expect(distribute(['ab', ''], [edit(2, '', 'X')])).toEqual(['ab', 'X']);
  });
});

describe('trust', () => {
  test('is that of the weakest cause', () => {
    expect(trustOf(edit(0, 'a', 'b', [cause('sure'), cause('likely')]))).toBe('likely');
    expect(trustOf(edit(0, 'a', 'b', [cause('guess'), cause('likely'), cause('sure')]))).toBe('guess');
    expect(trustOf(edit(0, 'a', 'b'))).toBe('sure');
    expect(trustOf(edit(0, 'a', 'b', []))).toBe('guess');
  });

  test('atLeast keeps the edits that are good enough', () => {
    const patch = (['sure', 'likely', 'guess'] as const).map((trust, at) => edit(at, 'a', 'b', [cause(trust)]));
    expect(atLeast(patch, 'sure').map(trustOf)).toEqual(['sure']);
    expect(atLeast(patch, 'likely').map(trustOf)).toEqual(['sure', 'likely']);
    expect(atLeast(patch, 'guess')).toEqual(patch);
  });
});

describe('mapOffset', () => {
  test('never turns the order of two places around, and stays in the text', () => {
    fc.assert(
      fc.property(texts, cuts, fc.nat(12), fc.constantFrom('before', 'after'), (text, cut, place, bias) => {
        const patch = patchOf(text, cut);
        const offset = Math.min(place, text.length);
        const mapped = mapOffset(patch, offset, bias);
        expect(mapped).toBeGreaterThanOrEqual(offset === 0 ? 0 : mapOffset(patch, offset - 1, bias));
        expect(mapped).toBeLessThanOrEqual(applyPatch(text, patch).length);
        expect(mapOffset(patch, offset, 'before')).toBeLessThanOrEqual(mapOffset(patch, offset, 'after'));
      }),
      { numRuns: 2000 },
    );
  });

  test('finds every untouched unit in the mended text, and leads back', () => {
    fc.assert(
      fc.property(texts, cuts, fc.nat(12), (text, cut, offset) => {
        const patch = patchOf(text, cut);
        fc.pre(offset < text.length && !patch.some((each) => each.start <= offset && offset < endOf(each)));
        const mapped = mapOffset(patch, offset, 'after');
        expect(applyPatch(text, patch)[mapped]).toBe(text[offset]);
        expect(mapOffset(invertPatch(patch), mapped, 'after')).toBe(offset);
      }),
      runs,
    );
  });

  test('goes to the edges of what an edit put in', () => {
    const patch = [edit(1, 'bcd', 'XY')];
    expect([1, 2, 3, 4].map((at) => mapOffset(patch, at, 'before'))).toEqual([1, 1, 1, 3]);
    expect([1, 2, 3, 4].map((at) => mapOffset(patch, at, 'after'))).toEqual([1, 3, 3, 3]);
    const insertion = [edit(1, '', 'XY')];
    expect([mapOffset(insertion, 1, 'before'), mapOffset(insertion, 1, 'after')]).toEqual([1, 3]);
  });
});
