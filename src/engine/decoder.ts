import { type Found, spansOf } from './decoder-trace';
import { AFTER_UNSEEN_PAIR, EXIT, IN_OTHER_BYTES, MARKS_BYTE, MARKS_PAIR, PLAIN, STATES, wayed } from './decoder-ways';
import type { Language } from './language';
import type { Opened } from './opened';
import { finished, UNKNOWN } from './readers';
import type { Losses } from './run';

/** A reading that competes in a decoder. */
export interface Hypothesis {
  readonly tables: Opened;
  /** What it may lose. */
  readonly losses: Losses | undefined;
  /** What it costs to enter it, in nats. */
  readonly enter: number;
}

/** What it costs to leave a misreading, in nats. */
const LEAVE = 2;
/** An unknown character's cost, and what stands before the next one: neither says much. */
const BLIND = 7;
const COMMON = 0x7684;
/** What it costs that a character stands for its other bytes. */
const RARER = 1;
/** How far behind a new one a path may be that has said something else last: what follows may be cheaper after it. */
const BEHIND = 12;
/** A path that is so many nats behind what a new one would cost has no chance. */
const HOPELESS = 30;

const ENTERED = 3;
const NONE = Number.POSITIVE_INFINITY;

/** The cheapest way to each state: its cost, its last unit, and what is pending. */
class Paths {
  readonly cost: Float64Array;
  readonly last: Int32Array;
  readonly pending: Int32Array;

  constructor(slots: number) {
    this.cost = new Float64Array(slots).fill(NONE);
    this.last = new Int32Array(slots);
    this.pending = new Int32Array(slots);
  }
}

/**
 * Lets all hypotheses about how a text was misread compete inside it, unit by unit, with the text as it stands among them:
 * the cheapest way through it, where a misreading begins and ends between characters of both texts.
 *
 *     the page      L ’ Ã © t Ã ©      slot 0: as it stands
 *     hypothesis 1       C3A9  C3A9    slots 1 to 7: so many bytes of a character are still to come
 *     hypothesis 2       …             slots 8 to 14
 */
export class Decoder {
  private hypotheses: readonly Hypothesis[] = [];
  private now = new Paths(0);
  private next = new Paths(0);
  private slots = 0;
  private back = new Uint16Array(0);
  private row = 0;

  constructor(private readonly language: Language) {}

  /** The stretches of a text between two offsets that one of the hypotheses makes better sense of, in order. */
  decode(text: string, from: number, to: number, hypotheses: readonly Hypothesis[]): Found[] {
    this.hypotheses = hypotheses;
    this.slots = 1 + hypotheses.length * STATES;
    if (this.now.cost.length < this.slots) {
      this.now = new Paths(this.slots);
      this.next = new Paths(this.slots);
    }
    const size = (to - from + 1) * this.slots;
    if (this.back.length < size) this.back = new Uint16Array(size); // rows are written before they are read
    this.now.cost.fill(NONE);
    this.next.cost.fill(NONE);
    this.now.cost[0] = 0;
    this.now.last[0] = from > 0 ? text.charCodeAt(from - 1) : 10;
    for (let at = from; at < to; at++) {
      this.row = (at - from + 1) * this.slots;
      this.advance(text.charCodeAt(at));
      [this.now, this.next] = [this.next, this.now];
      this.next.cost.fill(NONE, 0, this.slots);
    }
    return spansOf(text, from, to, this.back, this.slots, hypotheses);
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
    const page = this.now.cost[0]!;
    const last = this.now.last[0]!;
    this.keep(0, wayed(0, PLAIN), page + this.language.cost(last, unit), unit, 0);
    for (let h = 0; h < this.hypotheses.length; h++) this.advanceIn(h, unit, page, last);
    this.leave();
  }

