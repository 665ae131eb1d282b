import type { Quotation } from '../../engine/export/passage';
import { depthOf } from './lists';
import { closestOf, elementAround, holds, nameOf } from './nodes';
import type { Passage } from './run';

/** Quotations within quotations that are told apart. */
const deepest = 9;

/** The quotations of a page, each with a number of its own. */
export class Quotations {
  readonly #names = new Map<Element, number>();

  /** Those around a passage, the outermost first; those within `cell`, its place in a table, are none: Markdown has no room for them. */
  around({ pieces }: Passage, cell: Element | undefined): readonly Quotation[] {
    const quotations: Quotation[] = [];
    for (let at = next(elementAround(pieces[0]!.node)); at; at = next(elementAround(at))) {
      if (cell && holds(cell, at)) continue;
      if (quotations.unshift([this.#nameOf(at), listsAround(at)]) > deepest) quotations.pop();
    }
    return quotations;
  }

  #nameOf(quotation: Element): number {
    const name = this.#names.get(quotation) ?? this.#names.size;
    this.#names.set(quotation, name);
    return name;
  }
}

/** What is said of a term stands in a list as well. */
function listsAround(quotation: Element): number {
  const item = closestOf(quotation, 'li,dd');
  return depthOf(quotation) + (item && nameOf(item) === 'dd' ? 1 : 0);
}

function next(element: Element | null): Element | null {
  return element && closestOf(element, 'blockquote');
}
