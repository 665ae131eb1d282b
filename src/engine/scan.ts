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
 * Looks for all signs in one pass over a text: each unit has a class, each class has the signs that it may begin and those
 * that it may end. A sign is one wherever it is the same object.
 */
export function scanFor(signs: readonly Sign[]): Scan {
  const bits = new Map(Array.from(new Set(signs)).map((sign, index) => [sign, 1 << index] as const));
  if (bits.size > MOST_SIGNS) throw new RangeError(`A scan looks for ${MOST_SIGNS} signs, not for ${bits.size}`);
  const { classes, begins, ends } = classesOf(bits);
  return {
    signsIn(text) {
      let found = 0;
      let before = begins[0]!;
      for (let i = 0; i < text.length; i++) {
        const kind = classes[text.charCodeAt(i)]!;
        found |= before & ends[kind]!;
        before = begins[kind]!;
      }
      return found;
    },
    bitsOf: (wanted) => wanted.reduce((sum, sign) => sum | (bits.get(sign) ?? 0), 0),
  };
}

interface Classes {
  readonly classes: Uint16Array;
  readonly begins: Int32Array;
  readonly ends: Int32Array;
}

function classesOf(bits: ReadonlyMap<Sign, number>): Classes {
  const bounds = boundsOf([...bits.keys()]);
  const place = new Map(bounds.map((bound, at) => [bound, at] as const));
  const first = new Int32Array(bounds.length);
  const second = new Int32Array(bounds.length);
  const mark = (table: Int32Array, units: Units, bit: number) => {
    for (const [from, to] of units) {
      const end = place.get(to + 1)!;
      for (let at = place.get(from)!; at < end; at++) table[at]! |= bit;
    }
  };
  for (const [sign, bit] of bits) {
    if (sign.first) mark(first, sign.first, bit);
    else for (let at = 0; at < first.length; at++) first[at]! |= bit;
    mark(second, sign.second, bit);
  }
  const known = new Map<number, Map<number, number>>();
  const classes = new Uint16Array(0x10000);
  const begins: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at + 1 < bounds.length; at++) {
    const others = known.get(first[at]!) ?? new Map<number, number>();
    const kind = others.get(second[at]!) ?? begins.length;
    known.set(first[at]!, others.set(second[at]!, kind));
    begins[kind] = first[at]!;
    ends[kind] = second[at]!;
    classes.fill(kind, bounds[at]!, bounds[at + 1]!);
  }
  return { classes, begins: Int32Array.from(begins), ends: Int32Array.from(ends) };
}

/** Where the stretches of the signs begin and end, in order: between two of these, all units are alike. */
function boundsOf(signs: readonly Sign[]): number[] {
  const bounds = new Set([0, 0x10000]);
  for (const { first = [], second } of signs)
    for (const [from, to] of [...first, ...second]) bounds.add(from).add(to + 1);
  return [...bounds].sort((a, b) => a - b);
}

const scans = new WeakMap<object, Scan>();

/** The scan for what these damages look for, made once for a list. */
export function scanOf(damages: readonly { signs?(): readonly Sign[] }[]): Scan {
  const scan = scans.get(damages) ?? scanFor(damages.flatMap((damage) => damage.signs?.() ?? []));
  scans.set(damages, scan);
  return scan;
}
