import type { Paragraph } from './paragraphs';

/** Where a paragraph stands in a table: what begins ahead of it and ends behind it, and how far its cell reaches. */
export interface Cell {
  readonly opensTable: boolean;
  readonly opensRow: boolean;
  /** Whether it begins its cell, and how many empty ones are ahead of that in its row. */
  readonly opensCell: boolean;
  readonly blanks: number;
  readonly closesCell: boolean;
  readonly closesRow: boolean;
  readonly closesTable: boolean;
  readonly across: number;
  readonly down: number;
  readonly isHead: boolean;
}

/** Paragraphs from one index to another that are a row, and where its cells begin: the index of the first paragraph, and the column. */
interface Row {
  readonly from: number;
  readonly to: number;
  readonly cells: readonly (readonly [first: number, column: number])[];
}

/** The places of paragraphs in tables; undefined where one stands in none. A row of one cell is part of its table, wherever it stands. */
export function cellsOf(all: readonly Paragraph[]): readonly (Cell | undefined)[] {
  const places: (Cell | undefined)[] = all.map(() => undefined);
  let table: Row[] = [];
  const end = () => {
    if (table.some(isWide)) place(all, table, places);
    table = [];
  };
  for (let from = 0; from < all.length; from = table.at(-1)?.to ?? from + 1) {
    const row = rowAt(all, from);
    const { role, parting } = all[from]!;
    const isRow = isWide(row) || role === 'paragraph';
    const ahead = table.at(-1);
    const isUnder = isWide(row) && ahead && isWide(ahead) && !parting;
    const goesOn = isRow && (isUnder || isFurtherRow(parting));
    if (!goesOn) end();
    if (isRow) table.push(row);
  }
  end();
  return places;
}

/** Whether a paragraph begins a further row of the table ahead of it, or a further line of the text. */
export function isFurtherRow(parting: string | undefined): boolean {
  return /^\n\t*$/.test(parting ?? '');
}

/** Whether a paragraph keeps its place in a row even where it says nothing: so do the cells beside it. */
export function isInRow(all: readonly Paragraph[], index: number): boolean {
  return [all[index], all[index + 1]].some((one) => one?.parting?.includes('\t'));
}

/** How many cells a paragraph is away from the one ahead of it, or from the beginning of its row. */
export function stepsOf(parting = ''): number {
  return parting.split('\t').length - 1;
}

/** Whether a row has a cell that is not in the first column. */
function isWide({ cells }: Row): boolean {
  return cells.at(-1)![1] > 0;
}

function rowAt(all: readonly Paragraph[], from: number): Row {
  let column = stepsOf(all[from]!.parting);
  const cells: [number, number][] = [[from, column]];
  let to = from + 1;
  for (; /^[\t\v ]/.test(all[to]?.parting ?? ''); to++) {
    const steps = stepsOf(all[to]!.parting);
    column += steps;
    if (steps > 0) cells.push([to, column]);
  }
  return { from, to, cells };
}

function place(all: readonly Paragraph[], table: readonly Row[], places: (Cell | undefined)[]): void {
  const width = Math.max(...table.map(({ cells }) => cells.at(-1)![1] + 1));
  /** By column, the row at which a cell from above ends. */
  const ends: number[] = [];
  for (const [index, { to, cells }] of table.entries()) {
    let next = 0;
    for (const [place, [first, column]] of cells.entries()) {
      const {
        across = cells.length === 1 && column === 0 ? width : 1,
        down = 1,
        isHead = false,
      } = all[first]!.cell ?? {};
      let blanks = 0;
      for (; next < column; next++) if ((ends[next] ?? 0) <= index) blanks++;
      next = column + across;
      for (let at = column; at < next; at++) ends[at] = index + down;
      const last = (cells[place + 1]?.[0] ?? to) - 1;
      for (let at = first; at <= last; at++) {
        const [isFirst, isLast] = [at === first, at === last];
        places[at] = {
          opensTable: at === table[0]!.from,
          opensRow: isFirst && place === 0,
          opensCell: isFirst,
          blanks: isFirst ? blanks : 0,
          closesCell: isLast,
          closesRow: at === to - 1,
          closesTable: at === table.at(-1)!.to - 1,
          across,
          down,
          isHead,
        };
      }
    }
  }
}
