import type { Mark } from './passage';

/** Something that stands under marks: the outermost first. */
export interface Marked {
  readonly marks?: readonly Mark[] | undefined;
}

/** What one mark is set on, with the marks within. */
export interface Group<Item extends Marked> {
  readonly mark: Mark;
  readonly inside: Grouped<Item>;
}

/** Items in their order, those under one mark together. */
export type Grouped<Item extends Marked> = readonly (Item | Group<Item>)[];

/** Items by their marks, as elements stand in each other; `depth` is how many of the outermost are left out. */
export function groupsOf<Item extends Marked>(items: readonly Item[], depth = 0): Grouped<Item> {
  const out: (Item | Group<Item>)[] = [];
  for (let from = 0, to = 1; from < items.length; from = to++) {
    const mark = items[from]!.marks?.[depth];
    while (mark && items[to] && isSame(items[to]!.marks?.[depth], mark)) to++;
    out.push(mark ? { mark, inside: groupsOf(items.slice(from, to), depth + 1) } : items[from]!);
  }
  return out;
}

/** Whether an entry is a group, and no item. */
export function isGroup<Item extends Marked>(entry: Item | Group<Item>): entry is Group<Item> {
  return 'inside' in entry;
}

/** Two stressed words next to each other are stressed together; readings belong to their own characters. */
function isSame(one: Mark | undefined, other: Mark): boolean {
  return one === other || (!!one && one[2] === other[2] && one[3] === other[3] && one[2] !== 'ruby');
}

/** The marks of a text at growing offsets. */
export class MarkReader {
  readonly #marks: readonly Mark[];
  readonly #ends: readonly number[];
  #open: readonly Mark[] = [];
  #next = 0;
  #nextEnd = 0;

  /** `marks` in the order in which they begin, those around others first. */
  constructor(marks: readonly Mark[]) {
    this.#marks = marks;
    this.#ends = marks.flatMap((mark) => mark.slice(0, 2) as [number, number]).sort((a, b) => a - b);
  }

  /** What a character at this offset stands under. */
  at(offset: number): readonly Mark[] {
    const from = this.#next;
    while (this.#marks[this.#next] && this.#marks[this.#next]![0] <= offset) this.#next++;
    const isOver = this.#open.some(([, to]) => to <= offset);
    if (isOver || this.#next > from)
      this.#open = [...this.#open, ...this.#marks.slice(from, this.#next)].filter(([, to]) => to > offset);
    return this.#open;
  }

  /** The first offset behind this one at which a mark begins or ends. */
  changeBehind(offset: number): number {
    while (this.#ends[this.#nextEnd]! <= offset) this.#nextEnd++;
    return this.#ends[this.#nextEnd] ?? Number.POSITIVE_INFINITY;
  }
}
