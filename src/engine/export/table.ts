import type { Paragraph } from './paragraphs';

/** Where a paragraph stands in a table: whether its row or the table begins or ends with it, and how many columns it is wide. */
export interface Cell {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly opens: boolean;
  readonly closes: boolean;
  readonly width: number;
}

/** Paragraphs from one index to another that are a row, and its columns. */
interface Row {
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

/** The places of paragraphs in tables; undefined where one stands in none. A row of one cell is part of its table, wherever it stands. */
export function cellsOf(all: readonly Paragraph[]): readonly (Cell | undefined)[] {
  const cells: (Cell | undefined)[] = all.map(() => undefined);
  let table: Row[] = [];
  const end = () => {
    const width = Math.max(...table.map((row) => row.width));
    if (width > 1) for (const row of table) place(row, table, width, cells);
    table = [];
  };
  for (let from = 0, to = 1; from < all.length; from = to++) {
    let width = 1;
    for (; all[to]?.parting?.startsWith('\t'); to++) width += all[to]!.parting!.length;
    const { role, parting } = all[from]!;
    const isRow = width > 1 || role === 'paragraph';
    const goesOn = isRow && (parting === '\n' || (width > 1 && (table.at(-1)?.width ?? 0) > 1));
    if (!goesOn) end();
    if (isRow) table.push({ from, to, width });
  }
  end();
  return cells;
}

function place({ from, to, width }: Row, table: readonly Row[], all: number, cells: (Cell | undefined)[]): void {
  for (let at = from; at < to; at++) {
    const [isFirst, isLast] = [at === from, at === to - 1];
    cells[at] = {
      isFirst,
      isLast,
      opens: at === table[0]!.from,
      closes: at === table.at(-1)!.to - 1,
      width: width === 1 ? all : 1,
    };
  }
}
