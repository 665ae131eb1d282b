import { type CharsetName, charset } from '../../charset/bytes';
import { pointOfFour } from '../../charset/gb18030';

/**
 * Reads bytes one at a time. `step` takes what is pending (0 at the start) and a byte; it gives what is pending then (> 0),
 * −1 for a byte that cannot come here, or −2 − c for a finished code point c.
 */
export interface Reader {
  step(pending: number, byte: number): number;
  /**
   * What is pending after `count` bytes that nobody knows: 0 where they end a character (which is `UNKNOWN`), −1 where
   * they cannot have stood.
   */
  lose(pending: number, count: 1 | 2): number;
  /** Which of four stages a pending value is at, 0 for none: paths at the same stage compete. */
  stage(pending: number): number;
}

/** The code point of a character that lost some of its bytes. */
export const UNKNOWN = 0x110000;

/** The code point that a step of a reader finished; only for steps below −1. */
export function finished(step: number): number {
  return -2 - step;
}

/** A character of which a byte was lost, in UTF-8: only the number of bytes to come is known, and taken for East Asian. */
const BLURRED = 1 << 28;

/** A first surrogate that was written in three bytes of its own, as CESU-8 does it, and waits for the second one. */
const SURROGATE = 1 << 29;

/**
 * Reads UTF-8 strictly: no overlong forms, no lone surrogates, no U+FFFD, and nothing in planes without characters. Pairs of
 * surrogates in three bytes each, which Java and Oracle write (https://www.unicode.org/reports/tr26/), are read as what they mean.
 */
export const utf8Reader: Reader = {
  step: stepOfUtf8,
  // with one lost: the last byte of a character, or the first
  // with two:      ..|xx xx|   .. ..|xx|xx .. ..   |xx xx|..
  lose(pending, count) {
    if (pending & SURROGATE) return -1;
    const need = pending & 3;
    if (count === 1) return need === 0 ? BLURRED | 2 : need === 1 ? 0 : BLURRED | (need - 1);
    if (need === 3) return BLURRED | 1;
    return need === 2 ? 0 : BLURRED | (need === 1 ? 2 : 1);
  },
  stage: (pending) => pending & 3,
};

function stepOfUtf8(pending: number, byte: number): number {
  if (pending === 0) return firstOfUtf8(byte);
  if (pending & SURROGATE) return secondOfPair(pending, byte);
  if ((byte & 0xc0) !== 0x80) return -1;
  const need = pending & 3;
  const length = (pending >> 2) & 3;
  const point = ((pending >> 4) << 6) | (byte & 0x3f);
  if (pending & BLURRED) return need > 1 ? BLURRED | (need - 1) : -2 - UNKNOWN;
  if (need > 1) return (point << 4) | (length << 2) | (need - 1);
  if (length === 2 && point >= 0xd800 && point < 0xdc00) return SURROGATE | ((point & 0x3ff) << 4) | 3;
  if (length === 2 && (point < 0x800 || (point >= 0xdc00 && point < 0xe000))) return -1;
  if (point === 0xfffd) return -1;
  if (length === 3 && (point < 0x10000 || point > 0x33fff)) return -1;
  return -2 - point;
}

/** A reader's step, for loops that cannot afford to look up whose it is: most are those of UTF-8. */
export function stepOf(reader: Reader, pending: number, byte: number): number {
  return reader === utf8Reader ? stepOfUtf8(pending, byte) : reader.step(pending, byte);
}

/** The same of a reader's stage. */
export function stageOf(reader: Reader, pending: number): number {
  return reader === utf8Reader ? pending & 3 : reader.stage(pending);
}

/** Whether so many more bytes may end what is pending. */
export function mayEndAfter(bytes: 1 | 2, reader: Reader, pending: number): boolean {
  return reader !== utf8Reader || (pending & 3) === bytes;
}

