import type { Page } from 'puppeteer-core';
import { expect, test, vi } from 'vitest';
import { overlayOf } from './overlay';
import { blockTexts, highlightCount, misread, pageOf } from './sample';
import { inBothBrowsers } from './session';

const right = {
  first: 'Le café littéraire « Été à l’île » a été très apprécié.',
  second: 'Señor Muñoz enseñó español en la pequeña escuela.',
};
const sound = 'Nothing is wrong with this page.';
const notice = '(42 pages left to read. Sign in to continue reading.)';

/** A program that shows one page after the other in one document; `go` is called by the test. */
const program = `
  const shown = {
    '/one': '<h1>One</h1><p>${misread(right.first)}</p><p>${notice}</p>',
    '/two': '<h1>Two</h1><p>${misread(right.second)}</p>',
    '/sound': '<h1>Sound</h1><p>${sound}</p>',
  };
  const draw = () => { document.querySelector('main').innerHTML = shown[location.pathname] ?? shown['/one']; };
  const reuse = () => {
    const node = document.querySelector('p').firstChild;
    node.data = new DOMParser().parseFromString(shown[location.pathname], 'text/html').querySelector('p').textContent;
    document.querySelectorAll('p')[1]?.remove();
  };
  window.go = (path, how) => { history.pushState({}, '', path); setTimeout(how === 'reuse' ? reuse : draw, 30); };
  addEventListener('popstate', draw);
  draw();`;

const pages = { '/program.html': pageOf('A program', `<main></main><script>${program}</script>`, 'fr') };

const go = (page: Page, path: string, how = 'draw') =>
  page.evaluate((...args) => (window as unknown as { go(path: string, how: string): void }).go(...args), path, how);
const says = (page: Page, text: string) =>
  vi.waitFor(async () => expect((await page.evaluate(blockTexts)).join('\n')).toContain(text), 8000);

inBothBrowsers(
  'A program that shows one page after the other',
  (session) => {
    test.each(['draw', 'reuse'])('is repaired page by page once its reader asked for it (%s)', async (how) => {
      const { page, popup } = await session.openAndClick('/program.html');
      await popup.close();
      await says(page, right.first);
      await vi.waitFor(async () => expect(await session.driver.badge(page)).toBe('2'), 5000);
      await go(page, '/two', how);
      await says(page, right.second);
      await vi.waitFor(async () => expect(await session.driver.badge(page)).toBe('1'), 5000);
      const text = await (await session.click(page)).text();
      expect(text).toContain(right.second);
      expect(text).not.toContain(right.first);
      expect(text).not.toContain('missing');
    });

    test('forgets the findings of a page on the way to a sound one, and repairs what the way back brings', async () => {
      const { page, popup } = await session.openAndClick('/program.html');
      await popup.close();
      await says(page, right.first);
      await go(page, '/sound');
      await says(page, sound);
      await vi.waitFor(async () => expect(await session.driver.badge(page)).toBe(''), 5000);
      await vi.waitFor(async () => expect(await overlayOf(session.driver, page)).toBeUndefined(), 5000);
      expect(await page.evaluate(highlightCount)).toBe(0);
      await page.evaluate(() => history.back());
      await says(page, right.first);
      await vi.waitFor(async () => expect(await session.driver.badge(page)).toBe('2'), 5000);
    });

    test('has its number again when the way back brings it as it was left', async () => {
      const { page, popup } = await session.openAndClick('/program.html');
      await popup.close();
      await says(page, right.first);
      await page.goto(`${session.server.address}/empty.html`);
      await vi.waitFor(async () => expect(await session.driver.badge(page)).toBe(''), 5000);
      await page.goBack();
      // Firefox loads anew what a server wants nobody to keep.
      const isAsLeft = (await page.evaluate(blockTexts)).includes(right.first);
      expect(isAsLeft).toBe(session.name === 'chromium');
      await vi.waitFor(async () => expect(await session.driver.badge(page)).toBe(isAsLeft ? '2' : ''), 5000);
    });

    test('stays as it is while the reader looks at the original', async () => {
      const { page, popup } = await session.openAndClick('/program.html');
      await popup.click('Show original');
      await popup.waitFor(() => document.body.innerText.includes('Show cleaned'));
      await go(page, '/two');
      await says(page, misread(right.second));
      // Longer than changes are gathered for.
      await new Promise((resolve) => setTimeout(resolve, 800));
      await says(page, misread(right.second));
    });
  },
  { pages },
);
