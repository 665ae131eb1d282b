import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { highlightCount, textNodes } from './sample';
import { inBothBrowsers } from './session';

const cleanPages = readdirSync('test/pages/clean');

inBothBrowsers('A page where nothing is wrong', (session) => {
  test.each(cleanPages)('stays as it is, and the reader is told so: %s', async (name) => {
    const page = await session.open(`/clean/${name}`);
    const before = await page.evaluate(textNodes);
    const popup = await session.click(page);
    expect(await page.evaluate(textNodes)).toBe(before);
    expect(await page.evaluate(highlightCount)).toBe(0);
    const said = await popup.text();
    expect(said).toContain('This page is sound.');
    expect(said).not.toMatch(/missing here/i);
    expect(await session.driver.badge(page)).toBe('');
  });

  test('and an empty one gets a friendly sentence', async () => {
    const { popup } = await session.openAndClick('/empty.html');
    expect(await popup.text()).toContain('There is no text on this page.');
    expect(await popup.buttons()).not.toContain('Show original');
  });

  test('and one that extensions may not touch gets a clear sentence', async () => {
    const own = session.name === 'chromium' ? 'chrome://version/' : 'about:license';
    const { popup } = await session.openAndClick(own);
    expect(await popup.text()).toContain('Lacuna cannot read this page.');
    expect(await popup.buttons()).not.toContain('Copy');
  });
});
