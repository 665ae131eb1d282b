import type { Report } from '../../messages';
import { allOf, boxOf, elementAround, nameOf, textContentOf } from './nodes';

/** A picture of at least this size can be a page, or a slide, that somebody could read; in CSS pixels. */
const least = { width: 480, height: 270 };
/** So many times as high as wide at least is what is upright: the pages of a report, not its photographs. */
const upright = 1.2;
/** Pictures that differ less than this in width and in where they begin stand in one column, in CSS pixels. */
const slack = 4;
/** So many pictures at most are measured. */
const most = 2000;
/** What is larger than a picture by no more than this share in width and height is its frame. */
const frame = 1.15;
/** So many characters over a picture are a layer of text, and no number of a page. */
const layer = 30;

/**
 * How many pages of a document are shown as pictures with no text over them: upright ones that stand below each other, equally wide, or
 * are drawn by a script. Viewers show scanned pages so, and many share sites all pages: what they say nobody can repair or copy.
 */
export function pagePictures(page: Document): Pick<Report, 'pictures'> {
  const pictures = allOf(page, 'canvas,img').slice(0, most).map(measured).filter(isPage);
  const bare = pictures.filter(({ element, box }) => !hasText(element, box));
  const inColumn = bare.filter((one) => one.isDrawn || bare.some((other) => other !== one && isBelow(one, other)));
  return inColumn.length > 0 ? { pictures: inColumn.length } : {};
}

interface Measured {
  readonly element: Element;
  readonly box: DOMRect;
  readonly isDrawn: boolean;
}

function measured(element: Element): Measured {
  return { element, box: boxOf(element), isDrawn: nameOf(element) === 'canvas' };
}

function isPage({ box: { width, height } }: Measured): boolean {
  return width >= least.width && height >= least.height && height >= width * upright;
}

function isBelow({ box }: Measured, { box: other }: Measured): boolean {
  const isAsWide = Math.abs(box.left - other.left) < slack && Math.abs(box.width - other.width) < slack;
  return isAsWide && (box.top >= other.bottom - slack || other.top >= box.bottom - slack);
}

/** Whether text stands in what frames a picture: viewers lay the words of a page over its drawing. */
function hasText(element: Element, { width, height }: DOMRect): boolean {
  let framing: Element | undefined;
  for (let around = elementAround(element); around; around = elementAround(around)) {
    const box = boxOf(around);
    if (box.width > width * frame || box.height > height * frame) break;
    framing = around;
  }
  return framing !== undefined && (textContentOf(framing) ?? '').trim().length >= layer;
}
