import type { Language } from '../language/language';
import { EXIT, FIRST, PLAIN, STATES, UNSEEN_WHOLE, wayed } from './decoder-ways';
import type { Opened } from './opened';
import { finished, UNKNOWN } from './readers';
import type { Losses } from './run';

/** A reading that competes in a decoder. */
export interface Hypothesis {
  readonly tables: Opened;
  /** What it may lose. */
  readonly losses: Losses | undefined;
  /** Bytes that may have shown as nothing. */
  readonly unseen?: readonly number[];
  /** What it costs to enter it, in nats. */
  readonly enter: number;
}

/** What it costs to leave a misreading, in nats. */
const LEAVE = 2;
/** An unknown character's cost, and what stands before the next one: neither says much. */
export const BLIND = 7;
/** The commonest hanzi, in the place of a character that nobody knows. */
export const COMMON = 0x7684;
/** How far behind a new one a path may be that has said something else last: what follows may be cheaper after it. */
const BEHIND = 12;
/** A path that is so many nats behind what a new one would cost has no chance. */
export const HOPELESS = 30;
/** The cost of a way that nobody went. */
export const NONE = Number.POSITIVE_INFINITY;

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
 * The cheapest ways through a text so far, one a state:
 *
 *     the page      L ’ Ã © t Ã ©      slot 0: as it stands
 *     hypothesis 1       C3A9  C3A9    slots 1 to 11: so many bytes of a character are still to come
 *     hypothesis 2       …             slots 12 to 22
 */
export class Lattice {
  hypotheses: readonly Hypothesis[] = [];
  /** The ways to where the decoder stands, and one unit further. */
  now = new Paths(0);
  next = new Paths(0);
  slots = 0;
  /** A row of steps for each unit. */
  back = new Uint32Array(0);
  private row = 0;

  constructor(readonly language: Language) {}

  /** Begins before a text of `length` units that stands after `before`. */
  begin(hypotheses: readonly Hypothesis[], length: number, before: number): void {
    this.hypotheses = hypotheses;
    this.slots = 1 + hypotheses.length * STATES;
    if (this.now.cost.length < this.slots) {
      this.now = new Paths(this.slots);
      this.next = new Paths(this.slots);
    }
    const size = (length + 1) * this.slots;
    if (this.back.length < size) this.back = new Uint32Array(size); // rows are written before they are read
    this.now.cost.fill(NONE);
    this.next.cost.fill(NONE);
    this.now.cost[0] = 0;
    this.now.last[0] = before;
    this.row = this.slots;
  }

  /** Goes on to the next unit. */
  goOn(): void {
    [this.now, this.next] = [this.next, this.now];
    this.next.cost.fill(NONE, 0, this.slots);
    this.row += this.slots;
  }

  /** Takes a step to a slot, unless a cheaper way leads there. */
  keep(slot: number, source: number, cost: number, last: number, pending: number): void {
    const to = this.next;
    if (cost >= to.cost[slot]!) return;
    to.cost[slot] = cost;
    to.last[slot] = last;
    to.pending[slot] = pending;
    this.back[this.row + slot] = source;
  }

  /** Reads one or two bytes under hypothesis `h` after a way that has cost `spent` and said `before`; `source` as `wayed` gives it. */
  feed(h: number, source: number, from: number, spent: number, before: number, started: number, bytes: number): void {
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
    this.keep(slotAt(h, reader.stage(pending), from), source, cost, last, pending);
  }

  /** Whether a misreading ended before a unit is known only with the unit itself: lets the page take it after each of them. */
  takeAsItStands(unit: number): void {
    const { cost, last } = this.now;
    this.keep(0, wayed(0, PLAIN), cost[0]! + this.language.cost(last[0]!, unit), unit, 0);
    for (let h = 0; h < this.hypotheses.length; h++)
      for (let slot = 1 + h * STATES; slot <= 1 + h * STATES + UNSEEN_WHOLE; slot += UNSEEN_WHOLE) {
        if (cost[slot] === NONE) continue;
        this.keep(0, wayed(slot, PLAIN), cost[slot]! + LEAVE + this.language.cost(last[slot]!, unit), unit, 0);
      }
  }

  /** The slot of the cheapest way to where a misreading may begin. */
  cheapest(): number {
    return this.cheapestOf(this.now.cost);
  }

  /** What it costs to begin a misreading after a slot that `cheapest` gives. */
  costOf(slot: number): number {
    return this.now.cost[slot]! + (slot === 0 ? 0 : LEAVE);
  }

  private cheapestOf(costs: Float64Array): number {
    let best = 0;
    let least = costs[0]!;
    for (let whole = 1; whole < this.slots; whole += STATES)
      for (let slot = whole; slot <= whole + UNSEEN_WHOLE; slot += UNSEEN_WHOLE)
        if (costs[slot]! + LEAVE < least) {
          best = slot;
          least = costs[slot]! + LEAVE;
        }
    return best;
  }

  /** Drops paths that have no chance. */
  drop(): void {
    const { cost, last } = this.next;
    const cheapest = this.cheapestOf(cost);
    const least = cost[cheapest]! + (cheapest === 0 ? 0 : LEAVE);
    for (let h = 0, whole = 1; h < this.hypotheses.length; h++, whole += STATES) {
      const most = least + this.hypotheses[h]!.enter;
      for (let slot = whole; slot < whole + STATES; slot++) {
        if (cost[slot] === NONE) continue;
        const isWhole = slot === whole || slot === whole + UNSEEN_WHOLE;
        const margin = isWhole ? (last[slot] === last[0] ? 0 : BEHIND) : HOPELESS;
        if (isWhole ? cost[slot]! >= most + margin : cost[slot]! > most + margin) cost[slot] = NONE;
      }
    }
  }

  /** Takes the cheapest way to the end, before the unit `after`. */
  end(after: number): void {
    const { cost, last } = this.now;
    let least = cost[0]! + this.language.cost(last[0]!, after);
    for (let whole = 1; whole < this.slots; whole += STATES)
      for (let slot = whole; slot <= whole + UNSEEN_WHOLE; slot += UNSEEN_WHOLE) {
        const left = cost[slot]! + LEAVE + this.language.cost(last[slot]!, after);
        if (left >= least) continue;
        least = left;
        this.back[this.row - this.slots] = wayed(slot, EXIT);
      }
  }
}

/** The slot of hypothesis `h` with so many bytes pending that the slot `from` leads to. */
export function slotAt(h: number, stage: number, from: number): number {
  const base = 1 + h * STATES;
  if (stage === 0) return base;
  const state = from - base;
  if (state < 0 || state >= STATES || (state >= FIRST && state < UNSEEN_WHOLE)) return base + FIRST - 1 + stage;
  return base + (state >= UNSEEN_WHOLE ? UNSEEN_WHOLE : 0) + stage;
}
