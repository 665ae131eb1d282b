import type { Site } from '../../rules/sites/site';
import { allOf, attributeOf, textContentOf } from './nodes';
import type { Run } from './run';

/** What the elements around a text say about it. */
export interface Setting {
  readonly part: 'document' | 'aside';
  readonly role: 'paragraph' | 'heading' | 'item';
  /** Program text: it stands in its passage, but is never changed. */
  readonly code: boolean;
  /** Within an article or the like, where headers and footers belong to the document. */
  readonly inArticle: boolean;
  /** The run of text that the element's text joins. */
  readonly run: Run;
}

const words = (text: string) => new Set(text.split(' '));

/** Elements whose text no reader reads as text, or that the reader is writing in. */
const skipped = words(
  'script style noscript textarea input select datalist template iframe frame object embed canvas audio video meter progress plaintext',
);
/** Names of elements that end the line whatever their style. */
export const blocks = words(
  'html head body address article aside blockquote button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot th thead title tr ul',
);
const asideRoles = words(
  'navigation contentinfo banner search complementary menu menubar toolbar tablist dialog alertdialog',
);

/** HTML's parser nests 512 levels at most. Chromium hangs when it is asked for styles many thousand levels down. */
const deepest = 1000;

/** Reads settings by the page's elements and by what is known of its site. */
export class Settings {
  readonly #leftOut: ReadonlySet<Element>;
  readonly #texts: ReadonlySet<Element>;

  constructor(page: Document, site?: Site) {
    const texts = site?.text ? allOf(page, site.text) : [];
    // A site that has changed since may keep its text elsewhere: then all of the page is read.
    this.#texts = new Set(texts.some(hasText) ? texts : []);
    this.#leftOut = new Set(site?.leaveOut?.length ? allOf(page, site.leaveOut.join(',')) : []);
  }

  /** What holds for text that no element around it says anything about. */
  outermost(run: Run): Setting {
    return { part: this.#texts.size ? 'aside' : 'document', role: 'paragraph', code: false, inArticle: false, run };
  }

  /** The setting within an element; the same object where the element changes nothing. */
  within(element: Element, name: string, around: Setting): Setting {
    const own = attributeOf(element, 'role') ?? '';
    const part = this.#part(element, name, own, around);
    const role = roleOf(name, own) ?? around.role;
    const code = around.code || /^(code|kbd|samp|tt|var)$/.test(name);
    const inArticle = around.inArticle || /^(article|main)$/.test(name) || own === 'article';
    const same = part === around.part && role === around.role && code === around.code && inArticle === around.inArticle;
    return same ? around : { ...around, part, role, code, inArticle };
  }

  #part(element: Element, name: string, role: string, around: Setting): Setting['part'] {
    if (this.#leftOut.has(element)) return 'aside';
    if (this.#texts.has(element)) return 'document';
    if (/^(nav|aside|search|menu)$/.test(name) || asideRoles.has(role)) return 'aside';
    if ((name === 'header' || name === 'footer') && !around.inArticle) return 'aside';
    return around.part;
  }
}

function hasText(element: Element): boolean {
  return /\p{L}{3}/u.test(textContentOf(element) ?? '');
}

function roleOf(name: string, role: string): Setting['role'] | undefined {
  if (/^h[1-6]$/.test(name) || role === 'heading') return 'heading';
  return /^(li|dd|dt)$/.test(name) ? 'item' : undefined;
}

/** Whether an element's text is left alone: not meant to be read, or being written by the reader. */
export function isSkipped(element: Element, name: string): boolean {
  if (skipped.has(name)) return true;
  const editable = attributeOf(element, 'contenteditable');
  return (editable !== null && editable.toLowerCase() !== 'false') || attributeOf(element, 'role') === 'textbox';
}

/**
 * How an element stands to the line of text around it, as `innerText` sees it: it ends the line, goes on with it, or stands
 * `beside` it (a ruby annotation, a word that is not displayed or has no size). The style is asked only where the name does not tell.
 */
export function standingOf(element: Element, name: string, depth: number): 'block' | 'inline' | 'beside' {
  if (blocks.has(name) || name === 'br') return 'block';
  // Annotations are no words of the line.
  if (/^r(t|p|tc)$/.test(name)) return 'beside';
  if (depth > deepest) return 'inline';
  const { display, fontSize } = getComputedStyle(element);
  // Sites put words of no size amid a text, to be copied along.
  if (display === 'none' || fontSize === '0px') return 'beside';
  return /^(inline|contents|ruby|$)/.test(display) ? 'inline' : 'block';
}
