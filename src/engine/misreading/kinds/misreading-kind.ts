import { type Charset, type CharsetName, charset, decode, encode, encodeUtf8, isWide } from '../../charset/bytes';
import { encodeGb18030 } from '../../charset/gb18030-bytes';
import type { Edit } from '../../patch';
import { charsetReader, type Reader, utf8Reader } from './readers';
import { type Reading, readingsOfUtf8 } from './readings';
import type { Losses } from './run';

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

/** A text of windows-874's controls with windows-1252's signs in their place. */
function withWesternSigns(text: string): string {
  const { unitOfByte } = charset('windows-1252');
  return text.replace(/[\u0080-\u009f]/g, (control) => String.fromCharCode(unitOfByte[control.charCodeAt(0)]!));
}

function bytesOf(kind: Misreading, text: string): Uint8Array | undefined {
  if (kind.written === 'utf-8') return encodeUtf8(text);
  return encode(charset(kind.written), text) ?? (kind.written === 'gbk' ? encodeGb18030(text) : undefined);
}

/** More bytes than these leave too much open. */
const MOST_UNSEEN = 9;

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
  const earlier = (kind.after ?? []).flatMap((reading) => formsIn(reading, now));
  if (kind.written === 'utf-8') earlier.push(...formsOfUtf8(now));
  return earlier.some((text) => isShown(kind, text, was));
}

function formsIn(reading: Reading, now: string): string[] {
  const before = { ...reading, id: '' };
  const plain = shown(before, now);
  return [plain, ...otherForms(before, now, plain)];
}

/** What UTF-8 of the text shows as that was asked for last: of one edit many readings ask in turn. */
let latest: { readonly now: string; readonly forms: readonly string[] } | undefined;

function formsOfUtf8(now: string): readonly string[] {
  if (latest?.now !== now) latest = { now, forms: readingsOfUtf8.flatMap((reading) => formsIn(reading, now)) };
  return latest.forms;
}

/** So many units of a text tell of nearly all others that it is not what they are shown as. */
const HEAD = 24;

/** Whether a page shows a text as another one, in any form, after one round or up to three of them. */
function isShown(kind: Misreading, now: string, was: string): boolean {
  if (now.length > HEAD && isByCharacter(kind)) {
    // Half a pair of surrogates would show otherwise than the whole.
    const head = now.slice(0, isLead(now.charCodeAt(HEAD - 1)) ? HEAD - 1 : HEAD);
    if (!someForm(kind, head, was, (page) => was.startsWith(page))) return false;
  }
  return someForm(kind, now, was, (page) => page === was);
}

/** Whether each character shows as so many units or more, whatever stands beside it. */
const isByCharacter = ({ written, shownAs, mixed }: Misreading): boolean =>
  written === 'utf-8' && !mixed && !isWide(shownAs);

const isLead = (unit: number): boolean => unit >> 10 === 0x36;

/** Whether some form fits that a text has after one round or up to three of them, where it is to show as another one. */
function someForm(kind: Misreading, now: string, was: string, fits: (page: string) => boolean): boolean {
  const most = isByCharacter(kind) ? was.length : Number.POSITIVE_INFINITY;
  let pages: readonly string[] = [now];
  for (let round = 1; round <= 3 && pages.length > 0; round++) {
    const plain = pages.map((page) => shown(kind, page));
    if (plain.some(fits)) return true;
    const others = pages.flatMap((page, i) => otherForms(kind, page, plain[i]!));
    if (others.some(fits)) return true;
    pages = [...new Set([...plain, ...others])].filter(({ length }) => length <= most);
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
