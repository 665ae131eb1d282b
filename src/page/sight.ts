import type { Gap } from '../engine/gaps/gap';
import type { Accepted } from './findings';
import { elementAround } from './nodes';
import type { Reading } from './passages';
import type { Passage } from './run';

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
  return Element.prototype.checkVisibility?.call(element, { visibilityProperty: true }) ?? true;
}

/**
 * The indices of the passages that a reader sees. What is `concealed` is taken for withheld where the page gives a reason
 * for what is missing; without one, it is a fold that opens for everybody.
 */
export function seenIn(
  passages: readonly Passage[],
  gaps: readonly Gap[],
  concealed?: ReadonlySet<number>,
): readonly number[] {
  const seen = [...passages.keys()].filter((index) => isSeen(passages[index]!));
  const isWalled = gaps.some(
    ({ passage, reason }) => !/unsaid|masked|garbled/.test(reason) && isSeen(passages[passage]!),
  );
  return isWalled && concealed ? seen.filter((index) => !concealed.has(index)) : seen;
}
