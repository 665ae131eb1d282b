import { expect, test } from 'vitest';
import { continues, enumeratorOf, enumeratorsOf } from '../../src/engine/enumeration';

test.each([
  ['（一）抓落實', '(一)', 1],
  ['\u3000(十二)總結', '(一)', 12],
  ['（3）開工', '(1)', 3],
  ['二十、附則', '一、', 20],
  ['第四章 罰則', '第一', 4],
  ['7、檢查', '1、', 7],
])('%s is numbered in the style %s with %d', (line, style, value) => {
  expect(enumeratorOf(line)).toEqual({ style, value });
});

test.each(['2009年是關鍵', '3.14是圓周率', '一路平安', '（全文完）'])('%s is not numbered', (line) => {
  expect(enumeratorOf(line)).toBeUndefined();
});

test('a number fits where it continues the one before and is continued by the one after', () => {
  const list = enumeratorsOf(['（一）甲\n說明', '（二）乙', '丙', '（四）丁']);
  const at = (value: number) => continues(list, { style: '(一)', value, passage: 2, at: 0 });
  expect([at(2), at(3), at(5)]).toEqual([0, 2, 0]);
});
