import type { Script } from '../../engine/export/passage';
import { doubledAround, isOfFormula } from './doubled';
import { isWrittenOut } from './formula-line';
import {
  attributeOf,
  childrenOf,
  closestOf,
  elementAround,
  elementsWithin,
  holds,
  isElement,
  isText,
  nameOf,
  nextSiblingOf,
  parentOf,
} from './nodes';
import { inline } from './outline';
import type { Passage } from './run';

/*
 * Chromium sets each sign of a formula as a block, Firefox as part of the line:
 *
 *   <p>where <math><msup><mi>v</mi><mn>2</mn></msup></math> is the squared speed
 */

/** Formulas that can be written in a line. Matrices and what stands below a sign would say something else in one. */
const inLine =
  /^(math|semantics|annotation(-xml)?|m(row|i|n|o|text|space|style|padded|s|sup|sub|subsup|frac|sqrt|root))$/;

/** What parts a sign of a formula, or the text behind one, from what is ahead in the line: nothing, or a space. Undefined where no formula goes on. */
export function formulaParting(
  before: Passage,
  after: Passage,
  original: (node: Text) => string,
): '' | ' ' | undefined {
  const [one, other] = [before.pieces.at(-1)!, after.pieces[0]!];
  const [formula, next] = [formulaAround(one.node), formulaAround(other.node)];
  if (formula === next) return formula ? '' : undefined;
  if ([formula, next].some((one) => one && attributeOf(one, 'display') === 'block')) return undefined;
  const blank = blankBetween(formula ?? one.node, next ?? other.node);
  if (blank === undefined) return undefined;
  const all =
    (formula ? '' : original(one.node).slice(one.to)) + blank + (next ? '' : original(other.node).slice(0, other.from));
  return /\s/.test(all) ? ' ' : '';
}

/** How the sign of a formula that a text node holds is set; undefined where it stands in the line, or in no formula. */
export function scriptInFormula(node: Node): Script | undefined {
  if (!formulaAround(node)) return undefined;
  let at = elementAround(node)!;
  for (let around = elementAround(at); around && nameOf(at) !== 'math'; around = elementAround(at)) {
    if (isWrittenOut(at)) return undefined;
    const place = [...childrenOf(around)].filter(isElement).indexOf(at);
    const name = nameOf(around);
    if ((place === 1 && name === 'msup') || (place === 2 && name === 'msubsup')) return 'sup';
    if (place === 1 && /^msub/.test(name)) return 'sub';
    at = around;
  }
  return undefined;
}

/** Elements of a formula that makes a line. */
const mostElements = 500;

function makesLine(elements: readonly Element[]): boolean {
  return elements.length <= mostElements && elements.every((one) => inLine.test(nameOf(one)));
}

/** Whether a formula makes a line; each is looked through once, however many signs ask. */
const known = new WeakMap<Element, boolean>();

/** The formula that a text stands in, should it be one for a line. */
export function formulaAround(node: Node): Element | null {
  const element = elementAround(node);
  const formula = element && closestOf(element, 'math');
  if (!formula) return null;
  const isLine = known.get(formula) ?? makesLine(elementsWithin(formula, '*'));
  known.set(formula, isLine);
  return isLine ? formula : null;
}

/** The white space between two nodes of one block; undefined where there are other things between. */
function blankBetween(before: Node, after: Node): string | undefined {
  let blank = '';
  for (let at: Node = doubledAround(before) ?? before; ; ) {
    let next = nextSiblingOf(at);
    while (!next) {
      const around = parentOf(at);
      if (!around || !isElement(around) || !isInline(around)) return undefined;
      at = around;
      next = nextSiblingOf(at);
    }
    if (holds(next, after)) return isElement(next) && next !== after && !isInline(next) ? undefined : blank;
    if (isText(next) && !/\S/.test(next.data)) blank += next.data;
    else if (isText(next) || (isElement(next) && !isUnheard(next))) return undefined;
    at = next;
  }
}

function isInline(element: Element): boolean {
  return inline.test(nameOf(element)) || isOfFormula(element);
}

/** Whether an element says nothing, or only what the formula beside it does. */
function isUnheard(element: Element): boolean {
  return /^(script|style|template)$/.test(nameOf(element)) || attributeOf(element, 'aria-hidden') === 'true';
}
