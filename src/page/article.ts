import { Readability } from '@mozilla/readability';
import { attributeOf, elementAround, implementationOf, nameOf, parentOf } from './nodes';
import type { Passage } from './run';

/** Pages with more passages are documents anyway, and judging them takes the page's time. */
const mostPassages = 2000;
/** Characters of an article at least, and the share of the document's text that it holds: less is no article but a chance find. */
const shortest = 200;
const smallestShare = 0.3;
/** How many passages ahead of an article its heading may stand. */
const headingReach = 6;

const inline =
  /^(a|abbr|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|ins|kbd|label|mark|q|ruby|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;
/** Blocks that hold one passage; all others hold many. */
const lines = /^(p|h[1-6]|li|dd|dt|td|th|pre|blockquote|figcaption)$/;
/** What Readability goes by, besides names and text. */
const telling = ['id', 'class', 'role', 'itemprop', 'rel'];
const mark = 'data-passage';

/**
 * The passages of a document (by their indices among all) that are its article, chosen by Mozilla's Readability: without
 * comments, teasers and lists of links around it. Undefined where there is no such article. Readability takes apart what it
 * reads, so it gets a model of the page, of nothing but names and text; the page stays as it is. `kept` are part of it in any case.
 */
export function articleOf(
  page: Document,
  passages: readonly Passage[],
  document: readonly number[],
  kept: ReadonlySet<number>,
): ReadonlySet<number> | undefined {
  if (document.length > mostPassages || sizeOf(passages, document) < shortest) return undefined;
  try {
    const model = new Model(page);
    for (const index of document) model.add(passages[index]!, index);
    const chosen = model.chosen();
    if (sizeOf(passages, [...chosen]) < Math.max(shortest, smallestShare * sizeOf(passages, document)))
      return undefined;
    return completed(passages, document, chosen, kept, model);
  } catch {
    // A page that Readability cannot make sense of is shown as a whole.
    return undefined;
  }
}

function sizeOf(passages: readonly Passage[], indices: readonly number[]): number {
  return indices.reduce((sum, index) => sum + passages[index]!.text.length, 0);
}

/** The model of a page for Readability. */
class Model {
  readonly #document: Document;
  readonly #models = new Map<Element, Element>();
  /** The model of the block around each passage. */
  readonly #blocks = new Map<number, Element>();

  constructor(page: Document) {
    this.#document = implementationOf(page).createHTMLDocument('');
  }

  add({ text, pieces }: Passage, index: number): void {
    let block = elementAround(pieces[0]!.node);
    while (block && inline.test(nameOf(block))) block = elementAround(block);
    const isLine = block !== null && lines.test(nameOf(block));
    const parent = this.#modelOf(isLine ? elementAround(block!) : block);
    const line = this.#document.createElement(isLine ? nameOf(block!) : 'p');
    line.setAttribute(mark, String(index));
    let at = 0;
    for (const { node, from, to } of pieces) {
      const said = text.slice(at, at + to - from);
      at += to - from;
      const isLink = isWithinLink(node, block);
      const holder = isLink ? line.appendChild(this.#document.createElement('a')) : line;
      if (isLink) (holder as HTMLElement).setAttribute('href', '#link');
      holder.appendChild(this.#document.createTextNode(said));
    }
    parent.appendChild(line);
    this.#blocks.set(index, parent);
  }

  /** Whether two passages stand in the same block. */
  areSiblings(one: number, other: number): boolean {
    return this.#blocks.get(one) === this.#blocks.get(other);
  }

  /** The passages that Readability leaves. */
  chosen(): ReadonlySet<number> {
    const options = { serializer: (node: Node) => node as Element, keepClasses: true, disableJSONLD: true };
    const content = new Readability(this.#document, options).parse()?.content;
    return new Set([...(content?.querySelectorAll(`[${mark}]`) ?? [])].map((line) => Number(line.getAttribute(mark))));
  }

  #modelOf(element: Element | null): Element {
    if (!element || /^(html|body)$/.test(nameOf(element))) return this.#document.body;
    const known = this.#models.get(element);
    if (known) return known;
    const name = nameOf(element);
    const model = this.#document.createElement(/^[a-z][a-z0-9]*$/.test(name) ? name : 'div');
    for (const attribute of telling) {
      const value = attributeOf(element, attribute);
      if (value !== null) model.setAttribute(attribute, value);
    }
    this.#modelOf(elementAround(element)).appendChild(model);
    this.#models.set(element, model);
    return model;
  }
}

function isWithinLink(node: Text, block: Element | null): boolean {
  for (let at = parentOf(node); at && at !== block; at = parentOf(at)) if (nameOf(at as Element) === 'a') return true;
  return false;
}

/** With what is always kept, the heading ahead, and what stands amid the article in the same block: no line of it may get lost. */
function completed(
  passages: readonly Passage[],
  document: readonly number[],
  chosen: ReadonlySet<number>,
  kept: ReadonlySet<number>,
  model: Model,
): ReadonlySet<number> {
  const first = document.findIndex((index) => chosen.has(index));
  const last = document.findLastIndex((index) => chosen.has(index));
  const isAmid = (place: number) => {
    const before = document.slice(0, place).findLast((index) => chosen.has(index));
    return place > first && place < last && before !== undefined && model.areSiblings(before, document[place]!);
  };
  const isHeading = (place: number) =>
    place < first && place >= first - headingReach && passages[document[place]!]!.role === 'heading';
  return new Set(
    document.filter((index, place) => chosen.has(index) || kept.has(index) || isAmid(place) || isHeading(place)),
  );
}
