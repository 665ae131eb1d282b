import { expect, test } from 'vitest';
import { blockTexts, highlightCount, misread, samplePage, sampleTexts, textNodes } from './sample';
import { inBothBrowsers } from './session';

const paths = {
  'in UTF-8': '/sample.html',
  'in GBK bytes': '/sample.html?as=gbk',
  'split by inline tags': '/sample.html?as=split',
  'inside a frame': '/sample.html?as=frame',
  'inside a frame written in an attribute': '/sample.html?as=srcdoc',
  'drawn by a script': '/sample.html?as=drawn',
};

inBothBrowsers(
  'The same document',
  (session) => {
    test.each(Object.entries(paths))(
      '%s is repaired in place by one click, and put back byte for byte',
      async (_form, path) => {
        const page = await session.open(path);
        const before = await page.evaluate(textNodes);
        expect(await page.evaluate(blockTexts)).not.toEqual(sampleTexts);
        const popup = await session.click(page);
        expect(await page.evaluate(blockTexts)).toEqual(sampleTexts);
        expect(await page.evaluate(highlightCount)).toBeGreaterThan(0);
        for (const text of sampleTexts.slice(0, 4)) expect(await popup.text()).toContain(text);
        expect(await popup.text()).toMatch(/312/);

        await popup.click('Show original');
        await popup.waitFor(() =>
          [...document.querySelectorAll('button')].some((it) => it.textContent === 'Show cleaned'),
        );
        expect(await page.evaluate(textNodes)).toBe(before);
        expect(await page.evaluate(highlightCount)).toBe(0);
        await popup.click('Show cleaned');
        await popup.waitFor(() =>
          [...document.querySelectorAll('button')].some((it) => it.textContent === 'Show original'),
        );
        expect(await page.evaluate(blockTexts)).toEqual(sampleTexts);
      },
    );

    test('is repaired again when its script draws it anew', async () => {
      const { page } = await session.openAndClick('/sample.html?as=drawn');
      for (let times = 2; times < 5; times++) {
        await page.evaluate(() => dispatchEvent(new Event('draw')));
        await page.waitForFunction(
          (texts, read) => JSON.stringify(new Function(`return (${read})()`)()) === texts,
          { timeout: 5000 },
          JSON.stringify(sampleTexts),
          blockTexts.toString(),
        );
        expect(await page.evaluate(() => document.documentElement.dataset.drawn)).toBe(String(times));
      }
    });

    test('is repaired further when text is added later', async () => {
      const { page } = await session.openAndClick('/sample.html');
      const added = 'Señor Muñoz enseñó español en la pequeña escuela del pueblo.';
      await page.evaluate((text) => {
        const paragraph = document.createElement('p');
        paragraph.id = 'added';
        document.body.append(paragraph);
        paragraph.textContent = text;
      }, misread(added));
      await page.waitForFunction(
        (text) => document.getElementById('added')?.textContent === text,
        { timeout: 5000 },
        added,
      );
    });
  },
  { pages: { '/sample.html': samplePage } },
);
