import type { Run } from '../../language/gate';
import { type Language, unitBefore } from '../../language/language';
import { rememberedOf } from '../../language/remembered';
import { BLIND, COMMON } from '../decoder/decoder-lattice';
import { LEAVE } from '../decoder/decoder-paths';
import type { Found } from '../decoder/decoder-trace';
import type { Opened } from '../kinds/opened';
import { finished, stepOf, UNKNOWN } from '../kinds/readers';
import { ENTER } from '../kinds/readings';
import { type Atom, LOST } from '../kinds/run';

/** What it costs at least to lose a byte, in nats. */
const LOSS = 5;

/**
 * A stretch of a text that many readings are tried on, with what it costs as it stands, and what was `found` by others in it as
 * they read it: a reading must gain on that.
 */
export class Stretch {
  /** Of each unit, in nats; made when first needed. */
  #costs: Float64Array | undefined;
  /** Of each unit, where the next such character stands; made when first needed. */
  #narrow: Int32Array | undefined;
  /** Where something can be gained on that. */
  #dear: readonly DearPlace[] | undefined;

  constructor(
    private readonly text: string,
    private readonly place: Run,
    private readonly judge: Language,
    private readonly found: readonly Found[] = [],
  ) {}

  /**
   * Whether some part of it gains so many nats in a reading, character by character. A beginning that gains nothing is left out,
   * unless it costs less than `slack`: what follows may make sense only behind it.
   */
  gains(tables: Opened, enough: number, slack = 0): boolean {
    const judge = rememberedOf(this.judge);
    this.#costs ??= this.#costsOf(judge);
    this.#dear ??= this.found.length > 0 ? dearPlaces(this.#costs, this.place.start) : [this.#whole()];
    return this.#dear.some((place) => place.most >= enough && this.#reaches(enough, slack, tables, place, judge));
  }

  #whole(): DearPlace {
    const { start, end } = this.place;
    return { start, end, most: Number.POSITIVE_INFINITY };
  }

  #reaches(enough: number, slack: number, tables: Opened, { start, end }: Run, judge: Language): boolean {
    const { writing, reader, wide } = tables;
    const [text, costs, offset] = [this.text, this.#costs!, this.place.start];
    let [gain, pending, said, isPlain] = [0, 0, 0, true];
    for (let at = start; at < end; at++) {
      if (isPlain && !wide) at = this.#narrowFrom(at);
      if (at >= end) return false;
      if (isPlain) said = unitBefore(text, at);
      const unit = text.charCodeAt(at);
      const bytes = writing[unit]!;
      // What has no bytes ends all, and what says itself changes nothing where nothing else was read before.
      if (bytes === 0 || (isPlain && bytes === unit && stepOf(reader, 0, bytes) === -2 - unit)) {
        // Letters right before East Asian text are dear as they stand.
        const left = isPlain || wide || pending > 0 ? 0 : gain + costs[at - offset]! - judge.cost(said, unit);
        if (left >= enough) return true;
        gain = 0;
        pending = 0;
        isPlain = true;
        continue;
      }
      isPlain = false;
      gain += costs[at - offset]!;
      for (let shift = bytes > 255 ? 8 : 0; shift >= 0 && pending >= 0; shift -= 8) {
        pending = bytes === 0 ? -1 : stepOf(reader, pending, (bytes >> shift) & 255);
        if (pending >= -1) continue;
        const point = finished(pending);
        pending = 0;
        if (point >= UNKNOWN) continue;
        const read = point > 0xffff ? 0xfffd : point;
        gain -= judge.cost(said, read);
        said = read;
      }
      if (pending === -1 || gain < -slack) {
        gain = 0;
        pending = 0;
        isPlain = true;
      } else if (pending === 0 && gain >= enough) return true;
    }
    return false;
  }

  /** Where the next character from a place on stands that a charset of letters and signs may have. */
  #narrowFrom(at: number): number {
    this.#narrow ??= narrowIn(this.text, this.place);
    return this.#narrow[at - this.place.start]!;
  }

  #costsOf(judge: Language): Float64Array {
    const { start, end } = this.place;
    const costs = new Float64Array(end - start);
    let previous = unitBefore(this.text, start);
    for (let at = start; at < end; at++) {
      const unit = this.text.charCodeAt(at);
      costs[at - start] = judge.cost(previous, unit);
      previous = unit;
    }
    for (const { start: at, atoms } of this.found) if (at < end) this.#readInto(costs, at - start, atoms, judge);
    return costs;
  }

  /** Puts what atoms cost as they are read in the place of what they cost as they stand. */
  #readInto(costs: Float64Array, from: number, atoms: readonly Atom[], judge: Language): void {
    let at = from;
    let said = COMMON;
    for (const [i, { was, now, bytes }] of atoms.entries()) {
      let cost = (i === 0 ? ENTER : 0) + (i + 1 === atoms.length ? LEAVE : 0);
      for (const byte of bytes) if (byte === LOST) cost += LOSS;
      for (let k = 0; k < now.length; k++) {
        const unit = now.charCodeAt(k);
        cost += unit === 0xfffd ? BLIND : judge.cost(said, unit);
        said = unit === 0xfffd ? COMMON : unit;
      }
      for (const last = at + was.length; at < last; at++)
        if (at >= 0 && at < costs.length) costs[at] = cost / was.length;
    }
  }
}

/** Where the next character beyond ASCII stands that a charset of letters and signs may have; `end` where there is none. */
export function nextNarrow(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f && (unit < 0x2e80 || (unit > 0xf8fe && unit < 0xfb03))) return at;
  }
  return end;
}

/** Of each unit of a place, where the next one stands that a charset of letters and signs may have. */
function narrowIn(text: string, { start, end }: Run): Int32Array {
  const narrow = new Int32Array(end - start);
  for (let at = start, next = start; at < end; at++) {
    if (next <= at) next = nextNarrow(text, at, end);
    narrow[at - start] = next;
  }
  return narrow;
}

/** Characters that mean something cost at least so much on average, in nats. */
const SOUND = 4;

/** A place that another reading may gain something on, and how many nats at most. */
interface DearPlace extends Run {
  readonly most: number;
}

/** Where units cost more together than sound ones; the first unit is at `offset`. */
function dearPlaces(costs: Float64Array, offset: number): DearPlace[] {
  const places: DearPlace[] = [];
  let sum = 0;
  let most = 0;
  let start = 0;
  for (let at = 0; at <= costs.length; at++) {
    sum += at < costs.length ? costs[at]! - SOUND : Number.NEGATIVE_INFINITY;
    most = Math.max(most, sum);
    if (sum > 0) continue;
    if (most > 0) places.push({ start: offset + start, end: offset + at, most });
    sum = 0;
    most = 0;
    start = at + 1;
  }
  return places;
}
