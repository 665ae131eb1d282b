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
  /** The bits of a list of signs. */
  bitsOf(signs: readonly Sign[]): number;
}

/** A bit each fits into a number; there are fewer signs. */
const MOST_SIGNS = 31;

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
  return {
    signsIn(text) {
      const [beginsIn, endsIn] = [begins.bits, ends.bits];
      let found = 0;
      let before = anywhere;
      for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        found |= before & endsIn[ends.blocks[unit >> 6]! | (unit & 63)]!;
        before = beginsIn[begins.blocks[unit >> 6]! | (unit & 63)]! | anywhere;
      }
      return found;
    },
    bitsOf: (wanted) => wanted.reduce((sum, sign) => sum | (bits.get(sign) ?? 0), 0),
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

/** The scan for what these damages look for, made once for a list. */
export function scanOf(damages: readonly { signs?(): readonly Sign[] }[]): Scan {
  const scan = scans.get(damages) ?? scanFor(damages.flatMap((damage) => damage.signs?.() ?? []));
  scans.set(damages, scan);
  return scan;
}
