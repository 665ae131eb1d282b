import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, test, vi } from 'vitest';
import { filling } from './flag';
import { overlayOf } from './overlay';
import { misread, pageOf } from './sample';
import { inBothBrowsers, type Session } from './session';

const first = 'Le café littéraire « Été à l’île » a été très apprécié.';
const second = 'Señor Muñoz enseñó español en la pequeña escuela.';

const pages = {
  '/two.html': pageOf(
    'Two changes',
    `<style>:root{color-scheme:light dark}</style><main style="max-width:620px;margin:40px auto;font:18px/1.6 Georgia,serif"><h1>The reading room</h1>
      <p id="first">${misread(first)}</p>${filling(14)}<p>It says <b id="second">${misread(second)}</b> and more.</p>${filling(10)}</main>`,
    'fr',
  ),
};

/** The middle of an element's first line. */
const middleOf = (page: Page, id: string) =>
  page.evaluate((it) => {
    const range = document.createRange();
    range.selectNodeContents(document.getElementById(it)!);
    const { left, top, height } = range.getClientRects()[0]!;
    return { x: left + 60, y: top + height / 2 };
  }, id);

const cardOf = async (session: Session, page: Page) => (await overlayOf(session.driver, page))?.card;
/** The card that is open, once there is one that says this. */
const card = (session: Session, page: Page, text: string | RegExp) =>
  vi.waitFor(async () => {
    const found = await cardOf(session, page);
    expect(found?.text).toMatch(text);
    return found!;
  }, 5000);
const noCard = (session: Session, page: Page) =>
  vi.waitFor(async () => expect(await cardOf(session, page)).toBeNull(), 5000);

inBothBrowsers(
  'The explanation of a change in a page',
  (session) => {
    test.each(['light', 'dark'] as const)('appears where the pointer rests, and goes with it: %s', async (scheme) => {
      await session.driver.prefer(scheme);
      const { page, popup } = await session.openAndClick('/two.html');
      await session.driver.prefer('light');
      await popup.close();
      const { x, y } = await middleOf(page, 'first');
      await page.mouse.move(x, y);
      const { text, box } = await card(session, page, 'UTF-8 read as windows-1252');
      expect(text).toContain(misread('café'));
      expect(text).toContain('63 61 66 C3 A9');
      expect(text).toContain('café');
      expect(text).toContain('proved');
      expect(text).toContain('1 of 2');
      expect(box.top).toBeGreaterThan(y);
      mkdirSync('.artifacts/screenshots', { recursive: true });
      await page.screenshot({ path: `.artifacts/screenshots/card-${scheme}-${session.name}.png` });
      await page.mouse.move(5, 5);
      await noCard(session, page);
    });
  },
  { pages },
);
