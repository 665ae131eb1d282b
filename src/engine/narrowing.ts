import type { Marker } from './gap';
import { hintsOf } from './hints';
import { WordSearch } from './word-search';

/** The passages, by their places in the page, in which a phrase may occur; nothing is lost by looking nowhere else. */
export type Narrowing = (phrase: RegExp) => readonly number[];

/** Says for each phrase of the markers in which passages a word of it stands: most pages have none of them. */
export function narrow(passages: readonly string[], markers: readonly Marker[]): Narrowing {
  const { search, owners, unhinted } = searchFor(markers);
  const places = new Map<RegExp, number[]>();
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
  readonly owners: readonly (readonly RegExp[])[];
  /** Phrases of which no word can be told. */
  readonly unhinted: ReadonlySet<RegExp>;
}

const searches = new WeakMap<readonly Marker[], Search>();

function searchFor(markers: readonly Marker[]): Search {
  const known = searches.get(markers);
  if (known) return known;
  const made = makeSearch(markers.flatMap(phrasesOf));
  searches.set(markers, made);
  return made;
}

function makeSearch(phrases: readonly RegExp[]): Search {
  const owners = new Map<string, RegExp[]>();
  const unhinted = new Set<RegExp>();
  for (const phrase of phrases) {
    const hints = hintsOf(phrase);
    if (!hints) unhinted.add(phrase);
    for (const hint of hints ?? []) owners.set(hint, [...(owners.get(hint) ?? []), phrase]);
  }
  return { search: new WordSearch([...owners.keys()]), owners: [...owners.values()], unhinted };
}

/** A marker that breaks has its fault told where it is looked for. */
function phrasesOf(marker: Marker): readonly RegExp[] {
  try {
    return Object.values(marker.phrases);
  } catch {
    return [];
  }
}
