import { expect, test, vi } from 'vitest';
import { sites } from '../../src/rules/sites';
import { blockTexts, samplePage, sampleTexts } from './sample';
import { inBothBrowsers } from './session';

const known = sites.flatMap(({ hosts }) => hosts)[0] ?? 'no site is known';
const unknown = 'documents.example';

inBothBrowsers(
  'On a document-sharing site',
  (session) => {
    const at = (host: string) => `http://www.${host}:${session.server.port}/sample.html`;

    test('the badge counts damage and gaps by itself, and the text stays until the click', async () => {
      const page = await session.open(at(known));
      const shown = await page.evaluate(blockTexts);
      // Two garbled paragraphs and two gaps.
      await vi.waitFor(async () => expect(await session.driver.badge(page)).toMatch(/^[4-9]$/), 10_000);
      expect(await page.evaluate(blockTexts)).toEqual(shown);
      await session.click(page);
      expect(await page.evaluate(blockTexts)).toEqual(sampleTexts);
    });

    test('and anywhere else nothing happens before the click', async () => {
      const page = await session.open(at(unknown));
      // As long as the badge takes where it comes, and some.
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(await session.driver.badge(page)).toBe('');
    });
  },
  { pages: { '/sample.html': samplePage }, hosts: [`www.${known}`, `www.${unknown}`] },
);
