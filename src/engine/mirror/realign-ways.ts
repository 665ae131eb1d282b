/** What a path can assume of a site's ways, as bits; a site has one way in each of three things. */
export const Way = {
  /** A byte in front of ASCII takes that along and shows `?`, or is dropped. */
  eats: 1,
  drops: 2,
  /** A byte at a cut shows `?`, or nothing. */
  asks: 4,
  hides: 8,
  /** A pair without a character shows nothing, its private-use character, or `?`. */
  vanishes: 16,
  keeps: 32,
  questions: 64,
} as const;

const THINGS = [Way.eats | Way.drops, Way.asks | Way.hides, Way.vanishes | Way.keeps | Way.questions];

/** Whether no site can have all these ways. */
export function contradicts(ways: number): boolean {
  return THINGS.some((thing) => {
    const some = ways & thing;
    return (some & (some - 1)) !== 0;
  });
}

/** A run of the page that reads well beyond doubt, and tells of its site's ways. */
export interface Witness {
  readonly passage: number;
  readonly start: number;
  readonly ways: number;
}

const LOSES = Way.vanishes | Way.questions;

/** Whether pairs without a character are known to be gone on a page with these runs. */
export function losesPairs(others: readonly Witness[]): boolean {
  return others.some(({ ways }) => (ways & LOSES) !== 0);
}

/** Nats against ways that a run of the page contradicts, for each such run. */
const CONTRADICTED = 2;
const MOST_AGAINST = 6;

/** Nats against assuming these ways on a page whose runs assume others. */
export function against(ways: number, others: readonly Witness[]): number {
  let nats = 0;
  for (const thing of THINGS) {
    const own = ways & thing;
    if (own === 0) continue;
    let balance = 0;
    for (const other of others) if ((other.ways & thing) !== 0) balance += (other.ways & own) !== 0 ? -1 : 1;
    nats += Math.max(0, Math.min(MOST_AGAINST, balance * CONTRADICTED));
  }
  return nats;
}
