/** Reads or writes numbers by their probability; the same code that packs a table unpacks it, so that they cannot differ. */
export interface Coder {
  /** Whether it writes: only then there is something to be looked at before. */
  readonly packs: boolean;
  /** A number of `bits` bits in one of many contexts; `value` matters to the packer only. Takes `1 << bits` contexts from `context` on. */
  tree(context: number, bits: number, value: number): number;
  /** A number from 0 to 65,534, small ones being cheap. Takes 32 contexts from `context` on. */
  gap(context: number, value: number): number;
}

/** The digits that packed text is written in, six bits each. */
export const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The range is less than this: numbers of 30 bits are what engines calculate with fastest. */
export const RANGE = 1 << 30;
/** A digit is due where the range falls below this. */
export const NARROW = 1 << 24;

/** An adaptive binary range decoder, after the one of LZMA (public domain), with 12-bit probabilities; it reads `digits`. */
export class RangeDecoder implements Coder {
  readonly packs = false;
  private readonly odds: Uint16Array;
  private readonly values = new Uint8Array(128);
  private range = RANGE - 1;
  private code = 0;
  private at = 1;

  constructor(
    private readonly text: string,
    contexts: number,
  ) {
    this.odds = new Uint16Array(contexts).fill(2048);
    for (let i = 0; i < digits.length; i++) this.values[digits.charCodeAt(i)] = i;
    for (let i = 0; i < 5; i++) this.code = (this.code << 6) | this.digit();
  }

  tree(context: number, bits: number, _value: number): number {
    const { odds } = this;
    const end = 1 << bits;
    let { range, code } = this;
    let node = 1;
    while (node < end) {
      const chance = odds[context + node]!;
      const bound = Math.imul(range >> 12, chance);
      if (code < bound) {
        range = bound;
        odds[context + node] = chance + ((4096 - chance) >> 5);
        node <<= 1;
      } else {
        code -= bound;
        range -= bound;
        odds[context + node] = chance - (chance >> 5);
        node = (node << 1) | 1;
      }
      if (range < NARROW) {
        range <<= 6;
        code = (code << 6) | this.digit();
      }
    }
    this.range = range;
    this.code = code;
    return node - end;
  }

  gap(context: number, _value: number): number {
    const length = this.tree(context, 4, 0);
    if (length === 0) return 0;
    const top = 2 | this.tree(context + 15 + length, 1, 0);
    return ((top << (length - 1)) | this.even(length - 1)) - 1;
  }

  /** Bits that are as often 0 as 1. */
  private even(bits: number): number {
    const divisor = this.range >> bits;
    const value = Math.min((1 << bits) - 1, (this.code / divisor) | 0);
    this.code -= Math.imul(value, divisor);
    this.range = divisor;
    while (this.range < NARROW) {
      this.range <<= 6;
      this.code = (this.code << 6) | this.digit();
    }
    return value;
  }

  private digit(): number {
    return this.values[this.text.charCodeAt(this.at++) & 127]!;
  }
}
