import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { misread, pageOf, samplePage } from './sample';
import { inBothBrowsers } from './session';
import { openView, search } from './taking';

const long = Array.from(
  { length: 400 },
  (_, i) =>
    `<p>${i % 5 ? `第${i}段:這一段文字沒有問題,只是用來把文件拉長。` : misread(`第${i}段:這一段讀錯了編碼。`)}</p>`,
).join('');

const pages = {
  '/sample.html': samplePage,
  '/long.html': pageOf('很長的文件,標題也很長很長,長到工具列的視窗裡一行放不下', long),
};

inBothBrowsers(
  'Pictures of the popup',
  (session) => {
    test.each(['light', 'dark'] as const)('%s', async (scheme) => {
      await session.driver.prefer(scheme);
      for (const [title, path] of [
        ['report', '/report.html'],
        ['sample', '/sample.html'],
        ['long', '/long.html'],
        ['clean', '/clean/traditional-news.html'],
        ['empty', '/empty.html'],
      ] as const) {
        const { popup } = await session.openAndClick(path);
        expect(
          await popup.evaluate(
            (dark) => matchMedia('(prefers-color-scheme: dark)').matches === dark,
            scheme === 'dark',
          ),
        ).toBe(true);
        expect(await popup.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
        await session.keepPicture(popup, `${title}-${scheme}`);
        await popup.close();
      }
      await session.driver.prefer('light');
    });

    test.each(['light', 'dark'] as const)('of every view, %s', async (scheme) => {
      await session.driver.prefer(scheme);
      const { popup } = await session.openAndClick('/report.html');
      const keep = (title: string) => session.keepPicture(popup, `view-${title}-${scheme}`);
      await openView(popup, 'changes');
      await popup.click('Byte by byte');
      await popup.waitFor(() => document.querySelector('.bytes') !== null);
      await keep('changes');
      await popup.evaluate(() => document.querySelector('.change:last-child')!.scrollIntoView());
      await keep('changes-end');
      await openView(popup, 'missing');
      await keep('missing');
      await popup.evaluate(() => document.querySelector('.sums')!.scrollIntoView());
      await keep('missing-sums');
      await openView(popup, 'cleaned');
      await popup.click('Search the text');
      await search(popup, '工作');
      await popup.waitFor(() => document.querySelector('.matches')?.textContent !== '');
      await keep('search');
      await popup.click('More ways to copy and save');
      await keep('menu');
      await popup.click('Show original');
      await popup.waitFor(() => document.body.innerText.includes('Show cleaned'));
      await keep('original');
      await session.driver.prefer('light');
    });

    test.each([
      ['narrow', 320, 568],
      ['zoomed', 400, 300],
      ['long', 420, 2000],
      ['wide', 900, 700],
    ] as const)('as a page of its own, %s', async (title, width, height) => {
      const { page, popup } = await session.openAndClick('/report.html');
      await popup.close();
      const own = await session.driver.openPopupAsPage(page);
      await own.setViewport({ width, height });
      await own.waitForFunction(() => document.querySelector('footer button') !== null);
      expect(await own.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      writeFileSync(`.artifacts/screenshots/page-${title}-${session.name}.png`, await own.screenshot());
      for (const view of ['changes', 'missing']) {
        await own.evaluate((name) => document.getElementById(`tab-${name}`)!.click(), view);
        expect(await own.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
        writeFileSync(`.artifacts/screenshots/page-${title}-${view}-${session.name}.png`, await own.screenshot());
      }
      await own.close();
    });
  },
  { pages },
);
