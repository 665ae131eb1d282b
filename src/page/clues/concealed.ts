import { boxOf, elementAround, heightOf, nameOf, scrollHeightOf } from '../reading/nodes';
import type { Passage } from '../reading/run';

/** What keeps the text in an element from being seen. */
interface Veil {
  readonly isBlurred: boolean;
  /** Whether what goes beyond the element's box is cut off, and something does. */
  readonly isCut: boolean;
}

/** Blur of so many pixels leaves no letter legible. */
const illegible = /blur\((?:[2-9]|\d\d)/;
/** What a box may cut off for its own reasons, in pixels: less than a line. */
const slack = 12;
/** Elements around a text that are asked; asking many thousand levels down hangs Chromium. */
const deepest = 64;

/**
 * The indices of passages of the document, out of those that are `seen`, that are displayed and yet cannot be read: blurred, or beyond the edge of a box
 * that cuts them off. None where that is all there is: then the veil lies over the page for another reason.
 */
export function* concealedIn(
  passages: readonly Passage[],
  seen: readonly number[],
): Generator<void, ReadonlySet<number>> {
  const veils = new Map<Element, Veil>();
  const concealed = new Set<number>();
  let isClear = false;
  for (const index of seen) {
    yield;
    const passage = passages[index]!;
    if (passage.part !== 'document') continue;
    if (isConcealed(passage, veils)) concealed.add(index);
    else isClear = true;
  }
  return isClear ? concealed : new Set();
}

function isConcealed({ pieces }: Passage, veils: Map<Element, Veil>): boolean {
  const { node } = pieces[0]!;
  let element = elementAround(node);
  for (let depth = 0; element && depth < deepest; depth++) {
    let veil = veils.get(element);
    if (!veil) {
      veil = veilOf(element);
      veils.set(element, veil);
    }
    if (veil.isBlurred || (veil.isCut && isBeyond(node, element))) return true;
    element = elementAround(element);
  }
  return false;
}

function veilOf(element: Element): Veil {
  const { filter, overflowY } = getComputedStyle(element);
  const isRoot = /^(html|body)$/.test(nameOf(element));
  const cuts = !isRoot && /hidden|clip/.test(overflowY ?? '');
  return {
    isBlurred: illegible.test(filter ?? ''),
    isCut: cuts && heightOf(element) > 0 && scrollHeightOf(element) > heightOf(element) + slack,
  };
}

/** Whether a text begins below the edge of the box around it. */
function isBeyond(node: Text, box: Element): boolean {
  const parent = elementAround(node);
  return parent !== null && boxOf(parent).top > boxOf(box).bottom - slack;
}
