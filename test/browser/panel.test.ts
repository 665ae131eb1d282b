import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { outlineOfFocused } from './controls';
import { blockTexts, samplePage, sampleTexts } from './sample';
import { inBothBrowsers } from './session';

inBothBrowsers(
  'The panel beside the page',
  (session) => {
    test('opens from the popup’s button, tells of the tab in front, and follows the reader to another', async () => {
      const { page, popup } = await session.openAndClick('/sample.html');
      expect(await popup.buttons()).toEqual(expect.arrayContaining(['Open beside the page', 'Options']));
      const panel = await session.driver.panelOpenedBy(page, () => popup.click('Open beside the page'));
      await panel.waitFor(() => document.body.innerText.includes('社區圖書室全年工作小結'));
      expect(await panel.buttons()).not.toContain('Open beside the page');

      // Lacuna reads no page unasked: the panel says what to do.
      const other = await session.open('/sample.html?another');
      await panel.waitFor(() => document.body.innerText.includes('Lacuna has not read this page.'));
      expect(await other.evaluate(blockTexts)).not.toEqual(sampleTexts);
      const again = await session.click(other);
      await again.close();
      await panel.waitFor(() => document.body.innerText.includes('Cleaned.'));

      // What is done there is done in the page.
      await other.bringToFront();
      await panel.click('Show original');
      await vi.waitFor(async () => expect(await other.evaluate(blockTexts)).not.toEqual(sampleTexts), 5000);
      await page.bringToFront();
      await panel.waitFor(() => document.body.innerText.includes('Cleaned.'));
      await session.keepPicture(panel, 'panel-light');
      await panel.close();
    });
  },
  { pages: { '/sample.html': samplePage } },
);

const panelCommand = { chromium: 'open-panel', firefox: '_execute_sidebar_action' };

inBothBrowsers(
  'The key for the panel',
  (session) => {
    test('opens it, once the reader has assigned one', async () => {
      await session.driver.assignKeys(panelCommand[session.name], 'Alt+Shift+P');
      const page = await session.open('/sample.html');
      const panel = await session.driver.panelOpenedBy(page, () => session.driver.pressShortcut(page, 'Alt+Shift+P'));
      // For Chromium, a key of ours is as good as a click on our button.
      // The sidebar's document may have no body yet.
      await panel.waitFor(() => /Cleaned\.|Lacuna has not read this page\./.test(document.body?.innerText ?? ''));
      const popup = await session.click(page);
      await popup.close();
      await panel.waitFor(() => document.body.innerText.includes('Cleaned.'));
      expect(await page.evaluate(blockTexts)).toEqual(sampleTexts);
      await panel.close();
    });
  },
  { pages: { '/sample.html': samplePage }, isOnScreen: true },
);

inBothBrowsers('The options page, looked at', (session) => {
  test.each([
    ['light', 1100],
    ['dark', 1100],
    ['light', 360],
    ['dark', 360],
  ] as const)('%s, %i pixels wide: nothing overflows, axe has nothing to object to', async (scheme, width) => {
    await session.driver.prefer(scheme);
    const own = await session.openOptions();
    await own.setViewport({ width, height: 900 });
    await own.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    expect(await own.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await session.keepScreenshot(own, `options-${scheme}-${width}`);
    await own.evaluate(`{ ${axe.source} }`);
    const objections = await own.evaluate(async () => {
      const { violations, passes } = await (window as unknown as { axe: typeof axe }).axe.run();
      if (passes.length === 0) throw new Error('axe looked at nothing');
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    await session.driver.prefer('light');
    expect(objections).toEqual([]);
  });

  test('every control can be reached with the keyboard, in the order of the page', async () => {
    const own = await session.openOptions();
    const reached: string[] = [];
    for (let i = 0; i < 40; i++) {
      await own.keyboard.press('Tab');
      await vi.waitFor(async () =>
        expect((await own.evaluate(outlineOfFocused)) ?? 'solid 2px').toMatch(/^solid [2-9]px$/),
      );
      const focused = () => {
        const it = document.activeElement;
        return it instanceof HTMLElement ? (it.getAttribute('aria-label') ?? it.id) || (it.textContent ?? '') : '';
      };
      reached.push(await own.evaluate(focused));
    }
    for (const name of ['Cleaning', 'new-site', 'new-phrase', 'Save as a file', 'Reset everything'])
      expect(reached).toContain(name);
    expect(reached.indexOf('new-site')).toBeLessThan(reached.indexOf('new-phrase'));
  });
});
