import { charset } from '../charset/bytes';
import { type Bracket, bracketAt } from './pinyin';
import type { Path } from './realign';
import type { Run } from './realign-run';
import { assuming, CUT_MARKS, finish, isEnd, overPair, passBracket, say } from './realign-steps';
import { best, firstHalves, isGone, likeliest, likeliestAtCut, likeliestTwo, type Vanished } from './realign-vanished';
import { Way } from './realign-ways';
import { charactersRead } from './traditional';

/** Nats that a lead byte gone at a cut costs. */
const UNSEEN_LEAD = 2;
/** How many of the best paths look for pairs that are gone, and for two of them side by side: that is what takes time. */
const THOROUGH = 8;
const MOST_THOROUGH = 2;
const MOST_LOST = 8;
const MOST_WAYS = 16;

// ㄈ┳   [A8 C8][FD A3][A9 D7]: the user-defined pair in the middle shows nothing, or `?`
/** The path with a pair gone that is shown as what stands between it and `at`, or with two of them. */
export function gone(run: Run, path: Path, at: number, rank: number, way: number): Path[] {
  if (path.lost > MOST_LOST || rank >= THOROUGH) return [];
  const bracket = bracketAt(run.text, at);
  if (bracket) return goneBeforeBracket(run, losing(run, path, 1, way), bracket);
  const isBest = rank < MOST_THOROUGH;
  const trail = trailAt(run.text, at);
  if (trail !== 0) {
    const ways = likeliest(run, path, trail).flatMap((one) => overGone(run, path, at, way, one));
    if (isBest && way === Way.vanishes)
      ways.push(...likeliestTwo(run, path, trail).flatMap((one) => overGone(run, path, at, way, one)));
    return ways;
  }
  if (!isBest) return [];
  if (way === Way.questions && run.text[at] === '?' && trailAt(run.text, at + 1) !== 0)
    return likeliestTwo(run, path, trailAt(run.text, at + 1)).flatMap((one) => overGone(run, path, at + 1, way, one));
  return goneBeforeCut(run, path, at, way);
}

/** The second byte that what is shown at `at` begins with, 0 where it is none. */
function trailAt(text: string, at: number): number {
  const shown = text.charCodeAt(at);
  if (shown === 0x20ac) return 0x80;
  const bytes = charset('gbk').bytesOfUnit[shown] ?? 0;
  const trail = bytes > 0xff ? bytes >> 8 : bytes;
  return trail >= 0x40 && trail !== 0x7f ? trail : 0;
}

function losing(run: Run, path: Path, pairs: number, way: number): Path {
  return { ...assuming(path, run.gonePair * pairs, 2 * pairs, way), gone: path.gone + pairs };
}

function overGone(run: Run, path: Path, at: number, way: number, { units, lead }: Vanished): Path[] {
  let next = losing(run, path, units.length, way);
  for (const unit of units) next = say(run, next, unit, at);
  next = { ...next, pending: lead };
  const bytes = charset('gbk').bytesOfUnit[run.text.charCodeAt(at)] ?? 0;
  return bytes > 0xff ? overPair(run, next, bytes) : finish(run, next, trailAt(run.text, at), 1);
}

/** A pair gone, and behind it a byte at a cut. */
function goneBeforeCut(run: Run, path: Path, at: number, way: number): Path[] {
  const isShown = run.text[at] === '?' && isCut(run.text, at + 1);
  if (!isShown && !isCut(run.text, at)) return [];
  const end = isShown ? at + 1 : at;
  const after = isEnd(run.text, end) ? 10 : run.text.charCodeAt(end);
  return likeliestAtCut(run, path, after).map(({ units }) => {
    let next = losing(run, path, 1, way | (isShown ? Way.asks : Way.hides));
    for (const unit of units) next = say(run, next, unit, unit === units.at(-1) ? end : at);
    return { ...next, lost: next.lost + 1, gain: next.gain - (isShown ? 0 : UNSEEN_LEAD) };
  });
}

function isCut(text: string, at: number): boolean {
  return isEnd(text, at) || CUT_MARKS.includes(text[at]!);
}

function goneBeforeBracket(run: Run, path: Path, bracket: Bracket): Path[] {
  const leads = new Set(
    [...charactersRead(bracket.reading)].map((one) => charset('gbk').bytesOfUnit[one.charCodeAt(0)]! >> 8),
  );
  const ways: Path[] = [];
  for (const { unit, rest } of firstHalves(run, path.last, path.pending))
    for (const lead of leads)
      if (isGone(rest, lead))
        ways.push(...passBracket(run, say(run, path, unit, bracket.start, { pending: lead }), bracket));
  return best(ways, MOST_WAYS);
}
