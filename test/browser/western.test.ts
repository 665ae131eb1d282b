import { expect, test } from 'vitest';
import { textNodes } from './sample';
import { inBothBrowsers } from './session';

/** A page of our own, its UTF-8 and then its windows-1252 read as GBK. */
const english = `<!doctype html><html lang="en"><meta charset="utf-8"><title>The weir</title>
<style>body { font: 18px/1.6 Georgia, serif; max-width: 36rem; margin: 2rem auto }</style>
<h1>The miller鈥檚 report</h1>
<p>The weir isn鈥檛 safe any more, and the ferryman鈥檚 boat can鈥檛 pass it. 鈥淲e waited all winter,鈥\ufffd he says.</p>
<p>The water stood at 12 掳C, 3.5 卤 0.2 m above the sill. A board of 5 脳 10 cm was lost.</p>
<p>The sluice was built by Fran莽ois Mu帽oz. 漏 2021 The Weir Society</p></html>`;
const german = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Das Wehr</title>
<p>Das Wehr geh鰎t dem M黮ler, der am fr黨en Morgen das Wasser 黚er die R鋎er l鋝st.</p>
<p>Im Winter f鋖lt das Wasser auf 2 癈, und die F鋒re bleibt am Ufer.</p></html>`;

/** Its windows-1251 read as GBK, under a Chinese site's own words. */
const russian = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>文档</title>
<p>首页 上一页 下一页</p>
<p>务屙 疱赅 镱漤�豚顸, � 镟痤� 镥疱耱嚯 躅滂螯 漕 襦祛泐 脲漕耱噔�.</p>
<p>喻栩咫� 玎镨襦� 玎溧龛� 磬 漕耜�</p></html>`;

inBothBrowsers(
  'Western text of which East Asian characters are all that shows',
  (session) => {
    test('is mended with one click, and comes back as it was', async () => {
      const { page, popup } = await session.openAndClick('/weir.html');
      const text = await page.evaluate(textNodes);
      for (const sentence of [
        'The miller’s report',
        'The weir isn’t safe any more, and the ferryman’s boat can’t pass it. “We waited all winter,” he says.',
        'The water stood at 12 °C, 3.5 ± 0.2 m above the sill. A board of 5 × 10 cm was lost.',
        'The sluice was built by François Muñoz. © 2021 The Weir Society',
      ])
        expect(text).toContain(sentence);
      await session.keepPicture(popup, 'western-popup');
      await session.keepScreenshot(page, 'western-page');
      await popup.click('Show original');
      await expect.poll(() => page.evaluate(textNodes)).toContain('The miller鈥檚 report');
    });

    test('in an older charset, too', async () => {
      const { page } = await session.openAndClick('/wehr.html');
      const text = await page.evaluate(textNodes);
      expect(text).toContain('Das Wehr gehört dem Müller, der am frühen Morgen das Wasser über die Räder lässt.');
      expect(text).toContain('Im Winter fällt das Wasser auf 2 °C, und die Fähre bleibt am Ufer.');
    });

    test('as is Russian of which each two letters show as one character', async () => {
      const { page, popup } = await session.openAndClick('/reka.html');
      const text = await page.evaluate(textNodes);
      expect(text).toContain('перестал ходить до самого ледостав�.');
      expect(text).toContain('на доск�');
      expect(text).toContain('首页 上一页 下一页');
      await session.keepPicture(popup, 'paired-popup');
      await popup.click('Show original');
      await expect.poll(() => page.evaluate(textNodes)).toContain('镥疱耱嚯 躅滂螯');
    });
  },
  { pages: { '/weir.html': english, '/wehr.html': german, '/reka.html': russian } },
);
