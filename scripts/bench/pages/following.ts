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
const watched = 15;

/** The share of a core that a page takes which is added to all the time, with the extension or without. */
async function shareOf(driver: Driver, address: string, isCleaned: boolean): Promise<number> {
  const page = await driver.open(address);
  const popup = isCleaned ? await driver.clickToolbarButton(page) : undefined;
  for (let i = 0; popup && i < 200 && !(await popup.evaluate(isDone)); i++)
    await new Promise((next) => setTimeout(next, 50));
  await popup?.close();
  await page.evaluate(append, garbled);
  await new Promise((next) => setTimeout(next, 2_000));
  const before = (await page.metrics()).TaskDuration!;
  await new Promise((next) => setTimeout(next, watched * 1000));
  const share = ((await page.metrics()).TaskDuration! - before) / watched;
  await page.close();
  return share;
}

/** What following such a page costs. Firefox does not tell how long a page was busy. */
export async function following(driver: Driver, address: string): Promise<Row[]> {
  if (driver.name !== 'chromium') return [];
  const alone = await shareOf(driver, `${address}/10.html`, false);
  const cleaned = await shareOf(driver, `${address}/10.html`, true);
  const what = '60 paragraphs a second added: share of a core';
  return [print({ browser: driver.name, what, is: cleaned - alone, budget: 0.01, unit: '' })];
}
