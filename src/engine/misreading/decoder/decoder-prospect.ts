import { type Language, unitAt, unitBefore } from '../../language/language';
import { finished, stepOf } from '../kinds/readers';
import { BLIND, COMMON } from './decoder-lattice';
import { isAsciiAlone } from './decoder-losses';
import { BEHIND, HOPELESS, LEAVE } from './decoder-paths';
import { RARER, TIDIED_SPACE } from './decoder-ways';
import { type Hypothesis, markIn } from './hypothesis';
import { PairSet } from './pair-set';
import { costOfPoint, lastOf, MOST, ProspectWays } from './prospect-ways';
import { UNSEEN } from './unseen-ends';

/** Sums of costs in other orders differ by less than this, in nats. */
const CLOSE = 1e-6;
/**
 * Tells whether some hypothesis makes better sense of a part of a text than the page does. It follows the same ways as the
 * decoder, but each hypothesis by itself, and without a record of where they came from: where it says no, the decoder finds
 * nothing. That spares the decoder nearly all of sound text.
 */
export class Prospect {
  #now = new ProspectWays();
  #next = new ProspectWays();
  #text = '';
  #from = 0;
  /** Of each unit, as far as it was asked for. */
  #costs = new Float64Array(0);
  #hypothesis: Hypothesis | undefined;
  /** Pairs of units at the second of which no way begins that is not dropped at once. */
  readonly #dead = new Map<Hypothesis, PairSet>();

  constructor(private readonly language: Language) {}

  /** Whether there is any between two offsets. */
  isIn(text: string, from: number, to: number, hypotheses: readonly Hypothesis[]): boolean {
    if (this.#costs.length <= to - from) this.#costs = new Float64Array(2 * (to - from) + 1);
    this.#costs.fill(Number.NaN, 0, to - from + 1);
    this.#text = text;
    this.#from = from;
    return hypotheses.some((hypothesis) => this.#isOf(hypothesis, to));
  }

  #isOf(hypothesis: Hypothesis, to: number): boolean {
    this.#hypothesis = hypothesis;
    this.#now.count = 0;
    this.#next.count = 0;
    const { tables, losses } = hypothesis;
    const { writing, other } = tables;
    const text = this.#text;
    const dead = this.#dead.get(hypothesis) ?? new PairSet();
    this.#dead.set(hypothesis, dead);
    for (let at = this.#from; at < to; at++) {
      const unit = text.charCodeAt(at);
      const isClosed = this.#now.count === 0;
      if (isClosed && unit < 0x80 && losses === undefined) continue;
      const before = unitBefore(text, at);
      if (isClosed && dead.has(before, unit)) continue;
      const bytes = writing[unit]!;
      const mark = losses ? markIn(losses.marks, unit) : 0;
      const begins = bytes > 0x7f || mark !== 0 || (other !== undefined && other[unit]! > 0 && unit > 0x7f);
      if (isClosed && !begins) continue;
      this.#take(unit, before, bytes, mark, this.#costAt(at));
      if (this.#next.count === MOST || this.#settle(unit, at + 1)) return true;
      if (isClosed && this.#now.count === 0) dead.add(before, unit);
    }
    return false;
  }

  /** What the unit at a place costs as the page has it. */
  #costAt(at: number): number {
    const known = this.#costs[at - this.#from]!;
    if (known >= 0) return known;
    const cost = this.language.cost(unitBefore(this.#text, at), unitAt(this.#text, at));
    this.#costs[at - this.#from] = cost;
    return cost;
  }

  /** Takes a unit on all ways, and on the one that begins with it. */
  #take(unit: number, previous: number, bytes: number, mark: number, cost: number): void {
    const { tables, enter } = this.#hypothesis!;
    const other = tables.other?.[unit] ?? 0;
    const now = this.#now;
    for (let i = 0; i < now.count; i++) {
      const pending = now.pending[i]!;
      const last = now.last[i]!;
      const gain = now.gain[i]! + cost;
      if (bytes > 0) this.#read(pending, last, gain, bytes);
      else if (pending === 0) this.#next.put(0, unit, gain - this.language.cost(last, unit));
      this.#readOtherwise(pending, last, gain, bytes, other, unit, mark);
    }
    if (bytes > 0x7f) this.#read(0, previous, cost - enter, bytes);
    this.#readOtherwise(0, previous, cost - enter, bytes > 0x7f ? bytes : 0, other, unit, mark);
  }

  #readOtherwise(
    pending: number,
    last: number,
    gain: number,
    bytes: number,
    other: number,
    unit: number,
    mark: number,
  ): void {
    const { losses, unseen } = this.#hypothesis!;
    if (other > 0) this.#read(pending, last, gain - (unit === 0x20 ? TIDIED_SPACE : RARER), other);
    if (unseen && bytes > 0 && bytes < 256) this.#readBehindUnseen(pending, last, gain, bytes);
    if (losses && (bytes > 0x7f || mark !== 0)) this.#lose(pending, gain, bytes, mark);
  }

  #read(started: number, before: number, gain: number, bytes: number): void {
    const { reader } = this.#hypothesis!.tables;
    let pending = started;
    let last = before;
    let left = gain;
    for (let shift = bytes > 255 ? 8 : 0; shift >= 0; shift -= 8) {
      pending = stepOf(reader, pending, (bytes >> shift) & 255);
      if (pending === -1) return;
      if (pending > 0) continue;
      const point = finished(pending);
      left -= costOfPoint(this.language, last, point);
      last = lastOf(point);
      pending = 0;
    }
    this.#next.put(pending, last, left);
  }

  /** Reads a byte behind one that shows as nothing. */
  #readBehindUnseen(pending: number, last: number, gain: number, byte: number): void {
    const { tables, unseen } = this.#hypothesis!;
    for (const hidden of unseen!.bytes) {
      const then = stepOf(tables.reader, pending, hidden);
      if (then > 0) this.#end(last, gain - UNSEEN, stepOf(tables.reader, then, byte));
    }
  }

