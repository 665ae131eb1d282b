import { charset } from './bytes';
import { type Bracket, bracketAt } from './pinyin';
import type { Path, Run } from './realign';
import { bracketGain, say } from './realign-moves';
import { costAfter, isHan, isInRepertoire, strangeness } from './repertoire';
import { charactersRead, readingsOf } from './traditional';

/** A place where a run can have begun to be read one byte late. */
export interface Start {
  /** Offset of the first unit that is wrong. */
  readonly start: number;
  /** How it begins: a reading that fell between two characters, or a sentence mark matched across two. */
  readonly by: 'reading' | 'mark';
  /** Offset of the mark, or of the bracket that holds the reading. */
  readonly at: number;
  /** Whether a lost lead byte left its `?`, or stood in a line's indent; without either the start is a bare suspicion. */
  readonly traced: boolean;
}

const WIDE_MARKS = '！？；，。';
const FOLDED_MARKS = '!?;,';
const SUSPICION = 4;
/** A reading without its opening parenthesis, named by the bytes around it, hardly has another cause. */
const ORPHAN = 8;
/** In 30 of 34 spans seen the lead byte that was lost is A1, that of punctuation. */
const UNUSUAL_LEAD = 3;
/** Before punctuation it is so all but always. */
const UNUSUAL_BEFORE_SIGN = 6;
const MOST_GUESSES = 8;

/** The places in a text where a run may begin, in order; cheap, and empty for nearly all sound text. */
export function startsIn(text: string): Start[] {
  const found: Start[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text[at]!;
    const start =
      unit === '(' || unit === '?'
        ? (atReading(text, at) ?? atMark(text, at))
        : isMark(unit)
          ? atMark(text, at)
          : undefined;
    if (start) found.push(start);
  }
  return found;
}

function isMark(unit: string): boolean {
  return WIDE_MARKS.includes(unit) || FOLDED_MARKS.includes(unit);
}

// 局?jǐn)?shù)據       BE[D6 94]B5: 謹 jǐn; its bracket swallowed 94, or pushed it out
//   ^
function atReading(text: string, at: number): Start | undefined {
  const bracket = bracketAt(text, at);
  if (!bracket) return undefined;
  const stem = stemOf(text, at);
  if (stem === undefined) return undefined;
  if (text[at] === '(' && readingsOf(text[stem.at]!).includes(bracket.reading)) return undefined;
  if (namedBytes(stem.bytes & 0xff, bracket).length === 0) return undefined;
  return { start: stem.at + 1, by: 'reading', at, traced: text[at] === '?' };
}

// 溧l(xiāng)   E4[E0 6C]: 鄉 xiāng is made of 溧's second byte and the letter behind it; nothing is lost
/** Where a character and a letter, whose bytes make a third character, have that one's reading behind them: start and end. */
export function lettersWithReading(text: string): [start: number, end: number][] {
  const { bytesOfUnit, unitOfPair } = charset('gbk');
  const found: [number, number][] = [];
  for (let open = text.indexOf('(', 2); open >= 0; open = text.indexOf('(', open + 1)) {
    const letter = text.charCodeAt(open - 1);
    const bytes = bytesOfUnit[text.charCodeAt(open - 2)]!;
    if (letter < 0x40 || letter > 0x7e || bytes < 0x100 || !isInRepertoire(text.charCodeAt(open - 2))) continue;
    const bracket = bracketAt(text, open);
    const between = String.fromCharCode(unitOfPair[((bytes & 0xff) << 8) | letter]!);
    if (bracket && readingsOf(between).includes(bracket.reading)) found.push([open - 2, bracket.end]);
  }
  return found;
}

/** The character in front of a bracket; one reading of its own may stand between: 當(dāng)?shù). */
function stemOf(text: string, at: number): { at: number; bytes: number } | undefined {
  let stem = at - 1;
  if (text[stem] === ')') {
    stem = text.lastIndexOf('(', stem) - 1;
    const own = stem >= 0 ? bracketAt(text, stem + 1) : undefined;
    if (own?.end !== at) return undefined;
  }
  const bytes = charset('gbk').bytesOfUnit[text.charCodeAt(stem)] ?? 0;
  return stem >= 0 && bytes > 0xff ? { at: stem, bytes } : undefined;
}

/** The characters that have this reading and begin with the byte in front of it. */
function namedBytes(lead: number, bracket: Bracket): string[] {
  const { bytesOfUnit } = charset('gbk');
  return [...charactersRead(bracket.reading)].filter((character) => {
    const bytes = bytesOfUnit[character.charCodeAt(0)]!;
    return bytes >> 8 === lead && (bytes & 0xff) > 0x80;
  });
}

