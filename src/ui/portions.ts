import type { PlacedParagraph, PlacedPiece } from '../engine/export/paragraphs';

const lengthOf = (piece: PlacedPiece): number =>
  piece.kind === 'text' ? piece.text.length : piece.kind === 'flag' ? 40 : piece.now.length + piece.was.length;

/** What parts the cells and rows of a table, and the lines of a text: it is best drawn as a whole. */
const goesOn = /^(?:\n?\t|\n$|\v| )/;

/** Paragraphs in portions of about `size` characters, so that a long text can be drawn one portion after the other. */
export function portionsOf(paragraphs: readonly PlacedParagraph[], size: number): PlacedParagraph[][] {
  const portions: PlacedParagraph[][] = [];
  let room = 0;
  for (const paragraph of paragraphs) {
    const mayCut = !goesOn.test(paragraph.parting ?? '') || room < -3 * size;
    if (portions.length === 0 || (room <= 0 && mayCut)) {
      portions.push([]);
      room = size;
    }
    portions.at(-1)!.push(paragraph);
    room -= paragraph.pieces.reduce((sum, piece) => sum + lengthOf(piece), 20);
  }
  return portions;
}

/** As many paragraphs as `size` characters hold; text that goes beyond is cut, so that one endless paragraph is no obstacle. */
export function beginningOf(paragraphs: readonly PlacedParagraph[], size: number): PlacedParagraph[] {
  const beginning: PlacedParagraph[] = [];
  let room = size;
  for (const { pieces, ...rest } of paragraphs) {
    if (room <= 0) break;
    const kept: PlacedPiece[] = [];
    for (const piece of pieces) {
      if (room <= 0) break;
      kept.push(piece.kind === 'text' ? { ...piece, text: piece.text.slice(0, room) } : piece);
      room -= lengthOf(piece);
    }
    beginning.push({ ...rest, pieces: kept });
  }
  return beginning;
}
