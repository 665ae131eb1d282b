import { attributeOf, childrenOf, closestOf, elementAround, isElement, nameOf } from './nodes';
import type { Passage } from './run';

/** The numbers that a page shows ahead of the items of its lists: no text of it has them. */
export class Numbers {
  readonly #known = new Map<Element, number>();
  readonly #counted = new Set<Element>();

  /** The number ahead of a passage; undefined where none is shown. To be asked in the order of the page: only the first passage of an item has it. */
  of({ role, pieces }: Passage): number | undefined {
    const around = role === 'item' ? elementAround(pieces[0]!.node) : null;
    const item = around && closestOf(around, 'li');
    const list = item && elementAround(item);
    if (!list || nameOf(list) !== 'ol') return undefined;
    if (!this.#counted.has(list)) this.#count(list);
    const number = this.#known.get(item);
    this.#known.delete(item);
    return number;
  }

  #count(list: Element): void {
    this.#counted.add(list);
    const items = [...childrenOf(list)].filter((it): it is HTMLLIElement => isElement(it) && nameOf(it) === 'li');
    const isReversed = attributeOf(list, 'reversed') !== null;
    let number = wholeOf(list, 'start') ?? (isReversed ? items.length : 1);
    for (const item of items) {
      number = wholeOf(item, 'value') ?? number;
      // A number below zero begins no item in what is taken along.
      if (number >= 0 && isNumbered(item)) this.#known.set(item, number);
      number += isReversed ? -1 : 1;
    }
  }
}

/** An attribute that is a number as HTML reads it: what follows its digits does not count. */
function wholeOf(element: Element, name: string): number | undefined {
  const number = Number.parseInt(attributeOf(element, name) ?? '', 10);
  return Number.isNaN(number) ? undefined : number;
}

/** Letters and Roman numbers are left out, and so is what a page draws by itself. */
function isNumbered(item: Element): boolean {
  const { display, listStyleType, listStyleImage } = getComputedStyle(item);
  return display === 'list-item' && listStyleType === 'decimal' && listStyleImage === 'none';
}
