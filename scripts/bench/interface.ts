import type { Page } from 'puppeteer-core';
import type { Driver } from '../../test/browser/driver';
import type { Popup } from '../../test/browser/popup';

/** What was measured of one opening of the popup, in milliseconds from the navigation of its document. */
export interface Opening {
  /** When something of it was seen. */
  readonly firstPaint: number;
  /** When its words were. */
  readonly firstWords: number;
  /** Whether the page was still being read then. */
  readonly isReading: boolean;
}

/** Opens the popup on a page that was never read before. */
export async function measureOpening(driver: Driver, address: string): Promise<Opening> {
  const page = await driver.open(address);
  const popup = await driver.clickToolbarButton(page);
  const opening = await popup.waitFor(async () => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    const words = await new Promise<number>((resolve) => {
      const wait = setTimeout(() => resolve(0), 500);
      new PerformanceObserver((list) => {
        const entries = list.getEntries() as (PerformanceEntry & { element?: Element | null; renderTime: number })[];
        const text = entries.find(({ element }) => element?.textContent?.trim());
        if (!text) return;
        clearTimeout(wait);
        resolve(text.renderTime || text.startTime);
      }).observe({ type: 'largest-contentful-paint', buffered: true });
    });
    const isReading = document.querySelector('[aria-busy=true]') !== null;
    return paint && words && { firstPaint: paint.startTime, firstWords: words, isReading };
  });
  await popup.close();
  await page.close();
  return opening as Opening;
}

/** Starts to take down how long the page's thread is kept from other work. */
export async function watchThread(page: Page): Promise<() => Promise<readonly number[]>> {
  await page.evaluate(() => {
    const pauses: number[] = [];
    let last = performance.now();
    // Browsers wait 4 ms between such ticks.
    setInterval(() => {
      const now = performance.now();
      if (now - last > 10) pauses.push(now - last);
      last = now;
    });
    Object.assign(globalThis, { pauses });
  });
  return () => page.evaluate(() => (globalThis as unknown as { pauses: number[] }).pauses.splice(0));
}

/** Waits until the popup shows this, as long as it takes to read a long page. */
export async function untilShown(popup: Popup, selector: string): Promise<void> {
  for (let patience = 6; ; patience--) {
    try {
      await popup.waitFor((wanted) => document.querySelector(wanted) !== null, selector);
      return;
    } catch (error) {
      if (patience === 0) throw error;
    }
  }
}

/** How long one switch takes, in milliseconds. */
export interface Decision {
  /** Until the page says something else. */
  readonly inPage: number;
  /** Until the switch is the other way round, and the sentence and the text of the popup say so. */
  readonly inPopup: number;
}

/** Presses the switch of one place, the last that is drawn. */
export async function measureDecision(page: Page, popup: Popup): Promise<Decision> {
  await page.evaluate(() => {
    const changed = new Promise<number>((resolve) => {
      new MutationObserver((_, observer) => {
        observer.disconnect();
        resolve(performance.timeOrigin + performance.now());
      }).observe(document.body, { characterData: true, childList: true, subtree: true });
    });
    Object.assign(globalThis, { changed });
  });
  const { begun, ended } = await popup.evaluate(async () => {
    const it = [...document.querySelectorAll('.places .switch')].at(-1) as HTMLElement;
    const before = it.ariaChecked;
    const now = () => performance.timeOrigin + performance.now();
    const start = now();
    it.click();
    while (it.ariaChecked === before) await new Promise((resolve) => setTimeout(resolve));
    return { begun: start, ended: now() };
  });
  const changed = await page.evaluate(() => (globalThis as unknown as { changed: Promise<number> }).changed);
  return { inPage: changed - begun, inPopup: ended - begun };
}
