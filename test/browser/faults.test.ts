import { expect, test, vi } from 'vitest';
import { press, says, write } from './controls';
import { misread, pageOf } from './sample';
import { inBothBrowsers } from './session';

const right = 'Señor Muñoz enseñó español en la pequeña escuela.';
/** Long enough that something can happen while it is examined. */
const lines = Array.from({ length: 2_500 }, (_, i) => `${right} ${i}`);
const long = pageOf('Long', lines.map((line) => `<p>${misread(line)}</p>`).join('\n'), 'es');
const short = pageOf('Short', `<p>${misread(right)}</p>`, 'es');

/** How many paragraphs are as the page has them, how many repaired, and how many neither; runs in the page. */
function count(sound: string, broken: string): readonly number[] {
  const texts = [...document.querySelectorAll('p')].map((it) => it.textContent ?? '');
  const begin = (words: string) => texts.filter((text) => text.startsWith(words)).length;
  return [begin(broken), begin(sound), texts.length - begin(broken) - begin(sound)];
}

const chosen = 'documents.example';

interface Storage {
  set(items: Record<string, string>): Promise<void>;
  clear(): Promise<void>;
}

interface Api {
  readonly permissions: { remove(which: { origins: string[] }): Promise<boolean> };
  readonly runtime: { readonly onMessage: { addListener(hear: (message: { call?: string }) => void): void } };
}

/**
 * Takes back the permission for a site, as the reader can in the browser's settings, once the background has begun to examine
 * a page; runs in a page of the extension.
 */
function takeBack(origin: string): Promise<void> {
  const api = globalThis as unknown as Record<'browser' | 'chrome', Api>;
  const { permissions, runtime } = api.browser ?? api.chrome;
  return new Promise((resolve) => {
    runtime.onMessage.addListener(({ call }) => {
      if (call === 'progress') void permissions.remove({ origins: [origin] }).then(() => resolve());
    });
  });
}

/** Fills the extension's storage to the brim, or empties it; runs in a page of the extension. */
async function fill(isFull: boolean): Promise<void> {
  const api = globalThis as unknown as Record<'browser' | 'chrome', { storage: { sync: Storage } }>;
  const { sync } = (api.browser ?? api.chrome).storage;
  await sync.clear();
  let count = 0;
  for (const size of isFull ? [8_000, 800, 80, 8, 0] : []) {
    const add = () => sync.set({ [`x${count++}`]: 'x'.repeat(size) });
    while (
      await add().then(
        () => true,
        () => false,
      )
    );
  }
}

inBothBrowsers(
  'What goes wrong',
  (session) => {
    test('a background that is stopped in the middle of its work does it anew', async () => {
      const page = await session.open('/long.html');
      const popup = await session.driver.clickToolbarButton(page);
      await popup.waitFor(() => document.querySelector('progress') !== null);
      await session.driver.stopBackground();
      await vi.waitFor(
        async () => expect(await page.evaluate(count, right, misread(right))).toEqual([0, lines.length, 0]),
        { timeout: 60_000, interval: 200 },
      );
      await popup.waitFor(() => document.querySelector('footer') !== null);
      await popup.close();
    });

    // The driver says why not in Chromium.
    if (session.name === 'firefox') {
      test('a background that has nothing to do is given back, and comes again with the next click', async () => {
        const { popup } = await session.openAndClick('/short.html');
        await popup.close();
        expect(await session.driver.idleBackground!()).toBe('stopped');
        const next = await session.openAndClick('/short.html');
        expect(await next.page.evaluate(count, right, misread(right))).toEqual([0, 1, 0]);
        await next.popup.close();
      });
    }

    test('a permission that is taken back while its site is cleaned: that page is cleaned to its end, the next one let be', async () => {
      const address = `http://www.${chosen}:${session.server.port}`;
      const own = await session.openOptions();
      await write(own, 'Site', chosen);
      await press(own, 'Add');
      await says(own, 'cleaned by itself');
      const taken = own.evaluate(takeBack, `*://*.${chosen}/*`);
      const page = await session.driver.open(`${address}/long.html`);
      await taken;
      await vi.waitFor(
        async () => expect(await page.evaluate(count, right, misread(right))).toEqual([0, lines.length, 0]),
        { timeout: 60_000, interval: 200 },
      );
      // What comes from now on is let be, and a click is answered as on any other page.
      const next = await session.driver.open(`${address}/short.html`);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(await next.evaluate(count, right, misread(right))).toEqual([1, 0, 0]);
      const popup = await session.click(next);
      expect(await next.evaluate(count, right, misread(right))).toEqual([0, 1, 0]);
      await popup.close();
      await press(own, `Remove ${chosen}`);
    });

    test('a popup that is closed at once leaves the work to go on', async () => {
      const page = await session.open('/long.html');
      const popup = await session.driver.clickToolbarButton(page);
      await popup.waitFor(() => document.querySelector('progress') !== null);
      await popup.close();
      await vi.waitFor(
        async () => expect(await page.evaluate(count, right, misread(right))).toEqual([0, lines.length, 0]),
        { timeout: 60_000, interval: 200 },
      );
    });

    test('a page that is left while it is read: the next one is read, or a sentence says why not', async () => {
      const page = await session.open('/long.html');
      const popup = await session.driver.clickToolbarButton(page);
      await popup.waitFor(() => document.querySelector('progress') !== null);
      await page.goto(`${session.server.address}/short.html`);
      await popup.waitFor(() => document.querySelector('[role=alert], footer') !== null);
      const isRead = await popup.evaluate(() => document.querySelector('footer') !== null);
      expect(await page.evaluate(count, right, misread(right))).toEqual(isRead ? [0, 1, 0] : [1, 0, 0]);
      await popup.close();
    });

    test('a storage that is full is told of, and cleaning goes on', async () => {
      const own = await session.openOptions();
      await own.evaluate(fill, true);
      await press(own, 'Show what was found, and ask');
      await says(own, 'Its storage may be full');
      const { page, popup } = await session.openAndClick('/short.html');
      expect(await page.evaluate(count, right, misread(right))).toEqual([0, 1, 0]);
      await popup.close();
      await own.evaluate(fill, false);
    });

    test('an extension that is loaded anew takes over what the older one left in open tabs', async () => {
      const { page, popup } = await session.openAndClick('/short.html');
      expect(await page.evaluate(count, right, misread(right))).toEqual([0, 1, 0]);
      await popup.close();
      await session.driver.reloadExtension();
      // Firefox ends at once what the older one left in the page, and with it who could put the page back.
      if (session.name === 'chromium')
        await vi.waitFor(
          async () => expect(await page.evaluate(count, right, misread(right))).toEqual([1, 0, 0]),
          5000,
        );
      const again = await session.click(page);
      expect(await page.evaluate(count, right, misread(right))).toEqual([0, 1, 0]);
      const text = await again.text();
      if (session.name === 'chromium') expect(text).toContain('garbled places repaired');
      else expect(text).toContain('An older version of Lacuna repaired this page.');
      expect(text).not.toContain('This page is sound.');
      expect(await page.evaluate(() => document.querySelectorAll(':root > [data-lacuna]').length)).toBeLessThanOrEqual(
        1,
      );
      await again.close();
    });
  },
  {
    pages: { '/long.html': long, '/short.html': short },
    hosts: [`www.${chosen}`],
    grants: [`*://*.${chosen}/*`],
  },
);
