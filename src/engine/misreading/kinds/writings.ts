import { type Charset, type CharsetName, charset } from '../../charset/bytes';
import type { Reading } from './readings';
import type { Writing } from './run';

const writings = new Map<string, Writing>();

/** The bytes behind each character of a page; the same table for all readings that have the same ones. */
export function writingOf({ shownAs, mixed = false }: Pick<Reading, 'shownAs' | 'mixed'>): Writing {
  const name = `${shownAs} ${mixed}`;
  const writing = writings.get(name) ?? (mixed ? mixedWriting(writingOf({ shownAs })) : charsetWriting(shownAs));
  writings.set(name, writing);
  return writing;
}

/**
 * The bytes behind each character where a page was read as `name`. Bytes that the charset leaves undefined show as C1
 * controls, as browsers do it; a program that took windows-1252 for Latin-1 shows C1 controls for all of 80 to 9F.
 */
function charsetWriting(name: CharsetName): Writing {
  const { bytesOfUnit } = charset(name);
  if (name !== 'windows-874' && name !== 'windows-1252') return bytesOfUnit;
  const writing = bytesOfUnit.slice();
  if (name === 'windows-874') {
    addWesternSigns(writing);
    return writing;
  }
  for (let byte = 0x80; byte < 0xa0; byte++) if (!writing[byte]) writing[byte] = byte;
  return writing;
}

/** Thai programs show windows-1252's signs for the bytes 80 to 9F that windows-874 leaves undefined. */
function addWesternSigns(writing: Writing): void {
  const { unitOfByte } = charset('windows-1252');
  for (let byte = 0x80; byte < 0xa0; byte++) if (writing[unitOfByte[byte]!] === 0) writing[unitOfByte[byte]!] = byte;
}

/** A writing in which units that it has no byte for are the two bytes that UTF-8 has for them. */
function mixedWriting(plain: Writing): Writing {
  const writing = plain.slice();
  for (let unit = 0x80; unit < 0x800; unit++)
    if (writing[unit] === 0) writing[unit] = ((0xc0 | (unit >> 6)) << 8) | 0x80 | (unit & 0x3f);
  return writing;
}

const spaced = new Map<number, Writing>();

/** A plain space where programs tidied the no-break space away that a byte shows as: A0 in most charsets, 9A in KOI8-R. */
function spacedWriting({ bytesOfUnit }: Charset): Writing | undefined {
  const byte = bytesOfUnit[0xa0]!;
  if (byte >> 6 !== 2) return undefined; // no character of UTF-8 ends with it
  const writing = spaced.get(byte) ?? new Uint16Array(0x10000);
  writing[0x20] = byte;
  spaced.set(byte, writing);
  return writing;
}

/**
 * Other bytes that characters may stand for: a space the no-break space that it was, a Western letter those of UTF-8 where a pair was read as such (`\u00f3` is F3,
 * or C3 B3), and a character that a charset has twice its second pair (the euro sign of GBK is 80, or A2 E3).
 */
export function otherWritingOf(kind: Reading): Writing | undefined {
  if (!kind.mixed)
    return kind.written === 'utf-8' && !charset(kind.shownAs).wide
      ? spacedWriting(charset(kind.shownAs))
      : secondPairs(charset(kind.shownAs));
  const other = mixedOthers.get(kind.shownAs) ?? otherOfMixed(charset(kind.shownAs));
  mixedOthers.set(kind.shownAs, other);
  return other;
}

const mixedOthers = new Map<CharsetName, Writing>();

/** \u0161 is 9A, or C5 A1. */
function otherOfMixed({ unitOfByte }: Charset): Writing {
  const other = new Uint16Array(0x10000);
  for (const unit of unitOfByte)
    if (unit > 0x7f && unit < 0x800) other[unit] = ((0xc0 | (unit >> 6)) << 8) | 0x80 | (unit & 0x3f);
  return other;
}

const second = new Map<CharsetName, Writing>();

function secondPairs({ name, wide, unitOfPair, bytesOfUnit }: Charset): Writing | undefined {
  if (!wide) return undefined;
  const known = second.get(name);
  if (known) return known;
  const other = new Uint16Array(0x10000);
  second.set(name, other);
  for (let pair = 0x8140; pair < 0xff00; pair++) {
    const unit = unitOfPair[pair]!;
    if (unit > 0 && bytesOfUnit[unit] !== pair) other[unit] = pair;
  }
  return other;
}
