import type { Run } from '../kinds/run';

/** The runs of each passage of a page. */
export type PageOfRuns = readonly (readonly Run[])[];

/** The runs that each reading has on a page, one list a passage, by the reading's name. */
export type Decoding = ReadonlyMap<string, PageOfRuns>;

/** The same while they are collected, one list a passage, by the reading's name. */
export type RunsByName = Map<string, Run[][]>;

/** The runs of one passage, by the reading's name. */
export type OwnRuns = ReadonlyMap<string, readonly Run[]>;

const NONE: OwnRuns = new Map();

/** Collects the runs of a page's passages. Those of passages that say the same are found once: pages repeat their lines. */
export class PageRuns {
  readonly byName: RunsByName = new Map();
  readonly #known = new Map<string, OwnRuns>();

  constructor(private readonly passages: readonly string[]) {}

  /** Adds what was added for another passage with the same text, if one was; otherwise it is taken to have none until they are added. */
  addLike(passage: number): boolean {
    const text = this.passages[passage]!;
    const known = this.#known.get(text);
    if (known === undefined) this.#known.set(text, NONE);
    else for (const [name, runs] of known) this.#put(passage, name, runs.map(copyOf));
    return known !== undefined;
  }

  /** Adds the runs of a passage. */
  add(passage: number, own: OwnRuns): void {
    this.#known.set(this.passages[passage]!, own);
    for (const [name, runs] of own) this.#put(passage, name, runs);
  }

  #put(passage: number, name: string, runs: readonly Run[]): void {
    const page = this.byName.get(name) ?? this.passages.map(() => []);
    this.byName.set(name, page);
    page[passage]!.push(...runs);
  }
}

/** A run of its own: what is told of a run or an atom of it is told of no other. */
const copyOf = (run: Run): Run => ({ ...run, atoms: run.atoms.map((atom) => ({ ...atom })) });

/** Of each passage of a page, the first one with the same text and the same runs: what is told of those by their text is told of both. */
export function firstAlike(page: PageOfRuns, passages: readonly string[]): readonly number[] {
  const first = new Map<string, number>();
  return page.map((runs, index) => {
    const known = runs.length > 0 ? first.get(passages[index]!) : index;
    if (known !== undefined) return isSame(page[known]!, runs) ? known : index;
    first.set(passages[index]!, index);
    return index;
  });
}

const isSame = (some: readonly Run[], others: readonly Run[]): boolean =>
  some === others ||
  (some.length === others.length &&
    some.every(({ start, was, now, gain }, at) => {
      const other = others[at]!;
      return start === other.start && was === other.was && now === other.now && gain === other.gain;
    }));

/** The runs of a page that are told of: some, and those of passages alike that stand in the same places. */
export function withThoseAlike(some: ReadonlySet<Run>, page: PageOfRuns, alike: readonly number[]): ReadonlySet<Run> {
  if (some.size === 0) return some;
  const all = new Set(some);
  for (const [index, runs] of page.entries()) {
    const first = page[alike[index]!]!;
    if (first !== runs) for (const [at, run] of runs.entries()) if (some.has(first[at]!)) all.add(run);
  }
  return all;
}

/**
 * A passage as the decoding reads it, characters with lost bytes left out; with something `between` its runs and the rest, what
 * they begin and end with is left out too, for there they err most.
 */
export function mendedIn(text: string, passage: number, decoding: Decoding, between = ''): string {
  const runs = [...decoding.values()].flatMap((page) => page[passage]!).sort((a, b) => a.start - b.start);
  let mended = '';
  let at = 0;
  for (const { start, was, now } of runs) {
    const inner = between === '' ? now : between + now.slice(1, -1) + between;
    mended += text.slice(at, start) + inner.replaceAll('\ufffd', '');
    at = start + was.length;
  }
  return mended + text.slice(at);
}
