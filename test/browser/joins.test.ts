import { expect, test, vi } from 'vitest';
import { pageOf, textNodes } from './sample';
import { inBothBrowsers } from './session';
import { nameOf, openView, shownTexts } from './taking';

const prose = [
  '鎮圖書館今年添置新書三千冊，培訓志願者四十人，接待讀者兩萬多人次，沒有丟失一本書，受到居民的好評。',
  '入冬以後，管理員每天整理書架，清點期刊，修補破損的舊書，還在閱覽室裏添了暖爐，讀者來信都說這裏比家裏還要舒服，老人和孩子來得特別多。',
  '明年還要在各村設立借書點，由志願者輪流值班，每月更換一次圖書，並把書目抄在門口的黑板上，方便居民挑選。',
];
const broken = [
  '圖書館爲志願者定了一套辦法，分工明確，責任到人，出入都有登記，並且要求每個人在每月',
  '報告借閱的情況和',
  '更換的計劃，同時寫明下月要做的事。',
];
const whole = broken.join('');
const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('\n');
const title = '鎮圖書館全年小結';
const pageWith = (text: string) => pageOf(title, `<h1>${title}</h1>\n${paragraphs(prose)}\n${text}`);
const cells = `<table>${broken.map((line) => `<tr><td>${line}</td></tr>`).join('')}</table>`;

inBothBrowsers(
  'Lines that a link was taken out of',
  (session) => {
    test.each(['paragraphs', 'breaks'])(
      'are one in the cleaned text and in the copy, and the page keeps them: %s',
      async (name) => {
        const page = await session.open(`/${name}.html`);
        const before = await page.evaluate(textNodes);
        const popup = await session.click(page);
        expect(await shownTexts(popup)).toEqual([title, ...prose, whole]);
        expect(await page.evaluate(textNodes)).toBe(before);
        await popup.click('Copy');
        await vi.waitFor(async () => expect((await session.driver.clipboard()).text).toContain(whole), 5000);
        expect((await session.driver.clipboard()).html).toContain(`<p>${whole}</p>`);
      },
    );

    test('can be set apart again among the changes, and stay so', async () => {
      const page = await session.open('/paragraphs.html');
      const popup = await session.click(page);
      await openView(popup, 'changes');
      const row = await popup.evaluate(() => document.querySelector<HTMLElement>('.change')!.innerText);
      expect(row).toMatch(/inferred/);
      expect(row).toContain('×2');
      expect(row).toContain('個人在每月');
      expect(row).toContain('報告借閱的情況和');
      await session.keepPicture(popup, 'joins');
      const label = await popup.evaluate(nameOf, '.change .switch');
      await popup.click(label);
      await popup.waitFor(() => document.querySelector('.change .switch')!.ariaChecked === 'false');
      expect(await shownTexts(popup)).toEqual([title, ...prose, ...broken]);
      await popup.close();
      const again = await session.click(page);
      expect(await shownTexts(again)).toEqual([title, ...prose, ...broken]);
    });

    test('stay apart where the page sets them in cells', async () => {
      const { popup } = await session.openAndClick('/cells.html');
      expect(await shownTexts(popup)).toEqual([title, ...prose, ...broken]);
    });
  },
  {
    pages: {
      '/paragraphs.html': pageWith(paragraphs(broken)),
      '/breaks.html': pageWith(`<p>${broken.join('<br>\n')}</p>`),
      '/cells.html': pageWith(cells),
    },
  },
);
