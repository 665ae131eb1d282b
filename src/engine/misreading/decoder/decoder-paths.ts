import { STATES, UNSEEN_WHOLE } from './decoder-ways';
import type { Hypothesis } from './hypothesis';

/** The cost of a way that nobody went. */
export const NONE = Number.POSITIVE_INFINITY;

/** What it costs to leave a misreading, in nats. */
export const LEAVE = 2;
/** How far behind a new one a path may be that has said something else last: what follows may be cheaper after it. */
export const BEHIND = 12;
/** A path that is so many nats behind what a new one would cost has no chance. */
export const HOPELESS = 30;
/** The slot of the text as it stands. */
export const PAGE = 0;

/** The two states of a hypothesis where a character ended, as bits. */
export const WHOLE = 1 | (1 << UNSEEN_WHOLE);

/** The cheapest way to each state: its cost, its last unit, and what is pending. */
export class Paths {
  readonly cost: Float64Array;
  readonly last: Int32Array;
  readonly pending: Int32Array;
  /** By hypothesis: a bit for each of its states that a way leads to. */
  readonly open: Uint16Array;
  /** The slot of the cheapest way to where a misreading may begin. */
  best = PAGE;

  constructor(hypotheses: number) {
    const slots = 1 + hypotheses * STATES;
    this.cost = new Float64Array(slots).fill(NONE);
    this.last = new Int32Array(slots);
    this.pending = new Int32Array(slots);
    this.open = new Uint16Array(hypotheses);
  }

  /** Closes all ways, which lead to so many hypotheses. */
  clear(hypotheses = this.open.length): void {
    const { cost, open } = this;
    cost[PAGE] = NONE;
    this.best = PAGE;
    for (let h = 0; h < hypotheses; h++) {
      let whole = 1 + h * STATES;
      for (let bits = open[h]!; bits > 0; bits >>= 1, whole++) if ((bits & 1) === 1) cost[whole] = NONE;
      open[h] = 0;
    }
  }

  /** Drops ways that have no chance, and finds the cheapest one; tells whether some are left besides the page's own. */
  drop(hypotheses: readonly Hypothesis[]): boolean {
    const least = this.#findBest(hypotheses.length);
    const { cost, last, open } = this;
    let isAny = 0;
    for (let h = 0; h < hypotheses.length; h++) {
      if (open[h] === 0) continue;
      const most = least + hypotheses[h]!.enter;
      let slot = 1 + h * STATES;
      let left = 0;
      for (let bits = open[h]!, bit = 1; bits >= bit; bit <<= 1, slot++) {
        if ((bits & bit) === 0) continue;
        const isWhole = (bit & WHOLE) !== 0;
        const margin = isWhole ? (last[slot] === last[PAGE] ? 0 : BEHIND) : HOPELESS;
        if (isWhole ? cost[slot]! >= most + margin : cost[slot]! > most + margin) cost[slot] = NONE;
        else left |= bit;
      }
      open[h] = left;
      isAny |= left;
    }
    return isAny !== 0;
  }

  /** Finds the cheapest way to where a misreading may begin, and gives what it costs to begin there. */
  #findBest(hypotheses: number): number {
    const { cost, open } = this;
    let best = PAGE;
    let least = cost[PAGE]!;
    for (let h = 0; h < hypotheses; h++) {
      if ((open[h]! & WHOLE) === 0) continue;
      for (let slot = 1 + h * STATES; slot <= 1 + h * STATES + UNSEEN_WHOLE; slot += UNSEEN_WHOLE)
        if (cost[slot]! + LEAVE < least) {
          best = slot;
          least = cost[slot]! + LEAVE;
        }
    }
    this.best = best;
    return least;
  }
}
