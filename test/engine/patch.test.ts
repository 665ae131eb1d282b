import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyPatch, atLeast, distribute, endOf, invertPatch, mapOffset, trustOf } from '../../src/engine/patch';
import { cause, cuts, edit, patchOf, texts } from './random-patch';

const runs = { numRuns: 1000 };

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
