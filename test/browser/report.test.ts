import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { textNodes } from './sample';
import { inBothBrowsers } from './session';

const mended = readFileSync('test/pages/report.mended.txt', 'utf8').trim();
const numberIn = (pattern: RegExp) => Number(pattern.exec(mended)?.[1]);
const omitted = numberIn(/省略(\d+)字/);
const missing = numberIn(/全文共(\d+)字/) - numberIn(/只顯示(\d+)字/);
const bare = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');
const article = () => document.querySelector('article')?.textContent ?? '';

inBothBrowsers('The sample report', (session) => {
  test.each(['utf8', 'gbk', 'split', 'srcdoc'])(
    'is repaired by one click and put back byte for byte: %s',
    async (form) => {
      const page = await session.open(`/report.html?as=${form}`);
      const before = await page.evaluate(textNodes);
      const inner = form === 'srcdoc' ? page.frames()[1]! : page;
      const popup = await session.click(page);
      expect(bare(await inner.evaluate(article))).toBe(bare(mended));
      await popup.click('Show original');
      await popup.waitFor(() => document.body.innerText.includes('Show cleaned'));
      expect(await page.evaluate(textNodes)).toBe(before);
      await popup.click('Show cleaned');
      await popup.waitFor(() => document.body.innerText.includes('Show original'));
      expect(bare(await inner.evaluate(article))).toBe(bare(mended));
    },
  );

  test('is copied with its two gaps and three masked words flagged, and its numbers agree', async () => {
    const { popup } = await session.openAndClick('/report.html');
    const said = await popup.text();
    expect(said).toContain(`${missing} characters are missing`);
    await popup.click('Missing 2');
    expect(await popup.text()).toContain('The page’s own numbers agree.');
    await popup.click('Copy');
    await vi.waitFor(async () => expect((await session.driver.clipboard()).text).toContain('溪坪鄉'), 5000);
    const { text } = await session.driver.clipboard();
    const first = `［${omitted} characters missing here: members only］`;
    const last = `［${missing - omitted} characters missing here`;
    expect(bare(text)).toContain(bare(`${first}等三個村的護坡工程`));
    expect(bare(text)).toContain(bare(`并在茶園周圍${last}`));
    expect(text.match(/［masked: [^］]*##[^］]*］/g)).toHaveLength(3);
  });
});
