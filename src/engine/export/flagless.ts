import { isKept } from '../gaps/found';
import type { Paragraph, Piece } from './paragraphs';
import { isInRow } from './table';

/** The paragraphs without flags: masked and garbled words stay as the page shows them, and what was nothing but a notice goes. */
export function withoutFlags(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  return paragraphs.flatMap((paragraph, i) => {
    if (!paragraph.pieces.some(({ kind }) => kind === 'flag')) return [paragraph];
    const pieces = paragraph.pieces.flatMap((piece): Piece[] => {
      if (piece.kind !== 'flag') return [piece];
      return isKept(piece.gap) || piece.gap.isSuspected ? [{ kind: 'text', text: piece.gap.notice }] : [];
    });
    const hasWords = pieces.some((piece) => piece.kind !== 'text' || piece.text.trim() !== '');
    return hasWords || isInRow(paragraphs, i) ? [{ ...paragraph, pieces }] : [];
  });
}
