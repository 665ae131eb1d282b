import type { Language } from '../../language/language';
import { PICTOGRAPH } from '../../language/scripts';
import { LOST } from '../kinds/run';
import { type Candidate, Ways } from './lost-ways';

/** Text whose lost bytes were filled in. */
export interface Filled {
  readonly text: string;
  /** How much more plausible it is than all other texts that fit together, in nats. */
  readonly lead: number;
  /** Whether of one of its characters no more than a byte is left. */
  readonly isScant: boolean;
}

/** What may have been lost. */
export interface Lost {
  /** Whether most characters lose a byte, so that even what fits best is but a guess. */
  readonly often?: boolean;
  /** What a character costs, with the one behind it, that is rather halves of two others, in nats. */
  readonly misfit?: number;
  /** Whether each byte shows as a character of its own, so that what is there is whole. */
  readonly isNarrow?: boolean;
  /** Whether a byte may have been lost alone. */
  byte(byte: number): boolean;
  /** Whether two bytes may have been lost together. */
  pair(first: number, second: number): boolean;
}

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
  const ways = new Ways(before);
  let isScant = false;
  for (let at = 0; at < bytes.length; ) {
    const length = lengthAt(bytes, at);
    const part = bytes.slice(at, at + length);
    const gone = part.filter((byte) => byte === LOST).length;
    if (gone > 2) return undefined; // nothing is left of the character
    if (gone === 2) {
      ways.narrow(NARROW);
      isScant = true;
    }
    const inPair = [pairedAt(bytes, at), pairedAt(bytes, at + 1), pairedAt(bytes, at + 2)];
    extend(ways, part, inPair, language, lost);
    at += length;
  }
  const filled = ways.end(after, language);
  return filled && { ...filled, isScant };
}

// Letters of full width stand among hanzi.
const EUROPEAN = /^(?![\u2000-\uffff])[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]$/u;

/** The letters of European languages that a character may have been that lost one byte, not its first; none where it is no such letter. */
export function lettersWith(bytes: readonly number[], lost: Lost): string[] {
  const [lead = LOST] = bytes;
  if (lead < 0x80 || bytes.length !== lengthAt(bytes, 0) || bytes.filter((byte) => byte === LOST).length !== 1)
    return [];
  return candidatesOf(bytes, [0, 0, 0], 0, lost).flatMap(({ letter }) => (EUROPEAN.test(letter) ? letter : []));
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

/** Goes on with what a part may have been. */
function extend(ways: Ways, part: readonly number[], inPair: readonly number[], language: Language, lost: Lost): void {
  // Only where a pair was lost that ends with the part's first byte, the byte before it matters.
  const isSame = part[0] !== LOST || inPair[0] !== 2;
  const same = isSame ? candidatesOf(part, inPair, 0, lost) : undefined;
  ways.extend((lastByte) => same ?? candidatesOf(part, inPair, lastByte, lost), language);
}

/** By what may have been lost: what parts may have been, by their bytes and where those are in lost pairs. */
const known = new WeakMap<Lost, Map<number, readonly Candidate[]>>();

/** What a part may have been, after a byte; worked out once. */
function candidatesOf(
  part: readonly number[],
  inPair: readonly number[],
  lastByte: number,
  lost: Lost,
): readonly Candidate[] {
  let key = part.length * 256 + lastByte;
  for (const byte of part) key = key * 257 + byte + 1;
  for (const place of inPair) key = key * 3 + place;
  const all = known.get(lost) ?? new Map<number, readonly Candidate[]>();
  known.set(lost, all);
  const candidates = all.get(key) ?? candidatesFor(part, inPair, lastByte, lost);
  all.set(key, candidates);
  return candidates;
}

function candidatesFor(
  part: readonly number[],
  inPair: readonly number[],
  lastByte: number,
  lost: Lost,
): readonly Candidate[] {
  let heads: number[][] = [[]];
  part.forEach((byte, i) => {
    const may = byte !== LOST ? [byte] : i === 0 ? LEADS : TAILS;
    heads = heads.flatMap((head) => {
      const previous = head.at(-1) ?? lastByte;
      const fits = (next: number) =>
        byte !== LOST || (inPair[i] === 0 ? lost.byte(next) : inPair[i] === 1 || lost.pair(previous, next));
      return may.filter(fits).map((next) => [...head, next]);
    });
  });
  return heads.flatMap((head) => {
    const point = pointOf(head);
    if (point === undefined) return [];
    const letter = String.fromCodePoint(point);
    // Where two bytes make a character, what is lost is taken for letters: emoji are cheap, and would fit anywhere.
    if (SELDOM.test(letter) || (!lost.isNarrow && PICTOGRAPH.test(letter))) return [];
    return [{ letter, lastByte: head.at(-1)! }];
  });
}

/** Bopomofo, letters in circles and squares, hanzi of dictionaries, letters of the Yi: no model knows what they cost beside others. */
const SELDOM = /[\u3100-\u31ff\u3200-\u4dbf\ua000-\uabff]/;

function pointOf(bytes: readonly number[]): number | undefined {
  const [lead = 0, ...tail] = bytes;
  if (lead < 0x80) return lead;
  const point = tail.reduce((sum, byte) => (sum << 6) | (byte & 0x3f), lead & (0x7f >> (tail.length + 1)));
  const least = [0, 0x80, 0x800, 0x10000][tail.length] ?? 0;
  // No text has a half of a surrogate pair, or private use.
  return point < least || point > 0x10ffff || (point >= 0xd800 && point < 0xf900) ? undefined : point;
}
