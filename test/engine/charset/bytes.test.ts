import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Charset, type CharsetName, charset, decode, encode, encodeUtf8 } from '../../../src/engine/charset/bytes';
import { narrowSources, wideSources } from '../../../src/engine/charset/charset-tables';

const WIDE = Object.keys(wideSources) as (keyof typeof wideSources)[];
const NARROW = Object.keys(narrowSources) as (keyof typeof narrowSources)[];
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
    ['koi8-u', 'їжа', 'A7 D6 C1'],
    ['iso-8859-5', 'Чай', 'C7 D0 D9'],
    ['cp866', 'Чай', '97 A0 A9'],
    ['windows-1255', 'תה', 'FA E4'],
    ['windows-1256', 'شاي', 'D4 C7 ED'],
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
