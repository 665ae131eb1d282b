import type { Marker } from './gap';
import { packedHints } from './hint-data';
import { type HintTable, hintTableOf, keyOf, unpackedHints } from './hint-table';
import { hasNumeral, withBlanks } from './phrase';
import type { SentenceRule } from './sentence-rule';
import { WordSearch } from './word-search';

/** The passages, by their places in the page, in which a phrase may occur; nothing is lost by looking nowhere else. */
export type Narrowing = (phrase: Sought) => readonly number[];

/** What markers look for. */
export type Sought = RegExp | SentenceRule;

/** Says for each phrase of the markers in which passages its words stand: most pages have none of them. */
export function narrow(passages: readonly string[], markers: readonly Marker[]): Narrowing {
  const { known, others, parts } = searchFor(markers);
  const found = [known, ...(others ? [others] : [])].map((finder) => finder.find(passages));
  const everywhere = [...passages.keys()];
  return (phrase) => {
    const own = parts.get(phrase) ?? [];
    if (own.length === 0) return everywhere;
    const lists = own.map(({ table, place }) => found[table]![place] ?? NOWHERE);
    return lists.length === 1
      ? lists[0]!
      : lists[0]!.filter((passage) => lists.every((list) => list.includes(passage)));
  };
}

const NOWHERE: readonly number[] = [];

/** The words of all phrases, and where those are told. */
interface Search {
  readonly known: Finder;
  /** For expressions that are not among those that were worked out before the start. */
  readonly others: Finder | undefined;
  /** What has to match wherever a phrase does, as far as its words can be told. */
  readonly parts: ReadonlyMap<Sought, readonly Part[]>;
}

/** The place of an expression in one of the two tables. */
interface Part {
  readonly table: 0 | 1;
  readonly place: number;
}

const searches = new WeakMap<readonly Marker[], Search>();

function searchFor(markers: readonly Marker[]): Search {
  const known = searches.get(markers);
  if (known) return known;
  const made = makeSearch(markers.flatMap(phrasesOf));
  searches.set(markers, made);
  return made;
}

let shipped: Finder | undefined;

function makeSearch(phrases: readonly Sought[]): Search {
  shipped ??= new Finder(unpackedHints(packedHints));
  const known = shipped;
  const unknown = new Map<string, Expression>();
  const expressions = phrases.map((phrase) => partsOf(phrase).map(({ source }) => ({ source, key: keyOf(source) })));
  for (const own of expressions) for (const one of own) if (!known.places.has(one.key)) unknown.set(one.key, one);
  const others = unknown.size > 0 ? new Finder(unpackedHints(hintTableOf([...unknown.values()]))) : undefined;
  const parts = phrases.map((phrase, at): readonly [Sought, readonly Part[]] => [
    phrase,
    expressions[at]!.flatMap(({ key }) => known.partOf(key, 0) ?? others?.partOf(key, 1) ?? []),
  ]);
  return { known, others, parts: new Map(parts) };
}

/** Finds the passages that have the words of expressions. */
class Finder {
  /** By key. */
  readonly places = new Map<string, number>();
  readonly #search: WordSearch;
  /** Of each clause, the lists that have a word in the passage. */
  readonly #seen: Uint8Array;
  /** By place: 1 where words can be told at all. */
  readonly #isTold: Uint8Array;

  constructor(private readonly table: HintTable) {
    for (let place = 0; place < table.keys.length; place++) this.places.set(table.keys[place]!, place);
    this.#search = new WordSearch(table.words, table.letters);
    this.#seen = new Uint8Array(table.lists.length);
    this.#isTold = new Uint8Array(table.keys.length);
    for (const owner of table.owners) this.#isTold[owner] = 1;
  }

  partOf(key: string, table: Part['table']): Part | undefined {
    const place = this.places.get(key);
    return place !== undefined && this.#isTold[place] === 1 ? { table, place } : undefined;
  }

  /** The passages that have the words of expressions, by the places of those. */
  find(passages: readonly string[]): (number[] | undefined)[] {
    const search = this.#search;
    const found: (number[] | undefined)[] = [];
    for (let passage = 0; passage < passages.length; passage++) {
      const text = passages[passage]!;
      const count = search.find(text);
      if (count > 0) this.#note(search.found, count, text, passage, found);
    }
    return found;
  }

  #note(words: Uint16Array, count: number, text: string, passage: number, found: (number[] | undefined)[]): void {
    const { starts, needs, lists, isCounted, owners } = this.table;
    const seen = this.#seen;
    for (let i = 0; i < count; i++)
      for (let at = starts[words[i]!]!, end = starts[words[i]! + 1]!; at < end; at++)
        seen[needs[at]! >> 2]! |= 1 << (needs[at]! & 3);
    for (let i = 0; i < count; i++)
      for (let at = starts[words[i]!]!, end = starts[words[i]! + 1]!; at < end; at++) {
        const clause = needs[at]! >> 2;
        const isWhole = seen[clause] === lists[clause];
        seen[clause] = 0;
        if (!isWhole || (isCounted[clause] === 1 && !hasNumeral(text))) continue;
        const owner = owners[clause]!;
        const own = found[owner];
        if (own === undefined) found[owner] = [passage];
        else if (own.at(-1) !== passage) own.push(passage);
      }
  }
}

type Expression = Pick<RegExp, 'source'>;

/** Every expression of which words are looked for, once. */
export function expressionsOf(markers: readonly Marker[]): readonly Expression[] {
  const all = markers.flatMap(phrasesOf).flatMap(partsOf);
  return [...new Map(all.map((expression) => [expression.source, expression])).values()];
}

/** Expressions that all have to match wherever a phrase does. */
function partsOf(sought: Sought): readonly Expression[] {
  return sought instanceof RegExp ? [sought] : sought.gist.map((words) => ({ source: withBlanks(words) }));
}

/** A marker that breaks has its fault told where it is looked for. */
function phrasesOf(marker: Marker): readonly Sought[] {
  try {
    return [...Object.values(marker.phrases), ...Object.values(marker.sentences ?? {})];
  } catch {
    return [];
  }
}
