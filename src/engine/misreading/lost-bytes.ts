import type { Language } from '../language/language';
import { LOST } from './run';

/** Text whose lost bytes were filled in. */
export interface Filled {
  readonly text: string;
  /** How much less plausible the best text with another character in place of a filled one is, in nats. */
  readonly margin: number;
}

/** What may have been lost. */
export interface Lost {
  /** Whether most characters lose a byte, so that even what fits best is but a guess. */
  readonly often?: boolean;
  /** Whether each byte shows as a character of its own, so that what is there is whole. */
  readonly isNarrow?: boolean;
  /** Whether a byte may have been lost alone. */
  byte(byte: number): boolean;
  /** Whether two bytes may have been lost together. */
  pair(first: number, second: number): boolean;
}

interface Path {
  readonly text: string;
  readonly cost: number;
  readonly lastByte: number;
}

const WIDTH = 64;
/** Where two bytes of a character are gone, its candidates are 64 times as many: fewer paths go on. */
const NARROW = 8;
/** Beyond so many lost bytes nothing is decided any more, and trying would take seconds. */
const MOST_LOST = 8;

/**
 * The most plausible text of three-byte UTF-8 sequences with holes, or `undefined` when nothing fits.
 *
 *     E5 BA __         64 characters fit, those of 库: the next word decides
 *     E5 99 __ __ BC 8C    a pair is gone that the charset has no character for: few such pairs exist
 */
export function fillLostBytes(
  bytes: readonly number[],
  before: number,
  after: number,
  language: Language,
  lost: Lost,
): Filled | undefined {
  if (bytes.filter((byte) => byte === LOST).length > MOST_LOST) return undefined;
  let paths: Path[] = [{ text: '', cost: 0, lastByte: 0 }];
  for (let at = 0; at < bytes.length; ) {
    const length = lengthAt(bytes, at);
    const part = bytes.slice(at, at + length);
    const gone = part.filter((byte) => byte === LOST).length;
    if (gone > 2) return undefined; // nothing is left of the character
    if (gone === 2) paths.length = Math.min(paths.length, NARROW);
    const inPair = [0, 1, 2].map((i) => pairedAt(bytes, at + i));
    paths = paths.flatMap((path) => extend(path, part, inPair, before, language, lost));
    paths.sort((a, b) => a.cost - b.cost);
    paths.length = Math.min(paths.length, WIDTH);
    at += length;
  }
  const ended = paths.map((path) => ({
    ...path,
    cost: path.cost + language.cost(path.text.charCodeAt(path.text.length - 1), after),
  }));
  ended.sort((a, b) => a.cost - b.cost);
  const best = ended[0];
  if (!best) return undefined;
  return { text: best.text, margin: (ended[1]?.cost ?? best.cost + 99) - best.cost };
}

function lengthAt(bytes: readonly number[], at: number): number {
  const lead = bytes[at]!;
  if (lead === LOST) return 3;
  return lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/** For a lost byte: 0 when it was lost alone, 1 or 2 for its place in a lost pair. */
function pairedAt(bytes: readonly number[], at: number): number {
  if (bytes[at] !== LOST) return 0;
  let first = at;
  while (bytes[first - 1] === LOST) first--;
  if ((at - first) % 2 === 1) return 2;
  return bytes[at + 1] === LOST ? 1 : 0;
}

const LEADS = [0xe2, 0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xec, 0xed, 0xef];
const TAILS = Array.from({ length: 64 }, (_, i) => 0x80 + i);

function extend(
  path: Path,
  part: readonly number[],
  inPair: readonly number[],
  before: number,
  language: Language,
  lost: Lost,
): Path[] {
  let heads: number[][] = [[]];
  part.forEach((byte, i) => {
    const may = byte !== LOST ? [byte] : i === 0 ? LEADS : TAILS;
    heads = heads.flatMap((head) => {
      const previous = head.at(-1) ?? path.lastByte;
      const fits = (next: number) =>
        byte !== LOST || (inPair[i] === 0 ? lost.byte(next) : inPair[i] === 1 || lost.pair(previous, next));
      return may.filter(fits).map((next) => [...head, next]);
    });
  });
  const last = path.text === '' ? before : path.text.charCodeAt(path.text.length - 1);
  return heads.flatMap((head) => {
    const point = pointOf(head);
    if (point === undefined) return [];
    const letter = String.fromCodePoint(point);
    const cost = path.cost + costOf(language, last, letter);
    return [{ text: path.text + letter, cost, lastByte: head.at(-1)! }];
  });
}

function costOf(language: Language, last: number, letter: string): number {
  const first = letter.charCodeAt(0);
  const cost = language.cost(last, first);
  return letter.length === 1 ? cost : cost + language.cost(first, letter.charCodeAt(1));
}

function pointOf(bytes: readonly number[]): number | undefined {
  const [lead = 0, ...tail] = bytes;
  if (lead < 0x80) return lead;
  const point = tail.reduce((sum, byte) => (sum << 6) | (byte & 0x3f), lead & (0x7f >> (tail.length + 1)));
  const least = [0, 0x80, 0x800, 0x10000][tail.length] ?? 0;
  return point < least || point > 0x10ffff || (point >= 0xd800 && point < 0xe000) ? undefined : point;
}
