import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumber } from '../../../src/engine/gaps/number';

test.each([
  ['547', 547],
  ['１，５３７', 1537],
  ['1.109', 1109],
  ['1 537', 1537],
  ['12,345,678', 12345678],
  ['57.09', 57.09],
  ['57,09', 57.09],
  ['1,234.5', 1234.5],
  ['五百四十七', 547],
  ['兩千四百一十七', 2417],
  ['二〇〇九', 2009],
  ['十二', 12],
  ['廿三', 23],
  ['一千零六', 1006],
  ['3.5万', 35000],
  ['1万2千', 12000],
  ['一億二千萬', 120_000_000],
  ['叁佰陸拾', 360],
  ['3.6千', 3600],
  ['5.2 万', 52_000],
  ['1.8k', 1800],
  ['12K', 12_000],
  ['2천', 2000],
  ['1만 5천', 15_000],
])('%s is %d', (written, value) => {
  expect(readNumber(written)).toBe(value);
});

test.each(['', 'abc', '字', '.', '1.2.x'])('%j is no number', (written) => {
  expect(readNumber(written)).toBeUndefined();
});

const CHINESE = [...'零一二三四五六七八九'];

/** A number below 10 000 as it is said in Chinese. */
function said(value: number): string {
  const places = ['千', '百', '十', ''];
  const digits = [...String(value).padStart(4, '0')].map(Number);
  const words = digits.map((digit, i) => (digit === 0 ? '零' : CHINESE[digit]! + places[i]!)).join('');
  return words.replace(/零+/g, '零').replace(/^零|零$/g, '');
}

test('every number is read as it was written, in digits, grouped, at full width and in Chinese', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
      expect(readNumber(String(value))).toBe(value);
      expect(readNumber(value.toLocaleString('en'))).toBe(value);
      expect(readNumber(value.toLocaleString('de'))).toBe(value);
      expect(
        readNumber(String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))),
      ).toBe(value);
      expect(readNumber(said(value))).toBe(value);
    }),
    { numRuns: 200 },
  );
});
