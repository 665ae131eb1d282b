import { charset } from '../charset/bytes';
import { type Bracket, bracketAt } from './pinyin';
import { BRACKET, nextPlace, nextTrace, PLACE, placeTable } from './realign-places';
import { isRiddled } from './realign-signs';
import { isHan, isInRepertoire, strangeness } from './repertoire';
import { charactersRead, readingsOf } from './traditional';

/** A place where a run can have begun to be read one byte late. */
export interface Start {
  /** Offset of the first unit that is wrong. */
  readonly start: number;
  /**
   * How it begins: a reading that fell between two characters, or behind a character and a letter; or a sentence mark
   * matched across two.
   */
  readonly by: 'reading' | 'letter' | 'mark';
  /** Offset of the mark, or of the bracket that holds the reading. */
  readonly at: number;
  /** Whether a lost lead byte left its `?`, or stood in a line's indent; without either the start is a bare suspicion. */
  readonly traced: boolean;
}

/** Marks that no sentence begins with, so that one at a line's start is made of the indent. */
const BEGINS_LINE = '。；，;,';

/** Whether a text has anything that a run can begin with. */
export function hasPlace(text: string): boolean {
  return nextPlace(text, 0) >= 0;
}

/**
 * The places in a text where a run may begin, in order: those with a trace; those where something odd follows soon as well,
 * which are few in sound text; or every mark too.
 */
export function startsIn(text: string, among: 'every' | 'odd' | 'traced' = 'odd'): Start[] {
  const found: Start[] = [];
  const next = among === 'traced' ? nextTrace : nextPlace;
  for (let at = next(text, 0); at >= 0; at = next(text, at + 1)) {
    const start = startAt(text, at, among);
    if (!start || start.start === found.at(-1)?.start || (start.by === 'mark' && isRiddled(text, at))) continue;
    found.push(start);
  }
  return found;
}

function startAt(text: string, at: number, among: 'every' | 'odd' | 'traced'): Start | undefined {
  const place = placeTable()[text.charCodeAt(at)]!;
  const byReading = place & BRACKET && mayBeReading(text.charCodeAt(at + 1)) ? atBracket(text, at) : undefined;
  return byReading ?? (place & PLACE ? atMark(text, at, among) : undefined);
}

/** Whether a toned syllable can begin with this unit. */
function mayBeReading(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xe0 && unit <= 0x1dc);
}

function atBracket(text: string, at: number): Start | undefined {
  const letter = text[at] === '(' ? letterWithReading(text, at) : undefined;
  return letter ? { start: letter.start, by: 'letter', at, traced: true } : atReading(text, at);
}

function isMark(unit: number): boolean {
  return (placeTable()[unit]! & PLACE) !== 0;
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
/** A character and a letter, whose bytes make a third character, with that one's reading behind them in a bracket. */
function letterWithReading(text: string, open: number): { start: number; end: number } | undefined {
  const { bytesOfUnit, unitOfPair } = charset('gbk');
  const letter = text.charCodeAt(open - 1);
  const stem = text.charCodeAt(open - 2);
  if (!(letter >= 0x40 && letter <= 0x7e) || !isInRepertoire(stem)) return undefined;
  const bytes = wideBytes(bytesOfUnit, stem);
  const bracket = bytes > 0xff ? bracketAt(text, open) : undefined;
  if (!bracket) return undefined;
  const between = String.fromCharCode(unitOfPair[((bytes & 0xff) << 8) | letter]!);
  return readingsOf(between).includes(bracket.reading) ? { start: open - 2, end: bracket.end } : undefined;
}

/** Where the reading ends that stands behind the character and the letter at `start`; nothing where there is none. */
export function endOfNamedLetter(text: string, start: number): number | undefined {
  return text[start + 2] === '(' ? letterWithReading(text, start + 2)?.end : undefined;
}

/** The bytes of a unit, and of ASCII those of the full-width form that a site may have folded. */
function wideBytes(bytesOfUnit: Uint16Array, unit: number): number {
  return unit > 0x20 && unit < 0x7f ? 0xa300 | (unit + 0x80) : bytesOfUnit[unit]!;
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
export function namedBytes(lead: number, bracket: Bracket): string[] {
  const { bytesOfUnit } = charset('gbk');
  return [...charactersRead(bracket.reading)].filter((character) => {
    const bytes = bytesOfUnit[character.charCodeAt(0)]!;
    return bytes >> 8 === lead && (bytes & 0xff) > 0x80;
  });
}

// ?！耙粠б宦贰背h   [? A3][A1 B0]: the lead byte of 。 is gone, “ gave the second byte of the mark
// ^
function atMark(text: string, at: number, among: 'every' | 'odd' | 'traced'): Start | undefined {
  const unit = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (Number.isNaN(next) || next <= 0x20 || next === 0x3000) return undefined;
  if (at > 0 && text.charCodeAt(at - 1) === 0x3f) return tracedMark(at, next);
  if (BEGINS_LINE.includes(text[at]!) && isLineStart(text, at)) return { start: at, by: 'mark', at, traced: true };
  if (unit === 0x3f && isMark(next)) return undefined;
  if (text[at + 2] === '(' && isNamedLetter(text, at)) return { start: at, by: 'mark', at, traced: true };
  const isWanted = among === 'every' || (among === 'odd' && looksOdd(text, at + 1));
  return isWanted ? { start: at, by: 'mark', at, traced: false } : undefined;
}

// 擴展，F(xiàn)在   。現 is A1[A3 AC]46: the mark in the middle, and 現's reading behind its second byte
/** Whether the letter behind a mark has a reading behind it of what the mark's second byte and the letter make. */
function isNamedLetter(text: string, at: number): boolean {
  return endOfNamedLetter(text, at) !== undefined;
}

/** A full-width form that a site folds begins at `0`: the first byte of a common character is B0 or more. */
function tracedMark(at: number, next: number): Start | undefined {
  if (next < 0x30) return undefined;
  return { start: at - 1, by: 'mark', at, traced: true };
}

/** Whether nothing but an indent, or a `?`, stands in front of this place in its line. */
export function isLineStart(text: string, at: number): boolean {
  let i = at - 1;
  if (text[i] === '?') i--;
  while (i >= 0 && (text[i] === ' ' || text[i] === '\t' || text[i] === '\u3000' || text[i] === '\u00a0')) i--;
  return i < 0 || text[i] === '\n';
}

/** Whether a character that converted text is not written with, or a lone letter, follows soon. */
function looksOdd(text: string, at: number): boolean {
  for (let i = at; i < at + 12 && i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) {
      const isAlone = isHan(text.charCodeAt(i + 1)) || (text[i + 1] === '(' && bracketAt(text, i + 1) !== undefined);
      return unit >= 0x40 && (i === at || isHan(text.charCodeAt(i - 1))) && isAlone;
    }
    if (strangeness(unit) > 1) return true;
  }
  return false;
}
