import { mapOffset, type Patch } from '../../engine/patch';
import type { Passage } from '../reading/run';
import { type NodeEdits, placeOf, shownOffset } from './spread';

/** The ends of a stretch of a passage, from one offset of its own text to another, as shown. */
export function endsOf(passage: Passage, edits: NodeEdits, from: number, to: number): StaticRangeInit | undefined {
  const start = placeOf(passage, from, 'after');
  const end = placeOf(passage, to, 'before');
  if (!start || !end) return undefined;
  return {
    startContainer: start.node,
    startOffset: shownOffset(edits.get(start.node) ?? [], start.offset),
    endContainer: end.node,
    endOffset: shownOffset(edits.get(end.node) ?? [], end.offset),
  };
}

/** The same as a range. */
export function rangeOf(passage: Passage, edits: NodeEdits, from: number, to: number): StaticRange | undefined {
  const ends = endsOf(passage, edits, from, to);
  return ends && new StaticRange(ends);
}

/** The stretch of a passage's own text that its mended text has between two offsets; `back` is the patch turned around. */
export function ownStretch(back: Patch, from: number, to: number): readonly [number, number] {
  return [mapOffset(back, from, 'before'), mapOffset(back, to, 'after')];
}
