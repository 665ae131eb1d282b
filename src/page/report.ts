import type { Choice, Report } from '../messages';
import type { Accepted } from './findings';
import { attributeOf, parentOf, rootOf, titleOf } from './nodes';
import type { Reading } from './passages';
import type { Passage } from './run';

/** What is said when a page has more text than is read. */
const tooMuch = { rule: 'page', message: 'The page has more text than can be read: its end was left out.' };

/** What a page tells the popup. Hidden text was repaired, but is no reader's business: it is not in the report. */
export function reportOf(page: Document, reading: Reading, found: Accepted, choice: Choice): Report {
  const seen = [...reading.passages.keys()].filter((index) => isSeen(reading.passages[index]!));
  const places = new Map(seen.map((index, place) => [index, place]));
  const root = rootOf(page);
  return {
    title: titleOf(page),
    address: location.href,
    language: (root && attributeOf(root, 'lang')) ?? '',
    passages: seen.map((index) => {
      const { text, part, role } = reading.passages[index]!;
      return { text, part, role };
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

/** Whether a reader sees a passage, be it further down the page. */
export function isSeen({ pieces }: Passage): boolean {
  const parent = parentOf(pieces[0]!.node);
  const element = parent instanceof ShadowRoot ? parent.host : parent;
  if (!(element instanceof Element)) return false;
  return Element.prototype.checkVisibility?.call(element, { visibilityProperty: true }) ?? true;
}
