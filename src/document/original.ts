import type { PlacedParagraph, PlacedPiece } from '../engine/export/paragraphs';
import { standing } from '../engine/export/passage';
import { type Edit, endOf, isJoin, type Patch, trustOf } from '../engine/patch';
import type { ReportedPassage } from '../messages';

/** A passage as the page had it, with the places that are damaged; `passage` is its index among all. */
export function originalOf(
  reported: ReportedPassage,
  patch: Patch,
  passage: number,
  isMade: (edit: Edit) => boolean,
): PlacedParagraph {
  const { text } = reported;
  const pieces: PlacedPiece[] = [];
  let at = 0;
  const add = (to: number) => pieces.push({ kind: 'text', text: text.slice(at, to), from: at, to });
  for (const edit of patch) {
    if (isJoin(edit)) continue;
    if (edit.start > at) add(edit.start);
    const { was, now, causes, start: from } = edit;
    const isLeft = !isMade(edit) && ({ isLeft: true } as const);
    at = endOf(edit);
    pieces.push({ kind: 'mended', was, now, trust: trustOf(edit), causes, ...isLeft, from, to: at });
  }
  if (at < text.length) add(text.length);
  return { ...standing(reported), passage, pieces };
}
