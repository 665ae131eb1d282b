import { type Mark, type Part, partOf } from './marks';
import { saying, textsFrom } from './neighbour';
import { applyToNode, type NodeEdit, type NodeEdits } from './spread';

/** As many repairs of a node are made when the page keeps putting its text back. */
const mostRepairs = 3;
/** Beyond so many edits in a node, one assignment is cheaper than the care for selections that `replaceData` takes. */
const mostReplacements = 4;
/** UTF-16 units of a text that a page takes from what we wrote, and does not happen to write by itself. */
const telling = 8;
/** Nodes that begin alike of which is looked whether a new one says the same. */
const mostAlike = 16;

/** Writes to text nodes and remembers what they said: the only place where a page is changed. */
export class Writer {
  readonly #marks = new WeakMap<Text, Mark>();
  readonly #shown = new Set<Text>();
  /** The nodes that were read when all of the page was last shown; what they said then, unless we wrote to them, is their own. */
  #known: ReadonlyMap<Text, string> | undefined;
  /** The nodes that we had written to by then, by how they begin; made when it is first asked for. */
  #written: ReadonlyMap<string, readonly Text[]> | undefined;
  /** What parts of what was written say, and stand for: taken before any of them is written to, as each is told by what stands behind it. */
  #parts: ReadonlyMap<Text, Part> = new Map();
  /** Runs what writes, so that nobody mistakes our changes for the page's. */
  readonly #quietly: (write: () => void) => void;

  constructor(quietly: (write: () => void) => void) {
    this.#quietly = quietly;
  }

  /** What a text node says by the page's own will: as far as a page goes on with what we wrote, parts or copies it, what stood there before. */
  original(node: Text): string {
    const mark = this.#marks.get(node) ?? this.#heir(node);
    if (!mark) return node.data;
    const part = this.#parts.get(node);
    if (part?.says === node.data) return part.original;
    const { before, after, shown } = mark;
    if (node.data === after) return before;
    if (shown && this.#isPart(node, mark)) return partOf(mark, node.data.length);
    const isLonger = shown && after.length >= telling && !node.data.includes(before);
    return isLonger ? node.data.replace(after, () => before) : node.data;
  }

  /** The mark of a node that came since all of the page was shown, and says what we wrote to another. */
  #heir(node: Text): Mark | undefined {
    if (!this.#known || this.#known.has(node)) return undefined;
    const mark = this.#continued(node) ?? this.#copied(node);
    if (!mark) return undefined;
    const own = { ...mark, reverts: 0 };
    this.#marks.set(node, own);
    this.#shown.add(node);
    return own;
  }

  /** Should a node go on with what we wrote where the one ahead of it ends: `splitText`. */
  #continued(node: Text): Mark | undefined {
    const ahead = saying(node, 'previousNode', (it) => this.#marks.has(it));
    const mark = ahead && this.#marks.get(ahead);
    if (!mark?.shown || !this.#isPart(ahead!, mark)) return undefined;
    const from = mark.from + ahead!.data.length;
    return from < mark.after.length && node.data !== '' ? { ...mark, from } : undefined;
  }

  /** Whether a node has a part of what was written, and the next one goes on with it; one that we wrote to says something else. */
  #isPart(node: Text, { after, from }: Mark): boolean {
    const end = from + node.data.length;
    if (!after.startsWith(node.data, from)) return false;
    if (end === after.length) return true;
    const next = saying(node, 'nextNode');
    return !!next && after.startsWith(next.data, end) && this.#marks.get(next)?.from !== 0;
  }

  /** Should what we wrote stand here anew, and no longer where we wrote it: `innerHTML`, or a clone in its place. */
  #copied(node: Text): Mark | undefined {
    this.#written ??= byBeginning(this.#shown);
    const start = textsFrom(node, telling);
    const like = start.length < telling ? [] : (this.#written.get(start.slice(0, telling)) ?? []);
    for (const gone of like.slice(0, mostAlike)) {
      const mark = this.#marks.get(gone);
      if (mark?.from === 0 && !gone.isConnected && textsFrom(node, mark.after.length) === mark.after) return mark;
    }
    return undefined;
  }

  /** Whether a text node shows what the edits make of it. */
  shows(node: Text, edits: readonly NodeEdit[]): boolean {
    return this.#marks.has(node) && applyToNode(this.original(node), edits) === node.data;
  }

  /**
   * Makes the page show these edits and no others, some nodes at a time; with `within`, in these nodes only. A node of which
   * `read` says otherwise than the page does by now is let be: the edits are for what it said.
   */
  *show(edits: NodeEdits, read?: ReadonlyMap<Text, string>, within?: Iterable<Text>): Generator<void, void> {
    this.#parts = new Map();
    this.#parts = yield* this.#partsOf(new Set(within ?? this.#shown));
    const gone = [...(within ?? this.#shown)].filter((node) => !edits.has(node));
    const stands = (node: Text) => this.original(node) === (read?.get(node) ?? this.original(node));
    yield* this.#steps(gone, (node) => this.#restore(node));
    yield* this.#steps([...edits], ([node, list]) => stands(node) && this.#write(node, list));
    this.#parts = new Map();
    if (within) return;
    this.#known = read;
    this.#written = undefined;
  }

  /** The parts into which the page parted what was written to these nodes, also those that nobody read. */
  *#partsOf(nodes: Set<Text>): Generator<void, ReadonlyMap<Text, Part>> {
    const parts = new Map<Text, Part>();
    for (const node of nodes) {
      yield;
      const mark = this.#marks.get(node);
      if (!mark?.shown || node.data === mark.after || !this.#isPart(node, mark)) continue;
      parts.set(node, { says: node.data, original: this.original(node) });
      const next = saying(node, 'nextNode');
      // That one is looked at in turn.
      if (next && this.#isMarked(next)) nodes.add(next);
    }
    return parts;
  }

  #isMarked(node: Text): boolean {
    return this.#marks.has(node) || this.#heir(node) !== undefined;
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
    // A page that parted what we wrote may put it together again.
    if (mark?.shown && node.data === after && after === mark.after) return;
    const reverts = (mark?.reverts ?? 0) + (mark?.shown && node.data === mark.before ? 1 : 0);
    this.#marks.set(node, { before, after, edits, from: 0, reverts, shown: reverts < mostRepairs });
    if (reverts >= mostRepairs) return;
    this.#shown.add(node);
    if (node.data === after) return;
    if (node.data !== before || edits.length > mostReplacements) node.data = after;
    else for (const { from, to, now } of [...edits].reverse()) node.replaceData(from, to - from, now);
  }

  #restore(node: Text): void {
    const mark = this.#marks.get(node);
    const original = this.original(node);
    // What was written begins here still, should the page put its parts together again.
    if (mark?.shown && original === node.data && this.#isPart(node, mark)) return;
    this.#shown.delete(node);
    if (!mark) return;
    // A part that was put back has another text of its own, which may happen to read like the whole of what was written.
    const own = original === mark.before ? mark : { ...mark, before: original, after: original, edits: [], from: 0 };
    this.#marks.set(node, { ...own, shown: false });
    if (node.data !== original) replaceDifference(node, node.data, original);
  }
}

function byBeginning(nodes: Iterable<Text>): ReadonlyMap<string, readonly Text[]> {
  const out = new Map<string, Text[]>();
  for (const node of nodes) {
    const start = node.data.slice(0, telling);
    const like = out.get(start);
    if (like) like.push(node);
    else out.set(start, [node]);
  }
  return out;
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
