import type { Gap } from '../gaps/gap';
import { type Cause, type Edit, endOf, isJoin, type Patch, type Trust, trustOf } from '../patch';
import { type Passage, type Script, standing } from './passage';

export type { Passage, Role } from './passage';

/** A stretch of a passage: sound text, a repair (`isLeft`: only proposed, the text stays as it was), or a flag in place of a gap's notice. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly script?: Script }
  | {
      readonly kind: 'mended';
      readonly was: string;
      readonly now: string;
      readonly trust: Trust;
      readonly causes: readonly Cause[];
      readonly isLeft?: true;
    }
  | { readonly kind: 'flag'; readonly gap: Gap };

/** A passage as pieces, in reading order; several passages where a break between them is damage. */
export interface Paragraph extends Omit<Passage, 'text' | 'scripts'> {
  readonly pieces: readonly Piece[];
}

/** A piece, and the stretch it stands for: UTF-16 offsets of the text the page had; `passage` where a join brought it in from another passage than the paragraph's. */
export type PlacedPiece = Piece & { readonly from: number; readonly to: number; readonly passage?: number };

/** A paragraph of which every piece knows its place. */
export interface PlacedParagraph extends Paragraph {
  /** Index of its first passage. */
  readonly passage: number;
  readonly pieces: readonly PlacedPiece[];
}

/** Whether an edit of a passage is made. */
export type IsMade = (edit: Edit, passage: number) => boolean;

/**
 * Passages as pieces: some edits are made (sure and likely ones, if nothing else is said), the others left, and each gap's
 * notice is a flag; passages whose join is made are one paragraph. `gaps` speak of the text mended with sure and likely
 * edits, as `examine` gives them. With `wanted`, only the passages of these indices are given.
 */
export function paragraphsOf(
  passages: readonly Passage[],
  patches: readonly Patch[],
  gaps: readonly Gap[],
  isMade: IsMade = (edit) => trustOf(edit) !== 'guess',
  wanted: Iterable<number> = passages.keys(),
): PlacedParagraph[] {
  const gapsOf = new Map<number, Gap[]>();
  for (const gap of gaps) {
    const list = gapsOf.get(gap.passage);
    if (list) list.push(gap);
    else gapsOf.set(gap.passage, [gap]);
  }
  const afterwords = new Map(gaps.map(({ passage, afterword = '' }) => [passage + 1, afterword]));
  const paragraphs = Array.from(wanted, (passage) => {
    const segments = segmentsOf(passages[passage]!, patches[passage] ?? [], (edit) => isMade(edit, passage));
    const flags = (gapsOf.get(passage) ?? []).sort((a, b) => a.at - b.at);
    const rest = withoutStart(flags.reduceRight(flagged, segments), afterwords.get(passage) ?? '');
    return { ...standing(passages[passage]!), passage, pieces: rest.map(({ piece }) => piece) };
  });
  return joined(paragraphs);
}

/** What a join takes out of the text. */
export const BREAK = '\n';

/** Whether a piece is a join: nothing of its passage, and no break behind it. */
export function isBreak(piece: PlacedPiece): boolean {
  return piece.kind === 'mended' && piece.was === BREAK && piece.from === piece.to;
}

/** The index of the passage that a piece of a paragraph lies in. */
export function passageOf(piece: PlacedPiece, { passage }: { readonly passage: number }): number {
  return piece.passage ?? passage;
}

/** The paragraphs, in one those that a join or nothing parts. */
function joined(all: readonly PlacedParagraph[]): PlacedParagraph[] {
  const out: PlacedParagraph[] = [];
  let goesOn: number | undefined;
  let before: number | undefined;
  for (const paragraph of all) {
    const last = out.at(-1);
    if (last && (goesOn === paragraph.passage || (paragraph.parting === '' && before === paragraph.passage - 1)))
      out[out.length - 1] = { ...last, pieces: [...last.pieces, ...broughtIn(paragraph)] };
    else out.push(paragraph);
    const end = paragraph.pieces.at(-1);
    before = paragraph.passage;
    goesOn = end && isBreak(end) ? before + 1 : undefined;
  }
  return out;
}

function broughtIn({ passage, pieces }: PlacedParagraph): readonly PlacedPiece[] {
  return pieces.map((piece) => ({ ...piece, passage }));
}

