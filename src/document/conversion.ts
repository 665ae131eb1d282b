import type { PlacedParagraph, PlacedPiece } from '../engine/paragraphs';

/** Turns a text into another script. */
export type Convert = (text: string) => string;

/**
 * The paragraphs in another script, repairs included; what the page itself had is left as it was. A paragraph is converted as
 * a whole, because words decide what a character becomes, and a repair may end in the middle of one.
 */
export function convertParagraphs(
  paragraphs: readonly PlacedParagraph[],
  convert: Convert,
): readonly PlacedParagraph[] {
  return paragraphs.map((paragraph) => {
    const texts = paragraph.pieces.map(wordsOf);
    const converted = pieceByPiece(texts, convert);
    return { ...paragraph, pieces: paragraph.pieces.map((piece, i) => withWords(piece, converted[i]!)) };
  });
}

function wordsOf(piece: PlacedPiece): string {
  if (piece.kind === 'text') return piece.text;
  if (piece.kind === 'flag') return '';
  return piece.isLeft ? piece.was : piece.now;
}

function withWords(piece: PlacedPiece, words: string): PlacedPiece {
  if (piece.kind === 'text') return { ...piece, text: words };
  if (piece.kind === 'flag') return piece;
  return piece.isLeft ? { ...piece, was: words } : { ...piece, now: words };
}

function pieceByPiece(texts: readonly string[], convert: Convert): readonly string[] {
  const text = texts.join('');
  const whole = convert(text);
  // A word that becomes longer or shorter moves all that follows: then each piece is on its own.
  if (whole.length !== text.length) return texts.map(convert);
  let at = 0;
  return texts.map(({ length }) => {
    at += length;
    return whole.slice(at - length, at);
  });
}
