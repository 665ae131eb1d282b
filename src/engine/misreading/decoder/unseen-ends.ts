import type { Language } from '../../language/language';
import { finished, type Reader, stageOf, stepOf } from '../kinds/readers';

const bits = 12;

/** What it costs that a byte shows as nothing, in nats. */
export const UNSEEN = 3.5;

/**
 * Bytes that may show as nothing, and which of them end a character most cheaply. That is remembered: a page's characters begin in
 * few ways after few others, while there may be thirty ways to end each, of which none is known to be the best before all are weighed.
 *
 *     с   D1 81      ->  Ñ
 *     き   E3 81 8D   ->  ã
 *     国   8D 91      ->  ‘
 */
export class UnseenEnds {
  /** Of the end that was found last: what its character costs, in nats, infinitely much where there is none; its unseen bytes, 0 for a second one that is not; and what it says. */
  cost = 0;
  first = 0;
  second = 0;
  unit = 0;
  /** By hash: what was pending, what stood before and behind, and the end. */
  readonly #pendings = new Int32Array(1 << bits).fill(-1);
  readonly #beside = new Int32Array(1 << bits);
  readonly #costs = new Float64Array(1 << bits);
  readonly #ends = new Uint32Array(1 << bits);

  constructor(
    readonly bytes: readonly number[],
    private readonly reader: Reader,
    private readonly language: Language,
  ) {}

  /** How many unseen bytes end what is pending, 0 where not one or two of them do. */
  count(pending: number): number {
    const missing = stageOf(this.reader, pending);
    return missing > 2 ? 0 : missing;
  }

  /** Finds the cheapest end of what is pending after the unit `last`: one or two unseen bytes, or one before a byte that is `seen`. */
  find(pending: number, last: number, seen = 0): void {
    const beside = (seen << 16) | last;
    const place = Math.imul(pending ^ Math.imul(beside, 0x9e3779b1), 0x85ebca6b) >>> (32 - bits);
    if (this.#pendings[place] !== pending || this.#beside[place] !== beside) {
      this.#weigh(pending, last, seen);
      this.#pendings[place] = pending;
      this.#beside[place] = beside;
      this.#costs[place] = this.cost;
      this.#ends[place] = (this.unit << 16) | (this.second << 8) | this.first;
      return;
    }
    const end = this.#ends[place]!;
    this.cost = this.#costs[place]!;
    this.first = end & 255;
    this.second = (end >> 8) & 255;
    this.unit = end >>> 16;
  }

  #weigh(pending: number, last: number, seen: number): void {
    const { reader, bytes } = this;
    this.cost = Number.POSITIVE_INFINITY;
    for (const first of bytes) {
      const then = stepOf(reader, pending, first);
      if (seen > 0) this.#take(then > 0 ? stepOf(reader, then, seen) : -1, last, first, 0);
      else if (then < 0) this.#take(then, last, first, 0);
      else for (const second of bytes) this.#take(stepOf(reader, then, second), last, first, second);
    }
  }

  #take(step: number, last: number, first: number, second: number): void {
    const unit = finished(step);
    if (step >= -1 || unit > 0xffff || !isAssigned(unit)) return;
    const cost = this.language.cost(last, unit);
    if (cost >= this.cost) return;
    this.cost = cost;
    this.first = first;
    this.second = second;
    this.unit = unit;
  }
}

const [ASSIGNED, UNASSIGNED] = [1, 2];
/** Of each unit that was asked for, one of these. */
const assigned = new Uint8Array(0x10000);

/** Whether there is such a character: nobody wrote \u038d, whose bytes are those of half a \u03a0. */
function isAssigned(unit: number): boolean {
  assigned[unit] ||= /\p{Cn}/u.test(String.fromCharCode(unit)) ? UNASSIGNED : ASSIGNED;
  return assigned[unit] === ASSIGNED;
}
