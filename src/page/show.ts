import { applyToNode, type NodeEdit, type NodeEdits } from './spread';

/** What is remembered of a text node that was written to. */
interface Mark {
  /** The page's own text, and what was written instead. */
  readonly before: string;
  readonly after: string;
  /** How often the page put its own text back by itself. */
  readonly reverts: number;
  /** Whether the last to write was us, and it was `after`. */
  readonly shown: boolean;
}

/** As many repairs of a node are made when the page keeps putting its text back. */
const mostRepairs = 3;
/** Beyond so many edits in a node, one assignment is cheaper than the care for selections that `replaceData` takes. */
const mostReplacements = 4;

/** Writes to text nodes and remembers what they said: the only place where a page is changed. */
export class Writer {
  readonly #marks = new WeakMap<Text, Mark>();
  readonly #shown = new Set<Text>();
  /** Runs what writes, so that nobody mistakes our changes for the page's. */
  readonly #quietly: (write: () => void) => void;

  constructor(quietly: (write: () => void) => void) {
    this.#quietly = quietly;
  }

  /** What a text node says by the page's own will. */
  original(node: Text): string {
    const mark = this.#marks.get(node);
    return mark && node.data === mark.after ? mark.before : node.data;
  }

  /** Whether a text node shows what the edits make of it. */
  shows(node: Text, edits: readonly NodeEdit[]): boolean {
    const mark = this.#marks.get(node);
    return mark !== undefined && node.data === mark.after && applyToNode(mark.before, edits) === mark.after;
  }

  /**
   * Makes the page show these edits and no others, some nodes at a time; with `within`, in these nodes only. A node of which
   * `read` says otherwise than the page does by now is let be: the edits are for what it said.
   */
  *show(edits: NodeEdits, read?: ReadonlyMap<Text, string>, within?: Iterable<Text>): Generator<void, void> {
    const gone = [...(within ?? this.#shown)].filter((node) => !edits.has(node));
    const stands = (node: Text) => this.original(node) === (read?.get(node) ?? this.original(node));
    yield* this.#steps(gone, (node) => this.#restore(node));
    yield* this.#steps([...edits], ([node, list]) => stands(node) && this.#write(node, list));
  }

  /** Puts the page's own text back into these nodes, should they have come back from where nobody saw them. */
  *restore(nodes: readonly Text[]): Generator<void, void> {
    yield* this.#steps(nodes, (node) => this.#restore(node));
  }

  *#steps<Item>(items: readonly Item[], act: (item: Item) => unknown): Generator<void, void> {
    for (const item of items) {
      this.#quietly(() => act(item));
      yield;
    }
  }

  #write(node: Text, edits: readonly NodeEdit[]): void {
    const mark = this.#marks.get(node);
    const before = this.original(node);
    const after = applyToNode(before, edits);
    const reverts = (mark?.reverts ?? 0) + (mark?.shown && node.data === mark.before ? 1 : 0);
    this.#marks.set(node, { before, after, reverts, shown: reverts < mostRepairs });
    if (reverts >= mostRepairs) return;
    this.#shown.add(node);
    if (node.data === after) return;
    if (node.data !== before || edits.length > mostReplacements) node.data = after;
    else for (const { from, to, now } of [...edits].reverse()) node.replaceData(from, to - from, now);
  }

  #restore(node: Text): void {
    this.#shown.delete(node);
    const mark = this.#marks.get(node);
    if (!mark) return;
    this.#marks.set(node, { ...mark, shown: false });
    if (node.data === mark.after) replaceDifference(node, mark.after, mark.before);
  }
}

/** Makes a node say `now`, leaving alone what begins and ends alike, and with it the selection there. */
function replaceDifference(node: Text, was: string, now: string): void {
  const most = Math.min(was.length, now.length);
  let start = 0;
  while (start < most && was[start] === now[start]) start++;
  let end = 0;
  while (end < most - start && was.at(-1 - end) === now.at(-1 - end)) end++;
  node.replaceData(start, was.length - start - end, now.slice(start, now.length - end));
}
