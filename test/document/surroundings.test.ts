import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enough, firstWords, lastWords } from '../../src/document/surroundings';

describe('The words around a place', () => {
  test.each([
    ['The pilot boats wait beyond the bar.', '…beyond the bar.'],
    ['beyond the bar', 'beyond the bar'],
    ['두 번째 줄의 자료봉사팀으로 문의', '…줄의 자료봉사팀으로 문의'],
    ['各村要結合實際，認真落實責任制，確保雨季前完成', '…真落實責任制，確保雨季前完成'],
    [`see ${'x'.repeat(60)}`, `…${'x'.repeat(14)}`],
    ['', ''],
  ])('are whole ones, and say so where there are more: %s', (text, last) => {
    expect(lastWords(text, 14)).toBe(last);
  });

  test.each([
    ['é is wrong on this page', 'é is wrong…'],
    ['é is wrong.', 'é is wrong.'],
    ['raire', 'raire'],
    ['確保雨季前完成主要工程', '確保雨季前完成主…'],
  ])('begin what follows, too: %s', (text, first) => {
    expect(firstWords(text, 8)).toBe(first);
  });

  test('are the same, however much more of the text there is', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(text, (all) => {
        expect(lastWords(all.slice(-enough(8)), 8)).toBe(lastWords(all, 8));
        expect(firstWords(all.slice(0, enough(8)), 8)).toBe(firstWords(all, 8));
      }),
      { numRuns: 200 },
    );
  });
});
