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
/** UTF-16 units of a text that a page takes from what we wrote, and does not happen to write by itself. */
const telling = 8;

/** Writes to text nodes and remembers what they said: the only place where a page is changed. */
export class Writer {
  readonly #marks = new WeakMap<Text, Mark>();
  readonly #shown = new Set<Text>();
  /** The nodes that were read when all of the page was last shown; what they said then, unless we wrote to them, is their own. */
  #known: ReadonlyMap<Text, string> | undefined;
  /** What we had written by then, and what stood there before; made when it is first asked for. */
  #written: ReadonlyMap<string, Mark> | undefined;
  /** Runs what writes, so that nobody mistakes our changes for the page's. */
  readonly #quietly: (write: () => void) => void;

  constructor(quietly: (write: () => void) => void) {
    this.#quietly = quietly;
  }

  /** What a text node says by the page's own will: as far as a page goes on with what we wrote, or copies it, what stood there before. */
  original(node: Text): string {
    const mark = this.#marks.get(node) ?? this.#copied(node);
    if (!mark) return node.data;
    const { before, after, shown } = mark;
    if (node.data === after) return before;
    const isLonger = shown && after.length >= telling && !node.data.includes(before);
    return isLonger ? node.data.replace(after, () => before) : node.data;
  }

  /** The mark of a node that came since all of the page was shown, and says just what we wrote elsewhere: `innerHTML +=` or a clone. */
  #copied(node: Text): Mark | undefined {
    if (!this.#known || this.#known.has(node)) return undefined;
    this.#written ??= new Map([...this.#shown].map((one) => [one.data, this.#marks.get(one)!]));
    const mark = node.data.length >= telling ? this.#written.get(node.data) : undefined;
    if (mark?.after !== node.data) return undefined;
    this.#marks.set(node, { ...mark, reverts: 0 });
    this.#shown.add(node);
    return mark;
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
    if (within) return;
    this.#known = read;
    this.#written = undefined;
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
    const original = this.original(node);
    this.#marks.set(node, { ...mark, shown: false });
    if (node.data !== original) replaceDifference(node, node.data, original);
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
