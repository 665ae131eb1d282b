import type { Language } from '../../language/language';
import { COMMON } from '../decoder/decoder-lattice';
import { isHalfWidth } from '../kinds/half-width';
import type { Opened } from '../kinds/opened';
import type { Atom } from '../kinds/run';
import type { Lost } from '../lost/lost-bytes';

/** Characters that cost more nats than this each are none that a run's end is trusted with. */
export const UNLIKELY = 9;
/** Characters that cost less than this may well be meant. */
const SOUND = 9;
/** The same where most characters lose a byte. */
const SOUND_WHERE_OFTEN = 11;
/** What a character costs that fits nowhere, with what stands behind it. */
const HIDING = 23;
/** The same before what goes on in UTF-8, and at the end of a text, which tells little. */
const MISFIT_AT_END = 14;

/** What stands behind an atom. */
export interface Behind {
  /** The unit that is said next. */
  readonly next: number;
  /** What the page shows next. */
  readonly shown: string;
  /** Whether the run ends there. */
  readonly isLast: boolean;
}

/** What characters are judged by. */
interface Judging {
  readonly language: Language;
  readonly lost: Lost;
  readonly tables: Opened;
}

/** Whether a character's first byte is one that only goes on in UTF-8, and no common hanzi's. */
export function goesOn(shown: string, { writing }: Opened): boolean {
  const lead = shown === '' ? 0 : writing[shown.charCodeAt(0)]! >> 8;
  return lead > 0x80 && lead < 0xa0;
}

/** Whether a run's last character fits neither what stands before it nor what stands behind: bytes that show as nothing may lie in it. */
export function hidesLoss({ now }: Atom, before: number, next: number, language: Language): boolean {
  const last = now.charCodeAt(now.length - 1);
  const previous = now.length > 1 ? now.charCodeAt(now.length - 2) : before;
  return last > 0x7ff && language.cost(previous, last) + language.cost(last, next) > HIDING;
}

/**
 * Whether a character may be halves of two others, between which pairs of bytes vanished. What was left of those stands behind it
 * where a run ends with half-width katakana, or with what goes on in UTF-8.
 *
 *     但給  E4 BD 86 E7 B5 A6  as the page shows it, when 86 E7 has no character:  E4 BD B5, 併, and A6
 */
export function mayBeHalves(
  { now }: Atom,
  before: number,
  { next, shown, isLast }: Behind,
  { language, lost, tables }: Judging,
): boolean {
  if (isLast && isHalfWidth(shown.charCodeAt(0))) return true;
  const { misfit = Number.POSITIVE_INFINITY } = lost;
  const most = isLast && (shown === '' || goesOn(shown, tables)) ? Math.min(misfit, MISFIT_AT_END) : misfit;
  let last = before;
  for (let i = 0; i < now.length; i++) {
    const unit = now.charCodeAt(i);
    const after = i + 1 < now.length ? now.charCodeAt(i + 1) : next === 0xfffd ? COMMON : next;
    if (unit > 0x7f && language.cost(last, unit) + language.cost(unit, after) > most) return true;
    last = unit;
  }
  return false;
}

/** Whether the last bytes of a run may be a sound character's, and lost ones stood in their place. */
export function takesSound({ was, now }: Atom, before: number, after: string, language: Language, lost: Lost): boolean {
  if (was.length < 2) return false;
  // A bracket that closes is a common end; a letter or an opening bracket at the end is more likely half of a pair.
  if (/(?<!\p{Script=Latin})[A-Z@[a-z]$/u.test(now) && !/[A-Za-z]/.test(after)) return true;
  if (language.cost(COMMON, was.charCodeAt(was.length - 1)) > (lost.often ? SOUND_WHERE_OFTEN : SOUND)) return false;
  let cost = 0;
  for (let i = 0; i < now.length; i++) cost += language.cost(i > 0 ? now.charCodeAt(i - 1) : before, now.charCodeAt(i));
  return cost > UNLIKELY * now.length;
}
