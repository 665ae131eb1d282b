/** What a page declares to machines of its document: that it is not free to read. */
export interface Declaration {
  /** CSS selectors of the parts that are not, in the page's own words; none where it is said of the whole. */
  readonly parts: readonly string[];
}

/** UTF-16 units of a declaration that are read; real ones have a few thousand. */
const longest = 300_000;
/** Things looked at in all declarations of a page. */
const mostThings = 500;
const mostParts = 10;
const longestSelector = 200;

/** Kinds of https://schema.org that are read; events and places are not free in another sense. */
const readable =
  /Article|Posting|Report$|WebPage$|^CreativeWork$|Book$|Chapter$|Document$|Blog$|Review$|^HowTo$|Course$|LearningResource$|Thesis$|^Publication/;

type Thing = Readonly<Record<string, unknown>>;

/** The value that a JSON text stands for; undefined where it is none, or is longer than any declaration. */
export function parsedJson(text: string): unknown {
  if (text.length > longest) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * What the JSON-LD values of a page (or microdata in the same form) declare of its document: `isAccessibleForFree: false`
 * of an article or the like, or of parts of it that are named by `hasPart` and `cssSelector`, as
 * https://developers.google.com/search/docs/appearance/structured-data/paywalled-content has it. Undefined where they say
 * nothing of the kind, and where several documents are declared: then the page is a list.
 */
export function declarationIn(values: readonly unknown[]): Declaration | undefined {
  const works = worksIn(values).filter((work) => isFalse(work.isAccessibleForFree) || partsOf(work).length > 0);
  const titles = new Set(works.map(({ headline }) => headline).filter((title) => typeof title === 'string'));
  if (works.length === 0 || titles.size > 1) return undefined;
  return { parts: [...new Set(works.flatMap(partsOf))].slice(0, mostParts) };
}

/** The documents at the top of the values; what they mention, cite or list is another's. */
function worksIn(values: readonly unknown[]): readonly Thing[] {
  const open: unknown[] = [...values];
  const works: Thing[] = [];
  for (let at = 0; at < open.length && at < mostThings; at++) {
    const value = open[at];
    if (Array.isArray(value)) open.push(...value.slice(0, mostThings));
    else if (isThing(value)) {
      if (listOf(value['@type']).some((type) => readable.test(nameOf(type)))) works.push(value);
      open.push(value['@graph'], value.mainEntity);
    }
  }
  return works;
}

function partsOf(work: Thing): readonly string[] {
  return listOf(work.hasPart).flatMap((part) =>
    isThing(part) && isFalse(part.isAccessibleForFree) ? listOf(part.cssSelector).filter(isSelector) : [],
  );
}

function isSelector(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= longestSelector;
}

/** Booleans are written as such, as words, or as addresses: false, "False", "http://schema.org/False". */
function isFalse(value: unknown): boolean {
  return value === false || (typeof value === 'string' && nameOf(value).toLowerCase() === 'false');
}

/** The last part of an address: https://schema.org/NewsArticle -> NewsArticle. */
function nameOf(value: unknown): string {
  return typeof value === 'string' ? value.trim().replace(/^.*[/#:]/s, '') : '';
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
