import { boxesOf } from '../reading/boxes';
import { firstChildOf, hitAt, isText, nextSiblingOf, shadowOf } from '../reading/nodes';
import type { Change, Changes } from './changes';

/** A place of the viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Pixels beside a change that still belong to it. */
const slack = 2;
/** Open shadow roots within each other that are gone into, and text nodes of one element that are asked. */
const deepest = 16;
const mostNodes = 64;

/** The change at a place of the viewport, and which of its boxes lies there; undefined where there is none. */
export function changeAt(
  page: Document,
  point: Point,
  changes: Changes,
  shadows: readonly ShadowRoot[],
): { readonly change: Change; readonly line: number } | undefined {
  for (const change of new Set([...atCaret(page, point, changes, shadows), ...inElement(page, point, changes)])) {
    const line = boxesOf(change.range).findIndex((box) => isIn(point, box));
    if (line >= 0) return { change, line };
  }
  return undefined;
}

function isIn({ x, y }: Point, { left, right, top, bottom }: DOMRect): boolean {
  return x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack;
}

interface Carets {
  caretPositionFromPoint?(
    x: number,
    y: number,
    options?: { shadowRoots?: ShadowRoot[] },
  ): { readonly offsetNode: Node; readonly offset: number } | null;
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

/** Chromium before 128 has no `caretPositionFromPoint`. */
function atCaret(page: Document, { x, y }: Point, changes: Changes, shadowRoots: readonly ShadowRoot[]) {
  const carets: Carets = Document.prototype;
  const position = carets.caretPositionFromPoint?.call(page, x, y, { shadowRoots: [...shadowRoots] });
  if (position) return changes.at(position.offsetNode, position.offset);
  const range = carets.caretRangeFromPoint?.call(page, x, y);
  return range ? changes.at(range.startContainer, range.startOffset) : [];
}

/** No caret goes where a page forbids to select its text: there the text nodes of the element itself are asked. */
function inElement(page: Document, { x, y }: Point, changes: Changes): readonly Change[] {
  let element = hitAt(page, x, y);
  for (let depth = 0; element && depth < deepest; depth++) {
    const inner = shadowOf(element)?.elementFromPoint(x, y);
    if (!inner || inner === element) break;
    element = inner;
  }
  const found: Change[] = [];
  let child = element && firstChildOf(element);
  for (let nodes = 0; child && nodes < mostNodes; child = nextSiblingOf(child), nodes++) {
    if (isText(child)) found.push(...changes.in(child).slice(0, mostNodes));
  }
  return found;
}
