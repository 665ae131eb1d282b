import { type Flag, isSameCode, levels, signOf, textOf } from './export';
import { holdingsOf, marked } from './holdings';
import { escapedWords, wordsOf } from './markdown-words';
import type { Paragraph } from './paragraphs';
import { isFurtherRow, isInRow, stepsOf } from './table';

/**
 * A document as Markdown (CommonMark, and what GitHub adds): headings, items, flags as they are. The document's own words
 * stay words: no sign of theirs makes a link, a heading, a list, code, a table, a formula, HTML or an automatic address.
 */
export function toMarkdown(paragraphs: readonly Paragraph[], flag: Flag): string {
  const said = paragraphs.filter(({ pieces }) => pieces.some((piece) => textOf(piece, flag).trim() !== ''));
  const markdown = markdownOf(paragraphs, flag, levels(said));
  return markdown && `${markdown}\n`;
}

function markdownOf(paragraphs: readonly Paragraph[], flag: Flag, levelOf: ReturnType<typeof levels>): string {
  const lines = linesOf(paragraphs, flag, levelOf);
  const widths: number[] = [];
  let out = '';
  let goesOn = false;
  let isItem = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const isClose = isItem && line.role === 'item' && !line.list?.goesOn && !lines[i - 1]?.isHolding;
    const end = tableEnd(lines, i);
    const isTable = end > i + 1;
    if (i > 0) out += isClose ? '\n' : line.isNext && line.role === 'paragraph' && goesOn && !isTable ? '\\\n' : '\n\n';
    goesOn = !isTable && line.role === 'paragraph';
    isItem = !isTable && line.role === 'item';
    if (line.role !== 'item') widths.length = 0;
    if (line.role === 'heading' && !isTable) out += `${'#'.repeat(levelOf(line))} `;
    out += isTable ? tableOf(lines.slice(i, end)) : aheadOf(line, widths) + insideOf(line, widths);
    i = end - 1;
  }
  return out;
}

/** What is set as one line: one cell, those of a row, or all of a program text, or of a quotation or what else is held. */
interface Line extends Pick<Paragraph, 'role' | 'list' | 'level'> {
  readonly cells: string[];
  /** Whether it is a further row of the table ahead of it, or a further line of a text. */
  readonly isNext: boolean;
  readonly isHolding?: true;
  /** Whether the page says that it is no row of the table ahead of it. */
  readonly isApart?: boolean;
}

/** Without the sign ahead of it; `widths` are those of the signs of the items that it stands in. */
function insideOf({ role, cells, isHolding }: Line, widths: readonly number[]): string {
  if (isHolding) return cells.join('').replace(/\n(?!\n|$)/g, `\n${indentIn(widths)}`);
  if (role !== 'code') return cells.filter(Boolean).join(' | ');
  const text = cells.join('');
  // Longer than any that it has, or it would end there.
  const fence = '`'.repeat(Math.max(3, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length + 1)));
  return [fence, text, fence].join('\n');
}

/** Words and cells of one line stay on it, and the paragraphs of a cell. */
function linesOf(all: readonly Paragraph[], flag: Flag, levelOf: ReturnType<typeof levels>): readonly Line[] {
  const lines: Line[] = [];
  const paragraphs = holdingsOf(all);
  for (const [i, { role, list, level, parting = '\n\n', pieces, held, isQuotation }] of paragraphs.entries()) {
    const inner = held && markdownOf(held, flag, levelOf);
    if (inner) {
      const text = isQuotation ? marked(inner) : inner;
      lines.push({ role, cells: [text], isNext: false, isHolding: true, ...(list && { list }) });
    }
    const words = pieces.map((piece) => textOf(piece, flag)).join('');
    const steps = stepsOf(parting);
    if (words.trim() === '' && !isInRow(paragraphs, i)) continue;
    // In a cell there are no items, but their numbers.
    const sign = role === 'item' || words === '' ? '' : signOf(list?.number);
    const text =
      role === 'code'
        ? words
        : (parting === '\n' ? indentOf(words) : '') + numbered(escapedWords(sign) + wordsOf(pieces, flag));
    const { cells, isHolding } = lines.at(-1) ?? {};
    if (cells && isSameCode(paragraphs, i)) cells.push(parting + text);
    else if (!cells || isHolding || parting.startsWith('\n') || role === 'code') {
      const blanks = parting.startsWith('\n') ? Array<string>(steps).fill('') : [];
      lines.push({
        role,
        cells: [...blanks, text],
        isNext: isFurtherRow(parting),
        isApart: !!paragraphs[i]!.parting?.startsWith('\n\n'),
        ...(list && { list }),
        ...(level && { level }),
      });
    } else if (steps > 0) cells.push(...Array<string>(steps - 1).fill(''), text);
    else cells.push(`${cells.pop()}${parting === ' ' ? ' ' : '<br>'}${text}`);
  }
  return lines;
}

/** How far a line of a text is set in, in spaces that Markdown leaves alone. */
function indentOf(line: string): string {
  return /^\s*/u.exec(line)![0].replaceAll('\t', '    ').replaceAll(' ', '\u00a0');
}

/** Where a table ends that begins with this line; the next line where none does. */
function tableEnd(lines: readonly Line[], from: number): number {
  const isMany = (at: number) => lines[at]!.cells.length > 1;
  const isAlone = (at: number) => !isMany(at) && (lines[at]!.role !== 'paragraph' || !!lines[at]!.isHolding);
  let end = from + 1;
  if (isAlone(from)) return end;
  const isUnder = (at: number) => !lines[at]!.isApart && isMany(at) && isMany(at - 1);
  while (lines[end] && !isAlone(end) && (lines[end]!.isNext || isUnder(end))) end++;
  const hasColumns = lines.slice(from, end).some(({ cells }) => cells.length > 1);
  return hasColumns ? end : from + 1;
}

/** Rows one below the other; the first is the head, without which GitHub reads no table. */
function tableOf(rows: readonly Line[]): string {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const [head, ...rest] = rows.map(({ cells }) => [...cells, ...Array<string>(width - cells.length).fill('')]);
  return [head!, Array<string>(width).fill('---'), ...rest].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function indentIn(widths: readonly number[]): string {
  return ' '.repeat(widths.reduce((sum, width) => sum + width, 0));
}

/** The sign ahead of a line, as far in as the words of the items around it; `widths` are those of the signs of these items. */
function aheadOf({ role, list }: Line, widths: number[]): string {
  if (role !== 'item') return '';
  const depth = Math.min(list?.depth ?? 0, widths.length);
  const isMore = list?.goesOn && depth < widths.length;
  widths.length = isMore ? depth + 1 : depth;
  const indent = indentIn(widths);
  if (isMore) return indent;
  const sign = signOf(list?.number);
  // Markdown counts items in numbers alone: a letter is a word of its item.
  const mark = /^\d/u.test(sign) ? sign : '- ';
  widths.push(mark.length);
  return indent + (mark === sign ? sign : mark + sign);
}

/** Any text as one line of Markdown that says just that, without the indents that would make it code. */
export function escapedLine(text: string): string {
  return numbered(escapedWords(text));
}

/** `1.` makes a list (the bracket of `1)` is among the signs that are escaped). */
function numbered(line: string): string {
  return line.trim().replace(/^(\d{1,9})\.(?=\s|$)/u, '$1\\.');
}
