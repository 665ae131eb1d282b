import type { Gap } from '../gaps/gap';
import type { Paragraph, Piece } from './paragraphs';

export { type Paragraph, type Piece, paragraphsOf } from './paragraphs';

/** Says in the reader's language what is missing at a gap; it stands in the text in place of the page's notice. */
export type Flag = (gap: Gap) => string;

/** A document as plain text, a line a paragraph, with flags in place. */
export function toText(paragraphs: readonly Paragraph[], flag: Flag): string {
  return paragraphs.map(({ pieces }) => pieces.map((piece) => textOf(piece, flag)).join('')).join('\n');
}

/** What spreadsheets take for a formula that does something, should the line be pasted into a cell: full-width signs too. */
const FORMULA = /^[\t\r\n]*[=+\-@＝＋－＠](?=\S).*[(（!|]/su;

/** A line that no spreadsheet takes for a formula: `blank` stands ahead of what looks like one. */
export function inert(line: string, blank: string): string {
  return FORMULA.test(line) ? blank + line : line;
}

/** A document as an HTML fragment that a clipboard can hold: `p`, `h2` and `li`, flags as `mark`; everything else is escaped. */
export function toHtml(paragraphs: readonly Paragraph[], flag: Flag): string {
  const blocks = paragraphs.flatMap((paragraph, index) => {
    const text = paragraph.pieces.map((piece) => textOf(piece, flag)).join('');
    if (text.trim() === '') return [];
    // White space at the beginning of a block is none, unless it does not break.
    const inside =
      inert(text, '&nbsp;').slice(0, -text.length) + paragraph.pieces.map((piece) => htmlOf(piece, flag)).join('');
    if (paragraph.role === 'heading') return [`<h2>${inside}</h2>`];
    if (paragraph.role === 'paragraph') return [`<p>${inside}</p>`];
    const opens = paragraphs[index - 1]?.role === 'item' ? '' : '<ul>';
    const closes = paragraphs[index + 1]?.role === 'item' ? '' : '</ul>';
    return [`${opens}<li>${inside}</li>${closes}`];
  });
  return `<meta charset="utf-8">${blocks.join('\n')}`;
}

/**
 * What a piece says in the cleaned text: a repair what it restores, one that is left what the page has, a gap its flag. Where
 * text only seems to be missing nothing is put in: a suspicion is shown, like a guess, and never becomes part of the text.
 */
export function textOf(piece: Piece, flag: Flag): string {
  if (piece.kind === 'text') return piece.text;
  if (piece.kind === 'flag') return piece.gap.isSuspected ? piece.gap.notice : flag(piece.gap);
  return piece.isLeft ? piece.was : piece.now;
}

function htmlOf(piece: Piece, flag: Flag): string {
  const text = escaped(textOf(piece, flag));
  return piece.kind === 'flag' && text !== '' ? `<mark>${text}</mark>` : text;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it may stand in HTML, between tags or in an attribute in double quotes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => ENTITIES[sign]!);
}
