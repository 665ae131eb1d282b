import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { textNodes } from './sample';
import { inBothBrowsers } from './session';

const mended = readFileSync('test/pages/report.mended.txt', 'utf8').trim();
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
    expect(said).toContain('899 characters are missing');
    expect(said).not.toMatch(/do not (agree|add up)/);
    await popup.click('Copy');
    await vi.waitFor(async () => expect((await session.driver.clipboard()).text).toContain('溪坪鄉'), 5000);
    const { text } = await session.driver.clipboard();
    expect(text).toMatch(/落戶在楊\s*［612 characters missing here: members only］\s*等三個村/);
    expect(text).toMatch(/茶園周圍\s*［287 characters missing here[^］]*］/);
    expect(text.match(/［masked: [^］]*##[^］]*］/g)).toHaveLength(3);
  });
});
