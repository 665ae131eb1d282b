import type { Marker } from './gap';
import { hintsOf } from './hints';
import { withBlanks } from './phrase';
import type { SentenceRule } from './sentence-rule';
import { WordSearch } from './word-search';

/** The passages, by their places in the page, in which a phrase may occur; nothing is lost by looking nowhere else. */
export type Narrowing = (phrase: Sought) => readonly number[];

/** What markers look for. */
export type Sought = RegExp | SentenceRule;

/** Says for each phrase of the markers in which passages a word of it stands: most pages have none of them. */
export function narrow(passages: readonly string[], markers: readonly Marker[]): Narrowing {
  const { search, owners, unhinted } = searchFor(markers);
  const places = new Map<Sought, number[]>();
  for (const [passage, text] of passages.entries()) {
    search.each(text, (word) => {
      for (const phrase of owners[word]!) {
        const found = places.get(phrase);
        if (!found) places.set(phrase, [passage]);
        else if (found.at(-1) !== passage) found.push(passage);
      }
    });
  }
  const everywhere = [...passages.keys()];
  return (phrase) => (unhinted.has(phrase) ? everywhere : (places.get(phrase) ?? []));
}

/** The words of all phrases, and whose they are. */
interface Search {
  readonly search: WordSearch;
  /** Phrases by the place of their word. */
  readonly owners: readonly (readonly Sought[])[];
  /** Phrases of which no word can be told. */
  readonly unhinted: ReadonlySet<Sought>;
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
  const owners = new Map<string, Sought[]>();
  const unhinted = new Set<Sought>();
  for (const phrase of phrases) {
    const hints = hintsOf(phrase instanceof RegExp ? phrase : gistOf(phrase));
    if (!hints) unhinted.add(phrase);
    for (const hint of hints ?? []) owners.set(hint, [...(owners.get(hint) ?? []), phrase]);
  }
  return { search: new WordSearch([...owners.keys()]), owners: [...owners.values()], unhinted };
}

/** An expression that has no other words than those which a sentence needs. */
function gistOf({ gist }: SentenceRule): RegExp {
  return new RegExp(gist.map((words) => `(?:${withBlanks(words)})`).join('.'), 'u');
}

/** A marker that breaks has its fault told where it is looked for. */
function phrasesOf(marker: Marker): readonly Sought[] {
  try {
    return [...Object.values(marker.phrases), ...Object.values(marker.sentences ?? {})];
  } catch {
    return [];
  }
}
