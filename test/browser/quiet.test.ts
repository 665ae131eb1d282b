import { expect, test } from 'vitest';
import { samplePage } from './sample';
import { inBothBrowsers } from './session';

inBothBrowsers(
  'Lacuna is quiet',
  (session) => {
    test('it asks no network for anything, throws nothing into the page, and complains of nothing itself', async () => {
      const { page, popup } = await session.openAndClick('/sample.html?as=frame');
      await popup.click('Copy');
      await popup.click('Show original');
      await popup.waitFor(() => document.body.innerText.includes('Show cleaned'));
      await popup.click('Show cleaned');
      await page.evaluate(() => document.body.append('Später hinzugefügt'));
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(session.errors).toEqual([]);
      expect(await session.driver.complaints()).toEqual([]);
      const asked = session.server.asked.filter((path) => path !== '/favicon.ico');
      expect(asked).toEqual(['/sample.html?as=frame', '/sample.html']);
      // What the extension itself asked for is known when the browser ends: every suite then expects nothing.
    });

    test('it adds nothing to the page’s elements or their attributes but one element that holds the flags', async () => {
      const elements = () =>
        [...document.querySelectorAll(':not([data-lacuna])')].map((it) => (it.cloneNode() as Element).outerHTML).join();
      const page = await session.open('/sample.html');
      const before = await page.evaluate(elements);
      await session.click(page);
      expect(await page.evaluate(elements)).toBe(before);
      await page.waitForFunction(() => document.querySelectorAll('html > [data-lacuna]').length === 1, {
        timeout: 5000,
      });
    });
  },
  { pages: { '/sample.html': samplePage } },
);
