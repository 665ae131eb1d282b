import { webAddress } from './address';
import { type Flag, isSameCode, levels, type Paragraph, signOf, textOf } from './export';
import { inert } from './formula';
import { type Holding, holdingsOf } from './holdings';
import type { ListPlace } from './list-place';
import { type Grouped, groupsOf, isGroup } from './marks';
import type { Piece } from './paragraphs';
import type { Mark } from './passage';
import { type Cell, cellsOf, isInRow } from './table';

/** A document as an HTML fragment that a clipboard can hold: `p`, `h2`, `li` and `td`, flags as `mark`; everything else is escaped. */
export function toHtml(paragraphs: readonly Paragraph[], flag: Flag): string {
  const said = paragraphs.filter(
    ({ pieces }, i) => isInRow(paragraphs, i) || pieces.some((piece) => textOf(piece, flag).trim() !== ''),
  );
  return `<meta charset="utf-8">${htmlOf(said, flag, levels(said))}`;
}

function htmlOf(paragraphs: readonly Paragraph[], flag: Flag, levelOf: ReturnType<typeof levels>): string {
  const all = holdingsOf(paragraphs);
  const cells = cellsOf(all);
  const open: string[] = [];
  const blocks = all.map((paragraph, index) => {
    const { parting, list, held, isQuotation } = paragraph;
    if (held) {
      const inner = htmlOf(held, flag, levelOf);
      return around(isQuotation ? `<blockquote>\n${inner}\n</blockquote>` : inner, all, index, cells, open);
    }
    const text = paragraph.pieces.map((piece) => textOf(piece, flag)).join('');
    // White space at the beginning of a block is none, unless it does not break.
    const inside = inert(text, '&nbsp;').slice(0, -text.length) + wordsOf(groupsOf(paragraph.pieces), flag);
    const sign = (parting === '\v' ? '<br>' : '') + escaped(signOf(list?.number));
    const tag = `h${levelOf(paragraph)}`;
    if (paragraph.role === 'heading' && !cells[index]) return `<${tag}>${inside}</${tag}>`;
    return cells[index] ? inTable(inside, sign, cells[index]) : around(inside, all, index, cells, open);
  });
  return blocks.join('\n');
}

function inTable(inside: string, sign: string, cell: Cell): string {
  const { blanks, across, down, isHead, opensTable, opensRow, opensCell, closesCell, closesRow, closesTable } = cell;
  const tag = isHead ? 'th' : 'td';
  const spans = (across > 1 ? ` colspan="${across}"` : '') + (down > 1 ? ` rowspan="${down}"` : '');
  const ahead = `${opensTable ? '<table>' : ''}${opensRow ? '<tr>' : ''}${'<td></td>'.repeat(blanks)}`;
  const behind = `${closesCell ? `</${tag}>` : ''}${closesRow ? '</tr>' : ''}${closesTable ? '</table>' : ''}`;
  return `${ahead}${opensCell ? `<${tag}${spans}>` : ''}${sign}${inside}${behind}`;
}

/** A paragraph, with the elements that begin ahead of it and end behind it; `open` are the lists around it. */
function around(
  inside: string,
  all: readonly Holding[],
  index: number,
  cells: readonly (Cell | undefined)[],
  open: string[],
): string {
  const partingAt = (at: number) => all[at]?.parting;
  const isItem = (at: number) => all[at]?.role === 'item' && !cells[at];
  const { role, parting = '', list, held } = all[index]!;
  if (role === 'code') {
    const [opens, closes] = [!isSameCode(all, index), !isSameCode(all, index + 1)];
    return `${opens ? '<pre><code>' : parting.slice(1)}${inside}${closes ? '</code></pre>' : ''}`;
  }
  if (role === 'paragraph') {
    if (held) return inside;
    const isLine = (at: number) =>
      partingAt(at) === '\n' && [at - 1, at].every((one) => all[one]?.role === role && !cells[one]);
    const opens =
      parting === ' ' || isLine(index) ? '' : isLine(index + 1) ? '<p style="white-space: pre-wrap">' : '<p>';
    return `${opens}${inside}${partingAt(index + 1) === ' ' || isLine(index + 1) ? '' : '</p>'}`;
  }
  const inItem = list?.goesOn && !held ? `<p>${inside}</p>` : inside;
  return inLists(inItem, list, isItem(index + 1) ? (all[index + 1]!.list ?? {}) : undefined, open);
}

/**
 * What stands in a list as HTML, with the lists that begin ahead of it and end behind it. `next` is the place of what follows it in a
 * list, `open` are the lists around, which stay open for it.
 */
function inLists(
  inside: string,
  { depth = 0, number, goesOn }: Partial<ListPlace> = {},
  next: Partial<ListPlace> | undefined,
  open: string[],
): string {
  const at = Math.min(depth, open.length);
  let out = '';
  if (goesOn && at < open.length) out = inside;
  else {
    const tag = tagOf(number);
    if (at === open.length) out = `<${open[open.push(tag) - 1]}>`;
    out += tag === 'ol' ? `<li value="${number}">${inside}` : `<li>${escaped(signOf(number))}${inside}`;
  }
  if (!next) return out + closed(open, 0);
  const { depth: level = 0, number: following } = next;
  out += closed(open, level + 1);
  if (next.goesOn || level >= open.length) return out;
  return out + (open[level] === tagOf(following) ? '</li>' : closed(open, level));
}

/** HTML counts items in numbers alone: a letter is a word of its item. */
function tagOf(number: string | undefined): string {
  if (number === undefined) return 'ul';
  return /^\d+$/u.test(number) ? 'ol' : 'ul style="list-style: none"';
}

/** The ends of the lists that are open, but for so many of the outermost. */
function closed(open: string[], kept: number): string {
  return open
    .splice(kept)
    .reverse()
    .map((tag) => `</li></${tag.split(' ')[0]}>`)
    .join('');
}

function wordsOf(entries: Grouped<Piece>, flag: Flag): string {
  return entries
    .map((one) => (isGroup(one) ? marked(one.mark, wordsOf(one.inside, flag)) : pieceOf(one, flag)))
    .join('');
}

function marked([, , name, value]: Mark, inside: string): string {
  if (name !== 'a') return `<${name}>${inside}</${name}>`;
  const address = webAddress(value);
  return address === undefined ? inside : `<a href="${escaped(address)}">${inside}</a>`;
}

function pieceOf(piece: Piece, flag: Flag): string {
  if (piece.kind === 'text' && piece.isAdded && piece.marks)
    return `<rp>(</rp><rt>${escaped(piece.text.slice(1, -1))}</rt><rp>)</rp>`;
  // What is set higher or lower has an element that says so.
  const { marks: _marks, ...bare } = piece;
  const text = escaped(textOf(bare, flag));
  return piece.kind === 'flag' && text !== '' ? `<mark>${text}</mark>` : text;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it may stand in HTML, between tags or in an attribute in double quotes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => ENTITIES[sign]!);
}
