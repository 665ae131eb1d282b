import type { PlacedParagraph, PlacedPiece } from '../engine/paragraphs';
import { type Edit, endOf, type Patch, trustOf } from '../engine/patch';
import type { ReportedPassage } from '../messages';

/** A passage as the page had it, with the places that are damaged; `index` is its own among all passages. */
export function originalOf(
  { role, text }: ReportedPassage,
  patch: Patch,
  index: number,
  isMade: (edit: Edit) => boolean,
): PlacedParagraph {
  const pieces: PlacedPiece[] = [];
  let at = 0;
  for (const edit of patch) {
    if (edit.start > at) pieces.push({ kind: 'text', text: text.slice(at, edit.start), from: at, to: edit.start });
    const { was, now, causes, start: from } = edit;
    const isLeft = !isMade(edit) && ({ isLeft: true } as const);
    at = endOf(edit);
    pieces.push({ kind: 'mended', was, now, trust: trustOf(edit), causes, ...isLeft, from, to: at });
  }
  if (at < text.length) pieces.push({ kind: 'text', text: text.slice(at), from: at, to: text.length });
  return { role, passage: index, pieces };
}
