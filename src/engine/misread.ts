import type { Language } from './language';
import {
  AFTER_UNSEEN_PAIR,
  bytesOfStep,
  IN_OTHER_BYTES,
  MARKS_BYTE,
  MARKS_PAIR,
  PAGE,
  Paths,
  PLAIN,
  SLOTS,
  slotAt,
  WHOLE,
} from './misread-steps';
import { finished, type Reader, UNKNOWN } from './readers';
import { type Atom, gainOf, LOST, type Losses, type Run, type Writing } from './run';

const ENTER = 3;
/** What it costs to leave a misreading before a character that may go on with it. */
const LEAVE = 4;
/** An unknown character's cost, and what stands before the next one: neither says much. */
const BLIND = 7;
const COMMON = 0x7684;

/** What it costs that a character stands for its other bytes. */
const RARER = 1;

/**
 * Finds what reads better when the bytes that a page's characters stand for are read by another reader: the cheapest way
 * through the text, where every character either stays or takes part in a misreading, and a misreading begins and ends
 * between characters of both texts.
 *
 *     the page   L ’ Ã © t Ã ©      one state: as it stands
 *     bytes          C3A9  C3A9     more: so many bytes of a character are still to come
 *     read again L ’  é  t  é       only what differs becomes a run
 */
export class Misread {
  private now = new Paths();
  private next = new Paths();
  private back = new Uint8Array(0);
  private row = 0;

  constructor(
    private readonly writing: Writing,
    private readonly reader: Reader,
    private readonly language: Language,
    private readonly losses?: Losses,
    /** Other bytes that a character may stand for, 0 where none. */
    private readonly other?: Writing,
  ) {}

  /** The runs of a text, in order and apart from each other. */
  runsOf(text: string): Run[] {
    const size = (text.length + 1) * SLOTS; // rows are written before they are read
    if (this.back.length < size) this.back = new Uint8Array(size);
    this.now.cost.fill(Number.POSITIVE_INFINITY);
    this.now.cost[PAGE] = 0;
    this.now.last[PAGE] = 10;
    for (let i = 0; i < text.length; i++) {
      this.row = (i + 1) * SLOTS;
      this.next.cost.fill(Number.POSITIVE_INFINITY);
      this.advance(text.charCodeAt(i));
      [this.now, this.next] = [this.next, this.now];
    }
    return this.trace(text, this.stepsTo(this.now.cost[WHOLE]! < this.now.cost[PAGE]! ? WHOLE : PAGE, text.length));
  }

  private keep(slot: number, source: number, cost: number, last: number, pending: number): void {
    const to = this.next;
    if (cost >= to.cost[slot]!) return;
    to.cost[slot] = cost;
    to.last[slot] = last;
    to.pending[slot] = pending;
    this.back[this.row + slot] = source;
  }

  private advance(unit: number): void {
    const from = this.now;
    const bytes = this.writing[unit]!;
    for (let slot = PAGE; slot < SLOTS; slot++) {
      const cost = from.cost[slot]!;
      if (cost === Number.POSITIVE_INFINITY) continue;
      if (slot <= WHOLE) {
        const stays = cost + this.language.cost(from.last[slot]!, unit);
        const leaves = slot === WHOLE && bytes > 0x7f && bytes < 0x100 ? LEAVE : 0;
        this.keep(PAGE, slot, stays + leaves, unit, 0);
        if (slot === WHOLE && bytes === 0) this.keep(WHOLE, slot, stays, unit, 0);
      }
      const entered = cost + (slot === PAGE ? ENTER : 0);
      const pending = slot === PAGE ? 0 : from.pending[slot]!;
      if (bytes >= (slot === PAGE ? 0x80 : 1)) this.feed(slot, entered, from.last[slot]!, pending, bytes);
      const other = this.other?.[unit] ?? 0;
      if (other) this.feed(slot | (IN_OTHER_BYTES << 3), entered + RARER, from.last[slot]!, pending, other);
      if (this.losses) this.lose(slot, entered, pending, unit, bytes, this.losses);
    }
  }

