import { childrenOf, closestOf, elementAround, firstWithin, isElement, nameOf, parentOf, textContentOf } from './nodes';
import type { Passage } from './run';

/*
 * Programs that set formulas write each of them twice, once for the eye and once, clipped, for those who listen:
 *
 *   <span><span class="katex-mathml"><math>…</math></span><span class="katex-html" aria-hidden="true">…</span></span>
 *   <span><nobr aria-hidden="true">…</nobr><span class="MJX_Assistive_MathML"><math>…</math></span></span>
 *
 * The second one has the shape of the formula as well.
 */

const known = new WeakMap<Element, boolean>();

/** The element around a text in which a formula stands for the eye alone; null where there is none. */
export function doubledAround(node: Node): Element | null {
  const element = elementAround(node);
  const hidden = element && closestOf(element, '[aria-hidden=true]');
  if (!hidden) return null;
  const is = known.get(hidden) ?? isBesideFormula(hidden);
  known.set(hidden, is);
  return is ? hidden : null;
}

/** Those of the passages of these indices of which something is said nowhere else, some at a time. */
export function* toldOnce(
  indices: readonly number[],
  passages: readonly Passage[],
): Generator<void, readonly number[]> {
  const once: number[] = [];
  for (const index of indices) {
    yield;
    if (passages[index]!.pieces.some(({ node }) => /\S/.test(node.data) && !doubledAround(node))) once.push(index);
  }
  return once;
}

/** Whether an element is one that a formula may stand in within its line. */
export function isOfFormula(element: Element): boolean {
  return /^(mjx-.*|nobr)$/.test(nameOf(element));
}

function isBesideFormula(element: Element): boolean {
  const around = parentOf(element);
  const beside = around
    ? [...childrenOf(around)].filter((one): one is Element => isElement(one) && one !== element)
    : [];
  return beside.length < 4 && beside.some(isNothingButFormula);
}

function isNothingButFormula(element: Element): boolean {
  const formula = firstWithin(element, 'math');
  return formula !== null && textContentOf(formula)?.trim() === textContentOf(element)?.trim();
}
