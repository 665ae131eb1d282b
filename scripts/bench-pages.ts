import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { type Driver, launch } from '../test/browser/driver';
import { misread, pageOf } from '../test/browser/sample';
import { following } from './bench/pages/following';
import type { Markup, Round } from './bench/pages/probe';
import { isDone, isOver, print, type Row } from './bench/pages/rows';
import { beginWatching, type Seen, seenSince } from './bench/pages/ticks';
import type { BrowserName } from './browsers';
import { serve } from './serve';

/*
 * How little a page feels of Lacuna, in real browsers: npm run bench:pages -- [chromium|firefox]. Parts of the content script
 * are timed beside the least that anybody could do in the same run, medians of rounds in turn; then the built extension is
 * driven on pages of four sizes. Prints a table, writes .artifacts/bench/pages.json; exit status 1 where a budget is missed.
 */

const builds: Record<BrowserName, string> = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };
const rounds = 7;
const megabyte = 354_610; // characters of Chinese and markup, as 1 MB of HTML has them

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

async function probeScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: resolve('scripts/bench/pages/probe.ts'), formats: ['iife'], name: 'lacunaProbe' },
    },
  });
  const [output] = (Array.isArray(built) ? built : [built]) as { output: { code: string }[] }[];
  return output!.output[0]!.code;
}

/** The world of a page in which content scripts run: there, to touch a node for the first time costs several times as much. */
interface World {
  evaluate(source: string): Promise<unknown>;
}

function contentWorldOf(page: Page): World {
  return (page.mainFrame() as unknown as { isolatedRealm(): World }).isolatedRealm();
}

async function ratio(page: World, call: string): Promise<number> {
  const found: Round[] = [];
  for (let round = 0; round < rounds; round++) found.push((await page.evaluate(`lacunaProbe.${call}`)) as Round);
  return median(found.map(({ ours }) => ours)) / median(found.map(({ bare }) => bare));
}

async function parts(driver: Driver, script: string, address: string): Promise<Row[]> {
  const page = await driver.open(`${address}/blank.html`);
  const world = contentWorldOf(page);
  await world.evaluate(`${script}; undefined`);
  const row = async (what: string, call: string, budget?: number): Promise<Row> =>
    print({
      browser: driver.name,
      what,
      is: await ratio(world, call),
      ...(budget !== undefined && { budget }),
      unit: '',
    });
  const call = (name: string, markup: Markup) => `${name}('${markup}', ${megabyte})`;
  const rows = [
    await row('look at a clean 1 MB page : bare walk', call('look', 'plain'), 0.35),
    await row('the same, split by inline markup : bare walk', call('look', 'split'), 0.1),
    await row('scan of a clean text : bare loop', `scan(${megabyte * 4})`, 1.5),
    await row('10,000 edits and a layout : bare writes and a layout', 'edits(10000)', 1.3),
    await row('reading a 1 MB page : bare walk', call('read', 'plain')),
  ];
  await page.close();
  return rows;
}

const right = 'Señor Muñoz enseñó español en la pequeña escuela.';
const sound = '<p>Nothing at all is wrong with this sentence, which a printer set with care.</p>';
const garbled = `<p>${misread(right)}</p>`;

/** A page of so many kilobytes; every tenth paragraph is garbled. */
function pageOfSize(kilobytes: number): string {
  const ten = garbled + sound.repeat(9);
  return pageOf(`${kilobytes} KB`, ten.repeat(Math.ceil((kilobytes * 1000) / Buffer.byteLength(ten))), 'es');
}

const sizes = [10, 100, 1_000, 10_000];

/** Clicks on a page and gives what it saw of it. */
async function clicked(driver: Driver, address: string): Promise<Seen> {
  const page = await driver.open(address);
  await page.evaluate(beginWatching);
  const popup = await driver.clickToolbarButton(page);
  for (let i = 0; i < 1_200 && !(await popup.evaluate(isDone)); i++) await new Promise((next) => setTimeout(next, 50));
  // What the driver and the browser need until there is a document in the popup is not ours to make shorter.
  const seen = await page.evaluate(seenSince, await popup.evaluate(() => performance.timeOrigin));
  await popup.close();
  await page.close();
  return seen;
}

async function wholes(driver: Driver, address: string): Promise<Row[]> {
  await clicked(driver, `${address}/10.html`); // the model and the tables are unpacked
  const found: Seen[] = [];
  for (const size of sizes) {
    const seen: Seen[] = [];
    for (let round = 0; round < (size > 1_000 ? 1 : 3); round++)
      seen.push(await clicked(driver, `${address}/${size}.html`));
    const of = (name: keyof Seen) => median(seen.map((one) => one[name]));
    found.push({ first: of('first'), last: of('last'), longest: of('longest'), p95: of('p95') });
  }
  const { name: browser } = driver;
  const row = (what: string, is: number, budget?: number): Row =>
    print({ browser, what, is, ...(budget !== undefined && { budget }), unit: 'ms' });
  const growth = Math.log10(found[3]!.last / found[1]!.last) / 2;
  return [
    row('100 KB: first repair after the popup opened', found[1]!.first, 100),
    row('1 MB: wholly repaired after the popup opened', found[2]!.last, 1_000),
    ...sizes.flatMap((size, i) => [
      row(`${size} KB: longest stretch of the page's thread`, found[i]!.longest, 50),
      row(`${size} KB: 95th of 100 stretches`, found[i]!.p95, 5),
    ]),
    print({ browser, what: 'growth of the time from 100 KB to 10 MB, as exponent', is: growth, budget: 1.1, unit: '' }),
  ];
}

/** What the background holds once it has examined a page, and whether it holds more after ten more pages. */
async function memory(driver: Driver, address: string): Promise<Row[]> {
  if (!driver.backgroundMemory) return [];
  const after = async (pages: number) => {
    for (let i = 0; i < pages; i++) await clicked(driver, `${address}/100.html`);
    return (await driver.backgroundMemory!()) / 2 ** 20;
  };
  const once = await after(1);
  const { name: browser } = driver;
  return [
    print({ browser, what: 'background with the engine loaded', is: once, budget: 40, unit: 'MB' }),
    print({
      browser,
      what: 'the same after ten more pages, growth',
      is: (await after(10)) - once,
      budget: 2,
      unit: 'MB',
    }),
  ];
}

async function bench(browser: BrowserName, script: string): Promise<Row[]> {
  const pages = Object.fromEntries(sizes.map((size) => [`/${size}.html`, pageOfSize(size)]));
  const server = await serve(resolve('test/pages'), { ...pages, '/blank.html': '<!doctype html><title>Blank</title>' });
  const driver = await launch(browser, { extension: resolve(builds[browser]) });
  try {
    const { address } = server;
    return [
      ...(await parts(driver, script, address)),
      ...(await wholes(driver, address)),
      ...(await following(driver, address)),
      ...(await memory(driver, address)),
    ];
  } finally {
    await driver.close();
    await server.close();
  }
}

const wanted = process.argv[2];
const rows: Row[] = [];
const script = await probeScript();
for (const browser of ['chromium', 'firefox'] as const) {
  if (wanted === undefined || wanted === browser) rows.push(...(await bench(browser, script)));
}
mkdirSync('.artifacts/bench', { recursive: true });
writeFileSync('.artifacts/bench/pages.json', JSON.stringify(rows, null, 1));
if (rows.some(isOver)) process.exitCode = 1;
