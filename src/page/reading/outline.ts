import type { Outline } from '../../messages';
import { attributeOf, closestOf, elementAround, firstWithin, nameOf } from './nodes';
import type { Passage } from './run';

/** Pages with more passages are documents anyway. */
const mostPassages = 2000;

/** Elements that are part of a line. */
export const inline =
  /^(a|abbr|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|ins|kbd|label|mark|q|ruby|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;
/** Blocks that hold one passage; all others hold many. */
const lines = /^(p|h[1-6]|li|dd|dt|td|th|pre|blockquote|figcaption)$/;
/** What such a block holds where it is none: many items are posts, or have lists of their own. */
const inner = 'p,div,ul,ol,dl,table,blockquote,pre,section,article';
/** What tells an article from what is around it, besides names and text. */
const telling = ['id', 'class', 'role', 'itemprop', 'rel'] as const;

/** The outline of those of these passages that are of the document, by their places in the list; undefined where there are too many. */
export function* outlineOf(passages: readonly Passage[]): Generator<void, Outline | undefined> {
  const document = [...passages.keys()].filter((index) => passages[index]!.part === 'document');
  if (document.length > mostPassages) return undefined;
  const drawing = new Drawing();
  for (const index of document) {
    yield;
    drawing.add(passages[index]!, index);
  }
  return drawing;
}

class Drawing implements Outline {
  readonly blocks: Outline['blocks'][number][] = [];
  readonly lines: Outline['lines'][number][] = [];
  readonly #known = new Map<Element, number>();

  add({ pieces }: Passage, passage: number): void {
    const element = elementAround(pieces[0]!.node);
    // A line may begin with a formula.
    const formula = element && closestOf(element, 'math');
    let block = formula ? elementAround(formula) : element;
    while (block && inline.test(nameOf(block))) block = elementAround(block);
    const isLine = block !== null && lines.test(nameOf(block)) && !firstWithin(block, inner);
    const links: [number, number][] = [];
    let at = 0;
    for (const { node, from, to } of pieces) {
      at += to - from;
      if (isWithinLink(node, block)) links.push([at - (to - from), at]);
    }
    const around = this.#blockOf(isLine ? elementAround(block!) : block);
    this.lines.push({ passage, block: around, name: isLine ? nameOf(block!) : 'p', links });
  }

  #blockOf(element: Element | null): number {
    if (!element || /^(html|body)$/.test(nameOf(element))) return -1;
    const known = this.#known.get(element);
    if (known !== undefined) return known;
    const parent = this.#blockOf(elementAround(element));
    const attributes = telling.flatMap((name) => {
      const value = attributeOf(element, name);
      return value === null ? [] : [[name, value] as const];
    });
    const name = nameOf(element);
    const index = this.blocks.push({ parent, name: /^[a-z][a-z0-9]*$/.test(name) ? name : 'div', attributes }) - 1;
    this.#known.set(element, index);
    return index;
  }
}

function isWithinLink(node: Text, block: Element | null): boolean {
  for (let at = elementAround(node); at && at !== block; at = elementAround(at)) if (nameOf(at) === 'a') return true;
  return false;
}
