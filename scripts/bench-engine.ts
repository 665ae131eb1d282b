import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type CharsetName, charset } from '../src/engine/charset/bytes';
import { examine } from '../src/engine/examine';
import { suspiciousRuns } from '../src/engine/language/gate';
import { plausibility } from '../src/engine/language/plausibility';
import { Decoder } from '../src/engine/misreading/decoder/decoder';
import { opened } from '../src/engine/misreading/kinds/opened';
import { readings } from '../src/engine/misreading/kinds/readings';
import { knowledge } from '../src/rules/knowledge';
import { garble } from './bench/forward';
import { heldOut } from './bench/held-out';
import { unpackFtfy } from './bench/packages';
import { type Lines, linesOf } from './bench/trials';

/*
 * How fast the engine is, as ratios within one run, which say more than seconds on any one machine: npm run bench:engine.
 * Prints a table, writes .artifacts/bench/speed.json; exit status 1 where a budget is missed.
 */

/** So many characters of each language are examined, in pages of so many lines. */
const most = 100_000;
const linesOfPage = 300;
/** The best of so many rounds counts: other programs can only slow one down. */
const rounds = 10;

interface Row {
  readonly what: string;
  readonly charactersPerSecond?: number;
  readonly milliseconds?: number;
}

type Page = readonly string[];
type Work = (page: Page) => unknown;

const started = performance.now();
const engine = knowledge();
engine.language.cost(10, 0x4e2d);
const modelReady = performance.now();
const charsets: readonly CharsetName[] = [
  'gbk',
  'big5',
  'shift_jis',
  'euc-kr',
  'euc-jp',
  'windows-1252',
  'windows-1251',
];
for (const name of charsets) charset(name);
const tablesReady = performance.now();
examine(['村里的老人说，这座石桥修了整整三年，桥下的水一直没有断过。'], engine);
const allReady = performance.now();

function pagesOf(lines: Lines, language: string): Page[] {
  const pages: string[][] = [];
  let size = 0;
  for (const [i, line] of (lines.get(language) ?? []).entries()) {
    if (size > most) break;
    if (i % linesOfPage === 0) pages.push([]);
    pages.at(-1)!.push(line);
    size += line.length;
  }
  return pages;
}

/** Works that take turns on the same pages, so that what else the machine does slows all of them down alike. */
function race(pages: readonly Page[], works: Readonly<Record<string, Work | undefined>>): Row[] {
  const characters = pages.flat().reduce((sum, line) => sum + line.length, 0);
  if (characters === 0) return [];
  const best = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    for (const [what, work] of Object.entries(works)) {
      if (!work) continue;
      const start = performance.now();
      for (const page of pages) work(page);
      best.set(what, Math.min(best.get(what) ?? Number.POSITIVE_INFINITY, performance.now() - start));
    }
  }
  return Array.from(best, ([what, milliseconds]) => ({
    what,
    charactersPerSecond: (1000 * characters) / milliseconds,
  }));
}

/** The least that can be done with a text. */
function bareLoop(page: Page): number {
  let sum = 0;
  for (const line of page) for (let i = 0; i < line.length; i++) sum += line.charCodeAt(i);
  return sum;
}

async function ftfy(): Promise<Work | undefined> {
  const unpacked = unpackFtfy();
  if (!('folder' in unpacked)) {
    console.log(`ftfy is not there to compare with: ${unpacked.reason}`);
    return undefined;
  }
  const address = pathToFileURL(resolve(join(unpacked.folder, 'package/dist/index.js'))).href;
  const { fix_text: fix } = (await import(address)) as { fix_text(text: string): string };
  return (page) => page.map((line) => fix(line));
}

const { texts, complaints } = heldOut();
for (const complaint of complaints) console.log(complaint);
const lines = linesOf(texts);
const chinese = pagesOf(lines, 'zh-cn');
const garbled = chinese.map((page) =>
  page
    .slice(0, 40)
    .flatMap(
      (line) => garble(line, [{ written: 'utf-8', shownAs: 'gbk' }], { mark: '?', keepsPrivate: true })?.text ?? [],
    ),
);
const other = await ftfy();
const gate: Work = (page) => page.map((line) => suspiciousRuns(line, engine.language));
// A page that nobody has seen: what the engine remembers of a list of passages does not count.
const whole: Work = (page) => examine([...page], engine);
const reading = readings.find(({ written, shownAs }) => written === 'utf-8' && shownAs === 'gbk')!;
const decoder = new Decoder(plausibility(engine.language));
const hypotheses = [{ tables: opened(reading), losses: reading.losses, enter: 3 }];
const decode: Work = (page) => page.map((line) => decoder.decode(line, 0, line.length, hypotheses));
const rows: Row[] = [
  ...race(chinese, {
    'bare loop, Chinese': bareLoop,
    'gate, Chinese': gate,
    'whole engine, clean Chinese': whole,
    'ftfy, clean Chinese': other,
  }),
  ...race(pagesOf(lines, 'ja'), { 'whole engine, clean Japanese': whole, 'ftfy, clean Japanese': other }),
  ...race(pagesOf(lines, 'en'), { 'whole engine, clean English': whole, 'ftfy, clean English': other }),
  ...race(garbled, { 'decoder, UTF-8 read as GBK': decode, 'whole engine, UTF-8 read as GBK': whole }),
  { what: 'language model unpacked', milliseconds: modelReady - started },
  { what: 'charset tables built', milliseconds: tablesReady - modelReady },
  { what: 'first page: words of markers, kinds', milliseconds: allReady - tablesReady },
  { what: 'all that a page needs, ready', milliseconds: allReady - started },
];

/** A figure that has a budget: at least, or at most, so much. */
interface Budget {
  readonly what: string;
  readonly is: number;
  readonly least?: number;
  readonly most?: number;
}

const speedOf = (what: string) => rows.find((row) => row.what === what)?.charactersPerSecond ?? Number.NaN;
const budgets: readonly Budget[] = [
  { what: 'gate to bare loop', is: speedOf('gate, Chinese') / speedOf('bare loop, Chinese'), least: 0.2 },
  { what: 'engine to ftfy', is: speedOf('whole engine, clean Chinese') / speedOf('ftfy, clean Chinese'), least: 5 },
  { what: 'decoder, M characters/s', is: speedOf('decoder, UTF-8 read as GBK') / 1e6, least: 0.3 },
  { what: 'all that a page needs, ms', is: allReady - started, most: 60 },
];
// A figure that is not there (no network, no ftfy) meets nothing.
const isMet = ({ is, least = 0, most = Number.POSITIVE_INFINITY }: Budget) => is >= least && is <= most;
for (const { what, charactersPerSecond, milliseconds } of rows) {
  const figure =
    charactersPerSecond === undefined
      ? `${milliseconds?.toFixed(0)} ms`
      : `${(charactersPerSecond / 1e6).toFixed(2)} M characters/s`;
  console.log(`${what.padEnd(36)} ${figure}`);
}
for (const budget of budgets) {
  const { what, is, least, most } = budget;
  console.log(
    `${what.padEnd(36)} ${is.toFixed(2)} ${isMet(budget) ? 'within' : 'MISSED:'} ${least === undefined ? `at most ${most}` : `at least ${least}`}`,
  );
}
mkdirSync('.artifacts/bench', { recursive: true });
writeFileSync('.artifacts/bench/speed.json', JSON.stringify({ rows, budgets }, null, 1));
if (!budgets.every(isMet)) process.exitCode = 1;
