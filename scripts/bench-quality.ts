import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { knowledge } from '../src/rules/knowledge';
import { type Cell, cellName, isMet, runCells, verdictsOf } from './bench/cells';
import { type HeldOut, heldOut } from './bench/held-out';
import { tableOf } from './bench/table';
import { linesOf } from './bench/trials';

/*
 * How good the repairs are, on text the model never saw: npm run bench:quality -- [--garbled | --clean] [--trials N]
 * [--characters N] [--only REGEX]. Prints what came against what is wanted and writes .artifacts/bench/quality.json.
 */

const { values } = parseArgs({
  options: {
    garbled: { type: 'boolean', default: false },
    clean: { type: 'boolean', default: false },
    trials: { type: 'string', default: '500' },
    characters: { type: 'string', default: '400000' },
    only: { type: 'string', default: '' },
  },
});
const only = new RegExp(values.only, 'iu');
const whole = values.garbled === values.clean;
const engine = knowledge();
const { texts, complaints } = heldOut();
for (const complaint of complaints) console.log(complaint);

function garbledHalf(from: readonly HeldOut[]): unknown {
  const cells: Cell[] = [];
  for (const cell of runCells(linesOf(from), engine, Number(values.trials), only)) {
    cells.push(cell);
    const { family, length, loss, tally } = cell;
    process.stderr.write(`${cellName(family, length, loss)}: ${tally.exact}/${tally.trials} exact\n`);
  }
  console.log(tableOf(cells));
  return cells.map((cell) => ({
    name: cellName(cell.family, cell.length, cell.loss),
    ...cell.tally,
    targets: verdictsOf(cell).map((verdict) => ({ ...verdict, met: isMet(verdict) })),
  }));
}

const report: Record<string, unknown> = { complaints };
if (whole || values.garbled) report.cells = garbledHalf(texts);
mkdirSync('.artifacts/bench', { recursive: true });
writeFileSync('.artifacts/bench/quality.json', JSON.stringify(report, null, 1));
