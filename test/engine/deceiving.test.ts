import { expect, test } from 'vitest';
import { uncovered, withCodes } from '../../src/engine/deceiving';

test.each([
  ['invoice\u202egnp.exe', 'invoice[U+202E]gnp.exe'],
  ['pay\u200bpal', 'pay[U+200B]pal'],
  ['\u2066isolated\u2069', '[U+2066]isolated[U+2069]'],
  ['a\u{e0041}b', 'a[U+E0041]b'],
  ['\ufeffbegin', '[U+FEFF]begin'],
])('%j is shown for what it is', (text, shown) => {
  expect(withCodes(text)).toBe(shown);
});

test.each(['👩\u200d💻', 'می\u200cخواهم', 'שלום\u200f (1)', 'hy\u00adphen', '漢字', ''])(
  '%j needs its joiners and marks, and stays',
  (text) => {
    expect(withCodes(text)).toBe(text);
    expect(uncovered(text)).toEqual([text]);
  },
);
