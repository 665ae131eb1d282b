import type { Site, Withheld } from '../../rules/sites/site';
import { allOf, checkVisibility, textContentOf } from '../reading/nodes';

const mostElements = 300;

/** The elements that stand on a page of a site in the place of something withheld, each with what is known of it. */
export function withheldIn(
  page: Document,
  site: Site | undefined,
): readonly { readonly element: Element; readonly rule: Withheld }[] {
  return (site?.withheld ?? []).flatMap((rule) =>
    allOf(page, rule.selector)
      .slice(0, mostElements)
      .filter(isDisplayed)
      .map((element) => ({ element, rule })),
  );
}

/** The elements that a selector of the page names; none where it is no selector. */
export function matching(page: Document, selector: string): readonly Element[] {
  try {
    return allOf(page, selector).slice(0, mostElements);
  } catch {
    return [];
  }
}

const declares = /"isAccessibleForFree"[^,}]*false/i;
const partSelector = /"cssSelector"\s*:\s*"([^"\\]{1,200})"/g;

/**
 * Whether it can be seen without reading the page that text is withheld: something of the site stands in its place, or a
 * part that the page declares not to be free is there and hidden. What comes with the reader's click looks more closely.
 */
export function showsWithheld(page: Document, site: Site | undefined): boolean {
  if (withheldIn(page, site).length > 0) return true;
  const declared = allOf(page, 'script[type="application/ld+json"]').map((script) => textContentOf(script) ?? '');
  const selectors = declared
    .filter((text) => declares.test(text))
    .flatMap((text) => Array.from(text.matchAll(partSelector), ([, selector]) => selector!));
  return selectors.some((selector) => matching(page, selector).some(hidesText));
}

function hidesText(element: Element): boolean {
  return !isDisplayed(element) && /\S/.test(textContentOf(element) ?? '');
}

function isDisplayed(element: Element): boolean {
  return checkVisibility(element) ?? true;
}
