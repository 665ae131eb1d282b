import type { Gap } from '../gaps/gap';
import { type Edit, endOf, isJoin, type Patch, trustOf } from '../patch';
import { MarkReader } from './marks';
import type { PlacedPiece } from './paragraphs';
import type { Mark, Passage } from './passage';

/** What a join takes out of the text. */
export const BREAK = '\n';

/** A piece and the length of what stands in its place in the text that gaps speak of. */
export interface Segment {
  readonly piece: PlacedPiece;
  readonly length: number;
}

/** A passage as segments; a repair stands under the marks of its first character, as on the page. */
export function segmentsOf(passage: Passage, patch: Patch, isMade: (edit: Edit) => boolean): Segment[] {
  const { text, marks = [] } = passage;
  const segments: Segment[] = [];
  const reader = new MarkReader(marks);
  const additions = marks.filter(([, , name]) => name === 'ruby' || name === 'sign').sort((a, b) => a[1] - b[1]);
  let at = 0;
  const say = () => {
    while (additions[0] && additions[0][1] <= at) segments.push(addition(additions.shift()!, segments.at(-1), at));
  };
  const addTo = (end: number) => {
    for (say(); at < end; say()) {
      const stop = Math.min(reader.changeBehind(at), end);
      const under = reader.at(at);
      if (isNothing(under)) segments.push({ piece: { kind: 'text', text: '', from: at, to: stop }, length: stop - at });
      else segments.push(textSegment(text.slice(at, stop), at, { marks: under }));
      at = stop;
    }
  };
  for (const edit of patch) {
    addTo(edit.start);
    // Passages whose join is left are apart: there is nothing more to see of it.
    const under = reader.at(edit.start);
    if (!isNothing(under) && (!isJoin(edit) || isMade(edit))) segments.push(editSegment(edit, isMade(edit), under));
    at = endOf(edit);
  }
  addTo(text.length);
  return segments;
}

const isNothing = (marks: readonly Mark[]): boolean => marks.some(([, , name]) => name === 'none');

type Besides = Pick<Extract<PlacedPiece, { kind: 'text' }>, 'marks' | 'isAdded'>;

function textSegment(text: string, from: number, { marks, isAdded }: Besides): Segment {
  const besides = { ...(marks?.length && { marks }), ...(isAdded && { isAdded }) };
  const length = isAdded ? 0 : text.length;
  return { piece: { kind: 'text', text, ...besides, from, to: from + length }, length };
}

/** What the page says by its elements alone: how characters are read, behind them, or a sign. Gaps do not speak of it. */
function addition(mark: Mark, before: Segment | undefined, at: number): Segment {
  const [, , name, value = ''] = mark;
  if (name === 'sign') return textSegment(value, at, { isAdded: true });
  const around = before?.piece.marks ?? [];
  return textSegment(`(${value})`, at, { marks: around.slice(0, around.indexOf(mark) + 1), isAdded: true });
}

function editSegment(edit: Edit, isMade: boolean, marks: readonly Mark[]): Segment {
  const { now, causes, start: from } = edit;
  const was = isJoin(edit) ? BREAK : edit.was;
  const trust = trustOf(edit);
  const isLeft = !isMade && ({ isLeft: true } as const);
  const piece: PlacedPiece = {
    kind: 'mended',
    was,
    now,
    trust,
    causes,
    ...isLeft,
    ...(marks.length > 0 && { marks }),
    from,
    to: endOf(edit),
  };
  return { piece, length: (trust === 'guess' ? edit.was : now).length };
}

/**
 * The segments with a flag in place of a gap's notice. A repair that only touches the notice stays beside it; of one that
 * lies across its edge, what is outside the notice is kept.
 */
export function flagged(segments: readonly Segment[], gap: Gap): Segment[] {
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
  if (piece.kind === 'text') return piece.isAdded ? '' : piece.text;
  if (piece.kind === 'flag') return '\u0000'.repeat(length);
  return piece.trust === 'guess' ? piece.was : piece.now;
}

/** The segments without what belongs to the notice of the passage ahead. */
export function withoutStart(segments: readonly Segment[], words: string): readonly Segment[] {
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
  if (piece.kind === 'text') return textSegment(piece.text.slice(from, to), piece.from + from, piece);
  if (piece.kind === 'flag') return segment;
  // Where gaps do not speak of what the piece says (it was refused, or accepted as a guess), it stays ahead of the notice.
  const isSpokenOf = piece.now.length === length && !piece.isLeft;
  const now = isSpokenOf ? piece.now.slice(from, to) : from === 0 ? piece.now : '';
  return { piece: { ...piece, ...(from > 0 && { was: '' }), now }, length: to - from };
}
