import { elementAround, holds, isComment, isElement, isText, nextSiblingOf, textContentOf } from './nodes';
import type { Passage } from './run';

/*
 * The letter that a text begins with may be as high as some lines. It floats, which makes a block of it:
 *
 *   <p><span style="float: left; font-size: 3em">P</span>atience is not what people think it is.
 */

/** A letter and what opens ahead of it. */
const letter = /^[\p{Ps}\p{Pi}"'¿¡]{0,2}\p{L}\p{M}*$/u;
const goesOn = /^[\p{L}\p{M}\p{Pf}'\u00ad-]/u;
/** Letters that may be words: only a space tells. */
const word = /[AEIOUYÀÉÓАВИКОСУЯ]$/u;
const floats = /left|right|start|end/;
const isBlock = /^(block|list-item|flow-root|flex|grid|table)/;

/** What parts a text from the large letter ahead that it begins with: nothing, or a space. Undefined where no such letter stands ahead. */
export function behindDropCap(before: Passage, after: Passage, original: (node: Text) => string): '' | ' ' | undefined {
  if (before.text.length > 4 || !letter.test(before.text) || !goesOn.test(after.text)) return undefined;
  const { node, from } = after.pieces[0]!;
  let cap = elementAround(before.pieces[0]!.node);
  while (cap && !floats.test(getComputedStyle(cap).getPropertyValue('float'))) cap = onlyAround(cap, before.text);
  if (!cap) return undefined;
  let isSpaced = /^\s/.test(original(node)) && from > 0;
  let next = nextSiblingOf(cap);
  for (; next && isBlank(next); next = nextSiblingOf(next)) isSpaced ||= isText(next);
  if (!next || !holds(next, node)) return undefined;
  if (isElement(next) && isBlock.test(getComputedStyle(next).display)) return word.test(before.text) ? undefined : '';
  return isSpaced ? ' ' : '';
}

/** The element around that says nothing else. */
function onlyAround(element: Element, text: string): Element | null {
  const around = elementAround(element);
  return around && textContentOf(around)?.trim() === text ? around : null;
}

function isBlank(node: Node): boolean {
  if (isElement(node)) return !textContentOf(node)?.trim();
  return isComment(node) || !(node as Text).data.trim();
}
