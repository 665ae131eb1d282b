import type { PlacedParagraph } from '../engine/export/paragraphs';
import { standing } from '../engine/export/passage';
import { segmentsOf } from '../engine/export/segments';
import { type Edit, isJoin, type Patch } from '../engine/patch';
import type { ReportedPassage } from '../messages';

/** A passage as the page had it, with the places that are damaged; `passage` is its index among all. */
export function originalOf(
  reported: ReportedPassage,
  patch: Patch,
  passage: number,
  isMade: (edit: Edit) => boolean,
): PlacedParagraph {
  const alone = patch.filter((edit) => !isJoin(edit));
  const pieces = segmentsOf(reported, alone, isMade).map(({ piece }) => piece);
  return { ...standing(reported), passage, pieces };
}
