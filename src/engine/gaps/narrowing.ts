import type { Marker } from './gap';
import { quickHintsOf } from './known-hints';
import { withBlanks } from './phrase';
import type { SentenceRule } from './sentence-rule';
import { WordSearch } from './word-search';

/** The passages, by their places in the page, in which a phrase may occur; nothing is lost by looking nowhere else. */
export type Narrowing = (phrase: Sought) => readonly number[];

/** What markers look for. */
export type Sought = RegExp | SentenceRule;

/** Says for each phrase of the markers in which passages its words stand: most pages have none of them. */
export function narrow(passages: readonly string[], markers: readonly Marker[]): Narrowing {
  const { search, needs, all, places } = searchFor(markers);
  const found: number[][] = all.map(() => []);
  const seen = new Int32Array(all.length); // of each phrase, what stands in the passage
  let touched: number[] = [];
  const note = (word: number) => {
    for (const { phrase, part } of needs[word]!) {
      if (seen[phrase] === 0) touched.push(phrase);
      seen[phrase]! |= part;
    }
  };
  for (let passage = 0; passage < passages.length; passage++) {
    search.each(passages[passage]!, note);
    if (touched.length === 0) continue;
    for (const phrase of touched) {
      if (seen[phrase] === all[phrase]) found[phrase]!.push(passage);
      seen[phrase] = 0;
    }
    touched = [];
  }
  const everywhere = [...passages.keys()];
  return (phrase) => {
    const place = places.get(phrase);
    return place === undefined ? everywhere : found[place]!;
  };
}

/** The words of all phrases, and whose they are. */
interface Search {
  readonly search: WordSearch;
  /** By word: the phrases that may have it, by their places. */
  readonly needs: readonly (readonly Need[])[];
  /** By place: the bits of all that a phrase needs. */
  readonly all: readonly number[];
  /** The places of the phrases of which words can be told. */
  readonly places: ReadonlyMap<Sought, number>;
}

/** That a phrase needs a word, or another one of the same part. */
interface Need {
  readonly phrase: number;
  /** A bit. */
  readonly part: number;
}

const searches = new WeakMap<readonly Marker[], Search>();

function searchFor(markers: readonly Marker[]): Search {
  const known = searches.get(markers);
  if (known) return known;
  const made = makeSearch(markers.flatMap(phrasesOf));
  searches.set(markers, made);
  return made;
}

function makeSearch(phrases: readonly Sought[]): Search {
  const needs = new Map<string, Need[]>();
  const places = new Map<Sought, number>();
  const all: number[] = [];
  for (const sought of phrases) {
    const parts = partsOf(sought).flatMap((part) => [quickHintsOf(part) ?? []].filter(({ length }) => length > 0));
    if (parts.length === 0 || places.has(sought)) continue;
    const phrase = all.length;
    places.set(sought, phrase);
    all.push((1 << parts.length) - 1);
    for (const [at, words] of parts.entries())
      for (const word of words) listIn(needs, word).push({ phrase, part: 1 << at });
  }
  return { search: new WordSearch([...needs.keys()]), needs: [...needs.values()], all, places };
}

/** Every expression of which words are looked for, once. */
export function expressionsOf(markers: readonly Marker[]): readonly Pick<RegExp, 'source'>[] {
  const all = markers.flatMap(phrasesOf).flatMap(partsOf);
  return [...new Map(all.map((expression) => [expression.source, expression])).values()];
}

function listIn<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** Expressions that all have to match wherever a phrase does. */
function partsOf(sought: Sought): readonly Pick<RegExp, 'source'>[] {
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
