import { LOST } from './run';

/**
 * How many states compete: the page as it stands; a misreading with 0 to 3 bytes pending; one whose first character has 1 to 3
 * pending, apart from the others, or a letter that a sound character would become hides where the misreading begins.
 */
export const SLOTS = 8;
/** The page as it stands. */
export const PAGE = 0;
/** A misreading with no byte pending. */
export const WHOLE = 1;
const ENTERED = 4;

/** The state with so many bytes pending that the state `from` leads to. */
export function slotAt(stage: number, from: number): number {
  return stage > 0 && (from === PAGE || from > ENTERED) ? ENTERED + stage : WHOLE + stage;
}

// How a step came about, in the bits above the slot that it came from.
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

/** The bytes that a step reads of a character with this code. */
export function bytesOfStep(way: number, code: number): number[] {
  const own = code > 255 ? [code >> 8, code & 255] : [code];
  if (way === PLAIN || way === IN_OTHER_BYTES) return own;
  return way === AFTER_UNSEEN_PAIR ? [LOST, LOST, ...own] : way === MARKS_PAIR ? [LOST, LOST] : [LOST];
}

/** The cheapest way to each state: its cost, its last character, and what is pending. */
export class Paths {
  readonly cost = new Float64Array(SLOTS).fill(Number.POSITIVE_INFINITY);
  readonly last = new Int32Array(SLOTS);
  readonly pending = new Int32Array(SLOTS);
}
