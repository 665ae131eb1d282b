import { expect, test, vi } from 'vitest';
import { blockTexts, samplePage, sampleTexts } from './sample';
import { inBothBrowsers } from './session';

const repair = { title: 'Repair the selection', index: 0, of: 2 };
const copy = { title: 'Copy the selection, cleaned', index: 1, of: 2 };
const clean = { title: 'Clean this page', index: 0, of: 1 };

/** The third block of the sample, which is garbled, is selected. */
function select(): void {
  getSelection()!.selectAllChildren(document.querySelectorAll('p')[1]!);
}

inBothBrowsers(
  'Menus and keys',
  (session) => {
    test('the page’s menu cleans the page', async () => {
      const page = await session.open('/sample.html');
      // A browser that has just started may show its menu before the extension has put its entry there.
      const cleanByMenu = async () => {
        await session.driver.chooseFromMenu(page, 'h1', clean);
        await vi.waitFor(async () => expect(await page.evaluate(blockTexts)).toEqual(sampleTexts), 6000);
      };
      await vi.waitFor(cleanByMenu, { timeout: 30_000, interval: 500 });
    });

    test('the menu of selected text repairs that and nothing else, until the page is cleaned', async () => {
      const page = await session.open('/sample.html');
      const before = await page.evaluate(blockTexts);
      await page.evaluate(select);
      await session.driver.chooseFromMenu(page, 'p:nth-of-type(2)', repair);
      const mended = before.map((text, i) => (i === 2 ? sampleTexts[2] : text));
      await vi.waitFor(async () => expect(await page.evaluate(blockTexts)).toEqual(mended), 8000);
      const popup = await session.click(page);
      await popup.close();
      expect(await page.evaluate(blockTexts)).toEqual(sampleTexts);
    });

    test('the menu of selected text copies it cleaned, and leaves the page as it is', async () => {
      const page = await session.open('/sample.html');
      const before = await page.evaluate(blockTexts);
      await page.evaluate(select);
      await session.driver.chooseFromMenu(page, 'p:nth-of-type(2)', copy);
      await vi.waitFor(async () => expect(await session.driver.badge(page)).toBe('✓'), 8000);
      expect(await page.evaluate(blockTexts)).toEqual(before);
      const popup = await session.click(page);
      const { text, html } = await session.driver.clipboard();
      await popup.close();
      expect(text).toBe(sampleTexts[2]);
      expect(html).toContain(sampleTexts[2]);
    });

    test('keys copy the selection, and turn the page over and back', async () => {
      const page = await session.open('/sample.html');
      const before = await page.evaluate(blockTexts);
      await page.evaluate(select);
      await session.driver.pressShortcut(page, 'Alt+Shift+K');
      await vi.waitFor(async () => expect(await session.driver.badge(page)).toBe('✓'), 8000);
      await session.driver.pressShortcut(page, 'Alt+Shift+Y');
      await vi.waitFor(async () => expect(await page.evaluate(blockTexts)).toEqual(sampleTexts), 8000);
      await session.driver.pressShortcut(page, 'Alt+Shift+Y');
      await vi.waitFor(async () => expect(await page.evaluate(blockTexts)).toEqual(before), 8000);
    });

    test('a key cleans the page as a click does', async () => {
      const page = await session.open('/sample.html');
      await session.driver.pressShortcut(page, 'Alt+Shift+U');
      await vi.waitFor(async () => expect(await page.evaluate(blockTexts)).toEqual(sampleTexts), 8000);
    });
  },
  { pages: { '/sample.html': samplePage }, isOnScreen: true },
);