  /** Puts a way to a character that a reader's `step` ended, if it did. */
  #end(last: number, gain: number, step: number): void {
    const point = finished(step);
    if (step < -1 && point < 0x10000) this.#next.put(0, point, gain - this.language.cost(last, point));
  }

  /** Reads a unit that marks lost bytes (`mark`, else 0), or stands behind a pair that is gone. */
  #lose(pending: number, gain: number, bytes: number, mark: number): void {
    const { losses, tables } = this.#hypothesis!;
    const two = tables.reader.lose(pending, 2);
    const left = gain - (pending > 0 ? BLIND : 0);
    if (bytes > 0x7f && two >= 0) this.#read(two, COMMON, left - losses!.unseenPair, bytes);
    if (mark === 0) return;
    if (tables.reader.lose(pending, 1) === 0) this.#next.put(0, COMMON, left - losses!.byte);
    if (mark !== 0x3f && two >= 0) this.#next.put(two, COMMON, left - losses!.pair);
  }

  /** Drops the ways that the decoder drops and goes on; tells whether one of the others gains something. */
  #settle(unit: number, at: number): boolean {
    const { enter, unseen, losses, tables } = this.#hypothesis!;
    const ways = this.#next;
    if (unseen) this.#endUnseen(unseen.bytes);
    if (losses?.unseenByte && isAsciiAlone(unitAt(this.#text, at))) ways.endBlindly(tables.reader, losses.unseenByte);
    const { count } = ways;
    ways.count = 0;
    for (let i = 0; i < count; i++) {
      const pending = ways.pending[i]!;
      const last = ways.last[i]!;
      const gain = ways.gain[i]!;
      const margin = pending > 0 ? HOPELESS : last === unit ? 0 : BEHIND;
      if (gain < -enter - margin - CLOSE || (margin === 0 && gain < CLOSE - enter)) continue;
      if (pending === 0 && this.#gainsAt(at, last, gain - LEAVE)) return true;
      ways.pending[ways.count] = pending;
      ways.last[ways.count] = last;
      ways.gain[ways.count++] = gain;
    }
    this.#next = this.#now;
    this.#now = ways;
    this.#next.count = 0;
    return false;
  }

  /** Whether a way gains something that ends before a place. */
  #gainsAt(at: number, last: number, gain: number): boolean {
    if (gain > -CLOSE) return true;
    const most = gain + this.#costAt(at);
    return most > -CLOSE && most - this.language.cost(last, unitAt(this.#text, at)) > -CLOSE;
  }

  /** Ends what is pending with one or two bytes that show as nothing. */
  #endUnseen(unseen: readonly number[]): void {
    const { reader } = this.#hypothesis!.tables;
    const ways = this.#next;
    for (let i = 0, { count } = ways; i < count; i++) {
      if (ways.pending[i] === 0) continue;
      const last = ways.last[i]!;
      const gain = ways.gain[i]! - UNSEEN;
      for (const first of unseen) {
        const then = stepOf(reader, ways.pending[i]!, first);
        this.#end(last, gain, then);
        if (then > 0) for (const second of unseen) this.#end(last, gain - UNSEEN, stepOf(reader, then, second));
      }
    }
  }
}
