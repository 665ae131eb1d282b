import { bitsOf, traitsOf } from '../traits';
import { Alternatives } from './alternatives';
import type { Marker } from './gap';
import { packedHints } from './hint-data';
import { type Expression, type HintTable, hintTableOf, keyOf, unpackedHints } from './hint-table';
import { Phrase, withBlanks } from './phrase';
import type { SentenceRule } from './sentence-rule';
import { WordSearch } from './word-search';

/** A passage in which a phrase may occur. */
export interface Place {
  /** Its index in the page. */
  readonly passage: number;
  /** The phrase without alternatives that cannot occur there. */
  readonly expression?: RegExp;
}

/** The passages in which a phrase may occur, in order; nothing is lost by looking nowhere else. */
export type Narrowing = (phrase: Sought) => readonly Place[];

/** What markers look for. */
export type Sought = Phrase | SentenceRule;

/** Says for each phrase of the markers in which passages its words stand, in steps: most pages have none of them. */
export function* narrow(passages: readonly string[], markers: readonly Marker[]): Generator<undefined, Narrowing> {
  const { known, others, parts } = searchFor(markers);
  yield;
  const found = [yield* known.find(passages), others ? yield* others.find(passages) : []];
  let everywhere: readonly Place[] | undefined;
  return (phrase) => {
    const own = parts.get(phrase);
    if (!own?.[0]) {
      everywhere ??= passages.map((_, passage) => ({ passage }));
      return everywhere;
    }
    const { alternatives } = own[0];
    const first = found[own[0].table]![own[0].place];
    if (!first) return NOWHERE;
    const others = own.slice(1).map(({ table, place }) => found[table]![place] ?? NOWHERE);
    if (alternatives) return first.map(({ passage, options }) => ({ passage, expression: alternatives.of(options) }));
    return first.filter(({ passage }) => others.every((list) => list.some((other) => other.passage === passage)));
  };
}

/** A passage that has the words of an expression, with a bit for each of its alternatives that may occur there. */
interface Hit {
  readonly passage: number;
  options: number;
}

const NOWHERE: readonly Hit[] = [];

/** UTF-16 units that are looked through between two steps. */
const STEP = 20_000;

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
  /** Of a phrase that is an expression. */
  readonly alternatives?: Alternatives;
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
  const expressions = phrases.map((phrase) =>
    partsOf(phrase).map((expression) => ({ expression, key: keyOf(expression) })),
  );
  for (const { expression, key } of expressions.flat()) if (!known.places.has(key)) unknown.set(key, expression);
  const others = unknown.size > 0 ? new Finder(unpackedHints(hintTableOf([...unknown.values()]))) : undefined;
  const parts = phrases.map((phrase, at): readonly [Sought, readonly Part[]] => [
    phrase,
    expressions[at]!.flatMap(({ key }) => known.partOf(key, 0, phrase) ?? others?.partOf(key, 1, phrase) ?? []),
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
  /** By place: how many outermost alternatives there are, 0 where no words can be told. */
  readonly #options: Uint8Array;

  constructor(private readonly table: HintTable) {
    for (let place = 0; place < table.keys.length; place++) this.places.set(table.keys[place]!, place);
    this.#search = new WordSearch(table.words, table.letters);
    this.#seen = new Uint8Array(table.lists.length);
    this.#options = new Uint8Array(table.keys.length);
    for (let clause = 0; clause < table.owners.length; clause++)
      this.#options[table.owners[clause]!] = 1 + table.options[clause]!;
  }

  partOf(key: string, table: Part['table'], phrase: Sought): Part | undefined {
    const place = this.places.get(key);
    const options = place === undefined ? 0 : this.#options[place]!;
    if (place === undefined || options === 0) return undefined;
    return { table, place, ...(phrase instanceof Phrase && { alternatives: new Alternatives(phrase, options) }) };
  }

  /** The passages that have the words of expressions, by the places of those. */
  *find(passages: readonly string[]): Generator<undefined, (Hit[] | undefined)[]> {
    const search = this.#search;
    const { each } = traitsOf(passages);
    const numeral = bitsOf('numeral');
    const found: (Hit[] | undefined)[] = [];
    let sinceRest = 0;
    for (let passage = 0; passage < passages.length; passage++) {
      const text = passages[passage]!;
      sinceRest += text.length;
      if (sinceRest > STEP) {
        sinceRest = 0;
        yield;
      }
      const count = search.find(text);
      if (count > 0) this.#note(search.found, count, (each[passage]! & numeral) !== 0, passage, found);
    }
    return found;
  }

  #note(words: Uint16Array, count: number, hasNumeral: boolean, passage: number, found: (Hit[] | undefined)[]): void {
    const { starts, needs, lists, isCounted, owners, options } = this.table;
    const seen = this.#seen;
    for (let i = 0; i < count; i++)
      for (let at = starts[words[i]!]!, end = starts[words[i]! + 1]!; at < end; at++)
        seen[needs[at]! >> 2]! |= 1 << (needs[at]! & 3);
    for (let i = 0; i < count; i++)
      for (let at = starts[words[i]!]!, end = starts[words[i]! + 1]!; at < end; at++) {
        const clause = needs[at]! >> 2;
        const isWhole = seen[clause] === lists[clause];
        seen[clause] = 0;
        if (!isWhole || (isCounted[clause] === 1 && !hasNumeral)) continue;
        const own = found[owners[clause]!];
        const option = 1 << options[clause]!;
        const last = own?.at(-1);
        if (last?.passage === passage) last.options |= option;
        else if (own) own.push({ passage, options: option });
        else found[owners[clause]!] = [{ passage, options: option }];
      }
  }
}

/** Every expression of which words are looked for, once. */
export function expressionsOf(markers: readonly Marker[]): readonly Expression[] {
  const all = markers.flatMap(phrasesOf).flatMap(partsOf);
  return [...new Map(all.map((expression) => [expression.written, expression])).values()];
}

/** Expressions that all have to match wherever a phrase does. */
function partsOf(sought: Sought): readonly Expression[] {
  if (sought instanceof Phrase) return [sought];
  return sought.gist.map((written) => ({
    written,
    get source() {
      return withBlanks(written); // asked for only where the words are not known yet
    },
  }));
}

/** A marker that breaks has its fault told where it is looked for. */
function phrasesOf(marker: Marker): readonly Sought[] {
  try {
    return [...Object.values(marker.phrases), ...Object.values(marker.sentences ?? {})];
  } catch {
    return [];
  }
}
