import type { Language } from '../../language/language';
import type { Opened } from '../kinds/opened';
import { type Reader, readBytes } from '../kinds/readers';
import { type Atom, costBetween } from '../kinds/run';

/** Enclosed and squared signs, which a model hardly knows, and texts hardly have. */
const SQUARED = /[\u3200-\u33ff]/;

/** What opens a quotation, and stands behind no word. */
const OPENING = /[\u201a\u201e]/;

/** What an atom most plausibly says otherwise. */
export interface Rival {
  readonly now: string;
  /** By how many nats what the atom says is more plausible. */
  readonly margin: number;
}

/**
 * What an atom would most plausibly say between its neighbours with another byte in place of one that shows as nothing, there or at
 * another place; with one of `more`, where that opens a quotation.
 */
export function rivalOf(
  { now, bytes, unseen = [] }: Atom,
  before: number,
  after: number,
  { reader, unseen: candidates = [] }: Opened,
  language: Language,
  more: readonly number[],
): Rival {
  const cost = costBetween(language, before, now, after);
  const isBehindWord = /[\p{L}\p{N}.,;:!?\u2026)]/u.test(String.fromCharCode(before));
  let rival: Rival = { now, margin: Number.POSITIVE_INFINITY };
  for (const at of unseen)
    for (const byte of new Set([...candidates, ...more]))
      for (const other of withByte(bytes, at, byte, reader)) {
        if (other === now || SQUARED.test(other)) continue;
        if (!candidates.includes(byte) && (isBehindWord || !OPENING.test(other))) continue;
        const margin = costBetween(language, before, other, after) - cost;
        if (margin < rival.margin) rival = { now: other, margin };
      }
  return rival;
}

/** What bytes say with another one in place of that at a place, there or behind any of the others: nobody sees where it was. */
function withByte(bytes: readonly number[], at: number, byte: number, reader: Reader): string[] {
  const rest = bytes.toSpliced(at, 1);
  return rest.flatMap((_, i) => readBytes(rest.toSpliced(i + 1, 0, byte), reader) ?? []);
}

/**
 * By how many nats what an atom says, of which the page shows a byte as a space, is more plausible than the space
 * itself, behind a byte that shows as nothing because its charset leaves it unassigned. `habr\u0106 que` is habr\u00e1 que where
 * windows-1257 has no A1.
 */
export function marginOfSpace(
  { was, now, bytes }: Atom,
  before: number,
  after: number,
  { reader, unassigned }: Opened,
  language: Language,
): number {
  const at = was.indexOf(' ');
  const cost = costBetween(language, before, now, after);
  let margin = Number.POSITIVE_INFINITY;
  for (const byte of at < 0 ? [] : unassigned) {
    const other = readBytes(bytes.slice(0, at).concat(byte), reader);
    const rest = readBytes(bytes.slice(at + 1), reader);
    if (other !== undefined && rest !== undefined)
      margin = Math.min(margin, costBetween(language, before, `${other} ${rest}`, after) - cost);
  }
  return margin;
}
