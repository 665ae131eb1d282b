import {
  attributeOf,
  boxOf,
  elementAround,
  isComment,
  isElement,
  isText,
  nameOf,
  nextSiblingOf,
  textContentOf,
} from './nodes';

/*
 * Viewers put every line of a document, or every word or character of it, where the page of paper has it:
 *
 *   <span style="left: 72px; top: 96px">caf\u00c3</span><span style="left: 101px; top: 96px">\u00a9 noir</span>
 *
 * To a reader such elements are one line, and what is garbled may lie across them.
 */

/** How the text of a place goes on in the next one: `close` where nothing lies between, `apart` behind the space between two words. */
type Beside = 'close' | 'apart';

/** As shares of a line's height: what two places have in common at least, and how far apart they are at most: letters, Chinese characters, words. */
const common = 0.6;
const touching = 0.15;
const spaced = 0.6;
const widest = 1.2;
/** Chinese, Japanese and their marks: no space belongs between these, however wide they are set. */
const unspaced = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** Where two places were found side by side, and how. What they say is repaired later, and takes another room. */
const known = new WeakMap<Element, { readonly next: Element; readonly styles: string; readonly is?: Beside }>();

/** The next element, should what it says go on with the line of this one and nothing lie between them; else undefined. */
export function followerOf(node: Node): Element | undefined {
  if (!isElement(node) || !isPlaced(node)) return undefined;
  const next = nextPlaceOf(node);
  return next && besideOf(node, next) === 'close' ? next : undefined;
}

/** Whether a space parts the places that two texts stand in. */
export function areWordsOfOneLine(before: Text, after: Text): boolean {
  const place = placeAround(before);
  const next = place && nextPlaceOf(place);
  return !!next && next === placeAround(after) && besideOf(place, next) === 'apart';
}

/** How a place goes on in the next one; undefined where it does not. */
function besideOf(before: Element, after: Element): Beside | undefined {
  const styles = styleOf(before) + styleOf(after);
  const found = known.get(before);
  if (found?.next === after && found.styles === styles) return found.is;
  const is = lookBeside(before, after);
  known.set(before, { next: after, styles, ...(is && { is }) });
  return is;
}

function lookBeside(before: Element, after: Element): Beside | undefined {
  const { position, direction } = getComputedStyle(after);
  if (position !== 'absolute' || getComputedStyle(before).position !== 'absolute') return undefined;
  const [one, other] = [boxOf(before), boxOf(after)];
  const height = Math.min(one.height, other.height);
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  if (height === 0 || shared < common * height) return undefined;
  const gap = (direction === 'rtl' ? one.left - other.right : other.left - one.right) / height;
  if (gap < -touching || gap > widest) return undefined;
  const seam = (textContentOf(before) ?? '').slice(-1) + (textContentOf(after) ?? '').charAt(0);
  // Soft hyphens and the like take no room: what is garbled has them amid words.
  const isTight = unspaced.test(seam) || one.width * other.width === 0;
  return gap <= (isTight ? spaced : touching) || /\s/.test(seam) ? 'close' : 'apart';
}

/** Elements around a text that may be those which place it. */
const deepest = 3;

function placeAround(node: Text): Element | null {
  let element = elementAround(node);
  for (let depth = 1; element && depth < deepest && !isPlaced(element); depth++) element = elementAround(element);
  return element && isPlaced(element) ? element : null;
}

/** Whether an element is put somewhere by its page: viewers reckon the places and write them into each element. */
export function isPlaced(element: Element): boolean {
  return /(?<![-\w])left\s*:/.test(styleOf(element));
}

function styleOf(element: Element): string {
  return attributeOf(element, 'style') ?? '';
}

/** The place behind one, with nothing but white space between. */
function nextPlaceOf(element: Element): Element | undefined {
  let next = nextSiblingOf(element);
  while (next && (isText(next) ? !/\S/.test(next.data) : isComment(next))) next = nextSiblingOf(next);
  return next && isElement(next) && nameOf(next) === nameOf(element) && isPlaced(next) ? next : undefined;
}
