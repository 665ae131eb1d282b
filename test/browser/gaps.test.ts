import { expect, test, vi } from 'vitest';
import { filling, flag, scrollTo, sentence } from './flag';
import { pageOf } from './sample';
import { inBothBrowsers } from './session';

const notFree = JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'The reservoir',
  isAccessibleForFree: false,
  hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.paid' },
});

const fadingPage = `<main><h1>The reservoir</h1>${filling(8)}<div style="position:relative">
  <p id="last">${sentence}</p>
  <div style="position:absolute;inset:0;background:linear-gradient(rgba(255,255,255,0),#fff)"></div></div></main>`;
const wall = '<div role="dialog"><p>Sign in to continue reading.</p></div>';

const pages = {
  '/paid.html': pageOf(
    'Paid',
    `<script type="application/ld+json">${notFree}</script><article>${filling(9)}<p id="end">${sentence}</p>
      <div class="paid" style="display:none"><p>Nobody has paid for this secret sentence of the page yet.</p></div></article><footer>Imprint</footer>`,
    'en',
  ),
  '/free.html': pageOf(
    'Free',
    `<script type="application/ld+json">${notFree.replaceAll('false', 'true')}</script><article>${filling(9)}</article>`,
    'en',
  ),
  '/blurred.html': pageOf(
    'Blurred',
    `<article>${filling(6)}<p id="end">${sentence}</p><div style="filter:blur(6px)"><p>A secret sentence that is blurred.</p></div>
      <p>Sign in to continue reading.</p></article>`,
    'en',
  ),
  '/cut.html': pageOf(
    'Cut',
    `<article><div style="max-height:300px;overflow:hidden">${filling(9)}<p>A secret sentence beyond the edge.</p></div>
      <p>Sign in to continue reading.</p></article>`,
    'en',
  ),
  '/viewer.html': pageOf(
    'Viewer',
    `<div class="pager"><span id="page-number">Page 1 of 47</span></div>
      ${[1, 2, 3, 4, 5].map((n) => `<section data-page-number="${n}" style="height:300px">${n < 4 ? `<p id="p${n}">${sentence}</p>` : ''}</section>`).join('')}`,
    'en',
  ),
  '/faded.html': pageOf('Faded', fadingPage + wall, 'en'),
  '/lost.html': pageOf('Lost', `<article>${filling(2)}<p>Se\ufffdor Mu\ufffdoz keeps the shop.</p></article>`, 'en'),
  '/fold.html': pageOf('Fold', fadingPage, 'en'),
};

inBothBrowsers(
  'What a page says without words',
  (session) => {
    test('characters that are lost are told of in one sentence, and nothing beside it says that all is there', async () => {
      const { popup } = await session.openAndClick('/lost.html');
      const said = await popup.text();
      expect(said).toContain('2 characters are lost for good (\ufffd).');
      expect(said).not.toMatch(/Nothing needed repair|mentions no gaps/);
      await popup.click('Missing 0');
      expect(await popup.text()).not.toContain('Nothing on this page says');
    });

    test('a declared part that is hidden is a gap at its place, and stays hidden', async () => {
      const { page, popup } = await session.openAndClick('/paid.html');
      const said = await popup.text();
      expect(said).toContain('Text is missing in 1 place.');
      expect(said).not.toContain('secret');
      await popup.click('Copy');
      await vi.waitFor(async () => expect((await session.driver.clipboard()).text).toContain('reservoir'), 5000);
      const { text } = await session.driver.clipboard();
      expect(text.trim()).toMatch(/fields\. ?［The rest of the text is missing here: paying readers only］$/);
      await scrollTo(page, 'end');
      await flag(page, 'end');
      expect(await page.evaluate(() => document.querySelector<HTMLElement>('.paid')!.style.display)).toBe('none');
    });

    test('a declaration that all is free is none', async () => {
      const { page, popup } = await session.openAndClick('/free.html');
      expect(await popup.text()).toContain('This page is sound.');
      expect(await page.evaluate(() => document.querySelector('[data-lacuna]'))).toBeNull();
    });

    test('blurred text behind a wall is not told', async () => {
      const { popup } = await session.openAndClick('/blurred.html');
      const said = await popup.text();
      expect(said).toContain('Text is missing in 1 place.');
      expect(said).not.toContain('secret');
    });

    test('nor is what lies beyond the edge of a box behind one', async () => {
      const { popup } = await session.openAndClick('/cut.html');
      const said = await popup.text();
      expect(said).toContain('Text is missing in 1 place.');
      expect(said).not.toContain('secret');
    });

    test('pages that a viewer counts and does not show are missing', async () => {
      const { page, popup } = await session.openAndClick('/viewer.html');
      const said = await popup.text();
      expect(said).toContain('44 pages are missing.');
      expect(said).toContain('3 of 47 pages');
      await scrollTo(page, 'p3');
      await flag(page, 'p3');
    });

    test('text that fades out is a gap where a dialog says why', async () => {
      const faded = await session.openAndClick('/faded.html');
      expect(await faded.popup.text()).toContain('Text is missing in 1 place.');
      await scrollTo(faded.page, 'last');
      await flag(faded.page, 'last');
    });

    test('and a fold where nothing does', async () => {
      const fold = await session.openAndClick('/fold.html');
      expect(await fold.popup.text()).toContain('This page is sound.');
    });
  },
  { pages },
);
