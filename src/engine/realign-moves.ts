import { charset } from './bytes';
import { type Bracket, bracketAt } from './pinyin';
import type { Path, Run } from './realign';
import { best, firstHalves, isGone, likeliest, likeliestAtCut, likeliestTwo, unitOf, type Vanished } from './realign-vanished';
import { Way } from './realign-ways';
import { costAfter, isInRepertoire } from './repertoire';
import { charactersRead, readingsOf } from './traditional';

/** Nats that an assumption costs besides what the language says of its outcome. */
const GONE_PAIR = 0.5;
const EATEN_ASCII = 3;
/** An eaten character that nothing around it names costs this; the `?` that is shown stays. */
const UNNAMED = 3;
const UNSEEN_LEAD = 2;
const BRACKET = 10;
/** What speaks for 。 and ： at the end of a line, and against ，, more than the language model knows. */
const FULL_STOP = 2;

const MOST_GUESSES = 16;
/** How many of the best paths look for pairs that are gone, and for two of them side by side: that is what takes time. */
const THOROUGH = 8;
const MOST_THOROUGH = 2;
const MOST_LOST = 8;
const CUT_MARKS = '！？；，。!?;,';

/** All the ways in which a path can go on over what is shown next; the best paths, by `rank`, try losses without a trace too. */
export function expand(run: Run, path: Path, rank: number): Path[] {
  const unit = run.text.charCodeAt(path.at);
  const ways = run.keepsPrivate ? [] : gone(run, path, path.at, rank, Way.vanishes);
  if (Number.isNaN(unit) || unit === 10) return [...ways, ...endOfPiece(run, path)];
  const bracket = bracketAt(run.text, path.at);
  if (bracket) return [...ways, ...passBracket(run, path, bracket)];
  if (unit === 0x20ac) ways.push(...finish(run, path, 0x80, 1));
  const bytes = charset('gbk').bytesOfUnit[unit]!;
  if (bytes > 0xff) ways.push(...overPair(run, path, bytes));
  else if (unit >= 0x20 && unit < 0x7f) ways.push(...overAscii(run, path, unit, rank));
  if (CUT_MARKS.includes(run.text[path.at]!)) ways.push(...endOfPiece(run, path));
  return ways;
}

/** The path after saying `unit` for what is shown up to `at`. */
export function say(run: Run, path: Path, unit: number, at: number, more: Partial<Path> = {}): Path {
  const cost = costAfter(run.language, path.last, unit);
  const gain = path.gain + run.costBetween(path.at, at) - cost;
  return { ...path, at, said: { unit, at, before: path.said }, last: unit, gain, pending: 0, ...more };
}

/** What taking out a bracket is worth: that it is out of place says little of what the run around it meant. */
export function bracketGain(run: Run, from: number, to: number): number {
  return Math.min(BRACKET, run.costBetween(from, to));
}

function assuming(path: Path, nats: number, lost: number, way: number): Path {
  return { ...path, gain: path.gain - nats, lost: path.lost + lost, ways: path.ways | way };
}

/** The pending character ends with `trail`, and the run is in step again. */
function finish(run: Run, path: Path, trail: number, units: number): Path[] {
  const unit = unitOf(path.pending, trail);
  return unit === 0 ? [] : [say(run, path, unit, path.at + units)];
}

// 氛|圍   B7 D5 | 87 FA: what is shown, [D5 87], ends one character and begins the next
function overPair(run: Run, path: Path, bytes: number): Path[] {
  const unit = unitOf(path.pending, bytes >> 8);
  const rest = bytes & 0xff;
  if (unit === 0 || rest === 0x80) return [];
  const next = say(run, path, unit, path.at + 1, { pending: rest });
  if (rest >= 0x80) return [next];
  const swallowed = say(run, { ...next, pending: 0 }, rest, path.at + 1); // `[1]` shown as 盵1]
  return [swallowed];
}

/** ASCII: a second byte, a full-width form that was folded later, or a character in front of which a byte was dropped or that one took along. */
function overAscii(run: Run, path: Path, sign: number, rank: number): Path[] {
  const ways = overPair(run, assuming(path, run.wideForm, 0, 0), sign === 0x20 ? 0xa1a1 : 0xa300 | (sign + 0x80));
  if (sign === 0x3f) ways.push(...eaten(run, path), ...gone(run, path, path.at + 1, rank, Way.questions));
  else if (sign >= 0x40) ways.push(...finish(run, path, sign, 1));
  else ways.push(...guessed(run, path, path.at, UNSEEN_LEAD, Way.drops));
  return ways;
}

/** `?` for a byte at a cut, or for one and the ASCII character that it took along. */
function eaten(run: Run, path: Path): Path[] {
  const next = run.text[path.at + 1];
  if (next === undefined || CUT_MARKS.includes(next) || next === '\n')
    return guessed(run, path, path.at + 1, 0, Way.asks);
  const named = run.eatenBefore(path.at + 1);
  const penalty = EATEN_ASCII + (named === '' ? UNNAMED : 0);
  return guessed(run, path, path.at, penalty, Way.eats).map((way) =>
    say(run, { ...way, lost: way.lost + 1 }, (named || '?').charCodeAt(0), path.at + 1),
  );
}

