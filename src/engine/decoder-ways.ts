import { LOST } from './run';

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

/** States of a hypothesis: whole, 1 to 3 bytes pending, and the same for the first character of a stretch. */
export const STATES = 7;

const SLOT_BITS = 12;

/** A step from `slot` as one number. */
export const wayed = (slot: number, way: number): number => (way << SLOT_BITS) | slot;
/** The slot a step came from. */
export const slotOf = (source: number): number => source & ((1 << SLOT_BITS) - 1);
/** How a step came about. */
export const wayOf = (source: number): number => source >> SLOT_BITS;

/** The bytes that a step reads of a character with this code. */
export function bytesOfStep(way: number, code: number): number[] {
  const own = code > 255 ? [code >> 8, code & 255] : [code];
  if (way === PLAIN || way === IN_OTHER_BYTES) return own;
  return way === AFTER_UNSEEN_PAIR ? [LOST, LOST, ...own] : way === MARKS_PAIR ? [LOST, LOST] : [LOST];
}
