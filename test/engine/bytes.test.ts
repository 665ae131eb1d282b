import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Charset,
  type CharsetName,
  charset,
  decode,
  decodeUtf8,
  encode,
  encodeUtf8,
} from '../../src/engine/bytes';

const WIDE = ['gbk', 'big5', 'shift_jis', 'euc-jp', 'euc-kr'] as const;
const NARROW = [
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1253',
  'windows-1254',
  'windows-1257',
  'windows-874',
  'latin1',
  'iso-8859-2',
  'macintosh',
  'cp437',
  'koi8-r',
] as const;
const ALL: readonly CharsetName[] = [...WIDE, ...NARROW];

const hex = (bytes: Uint8Array | undefined) =>
  bytes && Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join(' ');
const bytes = (text: string) => Uint8Array.from(text.split(' ').filter(Boolean), (byte) => Number.parseInt(byte, 16));
const read = (name: CharsetName, text: string) => decode(charset(name), bytes(text));

describe('facts of the charsets', () => {
  // Left to right and right to left.
  test.each<[CharsetName, string, string]>([
    ['gbk', '謹', 'D6 94'],
    ['gbk', '（', 'A3 A8'],
    ['gbk', '。', 'A1 A3'],
    ['gbk', '“', 'A1 B0'],
    ['gbk', '一', 'D2 BB'],
    ['gbk', '三', 'C8 FD'],
    ['gbk', 'GBK 與 €', '47 42 4B 20 C5 63 20 80'],
    ['gbk', '\ue000\ue4c6\ue765', 'AA A1 A1 40 A7 A0'],
    ['gbk', '䶮', 'FE 9F'],
    ['big5', '中文', 'A4 A4 A4 E5'],
    ['big5', '═╞╡╪十卅', 'F9 F9 F9 E9 F9 EB F9 EA A4 51 A4 CA'],
    ['shift_jis', 'ソ表ｱ', '83 5C 95 5C B1'],
    ['shift_jis', '①髙', '87 40 FB FC'],
    ['shift_jis', '\ue000\ue757', 'F0 40 F9 FC'],
    ['euc-jp', '日本ｱ', 'C6 FC CB DC 8E B1'],
    ['euc-kr', '한국똠', 'C7 D1 B1 B9 8C 63'],
    ['windows-1250', 'Łódź', 'A3 F3 64 9F'],
    ['windows-1251', 'Чай', 'D7 E0 E9'],
    ['windows-1252', '€’“Ÿÿ', '80 92 93 9F FF'],
    ['windows-1252', '\u0081\u008d\u008f\u0090\u009d', '81 8D 8F 90 9D'],
    ['windows-1253', 'Ελλάδα', 'C5 EB EB DC E4 E1'],
    ['windows-1254', 'ığ', 'FD F0'],
    ['windows-1257', 'žąė', 'FE E0 EB'],
    ['windows-874', 'ไทย…', 'E4 B7 C2 85'],
    ['latin1', '\u0080\u0092é\u00ad', '80 92 E9 AD'],
    ['iso-8859-2', '\u0085ł', '85 B3'],
    ['macintosh', 'éΩ€\uf8ff', '8E BD DB F0'],
    ['cp437', 'é█ß\u00a0', '82 DB E1 FF'],
    ['koi8-r', 'Чай', 'FE C1 CA'],
  ])('%s: %s is %s', (name, text, wanted) => {
    expect(hex(encode(charset(name), text))).toBe(wanted);
    expect(read(name, wanted)).toBe(text);
  });

  test('what is assigned twice is written as browsers write it', () => {
    expect(read('gbk', 'A2 E3')).toBe('€'); // but € is written 80
    expect(read('shift_jis', 'ED 40')).toBe('纊');
    expect(hex(encode(charset('shift_jis'), '纊'))).toBe('FA 5C');
    expect(read('big5', 'A2 CC')).toBe('十');
    expect(hex(encode(charset('shift_jis'), '¥‾−'))).toBe('5C 7E 81 7C');
    expect(hex(encode(charset('gbk'), '\ue81e\u9fb4'))).toBe('FE 59 FE 59');
  });

  test('units that only the Hong Kong supplement has can be taken back', () => {
    const shown = read('big5', '87 40 88 66');
    expect(shown).toBe('䏰Ê');
    expect(hex(encode(charset('big5'), shown))).toBe('87 40 88 66');
  });
});

describe.each(ALL)('%s', (name) => {
  const table = charset(name);

  test('is built once', () => {
    expect(charset(name)).toBe(table);
    expect(table.name).toBe(name);
    expect(table.wide).toBe(table.unitOfPair.length > 0);
  });

  test('has ASCII as it is', () => {
    const ascii = String.fromCharCode(...Array.from({ length: 128 }, (_, unit) => unit));
    expect(encode(table, ascii)).toEqual(encodeUtf8(ascii));
    expect(decode(table, encodeUtf8(ascii))).toBe(ascii);
  });

  test('writes every unit it can read, so that it is read again', () => {
    expect(unitsLostBy(table)).toEqual([]);
  });

  test('turns random bytes into a text that gives the same text again', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (garbage) => {
        const shown = decode(table, garbage, () => '');
        const back = encode(table, shown);
        expect(back && decode(table, back)).toBe(shown);
      }),
      { numRuns: 200 },
    );
  });

  test('refuses a text with a unit that it does not have', () => {
    expect(encode(table, 'a\ud83d\ude00')).toBeUndefined();
    expect(encode(table, '\ufffd')).toBeUndefined();
  });
});

/** Units in a charset's tables that are written as something that does not read as them. */
function unitsLostBy(table: Charset): string[] {
  const units = new Set([...table.unitOfByte].filter((unit) => unit !== 0xffff).concat([...table.unitOfPair]));
  return [...units]
    .map((unit) => String.fromCharCode(unit))
    .filter((character) => {
      const written = encode(table, character);
      return written === undefined || decode(table, written) !== character;
    });
}

describe('broken bytes', () => {
  test.each<[CharsetName, string, string]>([
    ['gbk', 'D6', '\ufffd'], // a lead at the end
    ['gbk', 'D6 20 41', '\ufffd A'], // ASCII after a lead survives
    ['gbk', 'FF 41', '\ufffdA'],
    ['gbk', 'D6 FF 41', '\ufffdA'], // a byte beyond ASCII goes with the lead
    ['gbk', 'D6 D6 94', '种\ufffd'], // out of step
    ['shift_jis', '81 FF B1', '\ufffdｱ'],
    ['shift_jis', 'A0 B1', '\ufffdｱ'],
    ['shift_jis', '80 B1', '\u0080ｱ'],
    ['euc-jp', '8E 41', '\ufffdA'],
    ['euc-kr', 'C9 A1 41', '\ufffdA'],
    ['big5', '81 40', '\ufffd@'],
    ['windows-1253', 'AA D2 FF', '\ufffd\ufffd\ufffd'],
    ['windows-874', 'DB 81', '\ufffd\u0081'],
    ['windows-1257', 'A1 A5', '\ufffd\ufffd'],
  ])('%s reads %s as a browser does', (name, given, shown) => {
    expect(read(name, given)).toBe(shown);
  });

  test('are shown as the caller wants, with their place', () => {
    const shown = decode(charset('gbk'), bytes('41 D6 20 FF'), (at) => `<${at}>`);
    expect(shown).toBe('A<1> <3>');
  });
});

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
