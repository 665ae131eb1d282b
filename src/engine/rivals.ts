import type { CharsetName } from './bytes';
import type { Misreading } from './misreading-kind';

/** How a text was written and shown, without what a rule adds. */
export type Reading = Pick<Misreading, 'written' | 'shownAs' | 'mixed'>;

const WIDE: readonly CharsetName[] = ['gbk', 'big5', 'euc-kr', 'shift_jis', 'euc-jp'];

/** What may stand behind Western letters and signs where East Asian or Cyrillic ones are meant. */
export const rivalsAsLatin: readonly Reading[] = [
  { written: 'utf-8', shownAs: 'windows-1252' },
  ...WIDE.map((written) => ({ written, shownAs: 'windows-1252' as const, mixed: true })),
  { written: 'windows-1251', shownAs: 'windows-1252' },
];

/** What may stand behind East Asian characters where others are meant. */
export const rivalsAsWide: readonly Reading[] = WIDE.flatMap((shownAs) =>
  (['utf-8', ...WIDE] as const).filter((written) => written !== shownAs).map((written) => ({ written, shownAs })),
);
