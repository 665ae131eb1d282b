import { expect, test } from 'vitest';
import { type CharsetName, charset, encode } from '../../src/engine/charset/bytes';
import { examine } from '../../src/engine/examine';
import { explain } from '../../src/engine/explain';
import { knowledge } from '../../src/rules/knowledge';

const hex = (bytes: readonly number[] = []) => bytes.map((byte) => byte.toString(16).toUpperCase()).join(' ');

/** The first edit of a page, explained with all tables at hand. */
function explained(page: string) {
  const [edit] = examine([page], knowledge()).patches[0]!;
  const { damage } = edit!.causes[0]!;
  return explain(edit!, damage, (text, name) => encode(charset(name.toLowerCase() as CharsetName), text));
}

test('UTF-8 read as GBK: three bytes a character, two of which make one on the page', () => {
  const found = explained('鏁欑▼ API 璇存槑');
  expect(found).toMatchObject({ shows: '鏁欑▼', readAs: 'GBK', writtenIn: 'UTF-8', shouldBe: '教程' });
  expect(hex(found?.bytes)).toBe('E6 95 99 E7 A8 8B');
});

test('UTF-8 read as Latin-1', () => {
  const found = explain({ was: 'Ã©', now: 'é' }, 'utf8-as-latin');
  expect(found).toMatchObject({ readAs: 'windows-1252', writtenIn: 'UTF-8', shouldBe: 'é' });
  expect(hex(found?.bytes)).toBe('C3 A9');
});

test('two-byte text read as Latin-1 shows its bytes by itself, also those read as UTF-8 by a tolerant program', () => {
  expect(hex(explain({ was: 'ÖйúŒ', now: '中国' }, 'gbk-as-latin')?.bytes)).toBe('D6 D0 B9 FA 8C');
});

test('one two-byte charset read as another needs its tables', () => {
  expect(explain({ was: '偟傑偟偨', now: 'しました' }, 'shift-jis-as-gbk')).toBeUndefined();
  const found = explained('僼傽僀儖偺撉傒崬傒偵幐攕偟傑偟偨');
  expect(found).toMatchObject({ readAs: 'GBK', writtenIn: 'Shift_JIS' });
  expect(hex(found?.bytes).startsWith('83 74 83 40')).toBe(true);
});

test('what is no misreading of bytes is not explained so', () => {
  expect(explain({ was: '發(fā)', now: '發' }, 'injected-pinyin')).toBeUndefined();
  expect(explain({ was: '&#23454;', now: '实' }, 'escaped-entities')).toBeUndefined();
  expect(explain({ was: 'a', now: 'b' }, 'here-as-there')).toBeUndefined();
});
