import type { Findings } from '../engine/examine';
import type { Cut } from '../engine/limit';
import type { Trust } from '../engine/patch';

/** What a page asks: what is garbled and missing in these passages? */
export interface Question {
  readonly passages: readonly string[];
  /** How many passages were sent ahead of them, which are asked about as well. Who says so, be it 0, takes the answer in parts. */
  readonly behind?: number;
}

/** What the background found in the passages of a page, and how far an edit must be trusted to be made unasked. */
export interface Examination extends Findings {
  readonly least: Trust;
  readonly cuts?: readonly Cut[];
  /** Where these are the patches of the first passages only: how many further parts `more` has. */
  readonly further?: number;
}
