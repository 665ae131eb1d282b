/// <reference path="./iconv-lite.d.ts" />
import singleByte from 'iconv-lite/encodings/sbcs-data-generated.js';
import big5Added from 'iconv-lite/encodings/tables/big5-added.json' with { type: 'json' };
import cp936 from 'iconv-lite/encodings/tables/cp936.json' with { type: 'json' };
import cp949 from 'iconv-lite/encodings/tables/cp949.json' with { type: 'json' };
import cp950 from 'iconv-lite/encodings/tables/cp950.json' with { type: 'json' };
import eucJp from 'iconv-lite/encodings/tables/eucjp.json' with { type: 'json' };
import gbkAdded from 'iconv-lite/encodings/tables/gbk-added.json' with { type: 'json' };
import shiftJis from 'iconv-lite/encodings/tables/shiftjis.json' with { type: 'json' };

/*
 * The tables are iconv-lite's, made equal to what browsers do (https://encoding.spec.whatwg.org/): that is how the pages
 * were misread. Its codecs stay outside, because they need Node's Buffer.
 */

/** A row of iconv-lite's tables: the first code in hex, then characters, or how many more follow in Unicode's order. */
export type Row = readonly (string | number)[];

/** What makes a two-byte charset. */
export interface WideSource {
  readonly rows: readonly Row[];
  /** First and last of the bytes that start a pair, several ranges in a row. */
  readonly leads: readonly number[];
  /** Runs of units that the rows lack or have wrong: a pair, its unit, and how many follow each other. */
  readonly runs: readonly (readonly [pair: number, unit: number, count: number])[];
  /** Pairs that the encoder passes over as long as the unit has another: the first, and the first that is none any more. */
  readonly avoided: readonly [from: number, to: number];
  /** Units of which the encoder takes the last pair. */
  readonly takesLast: string;
  /** Units that encode although nothing decodes to them, with their bytes. */
  readonly encodesToo: Readonly<Record<string, number>>;
}

const plain = { runs: [], avoided: [0, 0], takesLast: '', encodesToo: {} } satisfies Partial<WideSource>;

/** The two-byte charsets. Left out on purpose: gb18030's four bytes (`gb18030.ts` has them), EUC-JP's three, and Big5's characters of two units. */
export const wideSources = {
  gbk: {
    ...plain,
    rows: [...cp936, ...gbkAdded],
    leads: [0x81, 0xfe],
    // Cells that left the private use area with GB 18030-2022; the encoder keeps their old units.
    runs: [
      [0xa6d9, 0xfe10, 1],
      [0xa6da, 0xfe12, 1],
      [0xa6db, 0xfe11, 1],
      [0xa6dc, 0xfe13, 4],
      [0xa6ec, 0xfe17, 2],
      [0xa6f3, 0xfe19, 1],
      [0xfe59, 0x9fb4, 1],
      [0xfe61, 0x9fb5, 1],
      [0xfe66, 0x9fb6, 2],
      [0xfe6d, 0x9fb8, 1],
      [0xfe7e, 0x9fb9, 1],
      [0xfe90, 0x9fba, 1],
      [0xfea0, 0x9fbb, 1],
    ],
    encodesToo: {
      '\ue78d': 0xa6d9,
      '\ue78e': 0xa6da,
      '\ue78f': 0xa6db,
      '\ue790': 0xa6dc,
      '\ue791': 0xa6dd,
      '\ue792': 0xa6de,
      '\ue793': 0xa6df,
      '\ue794': 0xa6ec,
      '\ue795': 0xa6ed,
      '\ue796': 0xa6f3,
      '\ue81e': 0xfe59,
      '\ue826': 0xfe61,
      '\ue82b': 0xfe66,
      '\ue82c': 0xfe67,
      '\ue832': 0xfe6d,
      '\ue843': 0xfe7e,
      '\ue854': 0xfe90,
      '\ue864': 0xfea0,
    },
  },
  big5: {
    ...plain,
    rows: [...cp950, ...big5Added],
    leads: [0x81, 0xfe],
    avoided: [0x8100, 0xa100], // the Hong Kong supplement
    takesLast: '═╞╡╪十卅',
  },
  shift_jis: {
    ...plain,
    rows: shiftJis,
    leads: [0x81, 0x9f, 0xe0, 0xfc],
    // The user-defined rows that iconv-lite stops short of.
    runs: [
      [0xf940, 0xe69c, 63],
      [0xf980, 0xe6db, 125],
    ],
    avoided: [0xed00, 0xf000], // NEC's selection of IBM's characters
    encodesToo: { '\u00a5': 0x5c, '\u203e': 0x7e, '\u2212': 0x817c },
  },
  'euc-jp': {
    ...plain,
    rows: eucJp,
    leads: [0x8e, 0x8f, 0xa1, 0xfe],
    encodesToo: { '\u00a5': 0x5c, '\u203e': 0x7e, '\u2212': 0xa1dd },
  },
  'euc-kr': { ...plain, rows: cp949, leads: [0x81, 0xfe] },
} satisfies Readonly<Record<string, WideSource>>;

const HIGH_CONTROLS = Array.from({ length: 32 }, (_, at) => String.fromCharCode(0x80 + at)).join('');

/** The characters of bytes 80 to FF, U+FFFD where there is none; C1 controls fill the holes of 80–9F as in browsers. */
export const narrowSources = {
  'windows-1250': withControls('windows1250'),
  'windows-1251': withControls('windows1251'),
  'windows-1252': withControls('windows1252'),
  'windows-1253': withControls('windows1253'),
  'windows-1254': withControls('windows1254'),
  'windows-1255': withControls('windows1255'),
  'windows-1256': withControls('windows1256'),
  'windows-1257': withControls('windows1257'),
  'windows-1258': withControls('windows1258'),
  'windows-874': withControls('windows874'),
  latin1: withControls('iso88591'),
  'iso-8859-2': withControls('iso88592'),
  'iso-8859-5': withControls('iso88595'),
  macintosh: () =>
    charactersOf('macroman').replace('\u2126', '\u03a9').replace('\u00a4', '€').replace('\ufffd', '\uf8ff'),
  cp437: () => charactersOf('cp437'),
  cp866: () => charactersOf('cp866'),
  'koi8-r': () => charactersOf('koi8r'),
  // Browsers have the Belarusian letter too (https://encoding.spec.whatwg.org/#koi8-u).
  'koi8-u': () => charactersOf('koi8u').replace('╝', 'ў').replace('╬', 'Ў'),
} satisfies Readonly<Record<string, () => string>>;

function withControls(name: string): () => string {
  return () => {
    const characters = charactersOf(name);
    return Array.from(characters, (character, at) =>
      character === '\ufffd' ? (HIGH_CONTROLS[at] ?? character) : character,
    ).join('');
  };
}

function charactersOf(name: string): string {
  const entry = singleByte[name];
  if (typeof entry !== 'object') throw new Error(`iconv-lite has no single-byte charset ${name}`);
  return entry.chars;
}
