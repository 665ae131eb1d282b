import type { Gap } from '../gaps/gap';
import type { Paragraph, Piece } from './paragraphs';

export { type Paragraph, type Piece, paragraphsOf } from './paragraphs';

/** Says in the reader's language what is missing at a gap; it stands in the text in place of the page's notice. */
export type Flag = (gap: Gap) => string;

/** A document as plain text, a line a paragraph (or a row of cells, parted by tabs), with flags in place. */
export function toText(paragraphs: readonly Paragraph[], flag: Flag): string {
  return paragraphs
    .map(({ pieces, parting = '\n', number }, i) => {
      const words = pieces.map((piece) => textOf(piece, flag)).join('');
      return (i ? parting : '') + (number === undefined || words === '' ? '' : `${number}. `) + words;
    })
    .join('');
}

/** What spreadsheets take for a formula that does something, should the line be pasted into a cell: full-width signs too. */
const FORMULA = /^[\t\r\n]*[=+\-@＝＋－＠](?=\S).*[(（!|]/su;

/** A line or a cell that no spreadsheet takes for a formula: `blank` stands ahead of what looks like one. */
export function inert(line: string, blank: string): string {
  return FORMULA.test(line) ? blank + line : line;
}

/** A document as an HTML fragment that a clipboard can hold: `p`, `h2`, `li` and `td`, flags as `mark`; everything else is escaped. */
export function toHtml(paragraphs: readonly Paragraph[], flag: Flag): string {
  const said = paragraphs.filter(({ pieces }) => pieces.some((piece) => textOf(piece, flag).trim() !== ''));
  const blocks = said.map((paragraph, index) => {
    const text = paragraph.pieces.map((piece) => textOf(piece, flag)).join('');
    // White space at the beginning of a block is none, unless it does not break.
    const inside =
      inert(text, '&nbsp;').slice(0, -text.length) + paragraph.pieces.map((piece) => htmlOf(piece, flag)).join('');
    return around(inside, said, index);
  });
  return `<meta charset="utf-8">${blocks.join('\n')}`;
}

/** A paragraph, with the elements that begin ahead of it and end behind it. */
function around(inside: string, all: readonly Paragraph[], index: number): string {
  const partingAt = (at: number) => all[at]?.parting;
  const isCell = (at: number) => partingAt(at)?.startsWith('\t') === true;
  const { role, parting = '', number } = all[index]!;
  const [goesOn, isFollowed] = [isCell(index), isCell(index + 1)];
  if (goesOn || isFollowed) {
    const opens = goesOn ? '<td></td>'.repeat(parting.length - 1) : `${isCell(index - 1) ? '' : '<table>'}<tr>`;
    const closes = isFollowed ? '' : `</tr>${isCell(index + 2) ? '' : '</table>'}`;
    return `${opens}<td>${inside}</td>${closes}`;
  }
  if (role === 'heading') return `<h2>${inside}</h2>`;
  if (role === 'paragraph')
    return `${parting === ' ' ? '' : '<p>'}${inside}${partingAt(index + 1) === ' ' ? '' : '</p>'}`;
  const list = listOf(all[index]);
  const opens = listOf(all[index - 1]) === list ? '' : `<${list}>`;
  const closes = listOf(all[index + 1]) === list ? '' : `</${list}>`;
  return `${opens}<li${number === undefined ? '' : ` value="${number}"`}>${inside}</li>${closes}`;
}

function listOf(paragraph: Paragraph | undefined): 'ol' | 'ul' | undefined {
  if (paragraph?.role !== 'item') return undefined;
  return paragraph.number === undefined ? 'ul' : 'ol';
}

/** A line feed in a passage is white space, which browsers fold together with what is around it. */
const FOLDED = /[ \t\r\f]*\n[ \t\r\n\f]*/;

/**
 * What a piece says in the cleaned text: a repair what it restores, one that is left what the page has, a gap its flag. Where
 * text only seems to be missing nothing is put in: a suspicion is shown, like a guess, and never becomes part of the text.
 */
export function textOf(piece: Piece, flag: Flag): string {
  if (piece.kind === 'text') return piece.text.split(FOLDED).join(' ');
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
