import { closestOf, elementAround, firstChildOf, isElement, isText, nameOf, nextSiblingOf, parentOf } from './nodes';
import { inline } from './outline';
import type { Passage } from './run';

/** Nodes between two lines of a text. */
const mostBetween = 40;
/** How a paragraph begins that nothing else need part from the one ahead: a long line that is set in, and any East Asian one. */
export const setIn = /^(?:\u3000\u3000|[\u00a0\u2003]{2}(?=.{80}))/su;

/**
 * What parts a text from the one ahead where the page has both in one block: a line feed for the end of a line, an empty line for
 * more of them. Undefined where they are no lines of one block, or a paragraph that is set in. `original` says what a text node said
 * when it was read.
 */
export function lineParting(
  before: Passage,
  after: Passage,
  original: (node: Text) => string,
): '\n' | '\n\n' | undefined {
  if (before.part !== after.part || ![before, after].every(isOfText)) return undefined;
  const breaks = breaksBetween(before.pieces.at(-1)!, after.pieces[0]!, original);
  if (breaks > 1) return '\n\n';
  return breaks === 1 && !setIn.test(after.text) ? '\n' : undefined;
}

/** Whether a passage is program text that its page sets as such. */
export function isProgram({ pieces }: Pick<Passage, 'pieces'>): boolean {
  const element = elementAround(pieces[0]!.node);
  return !!element && closestOf(element, 'pre') !== null && pieces.every(({ code }) => code);
}

/** Whether a passage is a paragraph, or in an item program text or one of a quotation. */
function isOfText({ role, pieces }: Passage): boolean {
  if (role !== 'item' || isProgram({ pieces })) return role !== 'heading';
  const around = elementAround(pieces[0]!.node);
  return nameOf(closestOf(around!, 'li,dt,dd,blockquote') ?? around!) === 'blockquote';
}

/** How many line ends are between two texts of one block; 0 where other than parts of lines are between them. */
function breaksBetween(
  one: Passage['pieces'][0],
  other: Passage['pieces'][0],
  original: (node: Text) => string,
): number {
  let breaks = 0;
  let blank = one.node === other.node ? original(one.node).slice(one.to, other.from) : '';
  let at: Node | null = one.node;
  for (let steps = 0; at && at !== other.node && steps < mostBetween; steps++) {
    if (isText(at)) blank += original(at).slice(at === one.node ? one.to : 0);
    else if (isElement(at) && nameOf(at) === 'br') breaks++;
    else if (isElement(at) && !inline.test(nameOf(at))) return 0;
    at = firstChildOf(at) ?? behind(at);
  }
  if (at !== other.node) return 0;
  if (one.node !== other.node) blank += original(other.node).slice(0, other.from);
  return breaks + (blank.includes('\n') && keepsLines(other.node) ? blank.split('\n').length - 1 : 0);
}

/** What follows a node and all within it, as long as that is in the same block; else null. */
function behind(node: Node): Node | null {
  let at = node;
  for (let next = nextSiblingOf(at); ; next = nextSiblingOf(at)) {
    if (next) return next;
    const around = parentOf(at);
    if (!around || !isElement(around) || !inline.test(nameOf(around))) return null;
    at = around;
  }
}

function keepsLines(node: Text): boolean {
  const element = elementAround(node);
  return !!element && /^(pre|break)/.test(getComputedStyle(element).whiteSpace);
}