  private advanceIn(h: number, unit: number, page: number, before: number): void {
    const { tables, losses, enter } = this.hypotheses[h]!;
    const { cost: costs, last: lasts, pending: pendings } = this.now;
    const base = 1 + h * STATES;
    const bytes = tables.writing[unit]!;
    const other = tables.other?.[unit] ?? 0;
    const entered = page + enter;
    if (bytes > 0x7f) this.feed(h, 0, PLAIN, entered, before, 0, bytes);
    if (other) this.feed(h, 0, IN_OTHER_BYTES, entered + RARER, before, 0, other);
    if (losses) this.lose(h, 0, entered, 0, unit, bytes, losses);
    for (let slot = base; slot < base + STATES; slot++) {
      const cost = costs[slot]!;
      if (cost === NONE) continue;
      const last = lasts[slot]!;
      const pending = pendings[slot]!;
      if (slot === base && bytes === 0)
        this.keep(base, wayed(slot, PLAIN), cost + this.language.cost(last, unit), unit, 0);
      if (bytes > 0) this.feed(h, slot, PLAIN, cost, last, pending, bytes);
      if (other) this.feed(h, slot, IN_OTHER_BYTES, cost + RARER, last, pending, other);
      if (losses) this.lose(h, slot, cost, pending, unit, bytes, losses);
    }
  }

  /** Lets the page go on from whatever hypothesis is between characters, and drops paths that have no chance. */
  private leave(): void {
    const { cost, last } = this.next;
    for (let h = 0; h < this.hypotheses.length; h++) {
      const whole = 1 + h * STATES;
      if (cost[whole]! + LEAVE < cost[0]!) this.keep(0, wayed(whole, EXIT), cost[whole]! + LEAVE, last[whole]!, 0);
    }
    for (let h = 0; h < this.hypotheses.length; h++) {
      const whole = 1 + h * STATES;
      const most = cost[0]! + this.hypotheses[h]!.enter;
      if (cost[whole]! >= most + (last[whole] === last[0] ? 0 : BEHIND)) cost[whole] = NONE;
      for (let slot = whole + 1; slot < whole + STATES; slot++) if (cost[slot]! > most + HOPELESS) cost[slot] = NONE;
    }
  }

  private feed(
    h: number,
    from: number,
    way: number,
    spent: number,
    before: number,
    started: number,
    bytes: number,
  ): void {
    const { reader } = this.hypotheses[h]!.tables;
    let cost = spent;
    let last = before;
    let pending = started;
    for (let shift = bytes > 255 ? 8 : 0; shift >= 0; shift -= 8) {
      pending = reader.step(pending, (bytes >> shift) & 255);
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
    this.keep(slotAt(h, reader.stage(pending), from), wayed(from, way), cost, last, pending);
  }

  private lose(
    h: number,
    from: number,
    cost: number,
    pending: number,
    unit: number,
    bytes: number,
    losses: Losses,
  ): void {
    const { reader } = this.hypotheses[h]!.tables;
    const one = reader.lose(pending, 1);
    const two = reader.lose(pending, 2);
    const blind = pending > 0 ? BLIND : 0;
    if (bytes > 0x7f && two >= 0)
      this.feed(h, from, AFTER_UNSEEN_PAIR, cost + losses.unseenPair + blind, COMMON, two, bytes);
    if (!losses.marks.includes(String.fromCharCode(unit))) return;
    const whole = 1 + h * STATES;
    if (one === 0) this.keep(whole, wayed(from, MARKS_BYTE), cost + losses.byte + blind, COMMON, 0);
    if (unit !== 0x3f && two >= 0)
      this.keep(slotAt(h, reader.stage(two), from), wayed(from, MARKS_PAIR), cost + losses.pair + blind, COMMON, two);
  }
}

/** The slot of hypothesis `h` with so many bytes pending that the slot `from` leads to. */
function slotAt(h: number, stage: number, from: number): number {
  const base = 1 + h * STATES;
  const isFirst = from === 0 || from - base > ENTERED;
  return stage > 0 && isFirst ? base + ENTERED + stage : base + stage;
}
