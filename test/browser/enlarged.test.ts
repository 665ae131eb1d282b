import { expect, test } from 'vitest';
import { samplePage } from './sample';
import { inBothBrowsers } from './session';
import { openView } from './taking';

inBothBrowsers(
  'The popup enlarged by the browser',
  (session) => {
    test('to 200 %: nothing is cut off sideways in any view, and the buttons are there', async () => {
      await session.driver.zoom(2);
      const { popup } = await session.openAndClick('/sample.html');
      const isWhole = () =>
        document.documentElement.scrollWidth <= window.innerWidth &&
        [...document.querySelectorAll('header button, .tabs button, footer button')].every((it) => {
          const { left, right } = it.getBoundingClientRect();
          return left >= 0 && right <= window.innerWidth;
        });
      expect(await popup.evaluate(() => window.devicePixelRatio)).toBe(2);
      for (const view of ['cleaned', 'changes', 'missing'] as const) {
        await openView(popup, view);
        await popup.waitFor(isWhole);
        await session.keepPicture(popup, `enlarged-${view}`);
      }
      await popup.close();
      await session.driver.zoom(1);
    });
  },
  { pages: { '/sample.html': samplePage } },
);
