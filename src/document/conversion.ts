import type { PlacedParagraph, PlacedPiece } from '../engine/export/paragraphs';

/** Turns a text into another script. */
export type Convert = (text: string) => string;

/**
 * A way to bring paragraphs into another script, repairs included; what the page itself had is left as it was. A paragraph is
 * converted as a whole, because words decide what a character becomes, and a repair may end in the middle of one. It is
 * converted once: who asks again for the same paragraph gets the same answer.
 */
export function converterOfParagraphs(convert: Convert): (paragraph: PlacedParagraph) => PlacedParagraph {
  const known = new WeakMap<PlacedParagraph, PlacedParagraph>();
  return (paragraph) => {
    const answer = known.get(paragraph) ?? converted(paragraph, convert);
    known.set(paragraph, answer);
    return answer;
  };
}

function converted(paragraph: PlacedParagraph, convert: Convert): PlacedParagraph {
  const texts = pieceByPiece(paragraph.pieces.map(wordsOf), convert);
  return { ...paragraph, pieces: paragraph.pieces.map((piece, i) => withWords(piece, texts[i]!)) };
}

function wordsOf(piece: PlacedPiece): string {
  // How characters are read is no word between them.
  if (piece.kind === 'flag' || (piece.kind === 'text' && piece.isAdded)) return '';
  if (piece.kind === 'text') return piece.text;
  return piece.isLeft ? piece.was : piece.now;
}

function withWords(piece: PlacedPiece, words: string): PlacedPiece {
  if (piece.kind === 'flag' || (piece.kind === 'text' && piece.isAdded)) return piece;
  if (piece.kind === 'text') return { ...piece, text: words };
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
