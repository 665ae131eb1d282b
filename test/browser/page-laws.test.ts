import { expect, test } from 'vitest';
import { misread, pageOf } from './sample';
import { inBothBrowsers } from './session';

const right = 'Señor Muñoz enseñó español en la pequeña escuela.';
const garbled = misread(right);

/** Pages that are made to break whoever reads or writes them. */
const pages = {
  '/form.html': pageOf(
    'Form',
    `<form>${[
      'childNodes',
      'firstChild',
      'nextSibling',
      'parentNode',
      'textContent',
      'nodeType',
      'localName',
      'matches',
    ]
      .map((name) => `<input name="${name}">`)
      .join('')}<p>${garbled}</p></form><img name="documentElement"><img name="title"><p>${garbled}</p>`,
  ),
  '/deep.html': pageOf(
    'Deep',
    `<script>let at = document.body; for (let i = 0; i < 20000; i++) { const it = document.createElement('span'); at.append(it); at = it; }
      at.textContent = ${JSON.stringify(garbled)};</script>`,
  ),
  '/shadow.html': pageOf(
    'Shadow',
    `<p>${garbled}</p><div id="host"></div><script>
      document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<p>' + ${JSON.stringify(garbled)} + '</p>';</script>`,
  ),
  '/stubborn.html': pageOf(
    'Stubborn',
    `<p>${garbled}</p><script>const node = document.querySelector('p').firstChild; const own = node.data; let times = 0;
      new MutationObserver(() => { if (node.data !== own) { node.data = own; document.body.dataset.times = ++times; } })
        .observe(document.body, { subtree: true, characterData: true });</script>`,
  ),
  '/editor.html': pageOf(
    'Editor',
    `<p>${garbled}</p><div contenteditable>${garbled}</div><textarea>${garbled}</textarea><p><code>${garbled}</code></p>`,
  ),
};

inBothBrowsers(
  'The laws of the page layer',
  (session) => {
    test('forms and images that take the names of properties are read like any other', async () => {
      const { page } = await session.openAndClick('/form.html');
      const texts = await page.evaluate(() => [...document.querySelectorAll('p')].map((it) => it.innerText));
      expect(texts).toEqual([right, right]);
    });

    test('20,000 levels of nesting are repaired', async () => {
      const { page } = await session.openAndClick('/deep.html');
      expect(await page.evaluate(() => [...document.querySelectorAll('span')].at(-1)?.textContent)).toBe(right);
    });

    test('text in an open shadow root is repaired, also what comes later', async () => {
      const { page } = await session.openAndClick('/shadow.html');
      const shadowText = () => document.getElementById('host')?.shadowRoot?.textContent ?? '';
      expect(await page.evaluate(shadowText)).toBe(right);
      await page.evaluate((text) => document.getElementById('host')?.shadowRoot?.append(text), garbled);
      await page.waitForFunction(
        (text) => document.getElementById('host')?.shadowRoot?.textContent === text,
        { timeout: 5000 },
        right + right,
      );
    });

    test('a page that puts its text back is repaired three times, then left alone', async () => {
      const { page } = await session.openAndClick('/stubborn.html');
      await page.waitForFunction(() => document.body.dataset.times === '3', { timeout: 8000 });
      await new Promise((resolve) => setTimeout(resolve, 2500));
      expect(await page.evaluate(() => document.body.dataset.times)).toBe('3');
    });

    test('what a reader writes, and code, stay as they are; what the reader has selected stays selected', async () => {
      const page = await session.open('/editor.html');
      const last = right.split(' ').at(-1)!;
      await page.evaluate((word) => {
        const node = document.querySelector('p')!.firstChild as Text;
        getSelection()!.setBaseAndExtent(node, node.data.indexOf(word), node, node.data.length);
      }, last);
      await session.click(page);
      const found = await page.evaluate(() => ({
        repaired: document.querySelector('p')!.textContent,
        written: document.querySelector('[contenteditable]')!.textContent,
        field: document.querySelector('textarea')!.value,
        code: document.querySelector('code')!.textContent,
        selected: String(getSelection()),
      }));
      expect(found).toMatchObject({ repaired: right, written: garbled, field: garbled, code: garbled });
      expect(right.endsWith(found.selected) && found.selected.endsWith(last)).toBe(true);
    });
  },
  { pages },
);
