import { boxOf, elementAround } from '../reading/nodes';
import type { Passage } from '../reading/run';
import { isSeen } from './sight';

/** UTF-16 units that are looked at: no screen shows more. */
const most = 8_000;
/** So many passages in a row beyond the edge: what is in sight ended before them. */
const beyond = 50;

/** Which passages of a page are on the screen, looked at in their order while the page is being read, each once. */
export class Screen {
  /** Those found so far, by their indices. */
  readonly indices: number[] = [];
  /** Whether no further passage can be on it. */
  isAll = false;
  #next = 0;
  #size = 0;
  #below = 0;

  /** Goes on to the end of what was read by now, some passages at a time. */
  *look(passages: readonly Passage[]): Generator<void, void> {
    for (; this.#next < passages.length && !this.isAll; this.#next++) {
      yield;
      this.#see(passages[this.#next]!, this.#next);
    }
  }

  #see(passage: Passage, index: number): void {
    const element = elementAround(passage.pieces[0]!.node);
    if (!element || !isSeen(passage)) return;
    const { top, bottom } = boxOf(element);
    if (bottom > 0 && top < window.innerHeight) {
      this.#size += passage.text.length;
      this.isAll = this.#size > most;
      if (!this.isAll) this.indices.push(index);
      this.#below = 0;
    } else if (top > 0) this.isAll = ++this.#below > beyond && this.indices.length > 0;
  }
}
