import { charset } from '../charset/bytes';
import { bracketAt } from './pinyin';
import type { Path } from './realign';
import { gone } from './realign-gone';
import type { Run } from './realign-run';
import { assuming, CUT_MARKS, finish, isEnd, overPair, passBracket, say } from './realign-steps';
import { unitOf } from './realign-vanished';
import { Way } from './realign-ways';
import { isInRepertoire } from './repertoire';

/** Nats that an assumption costs besides what the language says of its outcome. */
const EATEN_ASCII = 3;
/** An eaten character that nothing around it names costs this; the `?` that is shown stays. */
const UNNAMED = 3;
const UNSEEN_LEAD = 2;
/** `?` is far more often what a lost byte shows than a mark that was folded. */
const WIDE_QUESTION = 6;
/** What speaks for 。 and ： at the end of a line, and against other marks, more than the language model knows. */
const LINE_END = 2;
const MOST_GUESSES = 16;

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

/** ASCII: a second byte, a full-width form that was folded later, or a character in front of which a byte was dropped or that one took along. */
function overAscii(run: Run, path: Path, sign: number, rank: number): Path[] {
  const doubt = run.wideForm + (sign === 0x3f ? WIDE_QUESTION : 0);
  const ways = overPair(run, assuming(path, doubt, 0, 0), sign === 0x20 ? 0xa1a1 : 0xa300 | (sign + 0x80));
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
    if (unit === 0 || !isInRepertoire(unit, run.script)) continue;
    const bonus = isEnd(run.text, at) ? endBonus(unit) : 0;
    ways.push(say(run, assuming(path, nats - bonus, 1, way), unit, at));
  }
  const after = isEnd(run.text, at) ? 10 : run.text.charCodeAt(at);
  const ahead = (one: Path): number => one.gain - run.language.cost(one.last, after);
  return ways.sort((a, b) => ahead(b) - ahead(a)).slice(0, MOST_GUESSES);
}

function endBonus(unit: number): number {
  const sign = String.fromCharCode(unit);
  if ('。：'.includes(sign)) return LINE_END;
  return '，、；'.includes(sign) ? -LINE_END : '“‘《（【〈「『'.includes(sign) ? -2 * LINE_END : 0;
}
