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
  const begins = new Int32Array(0x10000);
  const ends = new Int32Array(0x10000);
  const all = [...bits];
  mark(
    begins,
    all.flatMap(([{ first }, bit]) => (first ? [[first, bit]] : [])),
  );
  mark(
    ends,
    all.map(([{ second }, bit]) => [second, bit]),
  );
  const anywhere = all.reduce((sum, [{ first }, bit]) => (first ? sum : sum | bit), 0);
  return {
    signsIn(text) {
      let found = 0;
      let before = anywhere;
      for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        found |= before & ends[unit]!;
        before = begins[unit]! | anywhere;
      }
      return found;
    },
    bitsOf: (wanted) => wanted.reduce((sum, sign) => sum | (bits.get(sign) ?? 0), 0),
  };
}

/** Longer stretches than this are filled at one go where no other one is. */
const LONG = 0x400;

function mark(table: Int32Array, signs: readonly (readonly [units: Units, bit: number])[]): void {
  let filled = 0x10000;
  const isLong = ([from, to]: Units[number]) => to - from > LONG;
  for (const [units, bit] of signs)
    for (const [from, to] of units.filter(isLong)) {
      if (to < filled) table.fill(bit, from, to + 1);
      else for (let unit = from; unit <= to; unit++) table[unit]! |= bit;
      filled = Math.min(filled, from);
    }
  for (const [units, bit] of signs)
    for (const [from, to] of units)
      if (to - from <= LONG) for (let unit = from; unit <= to; unit++) table[unit]! |= bit;
}

const scans = new WeakMap<object, Scan>();

/** The scan for what these damages look for, made once for a list. */
export function scanOf(damages: readonly { signs?(): readonly Sign[] }[]): Scan {
  const scan = scans.get(damages) ?? scanFor(damages.flatMap((damage) => damage.signs?.() ?? []));
  scans.set(damages, scan);
  return scan;
}