/** The run ends at a cut, a line's end or the text's: the byte in front of it left no trace. */
function endOfPiece(run: Run, path: Path): Path[] {
  return guessed(run, path, path.at, UNSEEN_LEAD, Way.hides);
}

/** The pending character with its second byte lost: the likeliest ones. */
function guessed(run: Run, path: Path, at: number, nats: number, way: number): Path[] {
  const ways: Path[] = [];
  for (let trail = 0x81; trail < 0xff; trail++) {
    const unit = unitOf(path.pending, trail);
    if (unit === 0 || !isInRepertoire(unit)) continue;
    const bonus = isEnd(run.text, at) ? endBonus(unit) : 0;
    ways.push(say(run, assuming(path, nats - bonus, 1, way), unit, at));
  }
  const after = isEnd(run.text, at) ? 10 : run.text.charCodeAt(at);
  const ahead = (one: Path): number => one.gain - run.language.cost(one.last, after);
  return ways.sort((a, b) => ahead(b) - ahead(a)).slice(0, MOST_GUESSES);
}

// ヘ(zé)任   [A5 D8] 9F ( …: the reading tells which second byte D8 had
// 鼈冊(cè)焱   [FC 82][83 D4](cè)[EC CD]: 冊's reading went between 們 and 在, and the run goes on behind it
function passBracket(run: Run, path: Path, { start, end, reading }: Bracket): Path[] {
  const ways: Path[] = [];
  const before = run.text[start - 1] ?? '';
  if (path.at === start && run.text[start] === '(' && readingsOf(before).includes(reading))
    ways.push({ ...path, at: end, gain: path.gain + bracketGain(run, start, end), readings: path.readings + before });
  const way = run.text[start] === '?' ? Way.eats : Way.drops;
  const fitting: Path[] = [];
  for (const character of charactersRead(reading)) {
    const bytes = charset('gbk').bytesOfUnit[character.charCodeAt(0)]!;
    if (bytes >> 8 !== path.pending || (bytes & 0xff) < 0x81) continue;
    const more = { readings: path.readings + character, ways: path.ways | way };
    const said = say(run, path, character.charCodeAt(0), start, more);
    fitting.push({ ...said, at: end, gain: said.gain + bracketGain(run, start, end) });
  }
  const kept = best(fitting, MOST_GUESSES);
  for (const one of kept) ways.push(kept.length > 1 ? { ...one, lost: one.lost + 1 } : one);
  return ways;
}

function endBonus(unit: number): number {
  return unit === 0x3002 || unit === 0xff1a ? FULL_STOP : unit === 0xff0c ? -FULL_STOP : 0;
}

function isEnd(text: string, at: number): boolean {
  return at >= text.length || text[at] === '\n';
}

// ㄈ┳   [A8 C8][FD A3][A9 D7]: the user-defined pair in the middle shows nothing, or `?`
/** The path with a pair gone that is shown as what stands between it and `at`, or with two of them. */
function gone(run: Run, path: Path, at: number, rank: number, way: number): Path[] {
  if (path.lost > MOST_LOST || rank >= THOROUGH) return [];
  const bracket = bracketAt(run.text, at);
  if (bracket) return goneBeforeBracket(run, losing(path, 1, way), bracket);
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

function losing(path: Path, pairs: number, way: number): Path {
  return { ...assuming(path, GONE_PAIR * pairs, 2 * pairs, way), gone: path.gone + pairs };
}

function overGone(run: Run, path: Path, at: number, way: number, { units, lead }: Vanished): Path[] {
  let next = losing(path, units.length, way);
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
    let next = losing(path, 1, way | (isShown ? Way.asks : Way.hides));
    for (const unit of units) next = say(run, next, unit, unit === units.at(-1) ? end : at);
    return { ...next, lost: next.lost + 1, gain: next.gain - (isShown ? 0 : UNSEEN_LEAD) };
  });
}

function isCut(text: string, at: number): boolean {
  return isEnd(text, at) || CUT_MARKS.includes(text[at]!);
}

function goneBeforeBracket(run: Run, path: Path, bracket: Bracket): Path[] {
  const leads = new Set([...charactersRead(bracket.reading)].map((one) => charset('gbk').bytesOfUnit[one.charCodeAt(0)]! >> 8));
  const ways: Path[] = [];
  for (const { unit, rest } of firstHalves(run, path.last, path.pending))
    for (const lead of leads)
      if (isGone(rest, lead)) ways.push(...passBracket(run, say(run, path, unit, bracket.start, { pending: lead }), bracket));
  return best(ways, MOST_GUESSES);
}
