import type { Language } from '../language/language';
import { isHan } from '../mirror/repertoire';
import { isHalfWidth } from './half-width';
import type { Atom, Run } from './run';
import { LINE_FEED } from './run-parts';

/** A stretch of a run. */
export interface PartOfRun extends Pick<Run, 'start' | 'was' | 'now'> {
  /** Whether it is a character at an end of the run that fits neither what stands before it nor what stands behind. */
  readonly isEnd: boolean;
}

/** What a character costs with the one behind it that fits neither neighbour, in nats. */
const MISFIT = 23;
/** What a rare one costs after the commonest hanzi. */
const RARE = 11;
const COMMON = 0x7684;

/**
 * A run, and by themselves the characters at its ends that fit nowhere: where a misreading begins or ends, half a character of another
 * one may make a whole one by chance.
 */
export function partsByEnds(run: Run, text: string, language: Language): PartOfRun[] {
  const { atoms } = run;
  if (atoms.length < 2) return [{ ...run, isEnd: false }];
  const end = run.start + run.was.length;
  const after = end < text.length ? text.charCodeAt(end) : LINE_FEED;
  const before = run.start > 0 ? text.charCodeAt(run.start - 1) : LINE_FEED;
  const first = isMisfit(before, atoms[0]!, atoms[1]!.now.charCodeAt(0), language) ? 1 : 0;
  const inner = atoms.at(-2)!.now;
  const last = isMisfit(inner.charCodeAt(inner.length - 1), atoms.at(-1)!, after, language) ? 1 : 0;
  const parts = [atoms.slice(0, first), atoms.slice(first, atoms.length - last), atoms.slice(atoms.length - last)];
  let start = run.start;
  return parts.flatMap((part, at) => {
    if (part.length === 0) return [];
    const was = part.map((atom) => atom.was).join('');
    start += was.length;
    return [{ start: start - was.length, was, now: part.map((atom) => atom.now).join(''), isEnd: at !== 1 }];
  });
}

function isMisfit(before: number, { now }: Atom, after: number, language: Language): boolean {
  if (now.length !== 1) return false;
  const unit = now.charCodeAt(0);
  if (isHalfWidth(unit)) return !isHalfWidth(before) && !isHalfWidth(after) && (isKana(before) || isKana(after));
  if (!isHan(unit) || language.cost(COMMON, unit) < RARE) return false;
  return language.cost(before, unit) + language.cost(unit, after) > MISFIT;
}

const isKana = (unit: number) => unit > 0x3040 && unit < 0x3100;