/** ED, then B0 to BF, then a last byte: the second surrogate of a pair. */
function secondOfPair(pending: number, byte: number): number {
  const need = pending & 3;
  const bits = (pending & ~SURROGATE) >> 4;
  if (need === 3) return byte === 0xed ? SURROGATE | (bits << 4) | 2 : -1;
  if (need === 2) return byte >= 0xb0 && byte < 0xc0 ? SURROGATE | (((bits << 4) | (byte & 15)) << 4) | 1 : -1;
  return byte >> 6 === 2 ? -2 - (0x10000 + ((bits << 6) | (byte & 0x3f))) : -1;
}

function firstOfUtf8(byte: number): number {
  if (byte < 0x80) return -2 - byte;
  if (byte < 0xc2) return -1;
  if (byte < 0xe0) return ((byte & 0x1f) << 4) | (1 << 2) | 1;
  if (byte < 0xf0) return ((byte & 0x0f) << 4) | (2 << 2) | 2;
  return byte < 0xf5 ? ((byte & 0x07) << 4) | (3 << 2) | 3 : -1;
}

const made = new Map<CharsetName, Reader>();

/** Reads a charset of one or two bytes a character, such as `big5`, and `gbk` with the four of GB 18030; made once for each. */
export function charsetReader(name: CharsetName): Reader {
  const reader = made.get(name) ?? makeReader(name);
  made.set(name, reader);
  return reader;
}

function makeReader(name: CharsetName): Reader {
  const { wide, unitOfByte, unitOfPair } = charset(name);
  const hasFours = name === 'gbk';
  const leads = new Uint8Array(256);
  if (wide)
    for (let lead = 0x81; lead < 0xff; lead++)
      if (unitOfPair.subarray((lead << 8) | 0x40, (lead << 8) | 0xff).some((unit) => unit > 0)) leads[lead] = 1;
  return {
    step(pending, byte) {
      if (pending > 0) {
        const unit = pending < TWO_OF_FOUR ? unitOfPair[((pending & 255) << 8) | byte]! : 0;
        return unit > 0 ? -2 - unit : hasFours ? nextOfFour(pending, byte) : -1;
      }
      if (leads[byte]) return 256 | byte;
      const unit = unitOfByte[byte] ?? 0xffff;
      return unit === 0xffff ? -1 : -2 - unit;
    },
    lose: () => -1,
    stage: (pending) => (pending === 0 ? 0 : pending < TWO_OF_FOUR ? 1 : pending < THREE_OF_FOUR ? 2 : 3),
  };
}

/** Where two and where three bytes of the four of GB 18030 are pending: a lead, a digit, a lead. */
const TWO_OF_FOUR = 1 << 16;
const THREE_OF_FOUR = 1 << 24;

const isDigit = (byte: number): boolean => byte >= 0x30 && byte < 0x3a;

/** What a byte makes of what may be the beginning of four: a lead, then a digit, and so on. */
function nextOfFour(pending: number, byte: number): number {
  if (pending < TWO_OF_FOUR) return isDigit(byte) ? TWO_OF_FOUR | ((pending & 255) << 8) | byte : -1;
  if (pending < THREE_OF_FOUR) return byte > 0x80 && byte < 0xff ? (pending << 8) | byte : -1;
  if (!isDigit(byte)) return -1;
  return -2 - (pointOfFour((pending >> 16) & 255, (pending >> 8) & 255, pending & 255, byte) ?? -1);
}

/** What bytes say as a whole, `undefined` where some cannot come there or the last character is unfinished. */
export function readBytes(bytes: Iterable<number>, reader: Reader): string | undefined {
  let text = '';
  let pending = 0;
  for (const byte of bytes) {
    pending = reader.step(pending, byte);
    if (pending === -1) return undefined;
    if (pending > 0) continue;
    text += String.fromCodePoint(finished(pending));
    pending = 0;
  }
  return pending === 0 ? text : undefined;
}
