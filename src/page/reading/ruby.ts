import { closestOf, elementAround, isElement, isText, nameOf, nextSiblingOf, parentOf, textContentOf } from './nodes';

/*
 * Readings stand behind what they are read of, one or several in an element:
 *
 *   <ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字<rt>じ</rt></ruby>   <ruby><rb>漢</rb><rb>字</rb><rt>かん</rt><rt>じ</rt></ruby>
 */

/** Characters of a reading at most. */
const longest = 100;

/** The element of the first reading of a text that stands in a `ruby`, and what all of its readings say; nothing where there is none that a reader sees. */
export function readingsOf(ruby: Element, node: Node): readonly [first: Element, words: string] | readonly [] {
  let at: Node | null = node;
  while (at && parentOf(at) !== ruby) at = elementAround(at);
  let first: Element | undefined;
  let words = '';
  for (at = at && nextSiblingOf(at); at; at = nextSiblingOf(at)) {
    if (isElement(at) && nameOf(at) === 'rt') {
      first ??= at;
      if (getComputedStyle(at).display !== 'none') words += (textContentOf(at) ?? '').trim();
    } else if (first && !isBetween(at)) break;
  }
  return first && words.length <= longest ? [first, words.replace(/\s+/g, ' ')] : [];
}

/** Whether a text is a reading itself, or a bracket around one. */
export function isReading(node: Node): boolean {
  const element = elementAround(node);
  return !!element && closestOf(element, 'ruby :is(rt,rp)') !== null;
}

function isBetween(node: Node): boolean {
  return isElement(node) ? nameOf(node) === 'rp' : !isText(node) || !node.data.trim();
}
