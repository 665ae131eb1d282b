import { bitsOf, traitsOf } from '../traits';
import { Alternatives } from './alternatives';
import type { Marker } from './gap';
import { packedHints } from './hint-data';
import { AT_END, COUNTED, type Expression, type HintTable, hintTableOf, keyOf, unpackedHints } from './hint-table';
import { Phrase, withBlanks } from './phrase';
import { type SentenceRule, TAIL } from './sentence-rule';
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
    if (!own) {
      everywhere ??= passages.map((_, passage) => ({ passage }));
      return everywhere;
    }
    const { table, place, alternatives } = own;
    const hits = found[table]![place] ?? NOWHERE;
    return alternatives
      ? hits.map(({ passage, options }) => ({ passage, expression: alternatives.of(options) }))
      : hits;
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
  /** Where the words of a phrase are told, as far as they can be. */
  readonly parts: ReadonlyMap<Sought, Part>;
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
  const keys = phrases.map((phrase) => {
    const expression = expressionOf(phrase);
    const key = keyOf(expression);
    if (!known.places.has(key)) unknown.set(key, expression);
    return key;
  });
  const others = unknown.size > 0 ? new Finder(unpackedHints(hintTableOf([...unknown.values()]))) : undefined;
  const parts = phrases.flatMap((phrase, at): (readonly [Sought, Part])[] => {
    const part = known.partOf(keys[at]!, 0, phrase) ?? others?.partOf(keys[at]!, 1, phrase);
    return part ? [[phrase, part]] : [];
  });
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
      const count = search.find(text, TAIL);
      if (count > 0) this.#note(count, (each[passage]! & numeral) !== 0, passage, found);
    }
    return found;
  }

  #note(count: number, hasNumeral: boolean, passage: number, hits: (Hit[] | undefined)[]): void {
    const { starts, needs, lists, demands, owners, options } = this.table;
    const { found, inTail } = this.#search;
    const seen = this.#seen;
    const unmet = hasNumeral ? 0 : COUNTED;
    for (let i = 0; i < count; i++)
      for (let at = starts[found[i]!]!, end = starts[found[i]! + 1]!; at < end; at++)
        if (i < inTail || (demands[needs[at]! >> 2]! & AT_END) === 0) seen[needs[at]! >> 2]! |= 1 << (needs[at]! & 3);
    for (let i = 0; i < count; i++)
      for (let at = starts[found[i]!]!, end = starts[found[i]! + 1]!; at < end; at++) {
        const clause = needs[at]! >> 2;
        const isWhole = seen[clause] === lists[clause];
        seen[clause] = 0;
        if (!isWhole || (demands[clause]! & unmet) !== 0) continue;
        const own = hits[owners[clause]!];
        const option = 1 << options[clause]!;
        const last = own?.at(-1);
        if (last?.passage === passage) last.options |= option;
        else if (own) own.push({ passage, options: option });
        else hits[owners[clause]!] = [{ passage, options: option }];
      }
  }
}

/** Every expression of which words are looked for, once. */
export function expressionsOf(markers: readonly Marker[]): readonly Expression[] {
  const all = markers.flatMap(phrasesOf).map(expressionOf);
  return [...new Map(all.map((expression) => [expression.written, expression])).values()];
}

function expressionOf(sought: Sought): Expression {
  if (sought instanceof Phrase) return { written: sought.written, isAtEnd: false, sources: () => [sought.source] };
  const { gist } = sought;
  return { written: gist.join('\n'), isAtEnd: true, sources: () => gist.map(withBlanks) };
}

/** A marker that breaks has its fault told where it is looked for. */
function phrasesOf(marker: Marker): readonly Sought[] {
  try {
    return [...Object.values(marker.phrases), ...Object.values(marker.sentences ?? {})];
  } catch {
    return [];
  }
}
