import { lineParting, setIn } from './breaks';
import { behindDropCap } from './drop-cap';
import { formulaParting } from './formula';
import { closestOf, elementAround, holds } from './nodes';
import { areWordsOfOneLine } from './placed';
import type { Passage } from './run';
import type { Place } from './tables';

/** Cells that may lie empty between two that say something. */
const mostCells = 50;

/**
 * What parts a passage from the one ahead of it where that is not the end of a line: a space between words that the page puts
 * side by side, a tab for each cell of a row, a vertical tab within one cell, a line feed for a further row of a table (and a tab for
 * each empty cell that it begins with) or line of a text whose lines the page keeps, an empty line; nothing where it goes on with a
 * word. Undefined for the end of a line. `original` says what a text node said when it was read, `cellOf` where a passage stands in a table.
 */
export function partingOf(
  passages: readonly Passage[],
  index: number,
  original: (node: Text) => string,
  cellOf: (index: number) => Place | undefined,
): string | undefined {
  const before = passages[index - 1]?.pieces.at(-1);
  const after = passages[index]!.pieces[0]!;
  const cell = cellOf(index);
  if (cell) return partingOfCells(cellOf(index - 1), cell, before?.node);
  if (!before) return undefined;
  if (areWordsOfOneLine(before.node, after.node)) return ' ';
  const lineAt = (at: number) =>
    passages[at - 1] && passages[at] && lineParting(passages[at - 1]!, passages[at]!, original);
  const isText =
    !setIn.test(passages[index]!.text) &&
    [index - 1, index].every((at) => passages[at]!.role === 'paragraph' && !cellOf(at));
  // Where a text has several lines, an empty one parts it from the next: that is what stanzas are.
  const isOfLines = () => isText && [index - 1, index + 1].some((at) => lineAt(at) === '\n');
  if (isSameHeading(passages[index - 1]!, passages[index]!)) return ' ';
  return (
    lineAt(index) ??
    formulaParting(passages[index - 1]!, passages[index]!, original) ??
    behindDropCap(passages[index - 1]!, passages[index]!, original) ??
    (isOfLines() ? '\n\n' : undefined)
  );
}

/** Whether two passages are lines of one heading. */
function isSameHeading(before: Passage, after: Passage): boolean {
  const [heading, other] = [before, after].map(({ role, pieces }) => {
    const element = role === 'heading' ? elementAround(pieces[0]!.node) : null;
    return element && closestOf(element, 'h1,h2,h3,h4,h5,h6,[role=heading]');
  });
  return !!heading && heading === other;
}

function partingOfCells(
  ahead: Place | undefined,
  { table, cell, row, column }: Place,
  before: Node | undefined,
): string | undefined {
  const tabs = (count: number) => '\t'.repeat(Math.min(count, mostCells));
  if (ahead?.table === table) {
    if (ahead.cell === cell) return '\v';
    return ahead.row === row ? tabs(column - ahead.column) : `\n${tabs(column)}`;
  }
  // Ahead of the first cell that says something there may be empty ones.
  const isFirst = !before || !holds(table, before);
  // Nor may it be taken for a row of the table that ended ahead of it.
  const isNext = ahead && closestOf(ahead.table, 'td,th') === closestOf(table, 'td,th');
  return isFirst && (column > 0 || isNext) ? `\n\n${tabs(column)}` : undefined;
}
