import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { blockTexts, misread, pageOf, samplePage, sampleTexts, textNodes } from './sample';
import { inBothBrowsers } from './session';
import { choose, nameOf, openView, search, shownTexts } from './taking';

const filler = Array.from({ length: 60 }, (_, i) => `<p>第${i}段:居民每週六上午可以借書、看報、聽講座。</p>`).join('');
const tall = pageOf(
  '很長的小結',
  `${filler}<p id="gap">……(本站省略312字,正式會員可完整閱讀)……</p>${filler}<p id="bad">${misread('志願者為孩子們朗讀故事。')}</p>`,
);
const huge = pageOf(
  '很長很長的小結',
  Array.from(
    { length: 3000 },
    (_, i) => `<p>${misread(`第${i}段:志願者為孩子們朗讀故事,並把舊書整理得整整齊齊。`)}</p>`,
  ).join(''),
);
const simplified = pageOf(
  '年终小结',
  `<p>${misread('社区图书室里的后来者,面对头发花白的皇后。')}</p><p>计算机软件</p>`,
  'zh-Hans',
);

/** Whether an element is within the window; runs in the page. */
function isInSight(id: string): boolean {
  const box = document.getElementById(id)!.getBoundingClientRect();
  return box.top >= 0 && box.bottom <= window.innerHeight;
}

