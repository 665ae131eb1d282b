import { charset } from '../../charset/bytes';
import type { Language } from '../../language/language';
import { type Misreading, unseenIn } from '../kinds/misreading-kind';
import { readBytes, utf8Reader } from '../kinds/readers';
import { type Atom, costBetween, type Run } from '../kinds/run';

/*
 * windows-1254 and 1258 have what windows-1252 has at nearly all bytes that characters of UTF-8 end with, but leave more of them
 * undefined. Which of the three a page was read in, those that it shows tell, and only they:
 *
 *     „   E2 80 9E   â€ž in windows-1252, and â€ in the others where programs drop the byte, as that of ” in all three
 *     ώ   CF 8E      Ï, as ρ where 81 is dropped
 */

/** What windows-1252 has and neither of the others, and what windows-1258 alone lacks. */
const LACKED_BY_BOTH = [0x8e, 0x9e];
const LACKED_BY_ONE = [0x8a, 0x9a];

/** Bytes that a page shows as nothing as well as those of its charset, for all that it tells; of windows-1258 its own, which are many. */
export function alsoUnseenOn({ written, shownAs }: Misreading, page: readonly (readonly Run[])[]): readonly number[] {
  if (written !== 'utf-8') return [];
  if (shownAs === 'windows-1258') return unseenIn({ written, shownAs }) ?? [];
  if (shownAs !== 'windows-1252') return [];
  const { unitOfByte } = charset(shownAs);
  const isSeen = (byte: number) => {
    const sign = String.fromCharCode(unitOfByte[byte]!);
    return page.some((runs) => runs.some(({ was }) => was.includes(sign)));
  };
  if (LACKED_BY_BOTH.some(isSeen)) return [];
  return LACKED_BY_ONE.some(isSeen) ? LACKED_BY_BOTH : [...LACKED_BY_BOTH, ...LACKED_BY_ONE];
}

/** More of them are windows-1258's own, of which no letter is told from another. */
const LACKED = LACKED_BY_BOTH.length + LACKED_BY_ONE.length;

/** Letters that texts have, and none that hardly any has. */
const COMMON = /^[\u010d-\u010f\u011a\u011e\u0386-\u039d\u039f-\u03ce\u0400-\u045f]$/;

/** Nats by which a letter must be more plausible than such another. */
const LEAD = 2;

/**
 * Whether an atom that lost a byte may as well be another letter, of Greek, Cyrillic or Eastern Europe, with one of these in its place,
 * between two units: a capital at the beginning of a word only.
 */
export function mayBeOtherLetter(
  { now, bytes, unseen = [] }: Atom,
  also: readonly number[],
  before: number,
  after: number,
  language: Language,
): boolean {
  const isInWord = /\p{L}/u.test(String.fromCharCode(before));
  const fits = (letter: string) =>
    COMMON.test(letter) &&
    !(isInWord && /\p{Lu}/u.test(letter)) &&
    (also.length > LACKED ||
      costBetween(language, before, letter, after) - costBetween(language, before, now, after) < LEAD);
  return unseen.some((at) => also.some((byte) => fits(readBytes(bytes.with(at, byte), utf8Reader) ?? '')));
}
