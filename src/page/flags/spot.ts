import { applyPatch, invertPatch } from '../../engine/patch';
import { boxOf, elementAround, hitAt, holds, nameOf } from '../reading/nodes';
import type { Passage } from '../reading/run';
import type { Accepted } from '../showing/findings';
import { ownStretch, rangeOf } from '../showing/ranges';
import type { NodeEdits } from '../showing/spread';
import { type Box, isOutside } from './flag-place';

/** Where a flag belongs. */
export interface Spot {
  /** The page's notice, or the last character ahead of a gap without one. */
  readonly range: StaticRange;
  /** Whether nothing follows on the line. */
  readonly endsLine: boolean;
  /** The page's own words. */
  readonly notice: string;
}

/** Elements around a spot that are asked for their style; asking many thousand levels down hangs Chromium. */
const deepest = 64;

/** The spot of a gap; undefined where its text nodes cannot hold it. */
export function spotOf(
  passages: readonly Passage[],
  { applied }: Accepted,
  gap: Accepted['gaps'][number],
  edits: NodeEdits,
): Spot | undefined {
  const passage = passages[gap.passage]!;
  const patch = applied[gap.passage]!;
  const end = gap.at + gap.notice.length;
  const start = gap.notice ? gap.at : Math.max(0, end - 1);
  const range = rangeOf(passage, edits, ...ownStretch(invertPatch(patch), start, end));
  const endsLine = applyPatch(passage.text, patch).slice(end).trim() === '';
  return range && { range, endsLine, notice: gap.notice };
}

/** The block of text that a spot lies in. */
export function columnOf({ range }: Spot): Element | undefined {
  let element = elementAround(range.endContainer);
  for (let depth = 0; element && depth < deepest; depth++) {
    if (!/^(inline|contents|ruby)/.test(getComputedStyle(element).display)) return element;
    element = elementAround(element);
  }
  return undefined;
}

/** The boxes around a column that cut off what goes beyond them. */
export function clipsOf(column: Element): readonly Element[] {
  const clips: Element[] = [];
  let element: Element | null = column;
  for (let depth = 0; element && depth < deepest; depth++) {
    const { overflowX, overflowY, display } = getComputedStyle(element);
    if (display !== 'inline' && `${overflowX}${overflowY}` !== 'visiblevisible') clips.push(element);
    element = elementAround(element);
  }
  // What the outermost two cut off is the viewport's business.
  return clips.filter((it) => !/^(html|body)$/.test(nameOf(it)));
}

/** The box of a spot's last line, as shown; undefined where it is not shown at all. `ruler` is left with no place in the page. */
export function endOf({ range }: Spot, clips: readonly Element[], ruler: Range): Box | undefined {
  try {
    ruler.setStart(range.startContainer, range.startOffset);
    ruler.setEnd(range.endContainer, range.endOffset);
  } catch {
    // The page cut the text short.
    return undefined;
  }
  const boxes = [...ruler.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const last = boxes.at(-1);
  // Where text runs both ways, the last words of a line may have any box of it.
  const line = boxes.filter(({ top, bottom }) => last && top < last.bottom && bottom > last.top);
  const end = last && {
    top: last.top,
    bottom: last.bottom,
    left: Math.min(...line.map(({ left }) => left)),
    right: Math.max(...line.map(({ right }) => right)),
  };
  const isShown = end && !clips.some((clip) => isOutside(end, boxOf(clip)));
  return isShown && range.endContainer.isConnected ? end : undefined;
}

/** Whether something that stays while the page scrolls (a bar, a dialog) lies over a spot. */
export function isCovered({ right, top, bottom }: Box, column: Element, page: Document): boolean {
  let hit = hitAt(page, right - 1, (top + bottom) / 2);
  if (!hit || holds(hit, column) || holds(column, hit)) return false;
  for (let depth = 0; hit && depth < deepest && !holds(hit, column); depth++) {
    if (/fixed|sticky/.test(getComputedStyle(hit).position)) return true;
    hit = elementAround(hit);
  }
  return false;
}
