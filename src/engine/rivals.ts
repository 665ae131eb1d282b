import type { CharsetName } from './bytes';
import type { Misreading } from './misreading-kind';

/** How a text was written and shown, without what a rule adds. */
export type Reading = Pick<Misreading, 'written' | 'shownAs' | 'mixed'>;

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
];

/** What may stand behind letters and signs of charsets of one byte a character. */
export const rivalsAsLatin: readonly Reading[] = [
  ...NARROW.map((shownAs) => ({ written: 'utf-8' as const, shownAs })),
  ...WIDE.map((written) => ({ written, shownAs: 'windows-1252' as const, mixed: true })),
  { written: 'windows-1251', shownAs: 'windows-1252' },
];

/** What may stand behind East Asian characters where others are meant. */
export const rivalsAsWide: readonly Reading[] = WIDE.flatMap((shownAs) =>
  (['utf-8', ...WIDE] as const).filter((written) => written !== shownAs).map((written) => ({ written, shownAs })),
);
