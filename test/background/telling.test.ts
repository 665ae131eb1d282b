import { expect, test } from 'vitest';
import { toldOf } from '../../src/background/telling';
import type { Edit } from '../../src/engine/patch';
import { wordingFor } from '../../src/wording';

const say = wordingFor(['en']);
const edit = (was: string, now: string, ...damages: string[]): Edit => ({
  start: 0,
  was,
  now,
  causes: damages.map((damage) => ({ damage, trust: 'sure' })),
});
const told = (it: Edit, isMade = true) => toldOf(say, { edit: it, isMade, at: 3, count: 12 });
const rowsOf = (it: Edit, isMade = true) => told(it, isMade).rows.map(({ label, text }) => [label, text]);

test('a misread word is told in bytes', () => {
  expect(told(edit('cafÃ©', 'café', 'utf8-as-latin'))).toMatchObject({
    language: 'en',
    title: 'UTF-8 read as windows-1252',
    trust: 'proved',
    isGuess: false,
    decide: 'Put back',
    place: '3 of 12',
    spoken: '3 of 12. UTF-8 read as windows-1252 (proved). The page has: cafÃ©. Bytes: 63 61 66 C3 A9. In UTF-8: café',
  });
});

test('the bytes of East Asian charsets are known as well', () => {
  expect(rowsOf(edit('ÖÐ¹ú', '中国', 'gbk-as-latin'))).toEqual([
    ['The page has', 'ÖÐ¹ú'],
    ['Bytes', 'D6 D0 B9 FA'],
    ['In GBK', '中国'],
  ]);
});

test('an inserted reading is told without bytes, and how such a thing comes about', () => {
  expect(rowsOf(edit('(nóng)', '', 'injected-pinyin'))).toEqual([
    ['The page has', '(nóng)'],
    ['Repaired', 'nothing: it was put in'],
  ]);
  expect(told(edit('(nóng)', '', 'injected-pinyin')).how).toContain('A program put in');
});

test('what is not made can be made; of several damages no bytes are told', () => {
  const it: Edit = { ...edit('&amp;Ã©', '&é', 'escaped-entities', 'utf8-as-latin') };
  expect(told(it, false)).toMatchObject({ decide: 'Repair', how: '' });
  expect(rowsOf(it, false)).toEqual([
    ['The page has', '&amp;Ã©'],
    ['It would become', '&é'],
  ]);
});

test('only the beginning of a long place is told', () => {
  const [shown, bytes] = told(edit('Ã©'.repeat(500), 'é'.repeat(500), 'utf8-as-latin')).rows;
  expect([...shown!.text]).toHaveLength(81);
  expect(bytes!.text.split(' ')).toHaveLength(25);
});
