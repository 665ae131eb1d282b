import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Driver, launch } from '../test/browser/driver';
import { measureDecision, measureOpening, untilShown, watchThread } from './bench/interface';
import { interfacePages } from './bench/interface-pages';
import { UndisturbedChromium } from './bench/undisturbed';
import { type BrowserName, provideBrowsers } from './browsers';
import { serve } from './serve';

/*
 * How soon the popup is there and how fast it follows, in the built extension and real browsers: npm run bench:interface
 * [-- chromium|firefox]. Wants a quiet machine. Prints medians and writes .artifacts/bench/interface.json.
 */

const builds: Record<BrowserName, string> = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };
const openings = 12;
const decisions = 10;

interface Row {
  readonly browser: BrowserName;
  readonly what: string;
  /** Milliseconds. */
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly wanted?: number;
}

function row(browser: BrowserName, what: string, figures: readonly number[], wanted?: number): Row {
  const sorted = figures.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  return {
    browser,
    what,
    median,
    least: sorted[0] ?? Number.NaN,
    most: sorted.at(-1) ?? Number.NaN,
    ...(wanted !== undefined && { wanted }),
  };
}

/** A copy of a build whose popup is nothing but a word: what any popup takes in this browser and on this machine. */
function bareBuild(build: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'lacuna-bare-')), 'extension');
  cpSync(resolve(build), folder, { recursive: true });
  writeFileSync(join(folder, 'popup.html'), '<!doctype html><title>Bare</title><p>Bare</p>');
  return folder;
}

async function* measureOpenings(browser: BrowserName, driver: Driver, root: string): AsyncGenerator<Row> {
  const folder = bareBuild(builds[browser]);
  const bare = await launch(browser, { extension: folder });
  const opened = [];
  const others = [];
  // In turn, so that what else the machine does slows down both.
  for (let i = 0; i < openings; i++) {
    opened.push(await measureOpening(driver, `${root}/reading.html`));
    others.push(await measureOpening(bare, `${root}/reading.html`));
  }
  await bare.close();
  rmSync(dirname(folder), { recursive: true });
  const reading = opened.filter(({ isReading }) => isReading);
  console.log(`${browser}: the report was still running at ${reading.length} of ${openings} openings`);
  const paints = opened.map(({ firstPaint }) => firstPaint);
  const words = opened.map(({ firstWords }) => firstWords);
  const bares = others.map(({ firstPaint }) => firstPaint);
  const attached = browser === 'chromium' ? ', a debugger attached' : '';
  yield row(browser, `popup of one word, first paint${attached}`, bares);
  yield row(browser, `popup, first paint${attached}`, paints, attached ? undefined : 100);
  yield row(browser, 'popup, first words', words);
}

/** What readers wait for in Chromium: no debugger slows down the popup. */
async function* measureUndisturbed(root: string): AsyncGenerator<Row> {
  const folder = bareBuild(builds.chromium);
  const ours = await UndisturbedChromium.launch(resolve(builds.chromium));
  const bare = await UndisturbedChromium.launch(folder);
  const opened = [];
  const others = [];
  for (let i = 0; i < openings; i++) {
    opened.push(await ours.firstPaint(`${root}/reading.html`));
    others.push(await bare.firstPaint(`${root}/reading.html`));
  }
  await Promise.all([ours.close(), bare.close()]);
  rmSync(dirname(folder), { recursive: true });
  yield row('chromium', 'popup of one word, first paint', others);
  yield row('chromium', 'popup, first paint', opened, 100);
}

async function* measureArticle(browser: BrowserName, driver: Driver, root: string): AsyncGenerator<Row> {
  const page = await driver.open(`${root}/article.html`);
  const pauses = await watchThread(page);
  const popup = await driver.clickToolbarButton(page);
  await untilShown(popup, 'footer');
  yield row(browser, 'page’s thread while an article is read', await pauses(), 50);
  await popup.close();
  await page.close();
}

async function* measureDecisions(browser: BrowserName, driver: Driver, root: string): AsyncGenerator<Row> {
  const page = await driver.open(`${root}/many.html`);
  const pauses = await watchThread(page);
  const popup = await driver.clickToolbarButton(page);
  await untilShown(popup, '#tab-changes');
  yield row(browser, 'page’s thread while 3,000 are repaired', await pauses(), 50);
  await popup.evaluate(() => document.querySelector<HTMLElement>('#tab-changes')!.click());
  await untilShown(popup, '.places .switch');
  await pauses();
  const decided = [];
  for (let i = 0; i < decisions; i++) decided.push(await measureDecision(page, popup));
  const inPage = decided.map((it) => it.inPage);
  const inPopup = decided.map((it) => it.inPopup);
  yield row(browser, 'one of 3,000 refused, in the page', inPage);
  yield row(browser, 'one of 3,000 refused, in the popup', inPopup);
  yield row(browser, 'page’s thread while one is refused', await pauses(), 50);
  await popup.close();
}

async function* measure(browser: BrowserName, driver: Driver, root: string): AsyncGenerator<Row> {
  yield* measureOpenings(browser, driver, root);
  yield* measureArticle(browser, driver, root);
  yield* measureDecisions(browser, driver, root);
}

const asked = process.argv[2] as BrowserName | undefined;
const names: readonly BrowserName[] = asked ? [asked] : ['chromium', 'firefox'];
provideBrowsers(names);
const server = await serve(resolve('test/pages'), interfacePages);
const rows: Row[] = [];
const print = (one: Row): void => {
  rows.push(one);
  const { browser, what, median, least, most, wanted } = one;
  const aim = wanted === undefined ? '' : ` (wanted: ${wanted})`;
  const figures = [median, least, most].map((figure) => figure.toFixed(0).padStart(5)).join('');
  console.log(`${browser.padEnd(9)} ${what.padEnd(44)}${figures} ms: median, least, most${aim}`);
};
for (const name of names) {
  // Before any other browser runs.
  if (name === 'chromium') for await (const one of measureUndisturbed(server.address)) print(one);
  const driver = await launch(name, { extension: resolve(builds[name]) });
  try {
    for await (const one of measure(name, driver, server.address)) print(one);
  } finally {
    await driver.close();
  }
}
await server.close();
mkdirSync('.artifacts/bench', { recursive: true });
writeFileSync('.artifacts/bench/interface.json', JSON.stringify({ rows }, null, 1));
