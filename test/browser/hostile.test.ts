import type { Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { huge, restless, right } from './hostile-pages';
import type { Popup } from './popup';
import { inBothBrowsers, type Session } from './session';

/** The number of text nodes of a page, and a sum over all their characters. */
const sumOfText = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let [sum, nodes] = [0, 0];
    for (; walker.nextNode(); nodes++) {
      const { data } = walker.currentNode as Text;
      for (let i = 0; i < data.length; i++) sum = (Math.imul(sum, 31) + data.charCodeAt(i)) | 0;
    }
    return `${nodes} nodes, ${sum}`;
  });

const firstText = (page: Page) => page.$eval('#first', (it) => it.textContent);

/** Clicks the toolbar button, waits until the popup is done as long as it says that it is reading, and closes it in the end. */
async function clickAndWait(session: Session, page: Page): Promise<Popup> {
  const popup = await session.driver.clickToolbarButton(page);
  onTestFinished(() => popup.close());
  const isDone = () => document.querySelector('footer, [role=alert]') !== null;
  for (let i = 0; i < 900 && !(await popup.evaluate(isDone)); i++) await new Promise((next) => setTimeout(next, 100));
  return popup;
}

async function showOriginal(popup: Popup): Promise<void> {
  await popup.click('Show original');
  for (let i = 0; i < 300 && !(await popup.text()).includes('Show cleaned'); i++)
    await new Promise((next) => setTimeout(next, 100));
}

const pages = Object.fromEntries([
  ...huge.map(([_what, path, _said, page]) => [path, page]),
  ...restless.map(([_what, path, page]) => [path, page]),
]);

inBothBrowsers(
  'Hostile pages',
  (session) => {
    test.each(huge)(
      '%s: repaired as far as it is read, the rest is told of, and undo is exact',
      async (_what, path, said) => {
        const page = await session.open(path);
        const before = await sumOfText(page);
        const popup = await clickAndWait(session, page);
        expect(await popup.text()).toMatch(said);
        expect(await firstText(page)).toBe(right);
        await showOriginal(popup);
        expect(await sumOfText(page)).toBe(before);
        expect(session.errors).toEqual([]);
        expect(await session.driver.complaints()).toEqual([]);
      },
    );

    test.each(restless)('a page that %s: repaired, and undo is exact', async (_what, path) => {
      const page = await session.open(path);
      await new Promise((next) => setTimeout(next, 300));
      expect(await firstText(page)).not.toBe(right);
      const popup = await clickAndWait(session, page);
      expect(await firstText(page)).toBe(right);
      await new Promise((next) => setTimeout(next, 1000));
      await showOriginal(popup);
      const changed = await page.evaluate(() =>
        [...(globalThis as unknown as { own: Map<Text, string> }).own].filter(
          ([node, text]) => node.isConnected && node.data !== text,
        ),
      );
      expect(changed).toEqual([]);
      expect(session.errors).toEqual([]);
      expect(await session.driver.complaints()).toEqual([]);
    });
  },
  { pages },
);
