import type { Gap } from '../gaps/gap';
import { holdingsOf, marked } from './holdings';
import type { Paragraph, Piece } from './paragraphs';
import type { Mark, Script } from './passage';

export { type Paragraph, type Piece, paragraphsOf } from './paragraphs';

/** Says in the reader's language what is missing at a gap; it stands in the text in place of the page's notice. */
export type Flag = (gap: Gap) => string;

/**
 * A document as plain text, a line a paragraph (or a row of cells, parted by tabs, each on one line), with flags in place. The lines of
 * quotations begin with the sign that letters have ahead of them.
 */
export function toText(paragraphs: readonly Paragraph[], flag: Flag): string {
  return holdingsOf(paragraphs)
    .map(({ pieces, parting = '\n', list, held, isQuotation }, i) => {
      const inside = held ? toText(held, flag) : pieces.map((piece) => textOf(piece, flag)).join('');
      const words = isQuotation ? marked(inside) : inside;
      return (i ? parting.replace('\v', ' ') : '') + (words === '' ? '' : signOf(list?.number)) + words;
    })
    .join('');
}

/** The levels of the headings of a document: 2 for the highest ones, as a title stands above them, 6 for the lowest. */
export function levels(
  all: readonly Pick<Paragraph, 'role' | 'level'>[],
): (heading: Pick<Paragraph, 'level'>) => number {
  const headings = all.filter(({ role }) => role === 'heading');
  const top = headings.reduce((least, { level = 1 }) => Math.min(least, level), 6);
  return ({ level = 1 }) => Math.min(6, level - top + 2);
}

/** Whether a line belongs to the program text of the line ahead of it. */
export function isSameCode(all: readonly Paragraph[], index: number): boolean {
  const isCode = [all[index - 1], all[index]].every((one) => one?.role === 'code');
  return isCode && !!all[index]!.parting?.startsWith('\n');
}

/** The number or letter ahead of an item, and what its script sets behind it; nothing where there is none. */
export function signOf(number: string | undefined): string {
  if (number === undefined) return '';
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]$/u.test(number)) return `${number}、`;
  return number + (/\p{sc=Hangul}$/u.test(number) ? ', ' : '. ');
}

/** A line feed in a passage is white space, which browsers fold together with what is around it. */
const FOLDED = /[ \t\r\f]*\n[ \t\r\n\f]*/;

/**
 * What a piece says in the cleaned text: a repair what it restores, one that is left what the page has, a gap its flag. Where
 * text only seems to be missing nothing is put in: a suspicion is shown, like a guess, and never becomes part of the text.
 */
export function textOf(piece: Piece, flag: Flag): string {
  if (piece.kind === 'flag') return piece.gap.isSuspected ? piece.gap.notice : flag(piece.gap);
  if (piece.kind === 'mended') return scripted(piece.isLeft ? piece.was : piece.now, piece.marks);
  return scripted(piece.text.split(FOLDED).join(' '), piece.marks);
}

/** The signs that are characters of their own when they are set higher or lower. */
const PLAIN = '0123456789+-\u2212=()ni';
const SCRIPTS: Readonly<Record<Script, string>> = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ', sub: '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙᵢ' };

/** A text that is set higher or lower in the characters that say so: 10⁻³ is not 10−3. As it is where it has others. */
function scripted(text: string, marks: readonly Mark[] = []): string {
  const script = marks.map(([, , name]) => name).find((name) => name === 'sup' || name === 'sub');
  const signs = script ? Array.from(text, (sign) => SCRIPTS[script][PLAIN.indexOf(sign)]) : [];
  return signs.length === 0 || signs.includes(undefined) ? text : signs.join('');
}