inBothBrowsers(
  'The views of the popup',
  (session) => {
    test('a change can be refused and accepted again, in page, text and copy alike, and stays so when the popup closes', async () => {
      const page = await session.open('/sample.html');
      const before = await page.evaluate(textNodes);
      const popup = await session.click(page);
      await openView(popup, 'changes');
      const last = '.change:last-child .switch';
      const label = await popup.evaluate(nameOf, last);
      await popup.click(label);
      await popup.waitFor((selector) => document.querySelector(selector)!.ariaChecked === 'false', last);
      const texts = (await page.evaluate(blockTexts)) as string[];
      expect(texts).not.toContain(sampleTexts[3]);
      expect(texts).toContain(sampleTexts[2]);
      const left = texts[3]!;
      expect(await shownTexts(popup)).toContain(left);
      await popup.click('Copy');
      await vi.waitFor(async () => expect((await session.driver.clipboard()).text).toContain(left), 5000);
      await popup.close();
      const again = await session.click(page);
      expect(await again.text()).toContain('You refused 1 repair.');
      expect(await page.evaluate(blockTexts)).toEqual(texts);
      await openView(again, 'changes');
      await again.click(label);
      await again.waitFor((selector) => document.querySelector(selector)!.ariaChecked === 'true', last);
      expect(await page.evaluate(blockTexts)).toEqual(sampleTexts);
      await again.click('Show original');
      await again.waitFor(() => document.body.innerText.includes('Show cleaned'));
      expect(await page.evaluate(textNodes)).toBe(before);
    });

    test('every change tells before and after, why, and its bytes', async () => {
      const { popup } = await session.openAndClick('/sample.html');
      await openView(popup, 'changes');
      const row = await popup.evaluate(() => document.querySelector<HTMLElement>('.change')!.innerText);
      expect(row).toMatch(/UTF-8 read as/);
      expect(row).toMatch(/proved/);
      expect(row).toMatch(/which were read as windows-1252/);
      await popup.click('Byte by byte');
      const bytes = await popup.waitFor(() =>
        [...document.querySelectorAll('.bytes td')].map((it) => it.textContent).join(' '),
      );
      expect(bytes).toMatch(/^C3 A9/);
    });

    test('a gap on the bar leads to its place in the page, and so does a place among what is missing', async () => {
      const { page, popup } = await session.openAndClick('/tall.html');
      expect(await page.evaluate(isInSight, 'gap')).toBe(false);
      await popup.click('Missing: 312 characters missing here');
      await vi.waitFor(async () => expect(await page.evaluate(isInSight, 'gap')).toBe(true), 5000);
      await popup.click(await popup.evaluate(nameOf, '.bar .tick'));
      await vi.waitFor(async () => expect(await page.evaluate(isInSight, 'bad')).toBe(true), 5000);
      await openView(popup, 'missing');
      await popup.click('Show in page: In the middle: 312 characters');
      await vi.waitFor(async () => expect(await page.evaluate(isInSight, 'gap')).toBe(true), 5000);
    });

    test('the bar is one stop of the Tab key, and arrows and Enter do what the mouse does', async () => {
      const { page, popup } = await session.openAndClick('/tall.html');
      await popup.evaluate(() => document.querySelector<HTMLElement>('.bar button')!.focus());
      await popup.press('ArrowRight');
      expect(await popup.evaluate(() => document.activeElement?.ariaLabel)).toBe(
        'Missing: 312 characters missing here',
      );
      expect(await popup.evaluate(() => document.querySelectorAll('.bar button[tabindex="0"]').length)).toBe(1);
      await popup.press('Enter');
      await vi.waitFor(async () => expect(await page.evaluate(isInSight, 'gap')).toBe(true), 5000);
    });

    test('arrow keys lead from view to view', async () => {
      const { popup } = await session.openAndClick('/sample.html');
      await popup.evaluate(() => document.getElementById('tab-cleaned')!.focus());
      const open = () => document.querySelector('[aria-selected=true]')?.id;
      await popup.press('ArrowRight');
      expect(await popup.evaluate(open)).toBe('tab-changes');
      await popup.press('End');
      expect(await popup.evaluate(open)).toBe('tab-missing');
      expect(await popup.text()).toContain('At the end: 88 characters');
      await popup.press('ArrowRight');
      expect(await popup.evaluate(open)).toBe('tab-cleaned');
    });

    test('a search counts and marks what it finds, and steps through it', async () => {
      const { popup } = await session.openAndClick('/tall.html');
      await popup.click('Search the text');
      await search(popup, '借書');
      await popup.waitFor(() => document.querySelector('.matches')?.textContent === '1 of 120');
      await popup.waitFor(() => CSS.highlights.get('found')?.size === 120);
      await popup.press('Enter');
      await popup.waitFor(() => document.querySelector('.matches')?.textContent === '2 of 120');
      await popup.click('Previous match');
      await popup.click('Previous match');
      await popup.waitFor(() => document.querySelector('.matches')?.textContent === '120 of 120');
      await popup.press('Escape');
    });

    test('what is selected in the page is shown and copied alone', async () => {
      const page = await session.open('/sample.html');
      await page.evaluate(() => {
        const [, first, second] = document.querySelectorAll('p');
        document
          .getSelection()!
          .setBaseAndExtent(first!.firstChild!, 0, second!.firstChild!, second!.textContent!.length);
      });
      const popup = await session.click(page);
      await choose(popup, 'Part of the page', 'selection');
      await popup.waitFor(() => document.querySelectorAll('.text p').length === 2);
      expect(await shownTexts(popup)).toEqual(sampleTexts.slice(2, 4));
      await popup.click('Copy');
      const expected = sampleTexts.slice(2, 4).join('\n');
      await vi.waitFor(async () => expect((await session.driver.clipboard()).text).toBe(expected), 5000);
    });

    test.each([
      ['traditional', '社區圖書室裏的後來者,面對頭髮花白的皇后。', '計算機軟件'],
      ['taiwan', '社區圖書室裡的後來者,面對頭髮花白的皇后。', '計算機軟件'],
      ['hong-kong', '社區圖書室裏的後來者,面對頭髮花白的皇后。', '計算機軟件'],
    ])('Simplified characters become %s ones after the repair', async (script, first, second) => {
      const { popup } = await session.openAndClick('/simplified.html');
      await choose(popup, 'Chinese characters', script);
      await popup.waitFor((text) => document.querySelector('.text')?.textContent?.includes(text) === true, first);
      expect(await shownTexts(popup)).toEqual([first, second]);
      await popup.click('Copy');
      await vi.waitFor(async () => expect((await session.driver.clipboard()).text).toBe(`${first}\n${second}`), 5000);
    });

    test('a long page shows how far it is, and can be given up with nothing changed', async () => {
      const page = await session.open('/huge.html');
      const before = await page.evaluate(textNodes);
      const popup = await session.driver.clickToolbarButton(page);
      await popup.waitFor(() => document.querySelector('progress') !== null);
      expect(await popup.text()).toMatch(/Repairing the text: \d+ %/);
      await popup.click('Cancel');
      await popup.waitFor(() => document.body.innerText.includes('Reading was cancelled.'));
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await page.evaluate(textNodes)).toBe(before);
      await popup.close();
    });

    test.each(['light', 'dark'] as const)('axe has nothing to object to in any view: %s', async (scheme) => {
      await session.driver.prefer(scheme);
      const { popup } = await session.openAndClick('/sample.html');
      await popup.load(axe.source);
      const objections = () =>
        popup.evaluate(async () => {
          const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
        });
      await openView(popup, 'changes');
      await popup.click('Byte by byte');
      await popup.waitFor(() => document.querySelector('.bytes') !== null);
      expect(await objections()).toEqual([]);
      await openView(popup, 'missing');
      expect(await objections()).toEqual([]);
      await popup.click('More ways to copy and save');
      expect(await objections()).toEqual([]);
      await session.driver.prefer('light');
    });
  },
  { pages: { '/sample.html': samplePage, '/tall.html': tall, '/huge.html': huge, '/simplified.html': simplified } },
);
