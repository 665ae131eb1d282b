import { type NodeEdit, ownOffset } from './spread';

/** What is remembered of a text node that was written to, or that has a part of what was written. */
export interface Mark {
  /** The page's own text, and what was written instead. */
  readonly before: string;
  readonly after: string;
  /** What makes the one of the other. */
  readonly edits: readonly NodeEdit[];
  /** Where in `after` the node begins: pages part what was written among several nodes, to light what a reader searches for. */
  readonly from: number;
  /** How often the page put its own text back by itself. */
  readonly reverts: number;
  /** Whether the last to write was us, and it was `after`. */
  readonly shown: boolean;
}

/** What a node says that has a part of what was written, and what stood there before. */
export interface Part {
  readonly says: string;
  readonly original: string;
}

/** What of the page's own text so many UTF-16 units of what was written stand for. */
export function partOf({ before, edits, from }: Mark, length: number): string {
  // What was taken between two parts is the earlier one's; ahead of all of them, the first one's.
  const start = from && ownOffset(edits, from, 'before');
  if (length === 0) return '';
  return before.slice(start, ownOffset(edits, from + length, 'before'));
}
