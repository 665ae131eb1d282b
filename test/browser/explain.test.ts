import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, test, vi } from 'vitest';
import { filling } from './flag';
import { overlayOf } from './overlay';
import { misread, pageOf, textNodes } from './sample';
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
  '/box.html': pageOf(
    'A box',
    `<meta name="viewport" content="width=device-width"><div id="box" style="height:300px;overflow:auto;user-select:none">${filling(1)}<p id="first">${misread(first)}</p>${filling(12)}</div>`,
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

    test('is reached by keyboard: one stop, then from change to change; the page hears nothing of it', async () => {
      const { page, popup } = await session.openAndClick('/two.html');
      await popup.close();
      await page.evaluate(() => {
        document.addEventListener('keydown', ({ key }) => {
          document.body.dataset.keys = `${document.body.dataset.keys ?? ''} ${key}`;
        });
      });
      await page.mouse.click(5, 5);
      await page.keyboard.press('Tab');
      await vi.waitFor(
        async () =>
          expect((await overlayOf(session.driver, page))?.focus).toBe('Go through the 2 changes on this page'),
        5000,
      );
      await page.screenshot({ path: `.artifacts/screenshots/card-entry-${session.name}.png` });
      await page.keyboard.press('Enter');
      expect(await card(session, page, '1 of 2')).toMatchObject({ focused: 'Next change' });
      await page.keyboard.press('ArrowRight');
      const { box, name } = await card(session, page, '2 of 2');
      expect(name).toContain(misread('Señor'));
      const { y } = await middleOf(page, 'second');
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(700);
      expect(Math.min(Math.abs(box.top - y), Math.abs(box.bottom - y))).toBeLessThan(40);
      await page.screenshot({ path: `.artifacts/screenshots/card-keyboard-${session.name}.png` });
      await page.keyboard.press('ArrowRight');
      await card(session, page, '1 of 2');
      await page.keyboard.press('Escape');
      await noCard(session, page);
      expect((await overlayOf(session.driver, page))?.focus).toBe('Go through the 2 changes on this page');
      expect(await page.evaluate(() => document.body.dataset.keys)).toBe(' Tab Enter');
    });

    test('puts one change back and makes it again, to the character, and leaves the others', async () => {
      const page = await session.open('/two.html');
      const before = await page.evaluate(textNodes);
      const popup = await session.click(page);
      await popup.close();
      const cleaned = await page.evaluate(textNodes);
      const textOf = (id: string) => page.evaluate((it) => document.getElementById(it)!.textContent, id);
      const { x, y } = await middleOf(page, 'first');
      await page.mouse.move(x, y);
      const open = await card(session, page, 'Put back');
      const { x: left, y: top } = open.buttons['Put back']!;
      await page.mouse.move(left, top, { steps: 4 });
      await page.mouse.click(left, top);
      await vi.waitFor(async () => expect(await textOf('first')).toBe(misread(first)), 5000);
      expect(await textOf('second')).toBe(second);
      const { buttons } = await card(session, page, 'Repair');
      await page.mouse.click(buttons.Repair!.x, buttons.Repair!.y);
      await vi.waitFor(async () => expect(await page.evaluate(textNodes)).toBe(cleaned), 5000);
      const once = (await card(session, page, 'Put back')).buttons['Put back']!;
      await page.mouse.click(once.x, once.y);
      await vi.waitFor(async () => expect(await textOf('first')).toBe(misread(first)), 5000);
      const again = await session.click(page);
      await again.click('Show original');
      await again.waitFor(() => document.body.innerText.includes('Show cleaned'));
      expect(await page.evaluate(textNodes)).toBe(before);
      expect(await overlayOf(session.driver, page)).toBeUndefined();
      await again.click('Show cleaned');
      await again.waitFor(() => document.body.innerText.includes('Show original'));
      expect([await textOf('first'), await textOf('second')]).toEqual([misread(first), second]);
    });

    test('stays within a narrow window, beside text that scrolls in a box, and where text cannot be selected', async () => {
      const { page, popup } = await session.openAndClick('/box.html');
      await popup.close();
      await page.setViewport({ width: 360, height: 560 });
      const { x, y } = await middleOf(page, 'first');
      await page.mouse.move(x, y);
      const { box } = await card(session, page, 'UTF-8 read as windows-1252');
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(360);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await page.screenshot({ path: `.artifacts/screenshots/card-narrow-${session.name}.png` });
      await page.evaluate(() => document.getElementById('box')!.scrollBy(0, 30));
      await vi.waitFor(async () => expect((await cardOf(session, page))!.box.top).toBeCloseTo(box.top - 30, 0), 5000);
      await page.evaluate(() => document.getElementById('box')!.scrollBy(0, 3000));
      await noCard(session, page);
    });
  },
  { pages },
);
