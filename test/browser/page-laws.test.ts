import { expect, test } from 'vitest';
import { misread, pageOf } from './sample';
import { inBothBrowsers } from './session';

const right = 'Señor Muñoz enseñó español en la pequeña escuela.';
const garbled = misread(right);

const words = 'Le café littéraire est très apprécié.';

/**
 * A page of a PDF as viewers lay it over its picture: each letter, or each word, in a place of its own; drawn by the page. It measures
 * what it shows: a canvas may be given another font than the page.
 */
const layer = (by: 'letters' | 'words') => `<div style="position: relative; height: 60px" id="${by}"></div><script>{
  const put = (text, left) => {
    const place = document.createElement('span');
    place.textContent = text;
    place.style.cssText = 'position:absolute;white-space:pre;font:14px serif;top:20px;left:' + left + 'px';
    document.getElementById('${by}').append(place);
    return place;
  };
  const blank = put('n n', 0);
  const space = blank.getBoundingClientRect().width;
  blank.textContent = 'nn';
  const gap = space - blank.getBoundingClientRect().width;
  blank.remove();
  let left = 40;
  for (const part of ${JSON.stringify(misread(words))}.split(${by === 'letters' ? "''" : "' '"}))
    left += put(part, left).getBoundingClientRect().width${by === 'letters' ? '' : ' + gap'};
}</script>`;

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
  // Not displayed: Chromium itself takes minutes to lay such a page out.
  '/deep.html': pageOf(
    'Deep',
    `<p>${garbled}</p><script>const outer = document.createElement('span'); outer.hidden = true; let at = outer;
      for (let i = 0; i < 20000; i++) { const it = document.createElement(i % 2 ? 'span' : 'div'); at.append(it); at = it; }
      at.textContent = ${JSON.stringify(garbled)}; document.body.append(outer);</script>`,
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
  '/layer.html': pageOf(
    'Layer',
    `${layer('letters')}${layer('words')}<table><tr><td>${misread('Été')}</td><td>12</td></tr></table><p>${garbled}\n   ${garbled}</p>`,
  ),
  '/drawing.svg': `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="99"><text y="30">${garbled}</text></svg>`,
  '/editor.html': pageOf(
    'Editor',
    `<p>${misread('Señor Muñoz')} keeps the last words</p><div contenteditable>${garbled}</div><textarea>${garbled}</textarea><p><code>${garbled}</code></p>`,
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
      const deepest = () => [...document.querySelectorAll('span')].at(-1)?.textContent;
      expect(await page.evaluate(deepest)).toBe(right);
      // The page is still alive.
      expect(await page.evaluate(() => document.querySelector('p')!.innerText)).toBe(right);
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

    test('letters and words in places of their own are repaired and taken along as lines, twice alike', async () => {
      const { page, popup } = await session.openAndClick('/layer.html');
      const taken = `${words}\n${words}\nÉté\t12\n${right} ${right}`;
      await popup.copy();
      expect((await session.driver.clipboard()).text).toBe(taken);
      await popup.close();
      const again = await session.click(page);
      expect(await page.evaluate(() => document.getElementById('letters')?.textContent)).toBe(words);
      await again.copy();
      expect((await session.driver.clipboard()).text).toBe(taken);
    });

    test('a drawing that is no page is repaired and taken along like one', async () => {
      const { page, popup } = await session.openAndClick('/drawing.svg');
      await popup.copy();
      expect((await session.driver.clipboard()).text).toBe(right);
      expect(await page.evaluate(() => document.documentElement.textContent)).toBe(right);
    });

    test('what a reader writes, and code, stay as they are; what the reader has selected stays selected', async () => {
      const page = await session.open('/editor.html');
      await page.evaluate(() => {
        const node = document.querySelector('p')!.firstChild as Text;
        getSelection()!.setBaseAndExtent(node, node.data.indexOf('the last'), node, node.data.length);
      });
      await session.click(page);
      const found = await page.evaluate(() => ({
        repaired: document.querySelector('p')!.textContent,
        written: document.querySelector('[contenteditable]')!.textContent,
        field: document.querySelector('textarea')!.value,
        code: document.querySelector('code')!.textContent,
        selected: String(getSelection()),
      }));
      expect(found).toEqual({
        repaired: 'Señor Muñoz keeps the last words',
        written: garbled,
        field: garbled,
        code: garbled,
        selected: 'the last words',
      });
    });
  },
  { pages },
);
