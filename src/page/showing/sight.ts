import { checkVisibility, elementAround } from '../reading/nodes';
import type { Reading } from '../reading/passages';
import type { Passage } from '../reading/run';
import type { Accepted } from './findings';

/** A page as read, what was found in it, and which of its passages a reader sees. */
export interface Sight {
  readonly reading: Reading;
  readonly found: Accepted;
  readonly seen: readonly number[];
}

/** Whether a reader sees a passage, be it further down the page. */
export function isSeen({ pieces }: Passage): boolean {
  const element = elementAround(pieces[0]!.node);
  if (!element) return false;
  return checkVisibility(element, { visibilityProperty: true }) ?? true;
}

/** The indices of the passages that a reader sees, some passages at a time. */
export function* seenIn(passages: readonly Passage[]): Generator<void, readonly number[]> {
  const seen: number[] = [];
  for (const [index, passage] of passages.entries()) {
    yield;
    if (isSeen(passage)) seen.push(index);
  }
  return seen;
}
