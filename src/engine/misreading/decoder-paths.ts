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

/** The cheapest way to each state: its cost, its last unit, and what is pending. */
export class Paths {
  readonly cost: Float64Array;
  readonly last: Int32Array;
  readonly pending: Int32Array;
  /** By hypothesis: 1 where a way leads to some state of it. */
  readonly isOpen: Uint8Array;

  constructor(hypotheses: number) {
    const slots = 1 + hypotheses * STATES;
    this.cost = new Float64Array(slots);
    this.last = new Int32Array(slots);
    this.pending = new Int32Array(slots);
    this.isOpen = new Uint8Array(hypotheses);
  }

  /** Closes all ways. */
  clear(): void {
    this.cost.fill(NONE);
    this.isOpen.fill(0);
  }

  /** The same where nothing stands but in the open hypotheses. */
  clearOpen(): void {
    const { cost, isOpen } = this;
    cost[0] = NONE;
    for (let h = 0; h < isOpen.length; h++) {
      if (isOpen[h] === 0) continue;
      isOpen[h] = 0;
      cost.fill(NONE, 1 + h * STATES, 1 + (h + 1) * STATES);
    }
  }

  /** The slot of the cheapest way to where a misreading may begin. */
  cheapest(): number {
    const { cost, isOpen } = this;
    let best = PAGE;
    let least = cost[PAGE]!;
    for (let h = 0; h < isOpen.length; h++) {
      if (isOpen[h] === 0) continue;
      for (let slot = 1 + h * STATES; slot <= 1 + h * STATES + UNSEEN_WHOLE; slot += UNSEEN_WHOLE)
        if (cost[slot]! + LEAVE < least) {
          best = slot;
          least = cost[slot]! + LEAVE;
        }
    }
    return best;
  }

  /** Drops paths that have no chance; tells whether some are left besides the page's own. */
  drop(hypotheses: readonly Hypothesis[]): boolean {
    const { cost, last, isOpen } = this;
    const cheapest = this.cheapest();
    const least = cost[cheapest]! + (cheapest === PAGE ? 0 : LEAVE);
    let isAny = 0;
    for (let h = 0; h < hypotheses.length; h++) {
      if (isOpen[h] === 0) continue;
      const whole = 1 + h * STATES;
      const most = least + hypotheses[h]!.enter;
      let left = 0;
      for (let slot = whole; slot < whole + STATES; slot++) {
        if (cost[slot] === NONE) continue;
        const isWhole = slot === whole || slot === whole + UNSEEN_WHOLE;
        const margin = isWhole ? (last[slot] === last[PAGE] ? 0 : BEHIND) : HOPELESS;
        if (isWhole ? cost[slot]! >= most + margin : cost[slot]! > most + margin) cost[slot] = NONE;
        else left = 1;
      }
      isOpen[h] = left;
      isAny |= left;
    }
    return isAny === 1;
  }
}
