import { closestOf, elementAround, nextElementOf, textContentOf } from './nodes';
import { areWordsOfOneLine } from './placed';
import type { Passage } from './run';

/** Cells that may lie empty between two that say something. */
const mostCells = 50;

/**
 * What parts a passage from the one ahead of it where that is not the end of a line: a space between words that the page puts
 * side by side, a tab for each cell of a row, a line feed for a further row of a table, an empty line. Undefined for the end of a line. `original` says what a text node
 * said when it was read.
 */
export function partingOf(
  passages: readonly Passage[],
  index: number,
  original: (node: Text) => string,
): string | undefined {
  const before = passages[index - 1]?.pieces.at(-1);
  const after = passages[index]!.pieces[0]!;
  if (!before) return undefined;
  if (before.node === after.node) {
    return /\n[ \t\r]*\n/.test(original(before.node).slice(before.to, after.from)) ? '\n\n' : undefined;
  }
  const cell = cellOf(passages, index);
  if (cell) {
    const ahead = cellOf(passages, index - 1);
    return ahead
      ? (tabsBetween(ahead, cell) ?? (tableAround(ahead) === tableAround(cell) ? '\n' : undefined))
      : undefined;
  }
  return areWordsOfOneLine(before.node, after.node) ? ' ' : undefined;
}

/** The cell of a table that says nothing but this passage; cells with paragraphs of their own are no matter of a line. */
function cellOf(passages: readonly Passage[], index: number): Element | null {
  const [before, cell, after] = [index - 1, index, index + 1].map((at) => cellAround(passages[at]));
  return cell && cell !== before && cell !== after ? cell : null;
}

function cellAround(passage: Passage | undefined): Element | null {
  const element = passage && elementAround(passage.pieces[0]!.node);
  return element ? closestOf(element, 'td,th') : null;
}

function tableAround(cell: Element): Element | null {
  return closestOf(cell, 'table');
}

function tabsBetween(before: Element, after: Element): string | undefined {
  let tabs = '';
  let cell: Element | null = before;
  do {
    cell = cell && nextElementOf(cell);
    tabs += '\t';
    if (cell === after) return tabs;
  } while (cell && tabs.length < mostCells && !/\S/.test(textContentOf(cell) ?? ''));
  return undefined;
}
