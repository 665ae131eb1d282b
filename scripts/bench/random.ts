/** A seeded stream of pseudo-random numbers (mulberry32): the same name gives the same trials on every machine. */
export class Random {
  private state: number;

  constructor(name: string) {
    this.state = 0x9e3779b9;
    for (let i = 0; i < name.length; i++) this.state = Math.imul(this.state ^ name.charCodeAt(i), 0x01000193);
  }

  /** A number from 0 up to, but not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  }

  /** A whole number from 0 up to, but not including, `limit`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  /** One of a list that is not empty. */
  pick<Item>(list: readonly Item[]): Item {
    return list[this.below(list.length)]!;
  }
}
