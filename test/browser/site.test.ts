import { expect, test, vi } from 'vitest';
import { sites } from '../../src/rules/sites';
import { filling, sentence } from './flag';
import { blockTexts, pageOf, samplePage, sampleTexts } from './sample';
import { inBothBrowsers } from './session';

const known = sites.flatMap(({ hosts }) => hosts)[0] ?? 'no site is known';
const unknown = 'documents.example';

const notFree = JSON.stringify({
  '@type': 'Article',
  isAccessibleForFree: false,
  hasPart: { isAccessibleForFree: false, cssSelector: '.paid' },
});
const declaredPage = pageOf(
  'Declared',
  `<script type="application/ld+json">${notFree}</script><article>${filling(4)}<p>${sentence}</p>
    <div class="paid" style="display:none"><p>Nobody has paid for this sentence.</p></div></article>`,
  'en',
);

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

    test('the badge counts what a page withholds without a word of it', async () => {
      const page = await session.open(`http://www.${known}:${session.server.port}/declared.html`);
      await vi.waitFor(async () => expect(await session.driver.badge(page)).toBe('1'), 10_000);
      const popup = await session.click(page);
      expect(await popup.text()).toContain('Text is missing in 1 place.');
    });

    test('and anywhere else nothing happens before the click', async () => {
      const page = await session.open(at(unknown));
      // As long as the badge takes where it comes, and some.
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(await session.driver.badge(page)).toBe('');
    });
  },
  { pages: { '/sample.html': samplePage, '/declared.html': declaredPage }, hosts: [`www.${known}`, `www.${unknown}`] },
);
