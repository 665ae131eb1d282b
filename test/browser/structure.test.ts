import { expect, test } from 'vitest';
import { inBothBrowsers } from './session';

/** A page of our own with all that a text can be made of; one word of it is UTF-8 that was read as windows-1252. */
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>The ferry log</title>
<style>.cap { float: left; font-size: 3em; line-height: 1 }</style>
<article><h1>The ferry log</h1>
<p><span class="cap">T</span>he ferryman kept a log of every crossing, and the cafÃ© on the far bank kept it for him in winter.</p>
<h2>What he sang</h2>
<p>The river is wide, the river is slow,<br>it carries the leaves to the sea below,<br><br>and he that would cross it at break of day<br>must whistle the ferry across the bay.</p>
<h2>What he measured</h2>
<p>The flow was 3 × 10<sup>−3</sup> m<sup>3</sup> a second, or <math><mi>Q</mi><mo>=</mo><mi>v</mi><msup><mi>r</mi><mn>2</mn></msup></math> in his words.</p>
<table><tr><th>Month</th><th>Level</th><th>Crossings</th></tr><tr><td rowspan="2">May</td><td>low</td><td>41</td></tr><tr><td>high</td><td>12</td></tr></table>
<h2>How he counted</h2>
<pre><code>for crossing in log:
    if crossing.paid:
        total += 1
print(total)</code></pre>
<p>Nobody else has counted the crossings since, and nobody will.</p></article></html>`;

inBothBrowsers(
  'A text with verse, tables, program text and raised signs',
  (session) => {
    test('is drawn in the popup as the page has it', async () => {
      const { popup } = await session.openAndClick('/log.html');
      const drawn = await popup.evaluate(() => {
        const all = [...document.querySelectorAll<HTMLElement>('.text p')];
        const boxOf = (words: string) => all.find((one) => one.textContent?.includes(words))!.getBoundingClientRect();
        const below = (one: string, other: string) => Math.round(boxOf(other).top - boxOf(one).bottom);
        return {
          lines: below('river is wide', 'carries the leaves'),
          stanzas: below('carries the leaves', 'cross it at break'),
          code: below('for crossing', 'if crossing'),
          indent: all.find((one) => one.textContent?.includes('total +='))!.innerText,
          raised: [...document.querySelectorAll('.text sup')].map((one) => one.textContent),
        };
      });
      await session.keepPicture(popup, 'structure-verse');
      await popup.evaluate(() => document.querySelector('.reading')!.scrollTo(0, 420));
      await session.keepPicture(popup, 'structure-table');
      expect(drawn.lines).toBe(0);
      expect(drawn.stanzas).toBeGreaterThan(5);
      expect(drawn.code).toBe(0);
      expect(drawn.indent).toMatch(/^ {8}total/);
      expect(drawn.raised).toEqual(['−3', '3', '2']);
    });
  },
  { pages: { '/log.html': page } },
);
