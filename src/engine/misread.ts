import type { Language } from './language';
import { finished, type Reader } from './readers';

/** A stretch of a page that reads better in another charset, without its sound neighbours. */
export interface Run {
  /** UTF-16 offset in the text. */
  readonly start: number;
  readonly was: string;
  readonly now: string;
  /** How much more plausible the text is with `now` in place of `was`, in nats. */
  readonly gain: number;
}

/** Bytes that each UTF-16 unit of a page stands for: 0 none, below 256 one, else lead << 8 | trail. */
export type Writing = Uint16Array;

const SLOTS = 5; // the page as it stands, and a misreading with 0 to 3 bytes pending
const PAGE = 0;
const WHOLE = 1;
const ENTER = 3;

class Paths {
  readonly cost = new Float64Array(SLOTS).fill(Number.POSITIVE_INFINITY);
  readonly last = new Int32Array(SLOTS);
  readonly pending = new Int32Array(SLOTS);
}

/**
 * Finds what reads better when the bytes that `writing` gives for the page's characters are read by `reader`: the cheapest
 * way through the text, where every character either stays or takes part in a misreading, and a misreading begins and ends
 * between characters of both texts.
 *
 *     the page   L ’ Ã © t Ã ©      one state: as it stands
 *     bytes          C3A9  C3A9     three more: so many bytes of a character are still to come
 *     read again L ’  é  t  é       only what differs becomes a run
 */
export function findMisread(text: string, writing: Writing, reader: Reader, language: Language): Run[] {
  const back = new Uint8Array((text.length + 1) * SLOTS);
  let now = new Paths();
  let next = new Paths();
  now.cost[PAGE] = 0;
  now.last[PAGE] = 10;
  for (let i = 0; i < text.length; i++) {
    next.cost.fill(Number.POSITIVE_INFINITY);
    advance(now, next, text.charCodeAt(i), writing, reader, language, back, (i + 1) * SLOTS);
    [now, next] = [next, now];
  }
  const end = (now.cost[WHOLE] ?? 0) < (now.cost[PAGE] ?? 0) ? WHOLE : PAGE;
  return runsOf(text, slotsOf(back, text.length, end), writing, reader, language);
}

function advance(
  from: Paths,
  to: Paths,
  unit: number,
  writing: Writing,
  reader: Reader,
  language: Language,
  back: Uint8Array,
  row: number,
): void {
  const keep = (slot: number, source: number, cost: number, last: number, pending: number) => {
    if (cost >= to.cost[slot]!) return;
    to.cost[slot] = cost;
    to.last[slot] = last;
    to.pending[slot] = pending;
    back[row + slot] = source;
  };
  const bytes = writing[unit]!;
  for (let slot = PAGE; slot < SLOTS; slot++) {
    const cost = from.cost[slot]!;
    if (cost === Number.POSITIVE_INFINITY) continue;
    if (slot <= WHOLE) {
      const stays = cost + language.cost(from.last[slot]!, unit);
      keep(PAGE, slot, stays, unit, 0);
      if (slot === WHOLE && bytes === 0) keep(WHOLE, slot, stays, unit, 0);
    }
    if (bytes === 0 || (slot === PAGE && bytes < 0x80)) continue;
    feed(from, slot, cost + (slot === PAGE ? ENTER : 0), bytes, reader, language, keep);
  }
}

function feed(
  from: Paths,
  slot: number,
  spent: number,
  bytes: number,
  reader: Reader,
  language: Language,
  keep: (slot: number, source: number, cost: number, last: number, pending: number) => void,
): void {
  let cost = spent;
  let last = from.last[slot]!;
  let pending = slot === PAGE ? 0 : from.pending[slot]!;
  for (let shift = bytes > 255 ? 8 : 0; shift >= 0; shift -= 8) {
    pending = reader.step(pending, (bytes >> shift) & 255);
    if (pending === -1) return;
    if (pending > 0) continue;
    const point = finished(pending);
    const units = point > 0xffff ? [0xd7c0 + (point >> 10), 0xdc00 | (point & 0x3ff)] : [point];
    for (const unit of units) {
      cost += language.cost(last, unit);
      last = unit;
    }
    pending = 0;
  }
  keep(WHOLE + reader.stage(pending), slot, cost, last, pending);
}

function slotsOf(back: Uint8Array, length: number, end: number): Uint8Array {
  const slots = new Uint8Array(length + 1);
  slots[length] = end;
  for (let i = length; i > 0; i--) slots[i - 1] = back[i * SLOTS + slots[i]!]!;
  return slots;
}

function runsOf(text: string, slots: Uint8Array, writing: Writing, reader: Reader, language: Language): Run[] {
  const runs: Run[] = [];
  let start = 0;
  let now = '';
  let atom = 0;
  let read = '';
  let pending = 0;
  const flush = (end: number) => {
    if (end > start) runs.push(weigh(text, start, text.slice(start, end), now, language));
    now = '';
  };
  for (let i = 0; i < text.length; i++) {
    const bytes = writing[text.charCodeAt(i)]!;
    if (slots[i + 1] === PAGE || bytes === 0) read = text.charAt(i);
    else
      for (let shift = bytes > 255 ? 8 : 0; shift >= 0; shift -= 8) {
        pending = reader.step(pending, (bytes >> shift) & 255);
        if (pending >= 0) continue;
        read += String.fromCodePoint(finished(pending));
        pending = 0;
      }
    if (slots[i + 1]! > WHOLE) continue;
    if (read === text.slice(atom, i + 1)) {
      flush(atom);
      start = i + 1;
    } else now += read;
    atom = i + 1;
    read = '';
  }
  flush(text.length);
  return runs;
}

function weigh(text: string, start: number, was: string, now: string, language: Language): Run {
  const before = start > 0 ? text.charCodeAt(start - 1) : 10;
  const end = start + was.length;
  const after = end < text.length ? text.charCodeAt(end) : 10;
  return {
    start,
    was,
    now,
    gain: costBetween(language, before, was, after) - costBetween(language, before, now, after),
  };
}

/** The cost of `text` and of the unit `after` it, where `before` precedes it, in nats. */
export function costBetween(language: Language, before: number, text: string, after: number): number {
  let sum = 0;
  let last = before;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    sum += language.cost(last, unit);
    last = unit;
  }
  return sum + language.cost(last, after);
}
