import type { Driver } from '../../../test/browser/driver';
import { isDone, print, type Row } from './rows';
import { sentences } from './sized';
import { sliceEntry, slicesSeen } from './slices';
import { beginWatching, median, p95, repairAlone, type Seen, seenSince } from './ticks';

/** The sizes of the pages on which the extension is driven, in kilobytes. */
export const sizes = [10, 100, 1_000, 10_000] as const;

const pause = (milliseconds: number) => new Promise((next) => setTimeout(next, milliseconds));

/** What a click led to: also the milliseconds of each slice that was ours. */
interface Clicked extends Seen {
  readonly slices: readonly number[];
}

/** How a page comes to be clicked on: as soon as it is there, or once it was looked at, which the badge tells. */
export type When = 'at once' | 'looked at';

/** Clicks on a page and gives what it saw of it from then on. */
export async function clicked(driver: Driver, address: string, when: When = 'at once'): Promise<Clicked> {
  const page = await driver.open(address);
  if (when === 'looked at') for (let i = 0; i < 200 && !(await driver.badge(page)); i++) await pause(50);
  await page.evaluate(beginWatching);
  const popup = await driver.clickToolbarButton(page);
  for (let i = 0; i < 1_200 && !(await popup.evaluate(isDone)); i++) await pause(50);
  // What the driver and the browser need until there is a document in the popup is not ours to make shorter.
  const seen = await page.evaluate(seenSince, await popup.evaluate(() => performance.timeOrigin));
  const slices = await page.evaluate(slicesSeen, sliceEntry);
  await popup.close();
  await page.close();
  return { ...seen, slices };
}

/** The stretches of a page that makes the same edits without us. */
async function alone(driver: Driver, address: string): Promise<readonly number[]> {
  const page = await driver.open(address);
  await page.evaluate(beginWatching);
  await page.evaluate(repairAlone, sentences.garbled, sentences.right);
  const { stretches } = await page.evaluate(seenSince, 0);
  await page.close();
  return stretches;
}

const most = (values: readonly number[]) => Math.max(0, ...values);

/** A page of one size: what it felt of clicks, and what of the same edits without us, in turn. */
async function sizeOf(
  driver: Driver,
  address: string,
  size: number,
): Promise<{ seen: Clicked[]; bare: (readonly number[])[] }> {
  const seen: Clicked[] = [];
  const bare: (readonly number[])[] = [];
  for (let round = 0; round < (size > 1_000 ? 1 : 3); round++) {
    bare.push(await alone(driver, `${address}/${size}.html`));
    seen.push(await clicked(driver, `${address}/${size}.html`));
  }
  return { seen, bare };
}

/** The same on a document-sharing site, where the content script is there before the click: as soon as the page is, and once it was looked at. */
export async function onSite(driver: Driver, address: string): Promise<Row[]> {
  const { name: browser } = driver;
  const rows: Row[] = [];
  for (const size of [100, 1_000]) {
    for (const when of ['at once', 'looked at'] as const) {
      const seen: Clicked[] = [];
      for (let round = 0; round < 3; round++) seen.push(await clicked(driver, `${address}/${size}.html`, when));
      const row = (what: string, figure: (one: Clicked) => number, budget?: number) =>
        rows.push(
          print({
            browser,
            what: `${size} KB of a known site, ${when}: ${what}`,
            is: median(seen.map(figure)),
            ...(budget !== undefined && { budget }),
            unit: 'ms',
          }),
        );
      row('first repair', ({ first }) => first, size === 100 ? 100 : undefined);
      row('wholly repaired', ({ last }) => last, size === 1_000 ? 1_000 : undefined);
      row('longest stretch', ({ stretches }) => most(stretches), 50);
      row('95th of 100 slices of ours', ({ slices }) => p95(slices), 5);
    }
  }
  return rows;
}

/** What pages of these sizes, to which nothing of ours came before, feel of a click, and how long it takes until they are repaired. */
export async function wholes(driver: Driver, address: string): Promise<Row[]> {
  await clicked(driver, `${address}/10.html`); // the model and the tables are unpacked
  const { name: browser } = driver;
  const row = (what: string, is: number, budget?: number): Row =>
    print({ browser, what, is, ...(budget !== undefined && { budget }), unit: 'ms' });
  const rows: Row[] = [];
  const last: number[] = [];
  for (const size of sizes) {
    const { seen, bare } = await sizeOf(driver, address, size);
    const of = (figure: (one: Clicked) => number) => median(seen.map(figure));
    last.push(of((one) => one.last));
    rows.push(
      row(
        `${size} KB, nothing of ours there before: first repair`,
        of(({ first }) => first),
        size === 100 ? 100 : undefined,
      ),
      row(`${size} KB: wholly repaired`, last.at(-1)!, size === 1_000 ? 1_000 : undefined),
      row(
        `${size} KB: longest stretch of the page's thread`,
        of(({ stretches }) => most(stretches)),
        50,
      ),
      row(`${size} KB: the same, edits made by the page itself`, median(bare.map(most))),
      row(
        `${size} KB: 95th of 100 slices of ours`,
        of(({ slices }) => p95(slices)),
        5,
      ),
      row(
        `${size} KB: 95th of 100 stretches, all that is busy`,
        of(({ stretches }) => p95(stretches)),
      ),
      row(`${size} KB: the same, edits made by the page itself`, median(bare.map(p95))),
    );
  }
  const growth = Math.log10(last[3]! / last[1]!) / 2;
  const what = 'growth of the time from 100 KB to 10 MB, as exponent';
  return [...rows, print({ browser, what, is: growth, budget: 1.1, unit: '' })];
}
