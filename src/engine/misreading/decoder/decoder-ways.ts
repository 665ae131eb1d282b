import { LOST } from '../kinds/run';

/** What it costs that a character stands for its other bytes, and that a space stands for the no-break space it was, in nats. */
export const RARER = 1;
/** See `RARER`. */
export const TIDIED_SPACE = 4;

// How a step of the decoder came about, in the bits above the slot that it came from.
/** The character stays, or its own bytes are read. */
export const PLAIN = 0;
/** Its bytes are read after two that show as nothing. */
export const AFTER_UNSEEN_PAIR = 1;
/** It marks a lost byte. */
export const MARKS_BYTE = 2;
/** It marks two lost bytes. */
export const MARKS_PAIR = 3;
/** Its other bytes are read. */
export const IN_OTHER_BYTES = 4;
/** No character is taken: a misreading ends here. */
export const EXIT = 5;
/** Its bytes are read after one that shows as nothing, which the step names. */
export const AFTER_UNSEEN_BYTE = 6;
/** No character is taken: bytes that show as nothing, which the step names, end what is pending. */
export const UNSEEN_END = 7;

/**
 * States of a hypothesis: whole, then 1 to 3 bytes pending; those three again for the first character of a stretch; and all four
 * after a character with unseen bytes, or in its other bytes, because what follows decides between it and what is seen alone.
 */
export const STATES = 11;
/** The first state of the first character of a stretch. */
export const FIRST = 4;
/** Where a character ended that has unseen bytes. */
export const UNSEEN_WHOLE = 7;

/** In the place of a byte that a step names: one that nobody knows, before ASCII. UTF-8 has no such byte. */
export const ANY_BYTE = 0xff;

const SLOT_BITS = 12;
const BYTE_SHIFT = 16;

/** A step from `slot` as one number, with up to two bytes that show as nothing. */
export const wayed = (slot: number, way: number, first = 0, second = 0): number =>
  ((second << (BYTE_SHIFT + 8)) | (first << BYTE_SHIFT) | (way << SLOT_BITS) | slot) >>> 0;
/** The slot a step came from. */
export const slotOf = (source: number): number => source & ((1 << SLOT_BITS) - 1);
/** How a step came about. */
export const wayOf = (source: number): number => (source >>> SLOT_BITS) & 15;
/** The bytes of a step that show as nothing, in order; none of them is 0. */
export const unseenOf = (source: number): number[] =>
  [(source >>> BYTE_SHIFT) & 255, source >>> (BYTE_SHIFT + 8)].filter((byte) => byte > 0);

/** Whether a step ends with a byte that shows as nothing, and that nobody knows. */
export const endsBlindly = (source: number): boolean => ((source >>> BYTE_SHIFT) & 255) === ANY_BYTE;

/** Adds the bytes that a step reads of a character with this code. */
export function addBytesOfStep(bytes: number[], way: number, code: number): void {
  if (way === MARKS_BYTE || way === MARKS_PAIR || way === AFTER_UNSEEN_PAIR) bytes.push(LOST);
  if (way === MARKS_PAIR || way === AFTER_UNSEEN_PAIR) bytes.push(LOST);
  if (way === MARKS_BYTE || way === MARKS_PAIR) return;
  if (code > 255) bytes.push(code >> 8);
  bytes.push(code & 255);
}

/** The slot of hypothesis `h` with so many bytes pending that the slot `from` leads to. */
export function slotAt(h: number, stage: number, from: number): number {
  const base = 1 + h * STATES;
  if (stage === 0) return base;
  const state = from - base;
  if (state < 0 || state >= STATES || (state >= FIRST && state < UNSEEN_WHOLE)) return base + FIRST - 1 + stage;
  return base + (state >= UNSEEN_WHOLE ? UNSEEN_WHOLE : 0) + stage;
}