  private feed(source: number, spent: number, before: number, started: number, bytes: number): void {
    let cost = spent;
    let last = before;
    let pending = started;
    for (let shift = bytes > 255 ? 8 : 0; shift >= 0; shift -= 8) {
      pending = this.reader.step(pending, (bytes >> shift) & 255);
      if (pending === -1) return;
      if (pending > 0) continue;
      const point = finished(pending);
      pending = 0;
      if (point > 0xffff && point < UNKNOWN) {
        cost += this.language.cost(last, 0xd7c0 + (point >> 10));
        last = 0xd7c0 + (point >> 10);
      }
      const unit = point === UNKNOWN ? COMMON : point > 0xffff ? 0xdc00 | (point & 0x3ff) : point;
      cost += point === UNKNOWN ? BLIND : this.language.cost(last, unit);
      last = unit;
    }
    this.keep(slotAt(this.reader.stage(pending), source & 7), source, cost, last, pending);
  }

  private lose(slot: number, cost: number, pending: number, unit: number, bytes: number, losses: Losses): void {
    const one = this.reader.lose(pending, 1);
    const two = this.reader.lose(pending, 2);
    const blind = pending > 0 ? BLIND : 0;
    if (bytes > 0x7f && two >= 0)
      this.feed(slot | (AFTER_UNSEEN_PAIR << 3), cost + losses.unseenPair + blind, COMMON, two, bytes);
    if (!losses.marks.includes(String.fromCharCode(unit))) return;
    if (one === 0) this.keep(WHOLE, slot | (MARKS_BYTE << 3), cost + losses.byte + blind, COMMON, 0);
    if (unit !== 0x3f && two >= 0)
      this.keep(
        slotAt(this.reader.stage(two), slot),
        slot | (MARKS_PAIR << 3),
        cost + losses.pair + blind,
        COMMON,
        two,
      );
  }

  private stepsTo(end: number, length: number): Uint8Array {
    const steps = new Uint8Array(length * 2); // for each unit the way it was taken, then the slot it led to
    let slot = end;
    for (let i = length; i > 0; i--) {
      const source = this.back[i * SLOTS + slot]!;
      steps[2 * i - 2] = source >> 3;
      steps[2 * i - 1] = slot;
      slot = source & 7;
    }
    return steps;
  }

  private trace(text: string, steps: Uint8Array): Run[] {
    const runs: Run[] = [];
    let start = 0;
    let taken: Atom[] = [];
    let atom = 0;
    let bytes: number[] = [];
    const flush = (end: number) => {
      if (end > start) runs.push(this.weigh(text, start, taken));
      taken = [];
    };
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      const code = (steps[2 * i] === IN_OTHER_BYTES ? this.other : this.writing)![unit]!;
      const slot = steps[2 * i + 1]!;
      const stays = slot === PAGE || (slot === WHOLE && code === 0 && steps[2 * i] === PLAIN);
      if (!stays) bytes.push(...bytesOfStep(steps[2 * i]!, code));
      if (slot > WHOLE) continue;
      const was = text.slice(atom, i + 1);
      const now = stays ? was : this.textOf(bytes);
      if (now === was && !bytes.includes(LOST)) {
        flush(atom);
        start = i + 1;
      } else taken.push({ was, now, bytes });
      atom = i + 1;
      bytes = [];
    }
    flush(text.length);
    return runs;
  }

  private textOf(bytes: readonly number[]): string {
    let text = '';
    let pending = 0;
    for (const byte of bytes) {
      pending = byte === LOST ? this.reader.lose(pending, 1) : this.reader.step(pending, byte);
      if (pending > 0) continue;
      const point = pending === 0 ? UNKNOWN : finished(pending);
      text += point === UNKNOWN ? '\ufffd' : String.fromCodePoint(point);
      pending = 0;
    }
    return text;
  }

  private weigh(text: string, start: number, atoms: readonly Atom[]): Run {
    const was = atoms.map((atom) => atom.was).join('');
    const now = atoms.map((atom) => atom.now).join('');
    const blind = now.replaceAll('\ufffd', String.fromCharCode(COMMON));
    const unsure = (BLIND / 2) * (now.split('\ufffd').length - 1); // 的 is cheaper than what it stands for
    return { start, was, now, gain: gainOf(this.language, text, start, was, blind) - unsure, atoms };
  }
}
