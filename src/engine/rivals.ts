import type { CharsetName } from './bytes';
import type { Misreading } from './misreading-kind';
import type { Losses } from './run';

/** How a text was written and shown, and whether bytes may be missing, without what a rule adds. */
export type Reading = Pick<Misreading, 'written' | 'shownAs' | 'mixed' | 'losses' | 'after'>;

const WIDE: readonly CharsetName[] = ['gbk', 'big5', 'euc-kr', 'shift_jis', 'euc-jp'];

const NARROW: readonly CharsetName[] = [
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1257',
  'windows-874',
  'iso-8859-2',
  'koi8-r',
  'macintosh',
  'cp437',
];

/** Other charsets whose bytes show as Western letters. */
export const wideAsLatin: readonly Reading[] = WIDE.map((written) => ({
  written,
  shownAs: 'windows-1252',
  mixed: true,
}));

/** UTF-8 read as Western letters, perhaps after such letters were all that was left of other bytes. */
export const utf8AsLatinReading: Reading = { written: 'utf-8', shownAs: 'windows-1252', after: wideAsLatin };

/** What may stand behind letters and signs of charsets of one byte a character. */
export const rivalsAsLatin: readonly Reading[] = [
  ...NARROW.map((shownAs) =>
    shownAs === 'windows-1252' ? utf8AsLatinReading : { written: 'utf-8' as const, shownAs },
  ),
  ...wideAsLatin,
  { written: 'windows-1251', shownAs: 'windows-1252' },
];

/** What pages lose of UTF-8 that was read as a charset of two bytes a character. */
export const lossesOfUtf8 = {
  gbk: { marks: '?\ufffd', byte: 5, pair: 8, unseenPair: 4 },
  big5: { marks: '?\ufffd', byte: 3, pair: 3, unseenPair: 4 },
  'euc-kr': { marks: '?\ufffd', byte: 3, pair: 3, unseenPair: 4 },
  shift_jis: { marks: '?\ufffd\u30fb', byte: 5, pair: 8, unseenPair: 14 },
} as const satisfies Partial<Record<CharsetName, Losses>>;

/** What may stand behind East Asian characters where others are meant. */
export const rivalsAsWide: readonly Reading[] = [
  ...Object.entries(lossesOfUtf8).map(([name, losses]) => ({
    written: 'utf-8' as const,
    shownAs: name as keyof typeof lossesOfUtf8,
    losses,
  })),
  ...WIDE.flatMap((shownAs) => WIDE.filter((written) => written !== shownAs).map((written) => ({ written, shownAs }))),
];
