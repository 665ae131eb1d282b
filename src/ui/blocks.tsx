import { textOf } from '../engine/export/export';
import { type Holding, holdingsOf } from '../engine/export/holdings';
import type { PlacedParagraph } from '../engine/export/paragraphs';
import { type Cell, cellsOf } from '../engine/export/table';
import { DrawnParagraph, listed, type Props } from './pieces';

type Block = Holding<PlacedParagraph>;
type Celled = readonly [block: Block, cell: Cell];

/** Paragraphs of the document, the quotations and tables among them set as such. */
export function Blocks({ paragraphs, ...props }: Props & { paragraphs: readonly PlacedParagraph[] }) {
  const blocks = holdingsOf(paragraphs);
  const cells = cellsOf(blocks);
  return (
    <>
      {blocks.map((block, i) => {
        const cell = cells[i];
        if (!cell) return <DrawnBlock key={i} {...props} block={block} />;
        if (!cell.opensTable) return null;
        const end = cells.findIndex((one, at) => at >= i && one?.closesTable) + 1;
        const inside = blocks.slice(i, end).map((one, at): Celled => [one, cells[i + at]!]);
        return <Table key={i} {...props} cells={inside} />;
      })}
    </>
  );
}

function DrawnBlock({ block: { held, isQuotation, ...paragraph }, ...props }: Props & { block: Block }) {
  if (!held) return <DrawnParagraph {...props} paragraph={paragraph} />;
  const Element = isQuotation ? 'blockquote' : 'div';
  return (
    <Element class={`${isQuotation ? 'quotation' : ''} ${paragraph.role}`} {...listed(paragraph)}>
      <Blocks {...props} paragraphs={held} />
    </Element>
  );
}

/** A table, which scrolls by itself where it is wider than the text; it goes by the name of its first row. */
function Table({ cells, ...props }: Props & { cells: readonly Celled[] }) {
  const rows = groupsAt(cells, ({ opensRow }) => opensRow);
  const head = rows[0]!.map(([{ pieces }]) => pieces.map((piece) => textOf(piece, () => '')).join(''));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section class="table" aria-label={head.join(' · ').slice(0, 100)} tabIndex={0}>
      <table>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              {groupsAt(row, ({ opensCell }) => opensCell).map((one, at) => (
                <DrawnCell key={at} {...props} cells={one} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function DrawnCell({ cells, ...props }: Props & { cells: readonly Celled[] }) {
  const { blanks, isHead, across, down } = cells[0]![1];
  const Element = isHead ? 'th' : 'td';
  return (
    <>
      {Array.from({ length: blanks }, (_, i) => (
        <td key={i} />
      ))}
      <Element colSpan={across} rowSpan={down}>
        {cells.map(([block], i) => (
          <DrawnParagraph key={i} {...props} paragraph={block} isCell />
        ))}
      </Element>
    </>
  );
}

/** Cells in groups, one from each that begins a group. */
function groupsAt(cells: readonly Celled[], begins: (cell: Cell) => boolean): readonly (readonly Celled[])[] {
  const groups: Celled[][] = [];
  for (const one of cells) {
    if (begins(one[1]) || groups.length === 0) groups.push([]);
    groups.at(-1)!.push(one);
  }
  return groups;
}
