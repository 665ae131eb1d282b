import type { Driver } from '../../../test/browser/driver';
import { print, type Row } from './rows';
import { clicked } from './wholes';

/** What the background holds once it has examined a page, whether it holds more after ten more pages, and what is left of it when it idles. */
export async function memory(driver: Driver, address: string): Promise<Row[]> {
  const { name: browser } = driver;
  const row = (what: string, is: number, budget: number) => print({ browser, what, is, budget, unit: 'MB' });
  const held = async () => (await driver.backgroundMemory()) / 2 ** 20;
  const after = async (pages: number) => {
    for (let i = 0; i < pages; i++) await clicked(driver, `${address}/100.html`);
    return held();
  };
  const once = await after(1);
  const rows = [
    row('background with the engine loaded', once, 40),
    row('the same after ten more pages, growth', (await after(10)) - once, 2),
  ];
  // Chromium's never idles under a debugger.
  if ((await driver.idleBackground?.()) === 'stopped')
    rows.push(row('the same once it idled for half a minute', await held(), 1));
  return rows;
}
