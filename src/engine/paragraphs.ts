import type { Gap } from './gap';
import { atLeast, type Cause, type Edit, endOf, type Patch, type Trust, trustOf } from './patch';

/** What a passage is in its document. */
export type Role = 'paragraph' | 'heading' | 'item';

/** A passage of a page, as an export needs it. */
export interface Passage {
  /** The text the page had. */
  readonly text: string;
  readonly role: Role;
}

/** A stretch of a passage: sound text, a repair (`isLeft`: only proposed, the text stays as it was), or a flag in place of a gap's notice. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'mended';
      readonly was: string;
      readonly now: string;
      readonly trust: Trust;
      readonly causes: readonly Cause[];
      readonly isLeft?: true;
    }
  | { readonly kind: 'flag'; readonly gap: Gap };

/** A passage as pieces, in reading order. */
export interface Paragraph {
  readonly role: Role;
  readonly pieces: readonly Piece[];
}

/**
 * Passages as pieces: edits of at least trust `least` are made, the others left, and each gap's notice is a flag.
 * `gaps` speak of the text mended with sure and likely edits, as `examine` gives them.
 */
export function paragraphsOf(
  passages: readonly Passage[],
  patches: readonly Patch[],
  gaps: readonly Gap[],
  least: Trust = 'likely',
): Paragraph[] {
  const gapsOf = new Map<number, Gap[]>();
  for (const gap of gaps) gapsOf.set(gap.passage, [...(gapsOf.get(gap.passage) ?? []), gap]);
  return passages.map(({ text, role }, index) => {
    const segments = segmentsOf(text, patches[index] ?? [], least);
    const flags = (gapsOf.get(index) ?? []).sort((a, b) => a.at - b.at);
    return { role, pieces: flags.reduceRight(flagged, segments).map(({ piece }) => piece) };
  });
}

/** A piece and the length of what stands in its place in the text that gaps speak of. */
interface Segment {
  readonly piece: Piece;
  readonly length: number;
}

function segmentsOf(text: string, patch: Patch, least: Trust): Segment[] {
  const done = new Set(atLeast(patch, least));
  const segments: Segment[] = [];
  let at = 0;
  for (const edit of patch) {
    if (edit.start > at) segments.push(textSegment(text.slice(at, edit.start)));
    segments.push(editSegment(edit, done.has(edit)));
    at = endOf(edit);
  }
  if (at < text.length) segments.push(textSegment(text.slice(at)));
  return segments;
}

function textSegment(text: string): Segment {
  return { piece: { kind: 'text', text }, length: text.length };
}

function editSegment({ was, now, causes, start }: Edit, isDone: boolean): Segment {
  const trust = trustOf({ was, now, causes, start });
  const piece: Piece = { kind: 'mended', was, now, trust, causes, ...(!isDone && { isLeft: true }) };
  return { piece, length: (trust === 'guess' ? was : now).length };
}

/**
 * The segments with a flag in place of a gap's notice. A repair that only touches the notice stays beside it; of one that
 * lies across its edge, what is outside the notice is kept.
 */
function flagged(segments: readonly Segment[], gap: Gap): Segment[] {
  const end = gap.at + gap.notice.length;
  const before: Segment[] = [];
  const after: Segment[] = [];
  let from = 0;
  for (const segment of segments) {
    const to = from + segment.length;
    if (to <= gap.at) before.push(segment);
    else if (from >= end) after.push(segment);
    else {
      if (from < gap.at) before.push(cut(segment, 0, gap.at - from));
      if (to > end) after.push(cut(segment, end - from, segment.length));
    }
    from = to;
  }
  return [...before, { piece: { kind: 'flag', gap }, length: gap.notice.length }, ...after];
}

function cut(segment: Segment, from: number, to: number): Segment {
  const { piece } = segment;
  if (piece.kind === 'text') return textSegment(piece.text.slice(from, to));
  if (piece.kind === 'flag') return segment;
  const part =
    from === 0 ? { ...piece, now: piece.now.slice(from, to) } : { ...piece, was: '', now: piece.now.slice(from, to) };
  return { piece: part, length: to - from };
}
