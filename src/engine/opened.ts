import { charset } from './bytes';
import { otherWritingOf, readerOf, unseenIn, writingOf } from './misreading-kind';
import type { Reader } from './readers';
import type { Reading } from './readings';
import type { Writing } from './run';

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
  /** Whether the same may have happened several times over. */
  readonly again: boolean;
  /** Whether the page was read two bytes a character. */
  readonly wide: boolean;
  /** Whether whatever East Asian text there is could be this misreading, so that only what reads badly is looked at. */
  readonly vague: boolean;
}

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
  const { wide } = charset(kind.shownAs);
  const vague = kind.written !== 'utf-8' && wide;
  const made = {
    writing: writingOf(kind),
    other: otherWritingOf(kind),
    reader: readerOf(kind),
    unseen: unseenIn(kind),
    wide,
    vague,
    again,
  };
  open.set(name, made);
  return made;
}

/** Whether a text has at least two characters in a row that a reading can stand for. */
export function mayBeMisread(text: string, { writing, reader }: Opened): boolean {
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const bytes = unit < 0x80 ? 0 : writing[unit]!;
    if (bytes && before && continues(reader, before, bytes)) return true;
    if (bytes > 255 && isAsciiLetter(text.charCodeAt(i - 1)) && continues(reader, bytes >> 8, bytes & 255)) return true;
    if (before && before < 256 && unit > 0x3f && unit < 0x7f && continues(reader, before, unit)) return true;
    before = bytes;
  }
  return false;
}

const isAsciiLetter = (unit: number) => (unit | 0x20) > 0x60 && (unit | 0x20) < 0x7b;

function continues(reader: Reader, first: number, then: number): boolean {
  let pending = 0;
  for (const bytes of [first, then])
    for (let shift = bytes > 255 ? 8 : 0; shift >= 0; shift -= 8) {
      pending = reader.step(pending, (bytes >> shift) & 255);
      if (pending === -1) return false;
      if (pending < 0) pending = 0;
    }
  return true;
}
