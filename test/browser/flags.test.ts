import { mkdirSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { expect, test, vi } from 'vitest';
import { filling, flag, noFlag, scrollTo } from './flag';
import { misread, pageOf } from './sample';
import { inBothBrowsers } from './session';

const notice = '(42 pages left to read. Sign in to continue reading.)';

const hebrew = 'הספרן הזקן פותח את הספרייה בכל בוקר.';

const pages = {
  '/gap.html': pageOf(
    'A gap',
    `<main style="max-width:600px">${filling(12)}<p id="gap">${notice}</p>${filling(12)}
      <div id="box" style="height:120px;overflow:auto">${filling(4)}<p id="inner">${notice.replace('42', '17')}</p>${filling(4)}</div></main>`,
    'en',
  ),
  '/dark.html': pageOf(
    'A dark gap',
    `<style>body{background:#181818;color:#ddd;max-width:600px} html>div{display:none!important}</style>${filling(2)}<p>Here is a line. ${notice} And the text goes on behind it, to the end of the line and of the next one.</p>${filling(2)}`,
    'en',
  ),
  '/mirrored.html': pageOf(
    'Mirrored',
    `<div dir="rtl">${`<p>${hebrew}</p>`.repeat(2)}<p id="gap">${hebrew} ${notice}</p><p>${misread(hebrew)}</p></div>`,
    'he',
  ),
  '/form.html': pageOf(
    'A form',
    `<form>${['contains', 'children', 'getBoundingClientRect', 'closest', 'localName', 'parentNode', 'isConnected'].map((name) => `<input name="${name}">`).join('')}
      <p id="gap">${notice}</p>${notice.replace('42', '17')}</form><img name="createElement"><img name="elementFromPoint"><img name="body">`,
    'en',
  ),
  '/jealous.html': pageOf(
    'Jealous',
    `${filling(2)}<p id="gap">${notice}</p><script>let times = 0;
      new MutationObserver((records) => { for (const { addedNodes } of records) for (const it of addedNodes) {
        it.remove(); document.body.dataset.times = ++times; } }).observe(document.documentElement, { childList: true });</script>`,
    'en',
  ),
};

/** What a screen reader is told by itself, and how the flags are named; runs on the closed root. */
function spoken(root: ShadowRoot) {
  return {
    said: [...root.querySelectorAll('[role=status]')].map((region) => region.textContent),
    names: [...root.querySelectorAll('[role=note]')].map((note) => note.getAttribute('aria-label')),
  };
}

/** The colours that a page is printed in, each as three numbers from 0 to 1. */
async function printed(page: Page): Promise<readonly string[]> {
  const file = Buffer.from(await page.pdf({ printBackground: true }));
  const streams = [...file.toString('latin1').matchAll(/\/FlateDecode[\s\S]*?stream\r?\n/g)].map(
    ({ index, 0: head }) => {
      const packed = file.subarray(index + head.length);
      return inflateSync(packed).toString('latin1');
    },
  );
  expect(streams.length).toBeGreaterThan(0);
  return [...new Set(streams.join('\n').match(/[\d.]+ [\d.]+ [\d.]+ rg/gi))];
}

const elements = () =>
  [...document.querySelectorAll('*')].map((it) => (it.cloneNode() as Element).outerHTML).join('\n');

inBothBrowsers(
  'Flags in a page',
  (session) => {
    test('have a flag that stays beside the text: after scrolling, resizing, and text that comes in above', async () => {
      const { page } = await session.openAndClick('/gap.html');
      await scrollTo(page, 'gap');
      const box = await flag(page, 'gap');
      expect(box.right - box.left).toBeGreaterThan(60);
      await page.evaluate(() => scrollBy(0, 90));
      expect((await flag(page, 'gap')).top).toBeCloseTo(box.top - 90, -1);
      await page.setViewport({ width: 500, height: 640 });
      await scrollTo(page, 'gap');
      const narrow = await flag(page, 'gap');
      expect(narrow.right).toBeLessThanOrEqual(500);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await page.evaluate(() => document.querySelector('main')!.prepend('A line that comes late.'));
      await scrollTo(page, 'gap');
      await flag(page, 'gap');
    });

    test('stand at the left end of text that runs from right to left; the popup shows it from right to left, too', async () => {
      const { page, popup } = await session.openAndClick('/mirrored.html');
      const left = await page.evaluate(() => {
        const range = document.createRange();
        range.selectNodeContents(document.getElementById('gap')!);
        return Math.min(...[...range.getClientRects()].map((rect) => rect.left));
      });
      expect((await flag(page, 'gap')).right).toBeLessThanOrEqual(left);
      const ways = await popup.evaluate(() =>
        ['.text p', '.text .flag'].map((one) => getComputedStyle(document.querySelector(one)!).direction),
      );
      expect(ways).toEqual(['rtl', 'ltr']);
    });

    test('are not printed, nor is what is lit; the repairs are', async () => {
      const { page } = await session.openAndClick('/mirrored.html');
      await flag(page, 'gap');
      expect((await printed(page)).filter((colour) => !/^[01.]+ [01.]+ [01.]+ /.test(colour))).toEqual([]);
    });

    test('are announced once, in one sentence, and named', async () => {
      const { page, popup } = await session.openAndClick('/gap.html');
      const heard = async () =>
        JSON.parse((await session.driver.inOverlay(page, `${spoken}`, 'page')) ?? '{"said":[],"names":[]}');
      const once = { said: ['Lacuna: Text is missing in 2 places.'], names: [expect.any(String), expect.any(String)] };
      await vi.waitFor(async () => expect(await heard()).toEqual(once), 5000);
      await scrollTo(page, 'gap');
      await page.setViewport({ width: 500, height: 640 });
      expect(await heard()).toEqual(once);
      await popup.click('Show original');
      await vi.waitFor(async () => expect((await heard()).said).toEqual([]), 5000);
      await popup.click('Show cleaned');
      await vi.waitFor(async () => expect((await heard()).names).toHaveLength(2), 5000);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect((await heard()).said).toEqual([]);
    });

    test('within a box that scrolls, it is seen only while the text is', async () => {
      const { page } = await session.openAndClick('/gap.html');
      await page.evaluate(() => document.getElementById('box')!.scrollIntoView({ block: 'center' }));
      await noFlag(page, 'inner');
      await page.evaluate(() =>
        document
          .getElementById('box')!
          .scrollTo(0, document.getElementById('inner')!.offsetTop - document.getElementById('box')!.offsetTop - 40),
      );
      await flag(page, 'inner');
      await page.evaluate(() => document.getElementById('box')!.scrollTo(0, 0));
      await noFlag(page, 'inner');
    });

    test('change nothing of the page but one element, whose inside it cannot see; that goes with “Show original”', async () => {
      const page = await session.open('/gap.html');
      const before = await page.evaluate(elements);
      const popup = await session.click(page);
      await page.waitForFunction(() => document.querySelector('[data-lacuna]') !== null, { timeout: 3000 });
      const during = await page.evaluate(() => {
        const host = document.documentElement.lastElementChild as HTMLElement;
        return { root: host.shadowRoot, inside: host.childNodes.length, isAlone: host.matches('[data-lacuna]') };
      });
      expect(during).toEqual({ root: null, inside: 0, isAlone: true });
      const after = (await page.evaluate(elements)).split('\n');
      expect(after.filter((it) => !it.includes('data-lacuna')).join('\n')).toBe(before);
      await popup.click('Show original');
      await popup.waitFor(() => document.body.innerText.includes('Show cleaned'));
      expect(await page.evaluate(elements)).toBe(before);
      await popup.click('Show cleaned');
      await popup.waitFor(() => document.body.innerText.includes('Show original'));
      await page.waitForFunction(() => document.querySelector('[data-lacuna]') !== null, { timeout: 3000 });
    });

    test('are legible on a dark page that hides what it does not know', async () => {
      const { page } = await session.openAndClick('/dark.html');
      await vi.waitFor(async () =>
        expect(await page.evaluate(() => document.querySelector('[data-lacuna]') !== null)).toBe(true),
      );
      mkdirSync('.artifacts/screenshots', { recursive: true });
      if (session.name === 'chromium') {
        // Firefox lets nobody ask for this from outside.
        const heard = async () => JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false }));
        await vi.waitFor(async () => expect(await heard()).toContain('Lacuna: Text is missing in 1 place.'), 3000);
        expect(await heard()).toMatch(/"role":"note",[^{}]*"name":"[^"]*missing here/);
        const displayed = () => getComputedStyle(document.querySelector('[data-lacuna]')!).display;
        await page.emulateMediaType('print');
        expect(await page.evaluate(displayed)).toBe('none');
        await page.emulateMediaType('screen');
      }
      await page.screenshot({ path: `.artifacts/screenshots/flag-dark-${session.name}.png` });
      expect(await page.evaluate(() => getComputedStyle(document.querySelector('[data-lacuna]')!).display)).toBe(
        'block',
      );
    });

    test('are there in a form that takes the names of properties', async () => {
      const { page, popup } = await session.openAndClick('/form.html');
      const said = await popup.text();
      expect(said).toContain('42 pages missing here');
      expect(said).toContain('17 pages missing here');
      await page.waitForFunction(() => document.querySelector('html > [data-lacuna]') !== null, { timeout: 3000 });
      await page.screenshot({ path: `.artifacts/screenshots/flag-form-${session.name}.png` });
    });

    test('are put back three times when a page removes them, and no more', async () => {
      const { page } = await session.openAndClick('/jealous.html');
      await page.waitForFunction(() => document.body.dataset.times === '4', { timeout: 8000 });
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(await page.evaluate(() => document.body.dataset.times)).toBe('4');
    });
  },
  { pages },
);
