const BLOCK_BITS = 6;
const BLOCK = 1 << BLOCK_BITS;

/** How often each UTF-16 unit was seen, in blocks of 64: a page has few of them. */
export class UnitCounts {
  /** By `unit >> 6`: which block it is, 0 where none of it was seen. */
  readonly blocks = new Uint16Array(0x10000 >> BLOCK_BITS);
  counts = new Uint32Array(BLOCK << 4);
  #size = 1;

  add(unit: number): void {
    const block = this.blocks[unit >> BLOCK_BITS]! || this.#begin(unit >> BLOCK_BITS);
    this.counts[(block << BLOCK_BITS) | (unit & (BLOCK - 1))]!++;
  }

  of(unit: number): number {
    return this.counts[this.placeOf(unit)]!;
  }

  /** Where in `counts` a unit has its place; one that no count was begun for shares it with others. */
  placeOf(unit: number): number {
    return (this.blocks[unit >> BLOCK_BITS]! << BLOCK_BITS) | (unit & (BLOCK - 1));
  }

  #begin(place: number): number {
    const block = this.#size++;
    if (block << BLOCK_BITS >= this.counts.length) {
      const larger = new Uint32Array(2 * this.counts.length);
      larger.set(this.counts);
      this.counts = larger;
    }
    this.blocks[place] = block;
    return block;
  }
}

/** How often each pair of UTF-16 units was seen. */
export class PairCounts {
  /** `previous << 16 | current`, in an open-addressing table; its place is empty where the count is 0. */
  pairs = new Int32Array(1 << 10);
  counts = new Uint32Array(1 << 10);
  #bits = 10;
  #size = 0;

  add(previous: number, current: number): void {
    const place = this.placeOf(previous, current);
    this.counts[place]!++;
    if (this.counts[place] !== 1) return;
    this.pairs[place] = (previous << 16) | current;
    if (2 * ++this.#size > this.counts.length) this.#grow();
  }

  /** Where in the tables a pair has its place, or would have it. */
  placeOf(previous: number, current: number): number {
    const pair = (previous << 16) | current;
    const last = this.counts.length - 1;
    let place = Math.imul(pair, 0x9e3779b1) >>> (32 - this.#bits);
    while (this.counts[place] !== 0 && this.pairs[place] !== pair) place = (place + 1) & last;
    return place;
  }

  #grow(): void {
    const { pairs, counts } = this;
    this.#bits++;
    this.pairs = new Int32Array(1 << this.#bits);
    this.counts = new Uint32Array(1 << this.#bits);
    for (let i = 0; i < counts.length; i++) {
      if (counts[i] === 0) continue;
      const place = this.placeOf(pairs[i]! >>> 16, pairs[i]! & 0xffff);
      this.pairs[place] = pairs[i]!;
      this.counts[place] = counts[i]!;
    }
  }
}
