import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeUtf8, encodeUtf8 } from '../../../../src/engine/charset/bytes';
import { encodeGb18030 } from '../../../../src/engine/charset/gb18030-bytes';
import {
  charsetReader,
  finished,
  type Reader,
  readBytes,
  UNKNOWN,
  utf8Reader,
} from '../../../../src/engine/misreading/kinds/readers';

const read = (reader: Reader, bytes: Iterable<number>) => readBytes(bytes, reader);

test('the UTF-8 reader reads what was written', () => {
  const text = fc
    .string({ unit: 'grapheme' })
    .filter((one) => one.isWellFormed() && !/[\ufffd\u{34000}-\u{10ffff}]/u.test(one));
  const check = (one: string) => {
    expect(read(utf8Reader, encodeUtf8(one))).toBe(one);
  };
  fc.assert(fc.property(text, check), { numRuns: 100 });
});

test('the UTF-8 reader refuses what is no UTF-8', () => {
  const check = (one: Uint8Array) => {
    fc.pre(decodeUtf8(one) === undefined);
    expect(read(utf8Reader, one)).toBeUndefined();
  };
  fc.assert(fc.property(fc.uint8Array({ minLength: 1, maxLength: 6 }), check), { numRuns: 100 });
});

test('a character that lost its last byte is unknown, and the next one is read', () => {
  const [first = 0, second = 0] = encodeUtf8('库');
  const pending = utf8Reader.step(utf8Reader.step(0, first), second);
  expect(utf8Reader.lose(pending, 1)).toBe(0);
  const blurred = utf8Reader.lose(pending, 2);
  expect(finished(utf8Reader.step(utf8Reader.step(blurred, 0x95), 0xb0))).toBe(UNKNOWN);
});

test('a charset’s reader reads one and two bytes a character', () => {
  expect(read(charsetReader('gbk'), [0x41, 0xd6, 0xd0, 0x80])).toBe('A中€');
  expect(read(charsetReader('gbk'), [0xd6, 0x20])).toBeUndefined();
});

test('the GBK reader reads the four bytes of GB 18030 as browsers do', () => {
  const browsers = new TextDecoder('gb18030', { fatal: true });
  const check = (text: string) => {
    const bytes = encodeGb18030(text)!;
    expect(browsers.decode(bytes)).toBe(text);
    expect(read(charsetReader('gbk'), bytes)).toBe(text);
  };
  const letter = fc.constantFrom(...'中文 a1한ñ𠮷😀㑇àÿ€Ёⅰ\u0e01ﾀ\uffe6');
  fc.assert(
    fc.property(
      fc.array(letter).map((letters) => letters.join('')),
      check,
    ),
    { numRuns: 200 },
  );
});
