import { boxesOf } from '../reading/boxes';
import { boxOf, elementAround, heightOf, nameOf, scrollHeightOf } from '../reading/nodes';

/** Elements around a place that are asked whether they scroll. */
const deepest = 64;

/**
 * Scrolls a place into the middle of the window, and of every box around it that scrolls. At once: whoever jumps wants to be
 * there, and whoever asked for less motion has none.
 */
export function bring(range: StaticRange): void {
  const around = elementAround(range.startContainer);
  if (!around) return;
  // Through the frames around as well, as far as browsers let frames do that.
  Element.prototype.scrollIntoView.call(around, { block: 'nearest', inline: 'nearest', behavior: 'instant' });
  let element: Element | null = around;
  for (let depth = 0; element && depth < deepest; depth++) {
    if (scrolls(element)) centre(range, element);
    element = elementAround(element);
  }
}

function scrolls(element: Element): boolean {
  if (scrollHeightOf(element) <= heightOf(element)) return false;
  return nameOf(element) === 'html' || /auto|scroll|overlay/.test(getComputedStyle(element).overflowY);
}

function centre(range: StaticRange, element: Element): void {
  const [box] = boxesOf(range);
  if (!box) return;
  const isRoot = nameOf(element) === 'html';
  const [top, height] = isRoot ? [0, window.innerHeight] : [boxOf(element).top, heightOf(element)];
  if (box.top >= top + height * 0.1 && box.bottom <= top + height * 0.7) return;
  const by = { top: (box.top + box.bottom) / 2 - top - height * 0.4, behavior: 'instant' as const };
  if (isRoot) window.scrollBy(by);
  else (Element.prototype.scrollBy as (by: ScrollToOptions) => void).call(element, by);
}