/** A piece and the length of what stands in its place in the text that gaps speak of. */
interface Segment {
  readonly piece: PlacedPiece;
  readonly length: number;
}

function segmentsOf({ text, scripts = [] }: Passage, patch: Patch, isMade: (edit: Edit) => boolean): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  const add = (to: number, script?: Script) => {
    if (to > at) segments.push(textSegment(text.slice(at, to), at, script));
    at = Math.max(at, to);
  };
  const addTo = (end: number) => {
    for (const [from, to, script] of scripts) {
      add(Math.min(from, end));
      if (at < to && at >= from) add(Math.min(to, end), script);
    }
    add(end);
  };
  for (const edit of patch) {
    addTo(edit.start);
    // Passages whose join is left are apart: there is nothing more to see of it.
    if (!isJoin(edit) || isMade(edit)) segments.push(editSegment(edit, isMade(edit)));
    at = endOf(edit);
  }
  addTo(text.length);
  return segments;
}

function textSegment(text: string, from: number, script?: Script): Segment {
  const piece = { kind: 'text', text, ...(script && { script }), from, to: from + text.length } as const;
  return { piece, length: text.length };
}

function editSegment(edit: Edit, isMade: boolean): Segment {
  const { now, causes, start: from } = edit;
  const was = isJoin(edit) ? BREAK : edit.was;
  const trust = trustOf(edit);
  const isLeft = !isMade && ({ isLeft: true } as const);
  const piece: PlacedPiece = { kind: 'mended', was, now, trust, causes, ...isLeft, from, to: endOf(edit) };
  return { piece, length: (trust === 'guess' ? edit.was : now).length };
}

/**
 * The segments with a flag in place of a gap's notice. A repair that only touches the notice stays beside it; of one that
 * lies across its edge, what is outside the notice is kept.
 */
function flagged(segments: readonly Segment[], gap: Gap): Segment[] {
  const end = gap.at + gap.notice.length;
  const before: Segment[] = [];
  const after: Segment[] = [];
  const covered: Segment[] = [];
  let start = 0;
  for (const segment of segments) {
    const stop = start + segment.length;
    if (stop <= gap.at) before.push(segment);
    else if (start >= end) after.push(segment);
    else {
      if (start < gap.at) before.push(cut(segment, 0, gap.at - start));
      covered.push(cut(segment, Math.max(0, gap.at - start), Math.min(segment.length, end - start)));
      if (stop > end) after.push(cut(segment, end - start, segment.length));
    }
    start = stop;
  }
  const from = covered[0]?.piece.from ?? before.at(-1)?.piece.to ?? 0;
  const to = covered.at(-1)?.piece.to ?? from;
  return [...before, { piece: { kind: 'flag', gap, from, to }, length: gap.notice.length }, ...after];
}

/** What a segment says in the text that gaps speak of; a flag stands for words that are not asked for. */
function shownText({ piece, length }: Segment): string {
  if (piece.kind === 'text') return piece.text;
  if (piece.kind === 'flag') return '\u0000'.repeat(length);
  return piece.trust === 'guess' ? piece.was : piece.now;
}

/** The segments without what belongs to the notice of the passage ahead. */
function withoutStart(segments: readonly Segment[], words: string): readonly Segment[] {
  const { length } = words;
  if (length === 0 || !segments.map(shownText).join('').startsWith(words)) return segments;
  let from = 0;
  return segments.flatMap((segment) => {
    const left = Math.max(0, length - from);
    from += segment.length;
    if (left === 0) return [segment];
    return left >= segment.length ? [] : [cut(segment, left, segment.length)];
  });
}

function cut(segment: Segment, from: number, to: number): Segment {
  const { piece, length } = segment;
  if (piece.kind === 'text') return textSegment(piece.text.slice(from, to), piece.from + from, piece.script);
  if (piece.kind === 'flag') return segment;
  // Where gaps do not speak of what the piece says (it was refused, or accepted as a guess), it stays ahead of the notice.
  const isSpokenOf = piece.now.length === length && !piece.isLeft;
  const now = isSpokenOf ? piece.now.slice(from, to) : from === 0 ? piece.now : '';
  return { piece: { ...piece, ...(from > 0 && { was: '' }), now }, length: to - from };
}
