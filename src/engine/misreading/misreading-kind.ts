import { type Charset, type CharsetName, charset, decode, encode, encodeUtf8 } from '../charset/bytes';
import { encodeGb18030 } from '../charset/gb18030-bytes';
import type { Edit } from '../patch';
import { charsetReader, type Reader, utf8Reader } from './readers';
import type { Reading } from './readings';
import type { Losses, Writing } from './run';

/** How a text was written and how it was read. */
export interface Misreading {
  readonly id: string;
  /** The charset of the bytes. */
  readonly written: CharsetName | 'utf-8';
  /** The charset that the page's program took them for. */
  readonly shownAs: CharsetName;
  /** How much more plausible a lone run must become, in nats; by default 10. */
  readonly lone?: number;
  /** The same for a run on a page where others are proven; by default 4. */
  readonly among?: number;
  /** Whether byte pairs that happen to form UTF-8 were read as such, as tolerant programs do. */
  readonly mixed?: boolean;
  /** Misreadings that a text may have gone through before this one. */
  readonly after?: readonly Reading[];
  /** What losing bytes costs, in nats, where a page loses some of them in this misreading. */
  readonly losses?: Losses;
}

/** The reader that a text's bytes were meant for. */
export function readerOf(kind: Reading): Reader {
  return kind.written === 'utf-8' ? utf8Reader : charsetReader(kind.written);
}

/** The bytes behind each character of a page. */
export function writingOf(kind: Reading): Writing {
  const writing = charsetWriting(kind.shownAs);
  return kind.mixed ? mixedWriting(writing) : writing;
}

/**
 * The bytes behind each character where a page was read as `name`. Bytes that the charset leaves undefined show as C1
 * controls, as browsers do it; a program that took windows-1252 for Latin-1 shows C1 controls for all of 80 to 9F.
 */
function charsetWriting(name: CharsetName): Writing {
  const { wide, bytesOfUnit } = charset(name);
  if (wide) return bytesOfUnit;
  const writing = bytesOfUnit.slice();
  if (name === 'windows-874') addWesternSigns(writing);
  if (name !== 'windows-1252') return writing;
  for (let byte = 0x80; byte < 0xa0; byte++) if (!writing[byte]) writing[byte] = byte;
  return writing;
}

/** Thai programs show windows-1252's signs for the bytes 80 to 9F that windows-874 leaves undefined. */
function addWesternSigns(writing: Writing): void {
  const { unitOfByte } = charset('windows-1252');
  for (let byte = 0x80; byte < 0xa0; byte++) if (writing[unitOfByte[byte]!] === 0) writing[unitOfByte[byte]!] = byte;
}

/** A text of windows-874's controls with windows-1252's signs in their place. */
function withWesternSigns(text: string): string {
  const { unitOfByte } = charset('windows-1252');
  return text.replace(/[\u0080-\u009f]/g, (control) => String.fromCharCode(unitOfByte[control.charCodeAt(0)]!));
}

/** A writing in which units that it has no byte for are the two bytes that UTF-8 has for them. */
function mixedWriting(plain: Writing): Writing {
  const writing = plain.slice();
  for (let unit = 0x80; unit < 0x800; unit++)
    if (writing[unit] === 0) writing[unit] = ((0xc0 | (unit >> 6)) << 8) | 0x80 | (unit & 0x3f);
  return writing;
}

function bytesOf(kind: Misreading, text: string): Uint8Array | undefined {
  if (kind.written === 'utf-8') return encodeUtf8(text);
  return encode(charset(kind.written), text) ?? (kind.written === 'gbk' ? encodeGb18030(text) : undefined);
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
  // \u0161 is 9A, or C5 A1
  const other = new Uint16Array(0x10000);
  for (const unit of charset(kind.shownAs).unitOfByte)
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

/** More bytes than these leave too much open. */
const MOST_UNSEEN = 8;

/**
 * The bytes that programs drop of text in this reading, because its code page leaves them undefined; `undefined` where there are
 * none, or where they are no part of common characters.
 */
export function unseenIn({ written, shownAs }: Reading): readonly number[] | undefined {
  const { wide, unitOfByte } = charset(shownAs === 'windows-874' ? 'windows-1252' : shownAs);
  if (wide || (written !== 'utf-8' && written !== 'shift_jis')) return undefined;
  const bytes = Array.from({ length: 32 }, (_, i) => 0x80 + i).filter((byte) => unitOfByte[byte] === byte);
  return bytes.length > 0 && bytes.length <= MOST_UNSEEN ? bytes : undefined;
}

/** The forward run: what a page shows of a text; the text itself where its charset cannot write it. */
export function shown(kind: Misreading, text: string): string {
  const bytes = bytesOf(kind, text);
  if (!bytes) return text;
  return kind.mixed ? mixed(charset(kind.shownAs), bytes) : decode(charset(kind.shownAs), bytes);
}

/** Reads pairs of bytes that form UTF-8 as such, all others one by one. */
function mixed(source: Charset, bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    const next = bytes[at + 1] ?? 0;
    const pair = byte > 0xc1 && byte < 0xe0 && next >> 6 === 2;
    text += String.fromCharCode(pair ? ((byte & 0x1f) << 6) | (next & 0x3f) : source.unitOfByte[byte]!);
    if (pair) at++;
  }
  return text;
}

/** Whether the forward run, once or up to three times over, gives an edit back in one of the forms in which pages show it. */
export function reproduces(kind: Misreading, { was, now }: Edit): boolean {
  if (isShown(kind, now, was)) return true;
  const earlier = (kind.after ?? []).flatMap((reading) => {
    const before = { ...reading, id: kind.id };
    const plain = shown(before, now);
    return [plain, ...otherForms(before, now, plain)];
  });
  return earlier.some((text) => isShown(kind, text, was));
}

/** Whether a page shows a text as another one, in any form, after one round or up to three of them. */
function isShown(kind: Misreading, now: string, was: string): boolean {
  let pages: readonly string[] = [now];
  for (let round = 1; round <= 3; round++) {
    const plain = pages.map((page) => shown(kind, page));
    if (plain.includes(was)) return true;
    const others = pages.flatMap((page, i) => otherForms(kind, page, plain[i]!));
    if (others.includes(was)) return true;
    pages = [...new Set([...plain, ...others])];
  }
  return false;
}

/** The bytes of a text whose surrogates are written one by one. */
function cesu8(text: string): Uint8Array {
  return Uint8Array.from(Array.from({ length: text.length }, (_, i) => [...encodeUtf8(text.charAt(i))]).flat());
}

/** How else than in its `plain` form pages show a text: mixed or not, and with windows-1252 taken for the true Latin-1. */
function otherForms(kind: Misreading, text: string, plain: string): string[] {
  const forms: string[] = [];
  if (kind.shownAs === 'windows-874') forms.push(withWesternSigns(plain));
  if (kind.mixed) forms.push(shown({ ...kind, mixed: false }, text));
  const bytes = kind.shownAs === 'windows-1252' ? bytesOf(kind, text) : undefined;
  if (bytes) forms.push(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  if (kind.written === 'utf-8' && /[\ud800-\udfff]/.test(text)) forms.push(decode(charset(kind.shownAs), cesu8(text)));
  return forms;
}
