import { endOf, isJoin, type Patch, type Trust, trustOf } from '../../engine/patch';
import type { Passage, Piece } from '../reading/run';

/** A change within one text node: from one offset of the page's own text to another, `now` is put. */
export interface NodeEdit {
  readonly from: number;
  readonly to: number;
  readonly now: string;
  readonly trust: Trust;
}

/** The edits of a page by text node, each list in order. */
export type NodeEdits = ReadonlyMap<Text, readonly NodeEdit[]>;

/** A place in a text node, as an offset of the page's own text. */
export interface Place {
  readonly node: Text;
  readonly offset: number;
}

/**
 * Takes the patches of passages apart into edits of text nodes, some passages at a time, by the rule of the engine's `distribute`: what an edit puts
 * in goes to the piece in which it starts, what it takes from later pieces is taken there. A join is nothing that a text node
 * could show: the page's elements stay apart.
 */
export function* spread(passages: readonly Passage[], patches: readonly Patch[]): Generator<void, NodeEdits> {
  const edits = new Map<Text, NodeEdit[]>();
  for (const [index, passage] of passages.entries()) {
    yield;
    const patch = patches[index]?.filter((edit) => !isJoin(edit)) ?? [];
    if (patch.length === 0) continue;
    for (const [piece, edit] of piecewise(passage.pieces, patch)) addTo(edits, piece.node, edit);
  }
  return edits;
}

function addTo(edits: Map<Text, NodeEdit[]>, node: Text, edit: NodeEdit): void {
  const list = edits.get(node);
  if (!list) edits.set(node, [edit]);
  // A node that moved while the page was read may stand in two passages: the first one has it.
  else if (edit.from >= list.at(-1)!.to) list.push(edit);
}

function* piecewise(pieces: readonly Piece[], patch: Patch): Generator<[Piece, NodeEdit]> {
  let start = 0;
  let next = 0; // the first edit that does not end before this piece
  for (const [index, piece] of pieces.entries()) {
    const end = start + piece.to - piece.from;
    const shift = piece.from - start;
    const isLast = index === pieces.length - 1;
    for (; next < patch.length; next++) {
      const edit = patch[next]!;
      if (edit.start > end || (edit.start === end && !isLast)) break;
      const from = Math.max(edit.start, start);
      const to = Math.min(endOf(edit), end);
      const now = edit.start >= start ? edit.now : '';
      yield [piece, { from: from + shift, to: to + shift, now, trust: trustOf(edit) }];
      if (endOf(edit) > end) break; // it goes on in the next piece
    }
    start = end;
  }
}

/** A text node's data with the edits made. */
export function applyToNode(data: string, edits: readonly NodeEdit[]): string {
  let out = '';
  let at = 0;
  for (const { from, to, now } of edits) {
    out += data.slice(at, from) + now;
    at = to;
  }
  return out + data.slice(at);
}

/** Where an offset of the page's own text lies in the text node as shown; inside an edit, behind what it put in. */
export function shownOffset(edits: readonly NodeEdit[], offset: number): number {
  let shift = 0;
  for (const { from, to, now } of edits) {
    if (offset <= from) break;
    if (offset < to) return from + shift + now.length;
    shift += now.length - (to - from);
  }
  return offset + shift;
}

/** Where an offset in a text node as shown lies in the page's own text; inside an edit, ahead of what it took or behind. */
export function ownOffset(edits: readonly NodeEdit[], offset: number, bias: 'before' | 'after'): number {
  let shift = 0;
  for (const { from, to, now } of edits) {
    const start = from + shift;
    if (offset < start || (offset === start && bias === 'after')) break;
    if (offset < start + now.length) return bias === 'before' ? from : to;
    shift += now.length - (to - from);
  }
  return offset - shift;
}

/** Where an offset of a passage's text lies in its text nodes; at a seam, `before` gives the end of the earlier node. */
export function placeOf(passage: Passage, offset: number, bias: 'before' | 'after'): Place | undefined {
  let start = 0;
  let last: Piece | undefined;
  for (const piece of passage.pieces) {
    const end = start + piece.to - piece.from;
    if (offset < end || (offset === end && bias === 'before'))
      return { node: piece.node, offset: offset - start + piece.from };
    start = end;
    last = piece;
  }
  return last && { node: last.node, offset: last.to };
}
