import type { Writing } from './run';

/** How far a character of UTF-8 has come: it is whole, or its last byte is missing, or more of two, three or four. */
const [WHOLE, LAST, LAST_OF_THREE, LAST_TWO, LAST_TWO_OF_FOUR, LAST_THREE] = [1, 2, 4, 8, 16, 32];
/** A character beyond ASCII stood for a byte of ASCII (\u00a5 for 5C), behind which other ones may come. */
const ASCII = 64;
/** Bits that one reading takes. */
const BITS = 8;
/** Tables of this many readings go into one number. */
const MOST = 4;

/**
 * Tells quickly which of a few readings of UTF-8 a stretch of text may be: those in which two characters side by side go on as the
 * bytes of UTF-8 do. It looks at nothing but which byte may follow which, so that some are none after all.
 */
export class Utf8Pairs {
  /** Of each unit, how far it goes in each reading, and where that may go on with it. */
  readonly #ends = new Int32Array(0x10000);
  readonly #begins = new Int32Array(0x10000);
  readonly #known = new Uint8Array(0x10000);

  constructor(private readonly readings: readonly Writing[]) {
    if (readings.length > MOST) throw new RangeError(`There is room for ${MOST} readings, not for ${readings.length}`);
  }

  /** The readings of a stretch, a bit for each. */
  in(text: string, from: number, to: number): number {
    let found = 0;
    let before = 0;
    for (let at = from; at < to; at++) {
      const unit = text.charCodeAt(at);
      if (this.#known[unit] === 0) this.#know(unit);
      found |= before & this.#begins[unit]!;
      before = this.#ends[unit]!;
    }
    let bits = 0;
    for (let reading = 0; reading < this.readings.length; reading++)
      if (((found >>> (reading * BITS)) & 0xff) > 0) bits |= 1 << reading;
    return bits;
  }

  #know(unit: number): void {
    this.#known[unit] = 1;
    const isLetter = (unit | 0x20) > 0x60 && (unit | 0x20) < 0x7b;
    for (const [reading, writing] of this.readings.entries()) {
      const bytes = unit < 0x80 ? 0 : writing[unit]!;
      const all = bytes > 255 ? [bytes >> 8, bytes & 255] : [bytes];
      // Behind a letter of ASCII a character may begin anew.
      const end = isLetter ? WHOLE : bytes === 0 ? 0 : after(all, WHOLE) | (bytes < 0x80 ? ASCII : 0);
      let begin = unit > 0x3f && unit < 0x7f ? ASCII : 0;
      for (const state of bytes === 0 ? [] : STATES) if (after(all, state) !== 0) begin |= state;
      this.#ends[unit]! |= end << (reading * BITS);
      this.#begins[unit]! |= begin << (reading * BITS);
    }
  }
}

const STATES = [WHOLE, LAST, LAST_OF_THREE, LAST_TWO, LAST_TWO_OF_FOUR, LAST_THREE];

/** How far a character goes with more bytes; 0 where they cannot come there. */
function after(bytes: readonly number[], state: number): number {
  let now = state;
  for (const byte of bytes) {
    if (now === WHOLE) now = beginWith(byte);
    else if (byte >> 6 !== 2) return 0;
    else if (now === LAST_TWO) now = LAST_OF_THREE;
    else if (now === LAST_THREE) now = LAST_TWO_OF_FOUR;
    else now = now === LAST_TWO_OF_FOUR ? LAST_OF_THREE : WHOLE;
    if (now === 0) return 0;
  }
  return now;
}

function beginWith(byte: number): number {
  if (byte < 0x80) return WHOLE;
  if (byte < 0xc2 || byte > 0xf4) return 0;
  return byte < 0xe0 ? LAST : byte < 0xf0 ? LAST_TWO : LAST_THREE;
}
