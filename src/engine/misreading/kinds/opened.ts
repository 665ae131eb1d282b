import { charset } from '../../charset/bytes';
import { readerOf, unseenIn } from './misreading-kind';
import { finished, type Reader, stepOf } from './readers';
import type { Reading } from './readings';
import type { Writing } from './run';
import { otherWritingOf, writingOf } from './writings';

/** A name for a reading, the same for the same reading. */
export function nameOf({ written, shownAs, mixed }: Reading): string {
  return `${written} as ${shownAs}${mixed ? ', mixed' : ''}`;
}

/** The tables of a reading. */
export interface Opened {
  readonly writing: Writing;
  /** Other bytes that the same characters may stand for. */
  readonly other: Writing | undefined;
  readonly reader: Reader;
  /** Bytes that its charset leaves undefined, and that show as nothing on some pages. */
  readonly unseen: readonly number[] | undefined;
  /** Bytes behind the first of a character of UTF-8 that the page's charset has no character for at all, or a control for 80 to 9F. */
  readonly unassigned: readonly number[];
  /** Whether a character can begin with a byte: 1 or 0, by byte. */
  readonly begins: Uint8Array;
  /** Whether the same may have happened several times over. */
  readonly again: boolean;
  /** Whether the page was read two bytes a character. */
  readonly wide: boolean;
  /** Whether whatever East Asian text there is could be this misreading, so that only what reads badly is looked at. */
  readonly vague: boolean;
  /** Whether kana stay as they are, so that sound kana beside a run belong to the same misread Japanese text. */
  readonly keepsKana: boolean;
}

/** The bytes behind the first of a character of UTF-8. */
const tails = Array.from({ length: 64 }, (_, i) => 0x80 + i);

const open = new Map<string, Opened>();
const openOf = new WeakMap<Reading, Opened>();

/** The tables of a reading, made when first asked for. */
export function opened(kind: Reading): Opened {
  const known = openOf.get(kind) ?? openedByName(kind);
  openOf.set(kind, known);
  return known;
}

function openedByName(kind: Reading): Opened {
  const name = nameOf(kind);
  const known = open.get(name);
  if (known) return known;
  const again = kind.written === 'utf-8';
  const { wide, unitOfByte } = charset(kind.shownAs);
  const unseen = unseenIn(kind);
  const vague = kind.written !== 'utf-8' && wide;
  const [writing, reader] = [writingOf(kind), readerOf(kind)];
  const made = {
    writing,
    other: otherWritingOf(kind),
    reader,
    begins: beginsOf(reader),
    unseen,
    unassigned: again && !wide ? tails.filter((byte) => isUnassigned(unitOfByte[byte]!, unseen === undefined)) : [],
    wide,
    vague,
    again,
    keepsKana: kind.written === 'euc-jp' && vague && readsAs(KANA, { writing, reader }, KANA),
  };
  open.set(name, made);
  return made;
}

const isUnassigned = (unit: number, hasControls: boolean): boolean =>
  unit === 0xffff || (hasControls && unit >= 0x80 && unit < 0xa0);

const begins = new WeakMap<Reader, Uint8Array>();

function beginsOf(reader: Reader): Uint8Array {
  const known = begins.get(reader);
  if (known) return known;
  const made = new Uint8Array(256);
  for (let byte = 0; byte < 256; byte++) made[byte] = reader.step(0, byte) === -1 ? 0 : 1;
  begins.set(reader, made);
  return made;
}

/** A kana that every Japanese text has. */
const KANA = 0x306e;

/** Whether the bytes of one unit say the other. */
function readsAs(unit: number, { writing, reader }: Pick<Opened, 'writing' | 'reader'>, now: number): boolean {
  const bytes = writing[unit]!;
  const pending = bytes > 255 ? reader.step(0, bytes >> 8) : 0;
  return pending > 0 && finished(reader.step(pending, bytes & 255)) === now;
}

/** Whether a text, or the stretch of it from `from` to `to`, has at least two characters in a row that a reading can stand for. */
export function mayBeMisread(text: string, tables: Opened, from = 0, to = text.length): boolean {
  const { writing, reader, begins } = tables;
  let before = 0; // the bytes of the last character, where another may begin with them
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    const bytes = unit < 0x80 ? 0 : writing[unit]!;
    if (before > 0) {
      if (bytes > 0 && continues(reader, before, bytes)) return true;
      if (before < 256 && unit > 0x3f && unit < 0x7f && continues(reader, before, unit)) return true;
    }
    if (bytes < 256) {
      before = begins[bytes] === 1 ? bytes : 0;
      continue;
    }
    before = begins[bytes >> 8] === 1 ? bytes : 0;
    if (before === 0 || i === from || !isAsciiLetter(text.charCodeAt(i - 1))) continue;
    if (continues(reader, bytes >> 8, bytes & 255)) return true;
  }
  return false;
}

const isAsciiLetter = (unit: number) => (unit | 0x20) > 0x60 && (unit | 0x20) < 0x7b;

function continues(reader: Reader, first: number, then: number): boolean {
  let pending = 0;
  for (const bytes of [first, then])
    for (let shift = bytes > 255 ? 8 : 0; shift >= 0; shift -= 8) {
      pending = stepOf(reader, pending, (bytes >> shift) & 255);
      if (pending === -1) return false;
      if (pending < 0) pending = 0;
    }
  return true;
}
