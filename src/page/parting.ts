import { behindDropCap } from './drop-cap';
import { closestOf, elementAround, nextElementOf, textContentOf } from './nodes';
import { areWordsOfOneLine } from './placed';
import type { Passage } from './run';

/** Cells that may lie empty between two that say something. */
const mostCells = 50;

/**
 * What parts a passage from the one ahead of it where that is not the end of a line: a space between words that the page puts
 * side by side, a tab for each cell of a row, a line feed for a further row of a table or line of a text whose lines the page keeps, an empty
 * line; nothing where it goes on with a word. Undefined for the end of a line. `original` says what a text node said when it was read.
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
    const between = original(before.node).slice(before.to, after.from);
    return /\n[ \t\r]*\n/.test(between) ? '\n\n' : between.includes('\n') ? '\n' : undefined;
  }
  const cell = cellOf(passages, index);
  if (cell) {
    const ahead = cellOf(passages, index - 1);
    return ahead ? (tabsBetween(ahead, cell) ?? (isOneTable(ahead, cell) ? '\n' : undefined)) : undefined;
  }
  return areWordsOfOneLine(before.node, after.node)
    ? ' '
    : behindDropCap(passages[index - 1]!, passages[index]!, original);
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

/** Whether two cells are of one table that has more columns than one: pages set whole texts in others. */
function isOneTable(one: Element, other: Element): boolean {
  const table = closestOf(one, 'table');
  const hasColumns = table && Element.prototype.querySelector.call(table, ':is(td, th) + :is(td, th)');
  return !!hasColumns && table === closestOf(other, 'table');
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
