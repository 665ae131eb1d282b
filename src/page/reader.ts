import type { Patch } from '../engine/patch';
import type { Choice, EditPlace, Report, Stretch } from '../messages';
import { Decisions } from './decisions';
import type { Accepted } from './findings';
import { rangeOf } from './highlight';
import { elementAround } from './nodes';
import type { Reading } from './passages';
import { reportOf } from './report';
import type { Passage } from './run';
import type { NodeEdits } from './spread';

/** The reader's side of a page: what they decided, what they are told, where they are led. */
export class Reader {
  readonly #page: Document;
  readonly #decisions = new Decisions();

  constructor(page: Document) {
    this.#page = page;
  }

  /** Takes down that these edits are made, or left. */
  decide(edits: readonly EditPlace[], isAccepted: boolean): void {
    this.#decisions.decide(edits, isAccepted);
  }

  /** The edits that are made in these passages. */
  made(passages: readonly Passage[], { patches, applied }: Accepted): readonly Patch[] {
    return this.#decisions.made(passages, patches, applied);
  }

  /** What the popup is told of the passages that are seen. */
  report(reading: Reading, found: Accepted, seen: readonly number[], choice: Choice): Report {
    const { passages } = reading;
    const names = this.#decisions.namesOf(passages);
    const made = this.made(passages, found);
    const left = seen.flatMap((index) => {
      const done = new Set(made[index]);
      const others = found.patches[index]!.filter((edit) => !done.has(edit));
      return others.map(({ start }) => ({ passage: names[index]!, start }));
    });
    return { ...reportOf(this.#page, reading, found, seen, choice, names), left };
  }

  /** Scrolls to a place, of which the passages show the edits. */
  reveal({ passage, from, to }: Stretch, passages: readonly Passage[], edits: NodeEdits): void {
    const there = passages[this.#decisions.namesOf(passages).indexOf(passage)];
    const range = there && rangeOf(there, edits, from, to);
    const element = range && elementAround(range.startContainer);
    if (element) Element.prototype.scrollIntoView.call(element, { block: 'center' });
  }
}
