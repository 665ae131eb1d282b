import type { Page } from 'puppeteer-core';
import type { Driver } from '../../../test/browser/driver';
import { misread } from '../../../test/browser/sample';
import { isDone, print, type Row } from './rows';

const garbled = misread('Señor Muñoz enseñó español en la pequeña escuela.');

/** Adds 60 paragraphs a second, every tenth of them garbled; runs in the page. */
function append(paragraph: string): void {
  let count = 0;
  setInterval(() => {
    const added = document.createElement('p');
    added.append(++count % 10 ? `Nothing is wrong with line ${count}.` : `${paragraph} ${count}`);
    document.body.append(added);
    if (document.body.children.length > 400) document.body.firstElementChild!.remove();
  }, 1000 / 60);
}

/** Seconds for which a page that is added to all the time is watched. */
const watched = 60;
/** Seconds that it is added to before that: until as much is taken away as comes. */
const ahead = 10;

/** What such a page cost while it was watched: shares of a core (in all, and its scripts), and by how many MB what these hold grew. */
interface Cost {
  readonly share: number;
  readonly scripts: number;
  readonly growth: number;
}

const pause = (milliseconds: number) => new Promise((next) => setTimeout(next, milliseconds));

async function held(page: Page): Promise<number> {
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  await client.detach();
  return (await page.metrics()).JSHeapUsedSize! / 2 ** 20;
}

async function costOf(driver: Driver, address: string, isCleaned: boolean): Promise<Cost> {
  const page = await driver.open(address);
  const popup = isCleaned ? await driver.clickToolbarButton(page) : undefined;
  for (let i = 0; popup && i < 200 && !(await popup.evaluate(isDone)); i++) await pause(50);
  await popup?.close();
  await page.evaluate(append, garbled);
  await pause(ahead * 1000);
  const heldBefore = await held(page);
  const before = await page.metrics();
  await pause(watched * 1000);
  const after = await page.metrics();
  const share = (after.TaskDuration! - before.TaskDuration!) / watched;
  const scripts = (after.ScriptDuration! - before.ScriptDuration!) / watched;
  const growth = (await held(page)) - heldBefore;
  await page.close();
  return { share, scripts, growth };
}

/** What following such a page costs. Firefox does not tell how long a page was busy. */
export async function following(driver: Driver, address: string): Promise<Row[]> {
  const { name: browser } = driver;
  if (browser !== 'chromium') return [];
  const alone = await costOf(driver, `${address}/10.html`, false);
  const cleaned = await costOf(driver, `${address}/10.html`, true);
  const what = `60 paragraphs a second added for ${watched} s`;
  return [
    print({ browser, what: `${what}: share of a core`, is: cleaned.share - alone.share, budget: 0.01, unit: '' }),
    print({ browser, what: `${what}: of that, scripts`, is: cleaned.scripts - alone.scripts, unit: '' }),
    print({ browser, what: `${what}: growth`, is: cleaned.growth - alone.growth, budget: 1, unit: 'MB' }),
  ];
}
