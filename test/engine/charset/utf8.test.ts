import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeUtf8, encodeUtf8 } from '../../../src/engine/charset/utf8';

const hex = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join(' ');
const bytes = (text: string) => Uint8Array.from(text.split(' ').filter(Boolean), (byte) => Number.parseInt(byte, 16));

describe('UTF-8', () => {
  test('is written with one to four bytes, a lone surrogate with three', () => {
    expect(hex(encodeUtf8('A\u00e9中😀'))).toBe('41 C3 A9 E4 B8 AD F0 9F 98 80');
    expect(hex(encodeUtf8('\u007f\u0080\u07ff\u0800\uffff\u{10ffff}'))).toBe(
      '7F C2 80 DF BF E0 A0 80 EF BF BF F4 8F BF BF',
    );
    expect(hex(encodeUtf8('\ud800x\udc00'))).toBe('ED A0 80 78 ED B0 80');
  });

  test('is read back, a byte order mark included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(decodeUtf8(encodeUtf8(text))).toBe(text);
      }),
      { numRuns: 200 },
    );
    expect(decodeUtf8(bytes('EF BB BF 41'))).toBe('\ufeffA');
  });

  test.each([
    ['a lone continuation', '80'],
    ['a lead at the end', '41 C3'],
    ['three bytes of four', 'F0 9F 98'],
    ['a lead before ASCII', 'C3 41'],
    ['two bytes for ASCII', 'C1 BF'],
    ['three bytes for two', 'E0 9F BF'],
    ['four bytes for three', 'F0 8F BF BF'],
    ['a surrogate', 'ED A0 80'],
    ['past the last code point', 'F4 90 80 80'],
    ['a byte that is never there', 'F5 80 80 80'],
    ['another one', 'FF'],
  ])('refuses %s', (_what, given) => {
    expect(decodeUtf8(bytes(given))).toBeUndefined();
  });

  test('is judged as Node judges it', () => {
    const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const judged = (given: Uint8Array) => {
      try {
        return strict.decode(given);
      } catch {
        return undefined;
      }
    };
    // Bytes near the borders of the rules, so that most cases are nearly right.
    const byte = fc.constantFrom(
      0x41,
      0x7f,
      0x80,
      0x8f,
      0x90,
      0x9f,
      0xa0,
      0xbf,
      0xc1,
      0xc2,
      0xe0,
      0xe1,
      0xed,
      0xf0,
      0xf4,
    );
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 6 }), (given) => {
        expect(decodeUtf8(Uint8Array.from(given))).toBe(judged(Uint8Array.from(given)));
      }),
      { numRuns: 2000 },
    );
  });
});
