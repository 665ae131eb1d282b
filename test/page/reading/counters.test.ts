import { expect, test } from 'vitest';
import { counted } from '../../../src/page/reading/counters';

// The numbers that CSS Counter Styles gives as examples, and those at which a style ends.
test.each<[string, readonly [number, string][]]>([
  [
    'decimal-leading-zero',
    [
      [1, '01'],
      [21, '21'],
      [100, '100'],
    ],
  ],
  [
    'lower-roman',
    [
      [1994, 'mcmxciv'],
      [4000, '4000'],
      [0, '0'],
    ],
  ],
  [
    'upper-latin',
    [
      [1, 'A'],
      [703, 'AAA'],
      [0, '0'],
    ],
  ],
  [
    'lower-greek',
    [
      [24, 'ω'],
      [25, 'αα'],
    ],
  ],
  [
    'hebrew',
    [
      [15, 'טו'],
      [16, 'טז'],
      [115, 'קטו'],
      [999, 'תתקצט'],
      [1000, '1000'],
    ],
  ],
  [
    'armenian',
    [
      [1, 'Ա'],
      [9999, 'ՔՋՂԹ'],
    ],
  ],
  [
    'georgian',
    [
      [11, 'ია'],
      [2021, 'ცკა'],
    ],
  ],
  [
    'hiragana',
    [
      [48, 'ん'],
      [49, 'ああ'],
    ],
  ],
  [
    'katakana',
    [
      [1, 'ア'],
      [44, 'ワ'],
    ],
  ],
  [
    'katakana-iroha',
    [
      [1, 'イ'],
      [47, 'ス'],
    ],
  ],
  [
    'cjk-heavenly-stem',
    [
      [10, '癸'],
      [11, '11'],
    ],
  ],
  ['cjk-decimal', [[10, '一〇']]],
  [
    'simp-chinese-informal',
    [
      [10, '十'],
      [19, '十九'],
      [110, '一百一十'],
      [1001, '一千零一'],
      [2020, '二千零二十'],
    ],
  ],
  [
    'trad-chinese-formal',
    [
      [10, '壹拾'],
      [6001, '陸仟零壹'],
    ],
  ],
  [
    'japanese-informal',
    [
      [10, '十'],
      [111, '百十一'],
      [2001, '二千一'],
      [0, '〇'],
    ],
  ],
  ['japanese-formal', [[11, '壱拾壱']]],
  [
    'korean-hangul-formal',
    [
      [11, '일십일'],
      [1000, '일천'],
    ],
  ],
  ['korean-hanja-informal', [[21, '二十一']]],
  ['arabic-indic', [[12, '١٢']]],
  ['persian', [[4, '۴']]],
  ['devanagari', [[10, '१०']]],
  ['thai', [[9, '๙']]],
])('numbers in %s', (style, written) => {
  expect(written.map(([number]) => counted(style, number))).toEqual(written.map(([, text]) => text));
});

test.each(['disc', 'none', '"* "', 'mine', 'constructor', 'ethiopic-numeric'])('%s is no number', (style) => {
  expect(counted(style, 1)).toBeUndefined();
});

test('a number below zero is none', () => {
  expect(counted('decimal', -1)).toBeUndefined();
});
