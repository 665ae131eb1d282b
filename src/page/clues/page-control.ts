import { pageCountIn } from '../../engine/gaps/page-count';
import { allOf, attributeOf, closestOf, elementAround, firstWithin, nameOf, textContentOf } from '../reading/nodes';

/** Elements that hold a page of a document each, as viewers number them. */
const holders = ['number', 'no', 'num', 'index'].map((name) => `[data-page-${name}]`).join();
/** Where a viewer says which page of how many it shows. */
const controls = '[class*="page" i],[id*="page" i],[aria-label*="page" i],[class*="页"],[role="toolbar"]';
const pictures = 'img,canvas,svg,picture,object,embed,iframe';
const mostElements = 5000;

/** Pages of a viewer: `shown` of `total` are there, the last of them in `last`. */
export interface AbsentPages {
  readonly total: number;
  readonly shown: number;
  readonly last: Element;
}

/**
 * The pages that a viewer has a number for and neither text nor picture. Undefined where the counter and the pages do not
 * tell of the same document, and where all are there: a counter alone may be that of a gallery or a list.
 */
export function absentPages(page: Document): AbsentPages | undefined {
  const pages = allOf(page, holders).filter((it) => !/^(a|button|li|input|option)$/.test(nameOf(it)));
  if (pages.length < 2 || pages.length > mostElements || closestOf(pages[0]!, 'nav,aside')) return undefined;
  const outer = pages.filter((it) => !isWithin(it, holders));
  const shown = outer.filter(hasContent);
  const last = shown.at(-1);
  const total = last && totalIn(page);
  if (!last || !total || outer.length > total || shown.length >= total) return undefined;
  return { total, shown: shown.length, last };
}

function isWithin(element: Element, selector: string): boolean {
  const parent = elementAround(element);
  return parent !== null && closestOf(parent, selector) !== null;
}

function hasContent(page: Element): boolean {
  return (textContentOf(page) ?? '').trim() !== '' || firstWithin(page, pictures) !== null;
}

/** How many pages the counters tell of, when they agree. */
function totalIn(page: Document): number | undefined {
  const elements = allOf(page, controls).slice(0, mostElements);
  const totals = new Set(elements.map(countOf).filter((total) => total !== undefined));
  return totals.size === 1 ? [...totals][0] : undefined;
}

function countOf(control: Element): number | undefined {
  const text = textContentOf(control) ?? '';
  // Those around the viewer hold the whole document.
  if (text.length > 200 || attributeOf(control, 'hidden') !== null) return undefined;
  return pageCountIn(text);
}
