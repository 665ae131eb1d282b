import { closestOf, elementAround, holds, precedes } from './nodes';
import type { Passage } from './run';

/** Elements whose text is the document's, the surest first. */
const bodies = ['[itemprop~="articleBody"]', 'article,[role="article"]', 'main,[role="main"]'];

/** The passages of the document that a reader sees, with an eye for what stands where. */
export class Body {
  /** All passages of the page. */
  readonly passages: readonly Passage[];
  /** The passage at which the document's text ends; lists and small print below an article are no part of it. */
  end: number;
  readonly #document: readonly number[];

  constructor(passages: readonly Passage[], document: readonly number[]) {
    this.passages = passages;
    this.#document = document;
    this.end = document.at(-1) ?? 0;
  }

  /** Looks where the text ends: at the end of the element that holds it, should there be one. */
  *findEnd(): Generator<void, void> {
    const within = yield* this.#innermost();
    for (const body of bodies) {
      const last = (yield* this.#longest(within, body)).at(-1);
      if (last === undefined) continue;
      this.end = last;
      return;
    }
  }

  /** The passages that begin within an element. */
  within(element: Element): readonly number[] {
    return this.#document.filter((index) => holds(element, this.node(index)));
  }

  /** The last passage that begins before a node; the first of all where none does. */
  before(node: Node): number {
    const place = this.#document.findLastIndex((index) => precedes(this.node(index), node));
    return this.#document[Math.max(place, 0)]!;
  }

  /** Whether the text goes on behind a node, before it ends. */
  goesOn(node: Node): boolean {
    return precedes(node, this.node(this.end));
  }

  /** The first text node of a passage. */
  node(index: number): Text {
    return this.passages[index]!.pieces[0]!.node;
  }

  /** The passages by the innermost element around that is named in any way. */
  *#innermost(): Generator<void, ReadonlyMap<Element, readonly number[]>> {
    const within = new Map<Element, number[]>();
    const any = bodies.join();
    for (const index of this.#document) {
      yield;
      const around = elementAround(this.node(index));
      const body = around && closestOf(around, any);
      if (body && !within.get(body)?.push(index)) within.set(body, [index]);
    }
    return within;
  }

  /** The passages in the one element that a selector names, or in that of them which has most of the page's text. */
  *#longest(within: ReadonlyMap<Element, readonly number[]>, selector: string): Generator<void, readonly number[]> {
    const texts = new Map<Element, (readonly number[])[]>();
    for (const [inner, indices] of within) {
      yield;
      const body = closestOf(inner, selector);
      if (body && !texts.get(body)?.push(indices)) texts.set(body, [indices]);
    }
    let most: readonly number[] = [];
    let size = 0;
    for (const lists of texts.values()) {
      yield;
      const indices = lists.flat().sort((a, b) => a - b);
      const own = this.sizeOf(indices);
      if (own > size) [most, size] = [indices, own];
    }
    return texts.size === 1 || size > this.sizeOf(this.#document) / 2 ? most : [];
  }

  /** How many UTF-16 units passages have together. */
  sizeOf(indices: readonly number[]): number {
    return indices.reduce((sum, index) => sum + this.passages[index]!.text.length, 0);
  }
}
