import type { CharsetName } from '../../src/engine/charset/bytes';
import type { Round } from './forward';

/** Families whose targets are the same. */
export type Kind =
  | 'as single bytes'
  | 'letters as letters'
  | 'letters as pairs'
  | 'Latin as Latin'
  | 'UTF-8 as pairs'
  | 'pairs as pairs'
  | 'EUC-JP as GBK'
  | 'one byte off'
  | 'several rounds';

/** One way of garbling, and the languages that it befalls. */
export interface Family {
  readonly name: string;
  readonly kind: Kind;
  readonly languages: readonly string[];
  /** None where the text runs through a document mirror. */
  readonly rounds: readonly Round[];
}

const eastern = ['zh-cn', 'zh-tw', 'ja', 'ko'];
const western = ['fr', 'de', 'es', 'pt', 'it', 'cs', 'pl', 'vi', 'ru', 'el', 'tr', 'sv'];
const all = [...eastern, ...eastern, ...western];

const singleBytes = [
  'windows-1252',
  'latin1',
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
  'macintosh',
  'cp437',
  'koi8-r',
  'cp866',
] as const;

const languagesOf = {
  gbk: ['zh-cn', 'zh-cn', 'zh-tw'],
  big5: ['zh-tw'],
  shift_jis: ['ja'],
  'euc-jp': ['ja'],
  'euc-kr': ['ko'],
} as const satisfies Partial<Record<CharsetName, readonly string[]>>;

const wide = ['gbk', 'big5', 'euc-kr', 'shift_jis', 'euc-jp'] as const;

/** Charsets that are not Western, in which the same bytes show as other letters and signs. */
const elsewhere = ['windows-1251', 'koi8-r', 'cp866', 'cp437', 'macintosh'] as const;

const pairs: readonly (readonly [keyof typeof languagesOf, CharsetName])[] = [
  ['big5', 'gbk'],
  ['gbk', 'big5'],
  ['shift_jis', 'gbk'],
  ['euc-kr', 'gbk'],
  ['gbk', 'euc-kr'],
  ['gbk', 'euc-jp'],
  ['gbk', 'shift_jis'],
  ['big5', 'euc-kr'],
  ['big5', 'shift_jis'],
  ['shift_jis', 'euc-kr'],
  ['euc-jp', 'big5'],
  ['euc-jp', 'euc-kr'],
  ['euc-jp', 'shift_jis'],
  ['euc-kr', 'big5'],
  ['euc-kr', 'euc-jp'],
  ['euc-kr', 'shift_jis'],
];

/** Languages of which the packages have text, in single-byte charsets that were read as others. */
const letters: readonly (readonly [string, CharsetName, CharsetName])[] = [
  ['ru', 'koi8-r', 'windows-1251'],
  ['ru', 'windows-1251', 'koi8-r'],
  ['ru', 'cp866', 'windows-1251'],
  ['ru', 'koi8-r', 'windows-1252'],
  ['ru', 'cp866', 'cp437'],
  ['el', 'windows-1253', 'windows-1252'],
];

/** Languages whose letters were read two at a time. */
const pairedLetters: readonly (readonly [string, CharsetName, CharsetName])[] = [
  ['ru', 'windows-1251', 'gbk'],
  ['ru', 'windows-1251', 'big5'],
  ['ru', 'windows-1251', 'euc-kr'],
  ['ru', 'windows-1251', 'euc-jp'],
  ['ru', 'koi8-r', 'gbk'],
  ['ru', 'koi8-r', 'shift_jis'],
  ['ru', 'cp866', 'gbk'],
  ['el', 'windows-1253', 'gbk'],
  ['el', 'windows-1253', 'big5'],
];

/** The same of languages in Latin letters: lengths are those of letters with accents. */
const latinLetters: readonly (readonly [string, CharsetName, CharsetName])[] = [
  ['pl', 'windows-1250', 'windows-1252'],
  ['pl', 'iso-8859-2', 'windows-1252'],
  ['cs', 'windows-1250', 'windows-1252'],
  ['tr', 'windows-1254', 'windows-1252'],
  ['fr', 'windows-1252', 'windows-1250'],
  ['pt', 'windows-1252', 'windows-1257'],
];

