import type { ListPlace } from '../../engine/export/list-place';
import { counted } from './counters';
import { attributeOf, childrenOf, closestOf, elementAround, isElement, nameOf } from './nodes';
import type { Passage } from './run';

/** Lists within lists that are told apart. */
const deepest = 9;

/** What a list draws ahead of an item. */
type Sign = Pick<ListPlace, 'number' | 'isDotted'>;

/** Styles of lists without numbers (CSS Counter Styles 3, 6.3). */
const dots = /^(disc|circle|square|disclosure-)/;

/** Where passages stand in the lists of a page, and what it draws ahead of their items: no text of it has that. */
export class Lists {
  readonly #signs = new Map<Element, Sign>();
  readonly #counted = new Set<Element>();
  readonly #begun = new Set<Element>();

  /**
   * The place of a passage; undefined where it stands in no list, as terms do and headings of items without a number. To be asked in
   * the order of the page: the first passage of an item begins it.
   */
  placeOf({ role, pieces }: Passage): ListPlace | undefined {
    const around = role === 'paragraph' ? null : elementAround(pieces[0]!.node);
    return around ? this.#placeAt(around, role === 'heading') : undefined;
  }

  /** The place of a passage of a table in the list around that; what goes on in a cell begins nothing. */
  placeAround(table: Element): ListPlace | undefined {
    const around = elementAround(table);
    return around ? this.#placeAt(around, false) : undefined;
  }

  #placeAt(around: Element, isHeading: boolean): ListPlace | undefined {
    const item = closestOf(around, 'li,dt,dd');
    const list = item && nameOf(item) === 'li' ? listAround(item) : item;
    if (!item || !list || nameOf(item) === 'dt') return undefined;
    const depth = depthOf(list);
    const sign = this.#begun.has(item) ? {} : this.#signOf(item, list);
    if (isHeading && sign.number === undefined) return undefined;
    if (this.#begun.has(item)) return { depth, goesOn: true };
    this.#begun.add(item);
    return { depth, ...sign };
  }

  #signOf(item: Element, list: Element): Sign {
    if (!this.#counted.has(list)) this.#count(list);
    return this.#signs.get(item) ?? {};
  }

  #count(list: Element): void {
    this.#counted.add(list);
    const items = [...childrenOf(list)].filter((it): it is HTMLLIElement => isElement(it) && nameOf(it) === 'li');
    const isReversed = attributeOf(list, 'reversed') !== null;
    let at = wholeOf(list, 'start') ?? (isReversed ? items.length : 1);
    for (const item of items) {
      at = wholeOf(item, 'value') ?? at;
      this.#signs.set(item, signOf(item, at));
      at += isReversed ? -1 : 1;
    }
  }
}

function listAround(element: Element): Element | null {
  const around = elementAround(element);
  return around && closestOf(around, 'ol,ul,menu');
}

/** How many lists are around an element; more than some are taken for that many. */
export function depthOf(list: Element): number {
  let depth = 0;
  for (let outer = listAround(list); outer && depth < deepest; outer = listAround(outer)) depth++;
  return depth;
}

/** An attribute that is a number as HTML reads it: what follows its digits does not count. */
function wholeOf(element: Element, name: string): number | undefined {
  const number = Number.parseInt(attributeOf(element, name) ?? '', 10);
  return Number.isNaN(number) ? undefined : number;
}

/** What is drawn ahead of an item; not what a page draws by itself. */
function signOf(item: Element, at: number): Sign {
  const { display, listStyleType, listStyleImage } = getComputedStyle(item);
  if (display !== 'list-item') return {};
  if (listStyleImage !== 'none' || dots.test(listStyleType)) return { isDotted: true };
  const number = counted(listStyleType, at);
  return number === undefined ? {} : { number };
}
