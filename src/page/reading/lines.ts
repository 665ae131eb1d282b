import {
  attributeOf,
  elementAround,
  firstChildOf,
  isElement,
  isText,
  nameOf,
  nextElementOf,
  nextSiblingOf,
} from './nodes';
import type { Passage } from './run';

/** Elements that hold one line or paragraph of a text. */
const paragraphs = /^(p|div|font|span)$/;
/** Elements whose lines may be those of one text; not cells, captions, legends and the like. */
const texts = /^(p|div|font|span|section|article|main|body|pre|blockquote|center|b|strong|em|i)$/;
/** Elements between two paragraphs that nobody sees. */
const unseen = /^(br|script|style|wbr|noscript|template|link|meta)$/;
/** Set side by side, or in any order. */
const beside = /flex|grid|table/;
const mostBetween = 8;

/**
 * Whether the page sets two passages as lines of one text: parted by a line break in one block, or as paragraphs next to each
 * other that are alike. Headings, items, cells, and whatever is set side by side, are none.
 */
export function areLinesOfOneText(before: Passage, after: Passage): boolean {
  const isText = [before, after].every(
    ({ part, role, pieces }) => part === 'document' && role === 'paragraph' && !pieces.some(({ code }) => code),
  );
  const one = isText && blockOf(before.pieces.at(-1)!.node);
  const other = isText && blockOf(after.pieces[0]!.node);
  if (!one || !other) return false;
  if (one === other) return texts.test(nameOf(one));
  return areAlike(one, other) && follows(one, other) && isColumn(elementAround(one));
}

/** The nearest element around that is no part of a line. */
function blockOf(node: Text): Element | null {
  let element = elementAround(node);
  while (element && /^(inline|contents|ruby|$)/.test(getComputedStyle(element).display))
    element = elementAround(element);
  return element;
}

function areAlike(one: Element, other: Element): boolean {
  const same = (name: string) => attributeOf(one, name) === attributeOf(other, name);
  return paragraphs.test(nameOf(one)) && nameOf(one) === nameOf(other) && same('class') && same('style');
}

/** Whether nothing that a reader sees stands between two siblings. */
function follows(one: Element, other: Element): boolean {
  let next = nextElementOf(one);
  for (let steps = 0; next && next !== other && steps < mostBetween; steps++) {
    if (!unseen.test(nameOf(next)) && !isEmpty(next)) return false;
    next = nextElementOf(next);
  }
  return next === other;
}

/** An empty paragraph, at most with a line break in it. */
function isEmpty(element: Element): boolean {
  if (!paragraphs.test(nameOf(element))) return false;
  for (let child = firstChildOf(element); child; child = nextSiblingOf(child)) {
    if (isText(child) ? child.data.trim() !== '' : isElement(child) && nameOf(child) !== 'br') return false;
  }
  return true;
}

function isColumn(around: Element | null): boolean {
  return around !== null && texts.test(nameOf(around)) && !beside.test(getComputedStyle(around).display);
}
