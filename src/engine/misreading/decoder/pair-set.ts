/** So many pairs are remembered, as a power of two. */
const BITS = 12;

/** The latest of the pairs of UTF-16 units that were added: text repeats its pairs. It forgets some, and has none that were not added. */
export class PairSet {
  /** `first << 16 | second`, by hash. */
  readonly #pairs = new Int32Array(1 << BITS);

  has(first: number, second: number): boolean {
    const pair = (first << 16) | second;
    return pair !== 0 && this.#pairs[placeOf(pair)] === pair;
  }

  add(first: number, second: number): void {
    const pair = (first << 16) | second;
    this.#pairs[placeOf(pair)] = pair;
  }
}

const placeOf = (pair: number): number => Math.imul(pair, 0x9e3779b1) >>> (32 - BITS);
