import { beforeOf } from './before';

/** First and last UTF-16 unit of stretches of characters. */
export type Units = readonly (readonly [from: number, to: number])[];

/** The units of a few characters. */
export function units(characters: string): Units {
  return Array.from(
    { length: characters.length },
    (_, i) => [characters.charCodeAt(i), characters.charCodeAt(i)] as const,
  );
}

/** Two characters side by side, `first` any character where left out: what a damage cannot do without. */
export interface Sign {
  readonly first?: Units;
  readonly second: Units;
}

/** Which damages a text may have, as far as its signs tell. */
export interface Scan {
  /** A bit for each sign that the text has. */
  signsIn(text: string): number;
  /** The same for each passage of a page, worked out once; passages that are the same as before are not looked at again. */
  signsOn(passages: readonly string[]): readonly number[];
  /** The bits of a list of signs. */
  bitsOf(signs: readonly Sign[]): number;
  /** The bits of what looks for signs, asked once: any of them must be there; `ANYWHERE` where it looks for none. */
  wantedBy(looking: Looking): number;
}

/** What may look for signs. */
export interface Looking {
  signs?(): readonly Sign[];
}

/** A bit each fits into a number; there are fewer signs. */
const MOST_SIGNS = 31;
/** The bit that no sign has: of what any text may have. */
export const ANYWHERE = 1 << MOST_SIGNS;

/**
 * Looks for all signs in one pass over a text: of each unit it is known which signs it may begin, and which it may end. A sign is
 * one wherever it is the same object.
 */
export function scanFor(signs: readonly Sign[]): Scan {
  const bits = new Map(Array.from(new Set(signs)).map((sign, index) => [sign, 1 << index] as const));
  if (bits.size > MOST_SIGNS) throw new RangeError(`A scan looks for ${MOST_SIGNS} signs, not for ${bits.size}`);
  const begins = new UnitBits();
  const ends = new UnitBits();
  let anywhere = 0;
  for (const [{ first, second }, bit] of bits) {
    if (first) begins.mark(first, bit);
    else anywhere |= bit;
    ends.mark(second, bit);
  }
  function signsIn(text: string): number {
    const beginBlocks = begins.blocks; // as locals, these cost less time
    const endBlocks = ends.blocks;
    const beginBits = begins.bits;
    const endBits = ends.bits;
    let found = 0;
    let before = anywhere;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      found |= before & endBits[endBlocks[unit >> 6]! | (unit & 63)]!;
      before = beginBits[beginBlocks[unit >> 6]! | (unit & 63)]! | anywhere;
    }
    return found;
  }
  const bitsOf = (some: readonly Sign[]) => some.reduce((sum, sign) => sum | (bits.get(sign) ?? 0), 0);
  return {
    signsIn,
    signsOn: onPages(signsIn),
    bitsOf,
    wantedBy: wanted(bitsOf),
  };
}

/** What looks through the passages of pages, and remembers what it found. */
function onPages(signsIn: Scan['signsIn']): Scan['signsOn'] {
  const known = new WeakMap<readonly string[], readonly number[]>();
  return (passages) => {
    const before = beforeOf(passages);
    const old = known.get(before) ?? [];
    const signsAt = (text: string, at: number) => (text === before[at] ? old[at] : undefined) ?? signsIn(text);
    const own = known.get(passages) ?? passages.map(signsAt);
    known.set(passages, own);
    return own;
  };
}

/** What gives the bits of those that look for signs, and remembers them. */
function wanted(bitsOf: Scan['bitsOf']): Scan['wantedBy'] {
  const known = new WeakMap<Looking, number>();
  return (looking) => {
    const own = known.get(looking) ?? (looking.signs ? bitsOf(looking.signs()) : ANYWHERE);
    known.set(looking, own);
    return own;
  };
}

/** Bits of all units, in blocks of 64, of which those that are alike are one: what text needs of them stays at hand. */
class UnitBits {
  /** By `unit >> 6`: where its block begins. */
  readonly blocks = new Uint16Array(1 << 10);
  bits = new Int32Array(1 << 12);
  #size = 64;

  /** By `unit >> 6`: 1 where no other one has the same block. */
  readonly #isOwn = new Uint8Array(1 << 10);

  mark(units: Units, bit: number): void {
    for (const [from, to] of units) {
      if (from >> 6 === to >> 6) {
        this.#markWithin(from, to, bit);
        continue;
      }
      const whole = new Map<number, number>();
      for (let block = from >> 6; block <= to >> 6; block++) {
        const first = Math.max(from, block << 6) & 63;
        const last = Math.min(to, (block << 6) | 63) & 63;
        const shared = this.blocks[block]!;
        const isWhole = first === 0 && last === 63;
        if (this.#isOwn[block] === 0) {
          const known = isWhole ? whole.get(shared) : undefined;
          this.blocks[block] = known ?? this.#copied(shared);
          if (known !== undefined) continue;
          if (isWhole) whole.set(shared, this.blocks[block]!);
          else this.#isOwn[block] = 1;
        }
        for (let at = this.blocks[block]! + first, end = at + last - first; at <= end; at++) this.bits[at]! |= bit;
      }
    }
  }

  /** Marks units of one block, which is an own one from then on. */
  #markWithin(from: number, to: number, bit: number): void {
    const block = from >> 6;
    if (this.#isOwn[block] === 0) {
      this.blocks[block] = this.#copied(this.blocks[block]!);
      this.#isOwn[block] = 1;
    }
    const { bits } = this;
    for (let at = this.blocks[block]! + (from & 63), end = at + to - from; at <= end; at++) bits[at]! |= bit;
  }

  #copied(block: number): number {
    const at = this.#size;
    this.#size += 64;
    if (this.#size > this.bits.length) {
      const larger = new Int32Array(2 * this.bits.length);
      larger.set(this.bits);
      this.bits = larger;
    }
    this.bits.copyWithin(at, block, block + 64);
    return at;
  }
}

const scans = new WeakMap<object, Scan>();
let latest: Scan | undefined;

/** The scan for what these damages look for, made once for a list. */
export function scanOf(damages: readonly Looking[]): Scan {
  const scan = scans.get(damages) ?? scanFor(damages.flatMap((damage) => damage.signs?.() ?? []));
  scans.set(damages, scan);
  latest = scan;
  return scan;
}

/** A scan that looks for signs of readings: the one for the damages, if all of them are among theirs, so that a page is looked through once. */
export function scanAlso(signs: readonly Sign[]): Scan {
  const hasAll = latest && signs.every((sign) => latest!.bitsOf([sign]) !== 0);
  return hasAll ? latest! : scanFor(signs);
}
