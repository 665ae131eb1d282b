/** What is lit, by the name of the highlight, for browsers under test that cannot light. */
export const lit = new Map<string, readonly string[]>();

interface Ends {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
}

const textOf = ({ startContainer, startOffset, endContainer, endOffset }: Ends) =>
  startContainer === endContainer
    ? startContainer.data.slice(startOffset, endOffset)
    : `${startContainer.data.slice(startOffset)}|${endContainer.data.slice(0, endOffset)}`;

/** Lets the page light ranges; `lit` tells which texts, with a bar at a seam of text nodes. */
export function allowLights(): void {
  const StaticRange = class {
    readonly ends: Ends;
    constructor(ends: Ends) {
      this.ends = ends;
      Object.assign(this, ends);
    }
  };
  const registry = {
    set: (name: string, ranges: Set<{ ends: Ends }>) =>
      lit.set(
        name,
        [...ranges].map(({ ends }) => textOf(ends)),
      ),
    delete: (name: string) => lit.delete(name),
  };
  Object.assign(globalThis, { StaticRange, Highlight: Set });
  Object.defineProperty(globalThis, 'CSS', { value: { highlights: registry }, configurable: true });
}
