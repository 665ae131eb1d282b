import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { sites } from '../src/rules/sites';
import { type Driver, launch } from '../test/browser/driver';
import { following } from './bench/pages/following';
import { memory } from './bench/pages/memory';
import type { Markup, Round } from './bench/pages/probe';
import { isOver, print, type Row } from './bench/pages/rows';
import { pageOfSize } from './bench/pages/sized';
import { withSlicesTold } from './bench/pages/slices';
import { median } from './bench/pages/ticks';
import { onSite, sizes, wholes } from './bench/pages/wholes';
import type { BrowserName } from './browsers';
import { serve } from './serve';

/*
 * How little a page feels of Lacuna, in real browsers: npm run bench:pages -- [chromium|firefox]. Parts of the content script
 * are timed beside the least that anybody could do in the same run, medians of rounds in turn; then the built extension is
 * driven on pages of four sizes: times are from where the popup's document begins. Prints a table, writes
 * .artifacts/bench/pages.json; exit status 1 where a budget is missed.
 */

const builds: Record<BrowserName, string> = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };
const rounds = 15;
/** A document-sharing site: on it the content script is there before the click. */
const known = `www.${sites.flatMap(({ hosts }) => hosts)[0]}`;
const megabyte = 354_610; // characters of Chinese and markup, as 1 MB of HTML has them

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

async function bench(browser: BrowserName, script: string): Promise<Row[]> {
  const pages = Object.fromEntries(sizes.map((size) => [`/${size}.html`, pageOfSize(size)]));
  const server = await serve(resolve('test/pages'), { ...pages, '/blank.html': '<!doctype html><title>Blank</title>' });
  const extension = withSlicesTold(resolve(builds[browser]), resolve(`.artifacts/bench/${browser}`));
  const driver = await launch(browser, { extension, hosts: [known] });
  try {
    const { address, port } = server;
    return [
      ...(await parts(driver, script, address)),
      ...(await wholes(driver, address)),
      ...(await onSite(driver, `http://${known}:${port}`)),
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
