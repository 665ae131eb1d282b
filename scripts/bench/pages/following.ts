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

/** Seconds for which a page that is added to all the time is watched, and for which before and after it the same page without us is. */
const watched = 60;
const watchedAlone = 30;
/** Seconds that it is added to before that: until as much is taken away as comes. */
const ahead = 10;

/** What such a page cost while it was watched: shares of a core (in all, and its scripts), and by how many MB what these hold grew. */
interface Cost {
  readonly share: number;
  readonly scripts: number;
  readonly growth: number;
}

const pause = (seconds: number) => new Promise((next) => setTimeout(next, seconds * 1000));

async function costOf(page: Page, seconds: number): Promise<Cost> {
  const client = await page.createCDPSession();
  // What other programs take from the machine meanwhile is none of the page's.
  await client.send('Performance.disable');
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const look = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return (name: string) => metrics.find((it) => it.name === name)!.value;
  };
  const lookAnew = async () => {
    await client.send('HeapProfiler.collectGarbage');
    return look();
  };
  const before = await lookAnew();
  await pause(seconds);
  const after = await look();
  const growth = ((await lookAnew())('JSHeapUsedSize') - before('JSHeapUsedSize')) / 2 ** 20;
  await client.detach();
  const share = (name: string) => (after(name) - before(name)) / seconds;
  return { share: share('TaskDuration'), scripts: share('ScriptDuration'), growth };
}

async function costWhile(driver: Driver, address: string, isCleaned: boolean): Promise<Cost> {
  const page = await driver.open(address);
  const popup = isCleaned ? await driver.clickToolbarButton(page) : undefined;
  for (let i = 0; popup && i < 200 && !(await popup.evaluate(isDone)); i++) await pause(0.05);
  await popup?.close();
  await page.evaluate(append, garbled);
  await pause(ahead);
  const cost = await costOf(page, isCleaned ? watched : watchedAlone);
  await page.close();
  return cost;
}

/** What following such a page costs. Firefox does not tell how long a page was busy. */
export async function following(driver: Driver, address: string): Promise<Row[]> {
  const { name: browser } = driver;
  if (browser !== 'chromium') return [];
  const look = (isCleaned: boolean) => costWhile(driver, `${address}/10.html`, isCleaned);
  const [before, cleaned, after] = [await look(false), await look(true), await look(false)];
  const growth = cleaned.growth - before.growth - after.growth;
  const alone = { share: (before.share + after.share) / 2, scripts: (before.scripts + after.scripts) / 2 };
  // What the page costs anyway is not ours.
  const what = `60 paragraphs a second added for ${watched} s`;
  return [
    print({ browser, what: `${what}: share of a core without us`, is: alone.share, unit: '' }),
    print({ browser, what: `${what}: what we add`, is: cleaned.share - alone.share, budget: 0.01, unit: '' }),
    print({ browser, what: `${what}: of that, scripts`, is: cleaned.scripts - alone.scripts, unit: '' }),
    print({ browser, what: `${what}: growth`, is: growth, budget: 1, unit: 'MB' }),
  ];
}
