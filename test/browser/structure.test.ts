import { expect, test } from 'vitest';
import { inBothBrowsers } from './session';
import { saved } from './taking';

/** A page of our own with all that a text can be made of; one word of it is UTF-8 that was read as windows-1252. */
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>The ferry log</title>
<style>.cap { float: left; font-size: 3em; line-height: 1 }
.katex-mathml, .MJX_Assistive_MathML { position: absolute; clip: rect(1px, 1px, 1px, 1px); height: 1px; width: 1px; overflow: hidden }
.base { display: inline-block } .vlist-t { display: inline-table } .vlist-r { display: table-row } .vlist { display: table-cell }</style>
<article><h1>The ferry log</h1>
<p><span class="cap">T</span>he ferryman kept a log of every crossing, and the cafÃ© on the far bank kept it for him in winter.</p>
<h2>What he sang</h2>
<p>The river is wide, the river is slow,<br>it carries the leaves to the sea below,<br><br>and he that would cross it at break of day<br>must whistle the ferry across the bay.</p>
<h2>What he measured</h2>
<p>The flow was 3 × 10<sup>−3</sup> m<sup>3</sup> a second, or <math><mi>Q</mi><mo>=</mo><mi>v</mi><msup><mi>r</mi><mn>2</mn></msup></math> in his words.</p>
<p>Of it <math><mfrac><mn>1</mn><mrow><mi>n</mi><mo>+</mo><mn>1</mn></mrow></mfrac></math> was lost, and it fell with <math><msqrt><mrow><mn>2</mn><mi>g</mi><mi>h</mi></mrow></msqrt></math>, so</p>
<math display="block"><semantics><mrow><mi>v</mi><mo>=</mo><msup><mi>x</mi><mfrac><mn>3</mn><mn>2</mn></mfrac></msup></mrow><annotation encoding="application/x-tex">v=x^{3/2}</annotation></semantics></math>
<p>In KaTeX <span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></mrow><annotation encoding="application/x-tex">E=mc^2</annotation></semantics></math></span><span class="katex-html" aria-hidden="true"><span class="base"><span>E</span><span>=</span></span><span class="base"><span>m</span><span><span>c</span><span class="vlist-t"><span class="vlist-r"><span class="vlist">2</span></span></span></span></span></span></span> is known, and <span class="MathJax"><nobr aria-hidden="true"><span>a</span><span>b</span></nobr><span class="MJX_Assistive_MathML"><math><mfrac><mi>a</mi><mi>b</mi></mfrac></math></span></span> less so.</p>
<table><tr><th>Month</th><th>Level</th><th>Crossings</th></tr><tr><td rowspan="2">May</td><td>low</td><td>41</td></tr><tr><td>high</td><td>12</td></tr></table>
<table><tr>${Array.from({ length: 12 }, (_, i) => `<th>Station ${i}</th>`).join('')}</tr><tr>${Array.from({ length: 12 }, (_, i) => `<td>The ${i}th of the stations</td>`).join('')}</tr></table>
<h2>How he counted</h2>
<pre><code>for crossing in log:
    if crossing.paid:
        total += 1
print(total)</code></pre>
<p>Nobody else has counted the crossings since, and nobody will.</p>
<h2>What he took along</h2>
<ul><li>Rope<ul><li>the long one</li></ul></li><li>A lamp</li></ul><ol><li>Ring the bell</li><li>Wait</li></ol></article></html>`;

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
      await popup.evaluate(() => document.querySelector('.reading')!.scrollBy(0, 240));
      await session.keepPicture(popup, 'structure-wide-table');
      expect(drawn.lines).toBe(0);
      expect(drawn.stanzas).toBeGreaterThan(5);
      expect(drawn.code).toBe(0);
      expect(drawn.indent).toMatch(/^ {8}total/);
      expect(drawn.raised).toEqual(['−3', '3', '2', '2']);
    });

    test('has dots and numbers ahead of its items, and lists within lists set in', async () => {
      const { popup } = await session.openAndClick('/log.html');
      const drawn = await popup.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.text .item')].map((one) => ({
          // Firefox names the attribute that it draws, Chromium says what that has.
          sign: getComputedStyle(one, '::before').content === 'none' ? '' : one.dataset.number,
          words: one.textContent,
          left: one.getBoundingClientRect().left,
        })),
      );
      expect(drawn.map(({ sign, words }) => `${sign} ${words}`)).toEqual([
        '•  Rope',
        '•  the long one',
        '•  A lamp',
        '1.  Ring the bell',
        '2.  Wait',
      ]);
      expect(drawn[1]!.left).toBeGreaterThan(drawn[0]!.left + 10);
      expect(drawn[2]!.left).toBe(drawn[0]!.left);
    });

    test('has its fractions and roots in a line', async () => {
      const { popup } = await session.openAndClick('/log.html');
      expect((await saved(session, popup, '.txt')).text).toContain(
        '\nOf it 1/(n+1) was lost, and it fell with √(2gh), so\nv=x^(3/2)\nIn KaTeX E=mc² is known, and a/b less so.\nMonth\t',
      );
    });

    test('has its tables in columns, and scrolls wide ones by themselves', async () => {
      const { popup } = await session.openAndClick('/log.html');
      const drawn = await popup.evaluate(() => {
        const cells = [...document.querySelectorAll<HTMLElement>('.text th, .text td')];
        const leftOf = (words: string) =>
          Math.round(cells.find((one) => one.textContent === words)!.getBoundingClientRect().left);
        const wide = [...document.querySelectorAll<HTMLElement>('.table')].at(-1)!;
        const reading = document.querySelector('.reading')!;
        const text = document.querySelector('.text')!.getBoundingClientRect();
        return {
          columns: ['Level', 'low', 'high', 'Crossings', '41', '12', 'Month', 'May'].map(leftOf),
          isWide: wide.scrollWidth > wide.clientWidth,
          isInText: wide.getBoundingClientRect().right <= text.right,
          isReadingWide: reading.scrollWidth > reading.clientWidth,
          ahead: Math.round(
            document.querySelector('.table')!.getBoundingClientRect().top -
              [...document.querySelectorAll('.text p')]
                .find((one) => one.textContent?.includes('less so'))!
                .getBoundingClientRect().bottom,
          ),
          narrowest: Math.min(...cells.map((one) => one.getBoundingClientRect().width)),
        };
      });
      const [level, low, high, crossings, many, few, month, may] = drawn.columns;
      expect([low, high]).toEqual([level, level]);
      expect([many, few]).toEqual([crossings, crossings]);
      expect(may).toBe(month);
      expect(level).toBeGreaterThan(month!);
      expect(drawn).toMatchObject({ isWide: true, isInText: true, isReadingWide: false });
      expect(drawn.ahead).toBeGreaterThan(8);
      expect(drawn.narrowest).toBeGreaterThan(30);
    });
  },
  { pages: { '/log.html': page } },
);