const one = (kind: Kind, languages: readonly string[], round: Round): Family => ({
  name: `${round.written} as ${round.shownAs}${round.mixed ? ' and UTF-8, mixed' : ''}`,
  kind,
  languages,
  rounds: [round],
});

const utf8AsLatin: Round = { written: 'utf-8', shownAs: 'windows-1252' };

/** Every family that the bench garbles text with. */
export const families: readonly Family[] = [
  ...singleBytes.map((shownAs) => one('as single bytes', all, { written: 'utf-8', shownAs })),
  ...wide.flatMap((written) =>
    (['windows-1252', 'latin1', ...elsewhere] as const).map((shownAs) =>
      one('as single bytes', languagesOf[written], { written, shownAs }),
    ),
  ),
  one('as single bytes', languagesOf.gbk, { written: 'gbk', shownAs: 'windows-1252', mixed: true }),
  one('as single bytes', languagesOf.big5, { written: 'big5', shownAs: 'windows-1252', mixed: true }),
  one('as single bytes', ['ru'], { written: 'windows-1251', shownAs: 'windows-1252' }),
  ...letters.map(([language, written, shownAs]) => one('letters as letters', [language], { written, shownAs })),
  ...pairedLetters.map(([language, written, shownAs]) => one('letters as pairs', [language], { written, shownAs })),
  ...latinLetters.map(([language, written, shownAs]) => ({
    ...one('Latin as Latin', [language], { written, shownAs }),
    name: `${written} as ${shownAs}, ${language}`,
  })),
  ...(['gbk', 'big5', 'shift_jis', 'euc-kr'] as const).map((shownAs) =>
    one('UTF-8 as pairs', eastern, { written: 'utf-8', shownAs }),
  ),
  { ...one('UTF-8 as pairs', western, { written: 'utf-8', shownAs: 'gbk' }), name: 'utf-8 as gbk, European' },
  ...pairs.map(([written, shownAs]) => one('pairs as pairs', languagesOf[written], { written, shownAs })),
  one('EUC-JP as GBK', ['ja'], { written: 'euc-jp', shownAs: 'gbk' }),
  { name: 'gbk one byte off', kind: 'one byte off', languages: ['zh-tw', 'zh-cn'], rounds: [] },
  { name: 'utf-8 as windows-1252, twice', kind: 'several rounds', languages: all, rounds: [utf8AsLatin, utf8AsLatin] },
  {
    name: 'utf-8 as windows-1252, three times',
    kind: 'several rounds',
    languages: all,
    rounds: [utf8AsLatin, utf8AsLatin, utf8AsLatin],
  },
  {
    name: 'gbk as latin1, then utf-8 as windows-1252',
    kind: 'several rounds',
    languages: languagesOf.gbk,
    rounds: [{ written: 'gbk', shownAs: 'latin1' }, utf8AsLatin],
  },
  {
    name: 'utf-8 as gbk, twice',
    kind: 'several rounds',
    languages: eastern,
    rounds: [
      { written: 'utf-8', shownAs: 'gbk' },
      { written: 'utf-8', shownAs: 'gbk' },
    ],
  },
];

/** The share of exact restorations wanted where no byte is lost, by the number of characters; none where no aim was set. */
export function exactTarget(kind: Kind, length: number): number | undefined {
  if (length < 4 || kind === 'Latin as Latin') return undefined;
  if (kind === 'as single bytes' || kind === 'several rounds') return length < 8 ? 0.99 : 0.995;
  if (kind === 'letters as letters' || kind === 'letters as pairs') return length < 32 ? undefined : 0.98;
  if (kind === 'UTF-8 as pairs') return 1;
  if (kind === 'EUC-JP as GBK') return length < 16 ? undefined : 0.9;
  return length < 8 ? undefined : length < 16 ? 0.98 : 0.995;
}
