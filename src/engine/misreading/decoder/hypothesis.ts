import type { Opened } from '../kinds/opened';
import type { Losses } from '../kinds/run';
import type { UnseenEnds } from './unseen-ends';

/** A reading that competes in a decoder. */
export interface Hypothesis {
  readonly tables: Opened;
  /** What it may lose. */
  readonly losses: Losses | undefined;
  /** Bytes that may have shown as nothing. */
  readonly unseen?: UnseenEnds;
  /** What it costs to enter it, in nats. */
  readonly enter: number;
}

/** The unit itself where it is one of the marks of lost bytes, 0 where not. */
export function markIn(marks: string, unit: number): number {
  for (let i = 0; i < marks.length; i++) if (marks.charCodeAt(i) === unit) return unit;
  return 0;
}
