import type { Language } from '../../language/language';
import { type Remembered, rememberedOf } from '../../language/remembered';
import { finished, stageOf, stepOf, UNKNOWN } from '../kinds/readers';
import { BEHIND, HOPELESS, LEAVE, NONE, PAGE, Paths } from './decoder-paths';
import { EXIT, PLAIN, STATES, slotAt, UNSEEN_WHOLE, wayed } from './decoder-ways';
import type { Hypothesis } from './hypothesis';

/** An unknown character's cost, and what stands before the next one: neither says much. */
export const BLIND = 7;
/** So many steps are kept room for until the next text comes. */
const MOST_KEPT = 1 << 19;
/** Sums of costs in other orders differ by less than this, in nats. */
const CLOSE = 1e-6;
/** The commonest hanzi, in the place of a character that nobody knows. */
export const COMMON = 0x7684;

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
  /** What text costs. */
  costs!: Remembered;
  /** What it costs at most to begin a misreading one unit further: the ways so far tell. */
  private least = 0;
  private row = 0;
  /** The way that is being read: what it has cost, and said last. */
  private cost = 0;
  private last = 0;

  /** Begins before a text of `length` units that stands after `before`. */
  begin(language: Language, hypotheses: readonly Hypothesis[], length: number, before: number): void {
    this.costs = rememberedOf(language);
    this.hypotheses = hypotheses;
    this.slots = 1 + hypotheses.length * STATES;
    if (this.now.open.length < hypotheses.length) {
      this.now = new Paths(hypotheses.length);
      this.next = new Paths(hypotheses.length);
    }
    const size = (length + 1) * this.slots;
    if (this.back.length < size) this.back = new Uint32Array(Math.max(size, 2 * this.back.length)); // rows are written before they are read
    this.now.clear();
    this.next.clear();
    this.now.cost[0] = 0;
    this.now.last[0] = before;
    this.row = this.slots;
  }

  /** Gives back what a long text took. */
  rest(): void {
    if (this.back.length > MOST_KEPT) this.back = new Uint32Array(0);
  }

  /** Takes a unit as it stands and goes on, where no misreading is open and none may begin. */
  stay(unit: number): void {
    const { cost, last } = this.now;
    cost[PAGE]! += this.costs.cost(last[PAGE]!, unit);
    last[PAGE] = unit;
    this.back[this.row + PAGE] = wayed(PAGE, PLAIN);
    this.row += this.slots;
  }

  /** Goes on to the next unit. */
  goOn(): void {
    [this.now, this.next] = [this.next, this.now];
    this.next.clear(this.hypotheses.length);
    this.row += this.slots;
  }

  /**
   * Takes a step to a slot of hypothesis `h`, unless a cheaper way leads there. Of two ways to the end of a character that said
   * something else last the dearer one is kept aside: what follows may be cheaper after it.
   */
  keep(h: number, slot: number, source: number, cost: number, last: number, pending: number): void {
    const to = this.next;
    const isCheaper = cost < to.cost[slot]!;
    if (
      slot === 1 + h * STATES &&
      to.cost[slot] !== NONE &&
      to.last[slot] !== last &&
      this.hypotheses[h]!.tables.wide
    ) {
      const aside = slot + UNSEEN_WHOLE;
      if (isCheaper && to.cost[slot]! < to.cost[aside]!)
        this.add(h, aside, this.back[this.row + slot]!, to.cost[slot]!, to.last[slot]!, 0);
      else if (!isCheaper && cost < to.cost[aside]!) this.add(h, aside, source, cost, last, 0);
    }
    if (isCheaper) this.add(h, slot, source, cost, last, pending);
  }

  private add(h: number, slot: number, source: number, cost: number, last: number, pending: number): void {
    this.next.open[h]! |= 1 << (slot - 1 - h * STATES);
    this.put(slot, source, cost, last, pending);
    if (pending === 0 && cost + LEAVE < this.least) this.least = cost + LEAVE;
  }

  private put(slot: number, source: number, cost: number, last: number, pending: number): void {
    const to = this.next;
    to.cost[slot] = cost;
    to.last[slot] = last;
    to.pending[slot] = pending;
    this.back[this.row + slot] = source;
  }

  /** Reads one or two bytes under hypothesis `h` after a way that has cost `spent` and said `before`; `source` as `wayed` gives it. */
  feed(h: number, source: number, from: number, spent: number, before: number, started: number, bytes: number): void {
    const { reader, wide } = this.hypotheses[h]!.tables;
    let one = -1;
    let two = -1;
    let pending = started;
    for (let shift = bytes > 255 ? 8 : 0; shift >= 0; shift -= 8) {
      pending = stepOf(reader, pending, (bytes >> shift) & 255);
      if (pending === -1) return;
      if (pending > 0) continue;
      if (one < 0) one = finished(pending);
      else two = finished(pending);
      pending = 0;
    }
    const slot = slotAt(h, stageOf(reader, pending), from);
    // Text costs something: what is too dear before it is read need not be read.
    if (this.isHopeless(h, spent, pending) || (spent >= this.next.cost[slot]! && (pending > 0 || !wide))) return;
    this.cost = spent;
    this.last = before;
    if (one >= 0) this.say(one);
    if (two >= 0) this.say(two);
    this.keep(h, slot, source, this.cost, this.last, pending);
  }

  /** Whether a way will be dropped that has cost so much before it is read what it says. */
  isHopeless(h: number, spent: number, pending: number): boolean {
    return spent - this.hypotheses[h]!.enter - (pending === 0 ? BEHIND : HOPELESS) > this.least + CLOSE;
  }

  /** Adds what a code point costs to the way that is being read. */
  private say(point: number): void {
    if (point === UNKNOWN) {
      this.cost += BLIND;
      this.last = COMMON;
      return;
    }
    if (point > 0xffff) {
      const lead = 0xd7c0 + (point >> 10);
      this.cost += this.costs.cost(this.last, lead);
      this.last = lead;
    }
    const unit = point > 0xffff ? 0xdc00 | (point & 0x3ff) : point;
    this.cost += this.costs.cost(this.last, unit);
    this.last = unit;
  }

  /** Whether a misreading ended before a unit is known only with the unit itself: lets the page take it after each of them. */
  takeAsItStands(unit: number): void {
    const { cost, last, open } = this.now;
    let source = PAGE;
    let least = cost[0]! + this.costs.cost(last[0]!, unit);
    for (let h = 0; h < this.hypotheses.length; h++) {
      if (open[h] === 0) continue;
      for (let slot = 1 + h * STATES; slot <= 1 + h * STATES + UNSEEN_WHOLE; slot += UNSEEN_WHOLE) {
        if (cost[slot]! + LEAVE >= least) continue;
        const left = cost[slot]! + LEAVE + this.costs.cost(last[slot]!, unit);
        if (left >= least) continue;
        least = left;
        source = slot;
      }
    }
    this.put(PAGE, wayed(source, PLAIN), least, unit, 0);
    this.least = least;
  }

  /** What it costs to begin a misreading after the best slot. */
  costOf(slot: number): number {
    return this.now.cost[slot]! + (slot === PAGE ? 0 : LEAVE);
  }

  /** Takes the cheapest way to the end, before the unit `after`. */
  end(after: number): void {
    const { cost, last } = this.now;
    let least = cost[0]! + this.costs.cost(last[0]!, after);
    for (let whole = 1; whole < this.slots; whole += STATES)
      for (let slot = whole; slot <= whole + UNSEEN_WHOLE; slot += UNSEEN_WHOLE) {
        const left = cost[slot]! + LEAVE + this.costs.cost(last[slot]!, after);
        if (left >= least) continue;
        least = left;
        this.back[this.row - this.slots] = wayed(slot, EXIT);
      }
  }
}
