import { type CharsetName, isWide } from '../../charset/bytes';
import type { Misreading } from './misreading-kind';
import type { Losses } from './run';

/** How a text was written and shown, and whether bytes may be missing, without what a rule adds. */
export type Reading = Pick<Misreading, 'written' | 'shownAs' | 'mixed' | 'losses' | 'after'>;

/** What it costs to enter a misreading on a page that has shown none, in nats, besides its rarity. */
export const ENTER = 7;

/** A reading, and how unlikely it is before anything is known of a page, in nats. */
export interface RankedReading extends Reading {
  readonly rarity: number;
}

const WIDE = ['gbk', 'big5', 'euc-kr', 'shift_jis', 'euc-jp'] as const satisfies readonly CharsetName[];

const NARROW = [
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'windows-874',
  'iso-8859-2',
  'iso-8859-5',
  'koi8-r',
  'macintosh',
  'cp437',
  'cp866',
] as const satisfies readonly CharsetName[];

/** Charsets of letters and signs in which East Asian bytes show as others than Western letters. */
const ELSEWHERE = ['windows-1251', 'koi8-r', 'cp866', 'cp437', 'macintosh'] as const satisfies readonly CharsetName[];

/** Charsets in which East Asian bytes show as what no sound text has side by side. */
const WESTERN: readonly CharsetName[] = ['windows-1252', 'windows-1254'];

/** Whether sound text has side by side what a reading shows: East Asian bytes as anything but Western letters. */
export function isOrdinary({ written, shownAs }: Reading): boolean {
  return written !== 'utf-8' && isWide(written) && !WESTERN.includes(shownAs);
}

/** Other charsets whose bytes show as Western letters. */
export const wideAsLatin: readonly Reading[] = WIDE.map((written) => ({
  written,
  shownAs: 'windows-1252',
  mixed: true,
}));

/** The same bytes as letters of other scripts and as signs. */
const wideAsOthers: readonly RankedReading[] = WIDE.flatMap((written) =>
  ELSEWHERE.map((shownAs) => ({ written, shownAs, rarity: 3 })),
);

/** Nats that no path can afford: what never happens. */
const NEVER = 99;

/** What pages lose of UTF-8 where a charset of letters leaves a byte undefined and a program showed U+FFFD: `â€�` is a closing quotation mark. */
const lossesAsLetters: Losses = { marks: '\ufffd', byte: 5, pair: NEVER, unseenPair: NEVER };

/** UTF-8 read as Western letters, perhaps after such letters were all that was left of other bytes. */
export const utf8AsLatinReading: Reading = {
  written: 'utf-8',
  shownAs: 'windows-1252',
  after: wideAsLatin,
  losses: lossesAsLetters,
};

/** What pages lose of UTF-8 that was read as a charset of two bytes a character. */
export const lossesOfUtf8 = {
  gbk: { marks: '?\ufffd', byte: 5, pair: 8, unseenPair: 4, unseenByte: 3 },
  big5: { marks: '?\ufffd', byte: 3, pair: 3, unseenPair: 4 },
  'euc-kr': { marks: '?\ufffd', byte: 3, pair: 3, unseenPair: 4 },
  shift_jis: { marks: '?\ufffd\u30fb', byte: 5, pair: 8, unseenPair: 14, unseenByte: 6 },
} as const satisfies Partial<Record<CharsetName, Losses>>;

/** Whether a charset of letters leaves bytes undefined, as all of Windows but one do. */
const hasUndefined = (name: CharsetName): boolean => name.startsWith('windows-') && name !== 'windows-1256';

/** UTF-8 of which each byte shows as a letter or sign. */
export const utf8AsNarrow: readonly RankedReading[] = NARROW.map((shownAs) => ({
  ...(shownAs === 'windows-1252' ? utf8AsLatinReading : { written: 'utf-8' as const, shownAs }),
  ...(hasUndefined(shownAs) && { losses: lossesAsLetters }),
  rarity: 0,
}));

/** UTF-8 read as East Asian text. */
export const utf8AsWide: readonly RankedReading[] = Object.entries(lossesOfUtf8).map(([name, losses]) => ({
  written: 'utf-8' as const,
  shownAs: name as keyof typeof lossesOfUtf8,
  losses,
  rarity: 0,
}));

/** UTF-8 read as anything else: what one program read so, the next one may read otherwise. */
export const readingsOfUtf8: readonly RankedReading[] = [...utf8AsNarrow, ...utf8AsWide];

/** East Asian bytes read as others that were seen on pages; the rest of the twenty are possible, but rare. */
const SEEN: readonly string[] = ['big5 gbk', 'gbk big5', 'euc-kr gbk', 'gbk euc-kr', 'shift_jis gbk', 'euc-jp gbk'];

const wideAsWide: readonly RankedReading[] = WIDE.flatMap((shownAs) =>
  WIDE.filter((written) => written !== shownAs).map((written) => ({
    written,
    shownAs,
    rarity: SEEN.includes(`${written} ${shownAs}`) ? 2 : 6,
  })),
);

/** Every way in which a text may have been misread; they compete at each place of a page. */
export const readings: readonly RankedReading[] = [
  ...utf8AsNarrow,
  ...wideAsLatin.map((reading) => ({ ...reading, rarity: 1 })),
  { written: 'windows-1251', shownAs: 'windows-1252', rarity: 0 },
  { written: 'shift_jis', shownAs: 'windows-1254', rarity: 3 },
  ...wideAsOthers,
  ...utf8AsWide,
  ...wideAsWide,
];
