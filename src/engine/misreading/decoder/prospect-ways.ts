import type { Language } from '../../language/language';
import { type Reader, UNKNOWN } from '../kinds/readers';
import { BLIND, COMMON } from './decoder-lattice';

/** More ways than this are not followed at a time. */
export const MOST = 40;

/** Ways through a hypothesis: what is pending on each, as its reader has it, what it said last, and what it gains on the page. */
export class ProspectWays {
  readonly pending = new Int32Array(MOST);
  readonly last = new Int32Array(MOST);
  readonly gain = new Float64Array(MOST);
  count = 0;

  /** Adds a way, unless a better one has come to the same. */
  put(pending: number, last: number, gain: number): void {
    for (let i = 0; i < this.count; i++)
      if (this.pending[i] === pending && this.last[i] === last) {
        if (gain > this.gain[i]!) this.gain[i] = gain;
        return;
      }
    if (this.count === MOST) return;
    this.pending[this.count] = pending;
    this.last[this.count] = last;
    this.gain[this.count++] = gain;
  }

  /** Ends what is pending with a byte that shows as nothing, whatever it was, for so many nats. */
  endBlindly(reader: Reader, lost: number): void {
    for (let i = 0, { count } = this; i < count; i++)
      if (this.pending[i] !== 0 && reader.lose(this.pending[i]!, 1) === 0)
        this.put(0, COMMON, this.gain[i]! - lost - BLIND);
  }
}

/** What a code point that a reader gives costs after a unit, in nats. */
export function costOfPoint(language: Language, last: number, point: number): number {
  if (point === UNKNOWN) return BLIND;
  if (point < 0x10000) return language.cost(last, point);
  const lead = 0xd7c0 + (point >> 10);
  return language.cost(last, lead) + language.cost(lead, lastOf(point));
}

/** The last unit of a code point that a reader gives. */
export const lastOf = (point: number): number =>
  point === UNKNOWN ? COMMON : point > 0xffff ? 0xdc00 | (point & 0x3ff) : point;
