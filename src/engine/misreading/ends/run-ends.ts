import type { CharsetName } from '../../charset/bytes';
import type { Language } from '../../language/language';
import { isHan } from '../../mirror/repertoire';
import { isHalfWidth } from '../kinds/half-width';
import type { Misreading } from '../kinds/misreading-kind';
import { type Opened, opened } from '../kinds/opened';
import { readings } from '../kinds/readings';
import { type Atom, costBetween, type Run } from '../kinds/run';
import type { Doubted } from '../lost/vanished';
import type { Beside } from '../trust/beside-runs';
import { readStrictly } from '../trust/doubtful';
import { sharedAt } from './meeting-ends';
import { LINE_FEED } from './run-parts';

/** A stretch of a run. */
export interface PartOfRun extends Pick<Run, 'start' | 'was' | 'now'> {
  /** Whether it fits neither what stands before it nor what stands behind, or may be another misreading's. */
  readonly isDoubtful: boolean;
}

/** What a character costs with the one behind it that fits neither neighbour, in nats. */
export const MISFIT = 23;
/** What a rare one costs after the commonest hanzi. */
export const RARE = 11;
const COMMON = 0x7684;
/** Nats by which another reading of the same bytes makes more sense of such a one within a run. */
const BETTER = 6;

/**
 * A run, and by themselves the characters that fit nowhere at its ends, and within it where another reading has one that fits, or that some
 * `others` of the page make about as much sense of at its ends: where a misreading begins or ends, half a character of another one
 * may make a whole one by chance, or all of one. Within it only what the same program can have read in its place tells: one of the many
 * other ways to read two signs says a common character by chance. Those that are `doubted` say what they are said to. Towards another run `beside` it,
 * nothing is sound.
 */
export function partsByFit(
  kind: Misreading,
  run: Run,
  text: string,
  language: Language,
  others: readonly Opened[],
  beside: Beside,
  doubted: Doubted = new Map(),
): PartOfRun[] {
  const { atoms } = run;
  const { keepsKana } = opened(kind);
  if (atoms.length < 2 && !doubted.has(atoms[0]!)) return [{ ...run, isDoubtful: false }];
  const end = run.start + run.was.length;
  const after = end < text.length ? text.charCodeAt(end) : LINE_FEED;
  const before = run.start > 0 ? text.charCodeAt(run.start - 1) : LINE_FEED;
  const first = sharedAt('start', run, before, language, others);
  const last = sharedAt('end', run, after, language, others);
  const isDoubtful = atoms.map((atom, at) => {
    const inner = atoms[at - 1]?.now;
    const [previous, next] = [inner?.charCodeAt(inner.length - 1) ?? before, atoms[at + 1]?.now.charCodeAt(0) ?? after];
    if (doubted.has(atom) || at < first || at >= atoms.length - last) return true;
    const isFirst = at === 0;
    if (isFirst || at === atoms.length - 1) {
      if (isMisfit(previous, atom, next, language)) return true;
      return !beside[isFirst ? 'start' : 'end'] && isSoundToo(atom, previous, next, isFirst, language, keepsKana);
    }
    return isRare(atom, language) && isReadBetter(atom, kind.shownAs, previous, next, language);
  });
  return stretchesOf(run, isDoubtful, doubted);
}

/** A run cut where what is doubtful begins and ends. */
function stretchesOf({ start, atoms }: Run, isDoubtful: readonly boolean[], doubted: Doubted): PartOfRun[] {
  const parts: PartOfRun[] = [];
  let at = start;
  for (const [i, atom] of atoms.entries()) {
    const { was } = atom;
    const now = doubted.get(atom) ?? atom.now;
    const last = parts.at(-1);
    if (last && last.isDoubtful === isDoubtful[i])
      parts.push({ ...parts.pop()!, was: last.was + was, now: last.now + now });
    else parts.push({ start: at, was, now, isDoubtful: isDoubtful[i]! });
    at += was.length;
  }
  return parts;
}

/** Whether some other charset has a character for an atom's bytes that goes better with its neighbours. */
function isReadBetter(
  { was, now }: Atom,
  shownAs: CharsetName,
  before: number,
  after: number,
  language: Language,
): boolean {
  const most = costBetween(language, before, now, after) - BETTER;
  return readings.some((reading) => {
    if (reading.shownAs !== shownAs) return false;
    const other = readStrictly(was, opened(reading));
    return other !== undefined && other !== was && costBetween(language, before, other, after) < most;
  });
}

function isMisfit(before: number, { now }: Atom, after: number, language: Language): boolean {
  if (now.length !== 1) return false;
  const unit = now.charCodeAt(0);
  if (isHalfWidth(unit)) return !isHalfWidth(before) && !isHalfWidth(after) && (isKana(before) || isKana(after));
  return isRare({ now }, language) && language.cost(before, unit) + language.cost(unit, after) > MISFIT;
}

/** Nats by which a hanzi at an end must be better than the one that is shown, where that goes better with the sound text. */
const BETTER_THAN_SHOWN = 2.5;
/** The same at a space, or beside other ASCII. */
const AS_GOOD_AS_SHOWN = 1.5;

/** Whether a hanzi at the start or the end of a run makes as much sense as it stands: the sound text beside may reach over it. */
function isSoundToo(
  { was, now }: Atom,
  before: number,
  after: number,
  isFirst: boolean,
  language: Language,
  keepsKana: boolean,
): boolean {
  const [shown, said] = [was.charCodeAt(0), now.charCodeAt(0)];
  if (was.length !== 1 || now.length !== 1 || !isHan(shown) || !(isHan(said) || (isKana(said) && !keepsKana)))
    return false;
  const more = costBetween(language, before, was, after) - costBetween(language, before, now, after);
  const beside = isFirst ? before : after;
  if (beside < 0x80) return more < AS_GOOD_AS_SHOWN;
  // Kana go with nearly everything, and what is read becomes kana more often than not: 暗号化キー, and not 暗号てキー.
  if (!keepsKana && (isKana(beside) || isKana(said))) return more < BETTER_THAN_SHOWN;
  const isNearer = isFirst
    ? language.cost(before, shown) <= language.cost(before, said)
    : language.cost(shown, after) <= language.cost(said, after);
  return isHan(beside) && isNearer && more < BETTER_THAN_SHOWN;
}

/** Whether an atom says one hanzi, a rare one. */
function isRare({ now }: Pick<Atom, 'now'>, language: Language): boolean {
  const unit = now.charCodeAt(0);
  return now.length === 1 && isHan(unit) && language.cost(COMMON, unit) >= RARE;
}

const isKana = (unit: number) => unit > 0x3040 && unit < 0x3100;
