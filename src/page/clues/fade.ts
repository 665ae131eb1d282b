import { boxOf, elementAround, nameOf, nextElementOf } from '../reading/nodes';

/** Elements around the last paragraph that are looked at, and elements behind each. */
const levels = 5;
const neighbours = 3;
/** A colour that lets everything through, as browsers write it in computed styles. */
const clear = /rgba\([^)]*, ?0\)|\/ ?0\)|transparent/;

/**
 * Whether the text of a page fades out at this node: its element or one around it is masked by a gradient or ends in one,
 * or an element that follows lies over it and goes from nothing to a colour.
 */
export function fadesAfter(node: Text): boolean {
  const own = elementAround(node);
  let element = own;
  for (let level = 0; own && element && level < levels && !/^(body|html)$/.test(nameOf(element)); level++) {
    const { maskImage, webkitMaskImage } = getComputedStyle(element);
    if (isFading(maskImage || webkitMaskImage) || fadesIn(element, '::after') || isCovered(own, element)) return true;
    element = elementAround(element);
  }
  return false;
}

/** Whether one of the next elements, or what stands ahead of its content, lies over the end of the text. */
function isCovered(text: Element, element: Element): boolean {
  let next = nextElementOf(element);
  for (let count = 0; next && count < neighbours; count++) {
    const isOver = boxOf(next).top < boxOf(text).bottom && boxOf(next).bottom > boxOf(text).top;
    if ((isOver && isFading(getComputedStyle(next).backgroundImage)) || fadesIn(next, '::before')) return true;
    next = nextElementOf(next);
  }
  return false;
}

function fadesIn(element: Element, name: '::before' | '::after'): boolean {
  const { content, backgroundImage, position } = getComputedStyle(element, name);
  return content !== 'none' && content !== 'normal' && position === 'absolute' && isFading(backgroundImage);
}

function isFading(image: string | undefined): boolean {
  return image?.includes('gradient(') === true && clear.test(image);
}
