/** Reads or writes numbers by their probability; the same code that packs a table unpacks it, so that they cannot differ. */
export interface Coder {
  /** A number of `bits` bits in one of many contexts; `value` matters to the packer only. Takes `1 << bits` contexts from `context` on. */
  tree(context: number, bits: number, value: number): number;
  /** A number from 0 to 65,534, small ones being cheap. Takes 32 contexts from `context` on. */
  gap(context: number, value: number): number;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of base64 text without padding; the engine has no `atob`. */
export function bytesOf(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < 64; i++) values[alphabet.charCodeAt(i)] = i;
  const valueAt = (i: number): number => (i < text.length ? values[text.charCodeAt(i)]! : 0);
  const bytes = new Uint8Array((text.length * 3) >> 2);
  for (let i = 0, at = 0; i < text.length; i += 4, at += 3) {
    const three = (valueAt(i) << 18) | (valueAt(i + 1) << 12) | (valueAt(i + 2) << 6) | valueAt(i + 3);
    bytes[at] = three >> 16;
    bytes[at + 1] = three >> 8;
    bytes[at + 2] = three;
  }
  return bytes;
}

/** Base64 text without padding of bytes: what `bytesOf` reads. */
export function textOf(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const three = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const length = Math.min(4, bytes.length - i + 1);
    for (let j = 0; j < length; j++) text += alphabet[(three >> (18 - 6 * j)) & 63];
  }
  return text;
}

/** An adaptive binary range decoder, after the one of LZMA (public domain), with 12-bit probabilities. */
export class RangeDecoder implements Coder {
  private readonly odds: Uint16Array;
  private range = 0xffffffff;
  private code = 0;
  private at = 1;

  constructor(
    private readonly bytes: Uint8Array,
    contexts: number,
  ) {
    this.odds = new Uint16Array(contexts).fill(2048);
    for (let i = 0; i < 4; i++) this.code = ((this.code << 8) | this.bytes[this.at++]!) >>> 0;
  }

  tree(context: number, bits: number, _value: number): number {
    let { range, code } = this;
    const { odds } = this;
    const end = 1 << bits;
    let node = 1;
    while (node < end) {
      const chance = odds[context + node]!;
      const bound = (range >>> 12) * chance;
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
      if (range < 0x1000000) {
        range = (range << 8) >>> 0;
        code = ((code << 8) | (this.bytes[this.at++] ?? 0)) >>> 0;
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
    const divisor = this.range >>> bits;
    const value = Math.min((1 << bits) - 1, Math.floor(this.code / divisor));
    this.code -= value * divisor;
    this.range = divisor;
    while (this.range < 0x1000000) this.refill();
    return value;
  }

  private refill(): void {
    this.range = (this.range << 8) >>> 0;
    this.code = ((this.code << 8) | (this.bytes[this.at++] ?? 0)) >>> 0;
  }
}
