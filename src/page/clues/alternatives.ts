/** One of the alternatives of a regular expression, and two characters side by side that it cannot do without. */
export interface Alternative {
  readonly source: string;
  /** The characters that may stand first, in one case of two; any where empty. */
  readonly first: readonly string[];
  readonly second: readonly string[];
  /** The characters that may stand behind these two; any where empty. */
  readonly next: readonly string[];
  /** How many characters ahead of the second the alternative begins. */
  readonly ahead: number;
}

/** A character, some of which one stands there, or a digit; not what may be missing or repeated. */
const place = /(?:\[([^\]-]+)\]|(\\d)|([^\\.()[\]?{|]))(?![?{*+])/gy;
/** English letters from the rarest to the most common. */
const commonness = 'zqjxkvbywgpfmucdlhrsnioate ';

/** The alternatives of a regular expression in lower case, in which groups do not nest, each with the rarest pair it begins with, best one that is not the end of it. */
export function alternativesOf(sources: string): readonly Alternative[] {
  // To look ahead from each bar for a bracket takes ten times as long.
  return sources.match(/(?:\([^)]*\)|[^|(])+/g)!.map((source) => ({ source, ...rarestOf(placesOf(source)) }));
}

function placesOf(source: string): readonly string[] {
  return Array.from(source.matchAll(place), ([, some, digit, one]) => some ?? (digit ? '0123456789' : one!));
}

function rarestOf(places: readonly string[]): Omit<Alternative, 'source'> {
  let at = Math.min(1, places.length - 1);
  const cost = (index: number) => costOf(places[index - 1]) * costOf(places[index]);
  for (let other = at + 1; other < places.length - 1; other++) if (cost(other) < cost(at)) at = other;
  const [first, second, next] = [at - 1, at, at + 1].map((index) => [...(places[index] ?? '')]);
  return { first: first!, second: second!, next: next!, ahead: at };
}

const costOf = (characters = '') => 2 + commonness.indexOf(characters[0] ?? '');
