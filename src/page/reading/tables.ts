import type { Spans } from '../../engine/export/passage';
import {
  attributeOf,
  childrenOf,
  closestOf,
  elementAround,
  elementsWithin,
  firstWithin,
  holds,
  isElement,
  nameOf,
  parentOf,
  textContentOf,
} from './nodes';
import type { Passage } from './run';

/** Columns that a cell reaches over, and half of those that a table may have. */
const mostColumns = 50;
/** Characters of a cell of a table whose cells may hold more than a paragraph: pages set whole texts in others. */
const longestCell = 1000;
/** What no cell of a table holds, but one by which a page is laid out. */
const laidOut = 'table,h1,h2,h3,h4,h5,h6,pre,form';

/** Where a cell stands among those of its table that say something, a row without a word being none. */
export interface Place extends Required<Omit<Spans, 'isHead'>> {
  readonly isHead: boolean;
  readonly cell: Element;
  readonly table: Element;
  readonly row: number;
  readonly column: number;
}

interface Grid {
  readonly cells: ReadonlyMap<Element, Place>;
  /** Whether its cells may hold more than a paragraph each. */
  readonly isData: boolean;
}

/** The tables of a page, each looked at once. */
export class Tables {
  readonly #grids = new Map<Element, Grid>();

  /** The place of the cell that a passage stands in; undefined where that is no cell of a table with columns. */
  placeOf(passages: readonly Passage[], index: number): Place | undefined {
    const cell = cellAround(passages[index]);
    const table = cell && closestOf(cell, 'table');
    if (!table) return undefined;
    const { cells, isData } = this.#gridOf(table);
    const isShared = [index - 1, index + 1].some((at) => passages[at] && holds(cell, passages[at].pieces[0]!.node));
    return isShared && !isData ? undefined : cells.get(cell);
  }

  #gridOf(table: Element): Grid {
    const known = this.#grids.get(table) ?? gridOf(table);
    this.#grids.set(table, known);
    return known;
  }
}

function cellAround(passage: Passage | undefined): Element | null {
  const element = passage && elementAround(passage.pieces[0]!.node);
  return element ? closestOf(element, 'td,th') : null;
}

function gridOf(table: Element): Grid {
  const all = elementsWithin(table, 'tr').filter((row) => closestOf(row, 'table') === table);
  const ahead = [0];
  for (const row of all) ahead.push(ahead.at(-1)! + (hasText(row) ? 1 : 0));
  const cells = new Map<Element, Place>();
  /** By column, the row at which a cell from above ends. */
  const ends: number[] = [];
  for (const [index, line] of all.entries()) {
    const row = ahead[index]!;
    let column = 0;
    for (const cell of cellsOf(line)) {
      while ((ends[column] ?? 0) > row) column++;
      const across = Math.min(spanOf(cell, 'colspan') || 1, mostColumns);
      const down = ahead[groupEnd(all, index, spanOf(cell, 'rowspan'))]! - row;
      for (let at = column; at < column + across; at++) ends[at] = row + down;
      cells.set(cell, { table, cell, row, column, across, down, isHead: nameOf(cell) === 'th' });
      column += across;
      if (column > 2 * mostColumns) return { cells: new Map(), isData: false };
    }
  }
  const columns = [...cells.values()].filter(({ column }) => column > 0);
  return { cells: columns.length > 0 ? cells : new Map(), isData: isData(table, columns) };
}

function cellsOf(row: Element): readonly Element[] {
  return [...childrenOf(row)].filter((child): child is Element => isElement(child) && /^t[dh]$/.test(nameOf(child)));
}

/** A span as HTML reads it: 1 where none is said. */
function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(attributeOf(cell, name) ?? '', 10);
  return span >= 0 ? span : 1;
}

/** The index behind so many rows of a group from one on; 0 stands for all that follow. */
function groupEnd(rows: readonly Element[], from: number, count: number): number {
  let end = from + 1;
  while (rows[end] && end - from !== count && parentOf(rows[end]!) === parentOf(rows[from]!)) end++;
  return end;
}

function isData(table: Element, columns: readonly Place[]): boolean {
  const [first, last] = [columns[0], columns.at(-1)];
  if (!first || first.row === last?.row || firstWithin(table, laidOut)) return false;
  return columns.every(({ cell }) => (textContentOf(cell) ?? '').length <= longestCell);
}

function hasText(element: Element): boolean {
  return /\S/.test(textContentOf(element) ?? '');
}
