import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Popup } from './popup';
import { samplePage, sampleTexts } from './sample';
import { inBothBrowsers } from './session';
import { openView } from './taking';

/** Controls that a reader cannot see whole even after going to them, and how far the page is wider than its window. */
function outOfSight(): { cut: string[]; wider: number } {
  const controls = [...document.querySelectorAll<HTMLElement>('button, input, select, summary, a[href]')];
  const cut = controls
    .filter((control) => control.checkVisibility({ visibilityProperty: true }))
    .filter((control) => {
      control.scrollIntoView({ block: 'center' });
      const { left, right, top, bottom, width, height } = control.getBoundingClientRect();
      const isWithin = left >= 0 && right <= window.innerWidth && top >= 0 && bottom <= window.innerHeight;
      const found = document.elementFromPoint(left + width / 2, top + height / 2);
      // Neighbours of one row may share an edge; what lies over a control comes from elsewhere.
      return !isWithin || !(found && (control.parentElement!.contains(found) || found.contains(control)));
    })
    .map((control) => control.getAttribute('aria-label') ?? control.textContent);
  return { cut, wider: Math.max(0, document.documentElement.scrollWidth - window.innerWidth) };
}

const nothing = { cut: [], wider: 0 };

inBothBrowsers(
  'Enlarged to 200 % by the browser',
  (session) => {
    const everyView = async (
      surface: Popup | Page,
      open: (view: 'cleaned' | 'changes' | 'missing') => Promise<unknown>,
    ) => {
      for (const view of ['cleaned', 'changes', 'missing'] as const) {
        await open(view);
        expect(await (surface as Popup).evaluate(outOfSight), view).toEqual(nothing);
      }
    };

    test('the popup shows all of each view, and copies', async () => {
      await session.driver.zoom(2);
      const { popup } = await session.openAndClick('/sample.html');
      await popup.waitFor(() => document.body.innerText.includes('Cleaned.'));
      const { ratio, width } = await popup.evaluate(() => ({ ratio: devicePixelRatio, width: innerWidth }));
      // Firefox has no zoom for popups.
      if (session.name === 'chromium') expect({ ratio, isNarrow: width <= 400 }).toEqual({ ratio: 2, isNarrow: true });
      else expect(ratio).toBe(1);
      await everyView(popup, async (view) => {
        await openView(popup, view);
        await session.keepPicture(popup, `enlarged-${view}`);
      });
      await openView(popup, 'cleaned');
      await popup.click('Copy');
      await popup.waitFor(() => document.body.innerText.includes('Copied'));
      expect((await session.driver.clipboard()).text).toContain(sampleTexts[1]);
      await popup.close();
    });

    test('the same in a tab', async () => {
      await session.driver.zoom(2);
      const { page, popup } = await session.openAndClick('/sample.html');
      await popup.close();
      const tab = await session.driver.openPopupAsPage(page);
      await tab.waitForSelector('#tab-missing');
      expect(await tab.evaluate(() => devicePixelRatio)).toBe(2);
      await everyView(tab, (view) => tab.click(`#tab-${view}`));
      if (session.name === 'chromium') {
        // With the reader's own colours, a switch shows on which side its knob is.
        const features = [{ name: 'forced-colors', value: 'active' }];
        await (await tab.createCDPSession()).send('Emulation.setEmulatedMedia', { features });
        await tab.click('#tab-changes');
        const [knob, text] = await tab.$eval('.switch i', (it) => [
          getComputedStyle(it).backgroundColor,
          getComputedStyle(it.parentElement!).color,
        ]);
        expect(knob).toBe(text);
        // And the open view's tab stands out.
        const grounds = await tab.$$eval('[role=tab]', (all) => all.map((it) => getComputedStyle(it).backgroundColor));
        expect(grounds[1]).not.toBe(grounds[0]);
        expect(grounds[2]).toBe(grounds[0]);
      }
      await tab.close();
    });

    test('the options show all of each section', async () => {
      await session.driver.zoom(2);
      const options = await session.openOptions();
      expect(await options.evaluate(() => devicePixelRatio)).toBe(2);
      for (const closed of await options.$$('details:not([open]) > summary')) await closed.click();
      expect(await options.evaluate(outOfSight)).toEqual(nothing);
      await session.keepScreenshot(options, 'enlarged-options');
    });
  },
  { pages: { '/sample.html': samplePage } },
);