// ?！耙粠б宦贰背h   [? A3][A1 B0]: the lead byte of 。 is gone, “ gave the second byte of the mark
// ^
function atMark(text: string, at: number): Start | undefined {
  const unit = text[at]!;
  const next = text.charCodeAt(at + 1);
  if (!isMark(unit) || Number.isNaN(next) || next <= 0x20 || next === 0x3000) return undefined;
  if (text[at - 1] === '?') return tracedMark(text, at, next);
  if (isLineStart(text, at) && '。；，;,'.includes(unit)) return { start: at, by: 'mark', at, traced: true };
  if (unit === '?' && isMark(text[at + 1]!)) return undefined;
  return looksOdd(text, at + 1) ? { start: at, by: 'mark', at, traced: false } : undefined;
}

function tracedMark(text: string, at: number, next: number): Start | undefined {
  if (next < 0x80 && !/[0-9@-~?]/.test(text[at + 1]!)) return undefined;
  return { start: at - 1, by: 'mark', at, traced: true };
}

function isLineStart(text: string, at: number): boolean {
  return /^[ \t\u3000\u00a0]*\??$/.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at));
}

/** Whether a character that converted text is not written with, or a lone letter, follows soon. */
function looksOdd(text: string, at: number): boolean {
  for (let i = at; i < at + 12 && i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80)
      return unit >= 0x40 && (i === at || isHan(text.charCodeAt(i - 1))) && isHan(text.charCodeAt(i + 1));
    if (strangeness(unit) > 1) return true;
  }
  return false;
}

/** The paths with which a run can begin at this place. */
export function firstPaths(run: Run, start: Start): Path[] {
  return start.by === 'reading' ? pathsFromReading(run, start) : pathsFromMark(run, start);
}

function pathAt(run: Run, start: Start): Path {
  const last = start.start > 0 ? run.text.charCodeAt(start.start - 1) : 10;
  return {
    at: start.start,
    pending: 0,
    text: '',
    last,
    gain: 0,
    lost: 0,
    gone: 0,
    readings: '',
    hidden: !start.traced,
  };
}

function pathsFromReading(run: Run, start: Start): Path[] {
  const bracket = bracketAt(run.text, start.at);
  if (!bracket) return [];
  const path = pathAt(run, start);
  const lead = (charset('gbk').bytesOfUnit[path.last] ?? 0) & 0xff;
  const own = start.at > start.start ? run.text[start.start - 1]! : '';
  return namedBytes(lead, bracket).map((character) => ({
    ...path,
    at: bracket.end,
    pending: charset('gbk').bytesOfUnit[character.charCodeAt(0)]! & 0xff,
    gain: bracketGain(run, path.at, bracket.end) + (start.traced ? ORPHAN : -SUSPICION),
    readings: own + character,
  }));
}

function pathsFromMark(run: Run, start: Start): Path[] {
  const mark = run.text[start.at]!;
  const wide = WIDE_MARKS[FOLDED_MARKS.indexOf(mark)] ?? mark;
  const bytes = charset('gbk').bytesOfUnit[wide.charCodeAt(0)]!;
  const path = pathAt(run, start);
  const unusual = (bytes & 0xff) === 0xa1 ? UNUSUAL_BEFORE_SIGN : UNUSUAL_LEAD;
  const ways: Path[] = [];
  if (isLineStart(run.text, start.at)) ways.push(...pathsFromIndent(run, path, start.at + 1, bytes));
  for (let lead = 0x81; lead < 0xff; lead++) {
    const unit = charset('gbk').unitOfPair[(lead << 8) | (bytes >> 8)]!;
    if (unit === 0 || !isInRepertoire(unit)) continue;
    const gain = path.gain - (start.traced ? 0 : SUSPICION) - (lead === 0xa1 ? 0 : unusual);
    ways.push(say(run, { ...path, gain }, unit, start.at + 1, { pending: bytes & 0xff, lost: 1 }));
  }
  const next = nextUnit(run.text.charCodeAt(start.at + 1), bytes & 0xff);
  const ahead = (way: Path): number => way.gain - costAfter(run.language, way.last, next);
  return ways.sort((a, b) => ahead(b) - ahead(a)).slice(0, MOST_GUESSES);
}

/** What `pending` and the first byte of what is shown next make. */
function nextUnit(shown: number, pending: number): number {
  const { bytesOfUnit, unitOfPair } = charset('gbk');
  const bytes = bytesOfUnit[shown] ?? 0;
  return unitOfPair[(pending << 8) | (bytes > 0xff ? bytes >> 8 : bytes)]!;
}

/** `。` at a line's start: the indent gave its A1; both halves of the ideographic space are gone, and stay gone. */
function pathsFromIndent(run: Run, path: Path, at: number, bytes: number): Path[] {
  if (bytes >> 8 !== 0xa1) return [];
  return [{ ...path, at, pending: bytes & 0xff, gain: run.costBetween(path.at, at) }];
}
