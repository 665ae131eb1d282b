import type { Choice, Report } from '../messages';
import { articleOf } from './article';
import type { Accepted } from './findings';
import { attributeOf, rootOf, titleOf } from './nodes';
import type { Reading } from './passages';

/** What is said when a page has more text than is read. */
const tooMuch = { rule: 'page', message: 'The page has more text than can be read: its end was left out.' };

/** What a page tells the popup of the passages that are seen. Hidden text was repaired, but is no reader's business. `names` are those of all passages. */
export function reportOf(
  page: Document,
  reading: Reading,
  found: Accepted,
  seen: readonly number[],
  choice: Choice,
  names: readonly number[],
): Omit<Report, 'left' | 'selection'> {
  const places = new Map(seen.map((index, place) => [index, place]));
  const root = rootOf(page);
  const article = articleIn(page, reading, found, seen);
  return {
    title: titleOf(page),
    address: location.href,
    language: (root && attributeOf(root, 'lang')) ?? '',
    passages: seen.map((index) => {
      const { text, role } = reading.passages[index]!;
      return { id: names[index]!, text, part: article.has(index) ? 'document' : 'aside', role };
    }),
    patches: seen.map((index) => found.patches[index] ?? []),
    gaps: found.gaps.flatMap((gap) => {
      const passage = places.get(gap.passage);
      return passage === undefined ? [] : [{ ...gap, passage }];
    }),
    faults: reading.whole ? found.faults : [...found.faults, tooMuch],
    choice,
  };
}

/** The passages of the document; of its article, where it has one. Where text is missing, the page's words stay in any case. */
function articleIn(
  page: Document,
  { passages }: Reading,
  found: Accepted,
  seen: readonly number[],
): ReadonlySet<number> {
  const document = seen.filter((index) => passages[index]!.part === 'document');
  const kept = new Set(found.gaps.map(({ passage }) => passage));
  return articleOf(page, passages, document, kept) ?? new Set(document);
}
