import { type Coder, digits, NARROW, RANGE } from '../../src/engine/language/range-decoder';

/** The counterpart of the engine's `RangeDecoder`. */
export class RangeEncoder implements Coder {
  readonly packs = true;
  private readonly odds: Uint16Array;
  private text = '';
  private low = 0;
  private range = RANGE - 1;
  private cache = 0;
  private pending = 1;

  constructor(contexts: number) {
    this.odds = new Uint16Array(contexts).fill(2048);
  }

  tree(context: number, bits: number, value: number): number {
    if (!(value >= 0 && value < 1 << bits)) throw new Error(`${value} does not fit ${bits} bits`);
    let node = 1;
    for (let i = bits - 1; i >= 0; i--) {
      const bit = (value >> i) & 1;
      this.bit(context + node, bit);
      node = (node << 1) | bit;
    }
    return value;
  }

  gap(context: number, value: number): number {
    const length = 31 - Math.clz32(value + 1);
    this.tree(context, 4, length);
    if (length === 0) return value;
    this.bit(context + 16 + length, ((value + 1) >> (length - 1)) & 1);
    this.even(length - 1, (value + 1) & ((1 << (length - 1)) - 1));
    return value;
  }

  /** All digits, when nothing more is to come. */
  finish(): string {
    for (let i = 0; i < 6; i++) this.shift();
    return this.text;
  }

  private bit(context: number, bit: number): void {
    const odds = this.odds[context]!;
    const bound = (this.range >>> 12) * odds;
    if (bit === 0) {
      this.range = bound;
      this.odds[context] = odds + ((4096 - odds) >> 5);
    } else {
      this.low += bound;
      this.range -= bound;
      this.odds[context] = odds - (odds >> 5);
    }
    if (this.range < NARROW) this.refill();
  }

  private even(bits: number, value: number): void {
    if (bits <= 0) return;
    this.range >>>= bits;
    this.low += value * this.range;
    while (this.range < NARROW) this.refill();
  }

  private refill(): void {
    this.range <<= 6;
    this.shift();
  }

  /** Writes the highest digit, once it is known whether the ones below carry into it. */
  private shift(): void {
    if (this.low < RANGE - NARROW || this.low >= RANGE) {
      const carry = this.low >= RANGE ? 1 : 0;
      for (let digit = this.cache; this.pending > 0; this.pending--, digit = 63)
        this.text += digits[(digit + carry) & 63];
      this.cache = Math.floor(this.low / NARROW) & 63;
    }
    this.pending++;
    this.low = (this.low % NARROW) * 64;
  }
}
