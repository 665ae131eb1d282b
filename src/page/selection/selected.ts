import { endOf, type Patch } from '../../engine/patch';
import type { EditPlace, Stretch } from '../../messages';
import { isText } from '../reading/nodes';
import type { Passage, Piece } from '../reading/run';
import { type NodeEdits, ownOffset } from '../showing/spread';

/** Selections of several ranges, which Firefox allows: so many of them are read. */
const mostRanges = 50;

/** A selection as far as it is read; `getComposedRanges` sees into open shadow roots. */
interface Selected {
  readonly isCollapsed: boolean;
  readonly rangeCount: number;
  getRangeAt(index: number): Range;
  getComposedRanges?(options?: { shadowRoots?: ShadowRoot[] }): readonly StaticRange[];
}

/**
 * What of these passages the reader has selected, in reading order; `names` are those of all passages. Offsets are in the text
 * that the page had: within an edit, all of it is selected.
 */
export function selectedIn(
  selection: Selected | null,
  passages: readonly Passage[],
  names: readonly number[],
  edits: NodeEdits,
  shadowRoots: readonly ShadowRoot[],
): readonly Stretch[] {
  const ranges = selection ? rangesOf(selection, shadowRoots) : [];
  if (ranges.length === 0) return [];
  return passages.flatMap((passage, index) => {
    const stretch = stretchOf(passage, ranges, edits);
    return stretch ? [{ passage: names[index]!, ...stretch }] : [];
  });
}

function rangesOf(selection: Selected, shadowRoots: readonly ShadowRoot[]): readonly Range[] {
  const composed =
    shadowRoots.length > 0 ? selection.getComposedRanges?.({ shadowRoots: [...shadowRoots] }) : undefined;
  const all = Array.from({ length: Math.min(selection.rangeCount, mostRanges) }, (_, i) => selection.getRangeAt(i));
  return [...all, ...(composed ?? []).map(live)].filter(({ collapsed }) => !collapsed);
}

/** A range that can be asked, where both ends lie in one tree; else nothing. */
function live({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range {
  const range = new Range();
  range.setStart(startContainer, startOffset);
  if (startContainer.getRootNode() === endContainer.getRootNode()) range.setEnd(endContainer, endOffset);
  return range;
}

function stretchOf(
  { pieces }: Passage,
  ranges: readonly Range[],
  edits: NodeEdits,
): Omit<Stretch, 'passage'> | undefined {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  let start = 0;
  for (const piece of pieces) {
    for (const range of ranges) {
      const part = partOf(piece, range, edits);
      if (!part) continue;
      from = Math.min(from, start + part.from - piece.from);
      to = Math.max(to, start + part.to - piece.from);
    }
    start += piece.to - piece.from;
  }
  return from < to ? { from, to } : undefined;
}

/** What of a piece lies in a range, in offsets of the node's own text. */
function partOf({ node, from, to }: Piece, range: Range, edits: NodeEdits): { from: number; to: number } | undefined {
  if (!isText(node) || !node.isConnected || !range.intersectsNode(node)) return undefined;
  const list = edits.get(node) ?? [];
  const start = node === range.startContainer ? ownOffset(list, range.startOffset, 'before') : from;
  const end = node === range.endContainer ? ownOffset(list, range.endOffset, 'after') : to;
  const part = { from: Math.max(from, start), to: Math.min(to, end) };
  return part.from < part.to ? part : undefined;
}

/** The edits that lie in these stretches, if only in part. */
export function editsIn(
  stretches: readonly Stretch[],
  names: readonly number[],
  patches: readonly Patch[],
): EditPlace[] {
  return stretches.flatMap(({ passage, from, to }) => {
    const patch = patches[names.indexOf(passage)] ?? [];
    const inside = patch.filter((edit) => edit.start < to && Math.max(endOf(edit), edit.start + 1) > from);
    return inside.map(({ start }) => ({ passage, start }));
  });
}
