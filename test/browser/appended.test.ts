import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { filling } from './flag';
import { misread, pageOf, textNodes } from './sample';
import { inBothBrowsers } from './session';

const right = 'Señor Muñoz enseñó español en la pequeña escuela.';
const garbled = misread(right);
const sound = 'Nothing at all is wrong with this sentence. ';

const tall = Array.from({ length: 100 }, (_, i) => `<p id="p${i}" style="height:160px">${garbled}</p>`).join('');

const pages = {
  '/grows.html': pageOf('A page that grows', `<p>${garbled}</p><div id="inner"></div>${filling(6)}`, 'es'),
  '/block.html': pageOf('One block', `<p>${garbled}</p><pre id="block">${sound.repeat(600)}</pre>`, 'es'),
  '/tall.html': pageOf('Tall', tall, 'es'),
  '/viewer.html': pageOf('A viewer', `<div id="viewer" style="height:90vh;overflow:auto">${tall}</div>`, 'es'),
};

/** Waits until no text of a page is garbled, and so many sentences are repaired. */
const repaired = (page: Page, count: number) =>
  page.waitForFunction(
    (good, wanted, bad) => {
      const text = document.body.textContent ?? '';
      return text.split(good).length - 1 === wanted && !text.includes(bad);
    },
    { timeout: 12_000, polling: 100 },
    right,
    count,
    garbled,
  );

/** Waits until a paragraph is lit, and another one is not. */
const isLit = (page: Page, lit: string, dark: string) =>
  page.waitForFunction(
    (one, other) => {
      const ranges = [...(CSS.highlights.get('lacuna-mended') ?? [])];
      const ids = ranges.map(({ startContainer }) => startContainer.parentElement?.id);
      return ids.includes(one) && !ids.includes(other);
    },
    { timeout: 5_000, polling: 100 },
    lit,
    dark,
  );

inBothBrowsers(
  'On a page that was cleaned',
  (session) => {
    test('what the page adds is repaired, and the original has every character of it', async () => {
      const { page, popup } = await session.openAndClick('/grows.html');
      await repaired(page, 1);
      const own = await page.evaluate((text) => {
        // As scripts of pages do it: whole paragraphs, words in a paragraph that is there, and one node after the other.
        document.body.insertAdjacentHTML('beforeend', `<p>${text}</p><ul><li>${text}</li></ul>`);
        document.querySelector('p')!.append(' ', text);
        for (const word of [`${text} `, 'and once more ', text]) document.getElementById('inner')!.append(word);
        return document.body.textContent;
      }, garbled);
      await repaired(page, 6);
      await popup.click('Show original');
      await popup.waitFor(() => document.body.innerText.includes('Show cleaned'));
      expect(await page.evaluate(() => document.body.textContent)).toBe(own?.replace(right, garbled));
    });

    test.each<[string, () => void, string]>([
      ['writes on', () => (document.querySelector('p')!.firstChild as Text).appendData(' Y más.'), `${garbled} Y más.`],
      ['is typed into', () => (document.querySelector('p')!.firstChild as Text).insertData(0, 'x'), `x${garbled}`],
      ['parses its own text anew', () => document.body.setHTMLUnsafe(`${document.body.innerHTML}<hr>`), garbled],
      [
        'clones it',
        () => document.querySelector('p')!.replaceWith(document.querySelector('p')!.cloneNode(true)),
        garbled,
      ],
    ])(
      'the original is what stood there where the page goes on with repaired text: it %s',
      async (_how, work, original) => {
        const { page, popup } = await session.openAndClick('/grows.html');
        await repaired(page, 1);
        await page.evaluate(work);
        await popup.close();
        const again = await session.click(page);
        expect(await again.text()).toMatch(/^Cleaned\./m);
        await repaired(page, 1);
        await again.click('Show original');
        await again.waitFor(() => document.body.innerText.includes('Show cleaned'));
        expect(await page.evaluate(() => document.querySelector('p')!.textContent)).toBe(original);
      },
    );

    test('nodes that a list uses again and again say in the original what the list says last', async () => {
      const { page, popup } = await session.openAndClick('/grows.html');
      const last = await page.evaluate(async (text) => {
        const list = document.getElementById('inner')!;
        list.innerHTML = '<p> </p>'.repeat(6);
        const nodes = [...list.children].map((item) => item.firstChild as Text);
        for (let top = 0; top < 12; top++) {
          for (const [i, node] of nodes.entries()) node.data = `${top + i} ${text}`;
          await new Promise((resolve) => setTimeout(resolve, 60));
        }
        return nodes.map(({ data }) => data);
      }, garbled);
      await repaired(page, 7);
      await popup.click('Show original');
      await popup.waitFor(() => document.body.innerText.includes('Show cleaned'));
      const now = await page.evaluate(() => [...document.querySelectorAll('#inner p')].map((it) => it.textContent));
      expect(now).toEqual(last.map((said) => said.replace(right, garbled)));
    });

    test('what comes drop by drop is repaired while it comes, and the original has every character of it', async () => {
      const { page, popup } = await session.openAndClick('/grows.html');
      await page.evaluate((text) => {
        let count = 0;
        const timer = setInterval(() => {
          const paragraph = document.createElement('p');
          paragraph.textContent = ++count % 5 ? `Line ${count}` : text;
          document.body.append(paragraph);
          if (count === 100) clearInterval(timer);
        }, 20);
      }, garbled);
      await repaired(page, 21);
      await popup.click('Show original');
      await popup.waitFor(() => document.body.innerText.includes('Show cleaned'));
      const nodes = JSON.parse(await page.evaluate(textNodes)) as string[];
      expect(nodes.filter((text) => text === garbled)).toHaveLength(21);
      expect(nodes.join('')).not.toContain(right);
    });

    test('what is added to a very long block is repaired, too', async () => {
      const { page, popup } = await session.openAndClick('/block.html');
      await repaired(page, 1);
      // The first change has the whole page read; what comes soon after it is read by itself, unless its block is too long for that.
      for (let times = 0; times < 2; times++) {
        await page.evaluate((text) => document.getElementById('block')!.append(`\n${text}`), garbled);
        await repaired(page, 2 + times);
      }
      await popup.click('Show original');
      await popup.waitFor(() => document.body.innerText.includes('Show cleaned'));
      const block = await page.evaluate(() => document.getElementById('block')!.textContent);
      expect(block).toBe(`${sound.repeat(600)}\n${garbled}\n${garbled}`);
    });

    test.each(['/tall.html', '/viewer.html'])('repairs are lit where the reader comes to: %s', async (path) => {
      const { page } = await session.openAndClick(path);
      await repaired(page, 100);
      await isLit(page, 'p0', 'p99');
      await page.evaluate(() => document.getElementById('p99')!.scrollIntoView());
      await isLit(page, 'p99', 'p0');
      await page.evaluate(() => document.getElementById('p50')!.scrollIntoView());
      await isLit(page, 'p50', 'p99');
    });
  },
  { pages },
);
