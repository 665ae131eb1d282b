import { type Flag, textOf } from './export';
import type { Paragraph } from './paragraphs';

/**
 * A document as Markdown (CommonMark, and what GitHub adds): headings, items, flags as they are. The document's own words
 * stay words: no sign of theirs makes a link, a heading, a list, code, a table, a formula, HTML or an automatic address.
 */
export function toMarkdown(paragraphs: readonly Paragraph[], flag: Flag): string {
  let out = '';
  let last: Paragraph['role'] | undefined;
  for (const paragraph of paragraphs) {
    const text = lineOf(paragraph, flag);
    if (text === '') continue;
    const { role, parting, number } = paragraph;
    // Words and cells of one line stay on it, items of one list stand close; anything else is parted by an empty line.
    if (last && isBeside(parting)) {
      out += parting === ' ' ? ` ${text}` : ` | ${text}`;
      continue;
    }
    if (last) out += last === 'item' && role === 'item' ? '\n' : '\n\n';
    const sign = { heading: '## ', item: number === undefined ? '- ' : `${number}. `, paragraph: '' }[role];
    out += sign + text;
    last = role;
  }
  return out && `${out}\n`;
}

const isBeside = (parting?: string) => parting !== undefined && !parting.startsWith('\n');

/** A paragraph on one line, without the indents that would make it code: a line feed in it is nothing but white space. */
function lineOf({ pieces }: Paragraph, flag: Flag): string {
  return escapedLine(pieces.map((piece) => textOf(piece, flag)).join(''));
}

/** Any text as one line of Markdown that says just that. */
export function escapedLine(text: string): string {
  return text
    .trim()
    .replace(/\s*[\n\r\t]\s*/gu, ' ')
    .replace(SIGNS, '\\$&')
    .replace(NUMBERED, '$1\\.');
}

/** Every sign that Markdown reads somewhere; `:` `@` and the dot of `www.` make addresses. */
const SIGNS = /[\\`*_{}[\]<>()#+\-=|~!&$^@:]|(?<=www)\./giu;
/** `1.` makes a list (the bracket of `1)` is among the signs). */
const NUMBERED = /^(\d{1,9})\.(?=\s|$)/u;
