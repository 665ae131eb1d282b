import { type Cell, cellName, isMet, type Verdict, verdictsOf } from './cells';

interface Judged {
  readonly cell: Cell;
  readonly verdict: Verdict;
}

/** A line a target: how its cells did on average, which did worst, and how many met it. */
export function summaryOf(cells: readonly Cell[]): string {
  const groups = new Map<string, Judged[]>();
  for (const cell of cells)
    for (const verdict of verdictsOf(cell)) {
      const target = `${cell.family.kind}, ${losses[cell.loss]}: ${verdict.measure}${spanOf(cell, verdict)} at least ${100 * verdict.wanted} %`;
      groups.set(target, [...(groups.get(target) ?? []), { cell, verdict }]);
    }
  return ['Targets', ...[...groups].map(([target, judged]) => lineOf(target, judged))].join('\n');
}

const losses = { none: 'no byte lost', seen: 'visible loss', unseen: 'invisible loss' } as const;

const spanOf = ({ length }: Cell, { measure }: Verdict) =>
  measure === 'exact' ? ` at ${length < 8 ? '4' : length < 16 ? '8' : '16 and 32'} characters` : '';

function lineOf(target: string, judged: readonly Judged[]): string {
  const met = judged.filter(({ verdict }) => isMet(verdict)).length;
  const mean = judged.reduce((sum, { verdict }) => sum + verdict.came, 0) / judged.length;
  const worst = judged.reduce((least, one) => (one.verdict.came < least.verdict.came ? one : least));
  const worstName = cellName(worst.cell.family, worst.cell.length, worst.cell.loss);
  const came = `mean ${(100 * mean).toFixed(1)} %, least ${(100 * worst.verdict.came).toFixed(1)} % (${worstName})`;
  return `${(met === judged.length ? 'met' : 'NOT MET').padEnd(8)}${target}: ${came}; ${met} of ${judged.length} cells`;
}
