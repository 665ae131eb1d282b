import { type Declaration, declarationIn, parsedJson } from '../../engine/gaps/declaration';
import { allOf, attributeOf, closestOf, elementAround, firstWithin, textContentOf } from '../reading/nodes';

/** Declarations of one kind that are read; pages with more are lists. */
const most = 20;

/** What a page declares of its document in JSON-LD and microdata; undefined where it is free, or nothing is said. */
export function declarationOf(page: Document): Declaration | undefined {
  const texts = allOf(page, 'script[type="application/ld+json"]').slice(0, most).map(textContentOf);
  const items = allOf(page, '[itemprop~="isAccessibleForFree"]').slice(0, most);
  return declarationIn([...texts.map((text) => parsedJson(text ?? '')), ...items.map(asJson)]);
}

/** An `isAccessibleForFree` of microdata as JSON-LD has it: of a work, or of a part within a work. */
function asJson(property: Element): unknown {
  const isAccessibleForFree = said(property);
  const scope = scopeOf(property);
  if (!scope) return undefined;
  if (!/(?:^|\s)hasPart(?:\s|$)/.test(attributeOf(scope, 'itemprop') ?? ''))
    return { ...named(scope), isAccessibleForFree };
  const selector: Element | null = firstWithin(scope, '[itemprop~="cssSelector"]');
  const work = scopeOf(elementAround(scope));
  const hasPart = { isAccessibleForFree, cssSelector: selector && said(selector) };
  return work && { ...named(work), hasPart };
}

function named(scope: Element): { readonly '@type': string } {
  return { '@type': attributeOf(scope, 'itemtype') ?? '' };
}

function scopeOf(element: Element | null): Element | null {
  return element && closestOf(element, '[itemscope]');
}

function said(property: Element): string {
  return attributeOf(property, 'content') ?? attributeOf(property, 'href') ?? textContentOf(property) ?? '';
}
