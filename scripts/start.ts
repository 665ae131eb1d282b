import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Driver, launch } from '../test/browser/driver';
import { type BrowserName, findBrowser, provideBrowsers } from './browsers';
import { serve } from './serve';
import { run } from './steps';

const builds: Record<BrowserName, { readonly tool: string; readonly folder: string }> = {
  chromium: { tool: 'chrome', folder: resolve('.output/chrome-mv3') },
  firefox: { tool: 'firefox', folder: resolve('.output/firefox-mv3') },
};
const sample = '/report.html';
const pictures = '.artifacts/start';

const byHand = `To load Lacuna by hand:
  Chrome, Chromium, Edge: open chrome://extensions, switch on Developer mode, press "Load unpacked", choose
    ${builds.chromium.folder}
  Firefox: open about:debugging#/runtime/this-firefox, press "Load Temporary Add-on…", choose
    ${join(builds.firefox.folder, 'manifest.json')}`;

/** The browser asked for, else Chromium or Chrome, else Firefox; throws where the word names none. */
function wanted(word: string | undefined): BrowserName {
  if (word === undefined) return findBrowser('chromium') || !findBrowser('firefox') ? 'chromium' : 'firefox';
  if (word === 'firefox') return 'firefox';
  if (/^(chromium|chrome)$/.test(word)) return 'chromium';
  throw new Error(`Please say \`npm start\`, \`npm start -- chromium\` or \`npm start -- firefox\`, not ${word}.`);
}

async function build(): Promise<void> {
  for (const { tool } of Object.values(builds)) {
    if ((await run(['wxt', 'build', '-b', tool])) !== 0) throw new Error(`The build for ${tool} failed.`);
  }
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

/** One click on the toolbar icon, as a reader would; prints the cleaned text and keeps pictures of page and popup. */
async function clickOnce(driver: Driver, page: Page): Promise<void> {
  const popup = await driver.clickToolbarButton(page);
  await popup.waitFor(() => document.querySelector('footer button') !== null);
  mkdirSync(pictures, { recursive: true });
  writeFileSync(`${pictures}/popup.png`, await popup.picture());
  await popup.copy();
  const { text } = await driver.clipboard();
  await popup.close();
  writeFileSync(`${pictures}/page.png`, await page.screenshot());
  console.log(`\nWhat Copy puts on the clipboard:\n\n${text}\n`);
  console.log(`Pictures: ${resolve(pictures, 'page.png')}\n          ${resolve(pictures, 'popup.png')}`);
}

/** Comes when the reader closes the browser or presses Ctrl-C. */
function farewell(driver: Driver): Promise<void> {
  const interrupted = new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
  return Promise.race([interrupted, driver.ended]);
}

async function show(name: BrowserName): Promise<void> {
  const window = hasDisplay();
  const downloads = window ? undefined : mkdtempSync(join(tmpdir(), 'lacuna-downloads-'));
  const server = await serve(resolve('test/pages'));
  const driver = await launch(name, { extension: builds[name].folder, window, ...(downloads && { downloads }) });
  try {
    const page = await driver.open(server.address + sample);
    if (!window) return await clickOnce(driver, page);
    console.log(
      `\n${server.address}${sample} is open in ${name}. Click Lacuna's icon in the toolbar (Chromium keeps it`,
    );
    console.log('behind the puzzle piece). Other samples are in test/pages. Ctrl-C ends it.');
    await farewell(driver);
  } finally {
    await driver.close().catch(() => {});
    await server.close();
    if (downloads) rmSync(downloads, { recursive: true, force: true });
  }
}

try {
  const name = wanted(process.argv[2]);
  provideBrowsers([name]);
  await build();
  console.log(`\n${byHand}`);
  await show(name);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
