import { expect, test } from 'vitest';
import { converterOfParagraphs } from '../../src/document/conversion';
import { viewOf } from '../../src/document/document';
import type { DocumentView } from '../../src/document/view';
import { toText } from '../../src/engine/export/export';
import { paragraphsOf } from '../../src/engine/export/paragraphs';
import { converter } from '../../src/opening/script';
import { damaged, read } from './reports';

const flag = () => '［］';
const convertWith = (convert: (text: string) => string) => {
  const { cleaned } = viewOf(read(damaged())) as DocumentView;
  return toText(cleaned.map(converterOfParagraphs(convert)), flag).split('\n');
};

test('a paragraph is converted as a whole, repairs included; flags stay', async () => {
  const simplified = convertWith(await converter('simplified', '圖書館'));
  expect(simplified[1]).toBe('图书馆添置了新书,也培训了志愿者。');
  expect(simplified[2]).toBe('［］');
  expect(simplified[4]).toBe('（三）抓责任落实。管理员每月报告。');
});

test('words that become longer are converted piece by piece, and nothing gets lost', () => {
  const longer = convertWith((text) => text.replaceAll('館', '館館'));
  expect(longer[1]).toBe('圖書館館添置了新書,也培訓了志願者。');
});

test('how characters are read parts no word', async () => {
  const marks = [
    [0, 1, 'ruby', 'huáng'],
    [1, 2, 'ruby', 'hòu'],
  ] as const;
  const paragraphs = paragraphsOf([{ text: '皇后的头发', role: 'paragraph', marks }], [], []);
  const converted = paragraphs.map(converterOfParagraphs(await converter('traditional', '头发')));
  expect(toText(converted, flag)).toBe('皇(huáng)后(hòu)的頭髮');
});

test.each([
  ['traditional', '皇后的头发', '皇后的頭髮'],
  ['taiwan', '皇后的头发里', '皇后的頭髮裡'],
  ['hong-kong', '皇后的头发里', '皇后的頭髮裏'],
  ['traditional', '皇后乾了嗎這裏', '皇后乾了嗎這裏'],
  ['taiwan', '這裏的頭髮', '這裡的頭髮'],
  ['simplified', '皇后的頭髮乾了', '皇后的头发干了'],
  ['as-is', '头髮', '头髮'],
] as const)('to %s: %s becomes %s', async (script, text, expected) => {
  expect((await converter(script, text))(text)).toBe(expected);
});
