import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { outlineOfFocused } from './controls';
import { blockTexts, samplePage, sampleTexts } from './sample';
import { inBothBrowsers } from './session';

const flags = ['［312 characters missing here: members only］', '［88 characters missing here'];

inBothBrowsers(
  'The popup',
  (session) => {
    test('says what was found, and how much of the document is there', async () => {
      const { popup } = await session.openAndClick('/sample.html');
      const said = await popup.text();
      expect(said).toMatch(/400 characters/);
      expect(said).toMatch(/\d+ % of the document is here/);
      expect(await popup.buttons()).toEqual(expect.arrayContaining(['Copy', 'Download', 'Show original']));
    });

    test('Copy puts the cleaned text with its flags on the clipboard, plain and as HTML', async () => {
      const { popup } = await session.openAndClick('/sample.html');
      expect(await popup.copy()).toContain('Copied');
      const { text, html } = await session.driver.clipboard();
      for (const line of sampleTexts.filter((line) => !line.includes('字,'))) {
        expect(text).toContain(line);
        expect(html).toContain(line);
      }
      for (const flag of flags) {
        expect(text).toContain(flag);
        expect(html).toContain(flag.replace('［', ''));
      }
      expect(text.indexOf(flags[0]!)).toBeLessThan(text.indexOf(sampleTexts[5]!));
      expect(text.indexOf(flags[1]!)).toBeGreaterThan(text.indexOf(sampleTexts[5]!));
    });

    test('Copy gives the same text while the page shows the original', async () => {
      const { page, popup } = await session.openAndClick('/sample.html');
      await popup.click('Show original');
      await popup.waitFor(() => document.body.innerText.includes('Show cleaned'));
      await popup.click('Copy');
      await vi.waitFor(async () => expect((await session.driver.clipboard()).text).toContain(sampleTexts[3]), 5000);
      expect(await page.evaluate(blockTexts)).not.toContain(sampleTexts[3]);
    });

    test('Download saves the cleaned text as a UTF-8 file with a name of its own', async () => {
      const { popup } = await session.openAndClick('/sample.html');
      await popup.click('Download');
      const saved = await vi.waitFor(() => {
        const names = readdirSync(session.downloads).filter((name) => !/\.(part|crdownload)$/.test(name));
        expect(names).toHaveLength(1);
        const text = readFileSync(join(session.downloads, names[0]!), 'utf8');
        expect(text).not.toBe('');
        return { name: names[0]!, text };
      }, 10_000);
      expect(saved.name).toMatch(/社區圖書室全年工作小結.*\.txt$/);
      for (const flag of flags) expect(saved.text).toContain(flag);
      expect(saved.text).toContain(sampleTexts[2]);
    });

    test('every control can be reached and used with the keyboard, and shows where the reader is', async () => {
      const { page, popup } = await session.openAndClick('/sample.html');
      const focused = () => document.activeElement?.textContent?.trim() ?? '';
      for (let i = 0; i < 12 && (await popup.evaluate(focused)) !== 'Show original'; i++) {
        await popup.press('Tab');
        expect(await popup.evaluate(outlineOfFocused)).toMatch(/^solid [2-9]px$/);
      }
      expect(await popup.evaluate(focused)).toBe('Show original');
      await popup.press('Enter');
      await popup.waitFor(() => document.body.innerText.includes('Show cleaned'));
      expect(await page.evaluate(blockTexts)).not.toEqual(sampleTexts);
    });

    test.each(['light', 'dark'] as const)('axe has nothing to object to: %s', async (scheme) => {
      await session.driver.prefer(scheme);
      const { popup } = await session.openAndClick('/sample.html');
      await popup.load(axe.source);
      const objections = await popup.evaluate(async () => {
        const { violations, passes } = await (window as unknown as { axe: typeof axe }).axe.run();
        if (passes.length === 0) throw new Error('axe looked at nothing');
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      });
      await session.driver.prefer('light');
      expect(objections).toEqual([]);
    });

    test('clicked a second time, it shows the same and repairs nothing twice', async () => {
      const { page, popup } = await session.openAndClick('/sample.html');
      const first = await popup.text();
      await popup.close();
      const again = await session.click(page);
      expect(await again.text()).toBe(first);
      expect(await page.evaluate(blockTexts)).toEqual(sampleTexts);
    });
  },
  { pages: { '/sample.html': samplePage } },
);
