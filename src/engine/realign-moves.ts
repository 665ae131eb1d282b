import { charset } from './bytes';
import { bracketAt } from './pinyin';
import type { Path, Run } from './realign';
import { best, likeliest, unitOf } from './realign-vanished';
import { costAfter, isInRepertoire } from './repertoire';
import { charactersRead, readingsOf } from './traditional';

/** Nats that an assumption costs besides what the language says of its outcome. */
const WIDE_FORM = 4;
const GONE_PAIR = 0.5;
const GONE_BYTE = 7;
const EATEN_ASCII = 5;
const UNSEEN_LEAD = 2;
const BRACKET = 10;
/** What speaks for 。 at the end of a line, more than the language model knows. */
const FULL_STOP = 2;

const MOST_GUESSES = 16;
const CUT_MARKS = '！？；，。!?;,';

/** All the ways in which a path can go on over what is shown next; `thorough` tries losses without a trace as well. */
export function expand(run: Run, path: Path, thorough: boolean): Path[] {
  const unit = run.text.charCodeAt(path.at);
  if (Number.isNaN(unit) || unit === 10) return endOfPiece(run, path);
  const bracket = bracketAt(run.text, path.at);
  if (bracket) return passBracket(run, path, bracket.end, bracket.reading);
  const ways = thorough ? [...vanished(run, path), ...goneByte80(run, path)] : [];
  if (unit === 0x20ac) ways.push(...finish(run, path, 0x80, 1));
  const bytes = charset('gbk').bytesOfUnit[unit]!;
  if (bytes > 0xff) ways.push(...overPair(run, path, bytes));
  else if (unit >= 0x40 && unit < 0x7f) ways.push(...finish(run, path, unit, 1));
  else if (unit >= 0x20 && unit < 0x40) ways.push(...overSign(run, path, unit));
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

function penalised(path: Path, nats: number, lost: number): Path {
  return { ...path, gain: path.gain - nats, lost: path.lost + lost };
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

/** A digit or sign below 40: a full-width form that was folded later, or ASCII in front of which a byte was dropped. */
function overSign(run: Run, path: Path, sign: number): Path[] {
  const ways: Path[] = [];
  const wide = sign === 0x20 ? 0xa1a1 : 0xa300 | (sign + 0x80);
  ways.push(...overPair(run, penalised(path, WIDE_FORM, 0), wide));
  if (sign === 0x3f) ways.push(...eaten(run, path));
  else ways.push(...guessed(run, path, path.at, UNSEEN_LEAD));
  return ways;
}

/** `?` for a byte and the ASCII character that it took along: which one that was nobody knows, so that `?` stays. */
function eaten(run: Run, path: Path): Path[] {
  const next = run.text[path.at + 1];
  if (next === undefined || CUT_MARKS.includes(next)) return guessed(run, path, path.at + 1, 0);
  const isBeforeWord = /[A-Za-z0-9]/.test(next);
  return guessed(run, path, path.at, EATEN_ASCII).flatMap((way) => {
    const more = { ...way, lost: way.lost + 1 };
    const kept = say(run, more, 0x3f, path.at + 1);
    return isBeforeWord ? [kept, say(run, more, 0x20, path.at + 1)] : [kept];
  });
}

/** The run ends at a cut, a line's end or the text's: the byte in front of it left no trace. */
function endOfPiece(run: Run, path: Path): Path[] {
  return guessed(run, path, path.at, UNSEEN_LEAD);
}

/** The pending character with its second byte lost: the likeliest ones. */
function guessed(run: Run, path: Path, at: number, nats: number): Path[] {
  const ways: Path[] = [];
  for (let trail = 0x80; trail < 0xff; trail++) {
    const unit = unitOf(path.pending, trail);
    if (unit === 0 || !isInRepertoire(unit)) continue;
    const bonus = unit === 0x3002 && isEnd(run.text, at) ? FULL_STOP : 0;
    ways.push(say(run, penalised(path, nats - bonus, 1), unit, at));
  }
  const after = isEnd(run.text, at) ? 10 : run.text.charCodeAt(at);
  const ahead = (way: Path): number => way.gain - run.language.cost(way.last, after);
  return ways.sort((a, b) => ahead(b) - ahead(a)).slice(0, MOST_GUESSES);
}

// ヘ(zé)任   [A5 D8] 9F ( …: the reading tells which second byte D8 had
// 鼈冊(cè)焱   [FC 82][83 D4](cè)[EC CD]: 冊's reading went between 們 and 在, and the run goes on behind it
function passBracket(run: Run, path: Path, end: number, reading: string): Path[] {
  const ways: Path[] = [];
  const before = run.text[path.at - 1] ?? '';
  if (run.text[path.at] === '(' && readingsOf(before).includes(reading))
    ways.push({ ...path, at: end, gain: path.gain + bracketGain(run, path.at, end), readings: path.readings + before });
  const whole = charactersRead(reading);
  const fitting: Path[] = [];
  for (const character of whole) {
    const bytes = charset('gbk').bytesOfUnit[character.charCodeAt(0)]!;
    if (bytes >> 8 !== path.pending) continue;
    const said = say(run, path, character.charCodeAt(0), path.at, { readings: path.readings + character });
    fitting.push({ ...said, at: end, gain: said.gain + bracketGain(run, path.at, end) });
  }
  const kept = best(fitting, MOST_GUESSES);
  for (const way of kept) ways.push(kept.length > 1 ? { ...way, lost: way.lost + 1 } : way);
  return ways;
}

function isEnd(text: string, at: number): boolean {
  return at >= text.length || text[at] === '\n';
}

/** A second byte 80 is no lead and may vanish alone, which puts the run back in step. */
function goneByte80(run: Run, path: Path): Path[] {
  const unit = unitOf(path.pending, 0x80);
  return unit !== 0 && isInRepertoire(unit) ? [say(run, penalised(path, GONE_BYTE, 1), unit, path.at)] : [];
}

// ㄈ┳   [A8 C8][FD A3][A9 D7]: the user-defined pair in the middle shows nothing
function vanished(run: Run, path: Path): Path[] {
  if (path.lost > 3 || run.keepsPrivate) return [];
  const shown = run.text.charCodeAt(path.at);
  const bytes = charset('gbk').bytesOfUnit[shown]!;
  const trail = bytes > 0xff ? bytes >> 8 : shown;
  if (trail < 0x40) return [];
  const from = penalised(path, GONE_PAIR, 2);
  const ways: Path[] = [];
  for (const { unit, lead } of likeliest(run, path, trail)) {
    const way = say(run, from, unit, path.at, { pending: lead, gone: path.gone + 1 });
    ways.push(...(bytes > 0xff ? overPair(run, way, bytes) : finish(run, way, trail, 1)));
  }
  return ways;
}
