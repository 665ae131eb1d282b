import { expect, test } from 'vitest';
import { inBothBrowsers } from './session';
import { saved, search } from './taking';

/** A page of our own that quotes, with one word that is UTF-8 read as windows-1252 in a quotation. */
const letters = `<!doctype html><html lang="en"><meta charset="utf-8"><title>The miller’s letters</title>
<article><h1>The miller’s letters</h1>
<p>The first of them came in the spring that the weir broke, and it was not a kind one:</p>
<blockquote><p>You were at the cafÃ© when the water came, and the gate stood open.</p>
<blockquote><p>I was at home.</p></blockquote>
<ul><li>Bring the key,</li><li>bring the lamp.</li></ul></blockquote>
<p>The answer was shorter, and nobody has found it since the house was sold.</p>
<ol><li>What the song says:<blockquote><p>The river is wide,<br>the river is slow.</p></blockquote></li><li>What he says himself.</li></ol>
<p>Nobody else has read the letters since, and nobody will.</p></article></html>`;

/** One that stresses, links and says how characters are read, garbled in a stressed word and across the end of another. */
const notes = `<!doctype html><html lang="ja"><meta charset="utf-8"><title>水車の記</title>
<article><h1>水車の<b>記</b></h1>
<p>The miller called it <em>la rÃ©serve</em>, and <strong>never</strong> the pond; <b>Ã</b>©tang was the word of the others.</p>
<p><ruby>水<rp>(</rp><rt>すい</rt><rp>)</rp>車<rt>しゃ</rt></ruby>は<strong>（毎日）</strong>回る。誰もが<ruby>水車小屋<rt>すいしゃごや</rt></ruby>を知っている。</p>
<p>He wrote it down in <a href="/log(1).html?a=1&amp;b=2"><i>the log</i></a>, and in <a href="javascript:alert(1)">another</a>, and so it is known.</p>
<p>Nobody else has read the notes since, and nobody will, as far as anybody can tell from here.</p></article></html>`;

/** One whose list holds a table and program text, under a heading of two lines. */
const steps = `<!doctype html><html lang="en"><meta charset="utf-8"><title>The gate</title>
<article><h1>How to open<br>the gate of the cafÃ©</h1>
<p>What follows was written down for whoever opens the gate when the miller is not there to do it.</p>
<ol><li>Read the levels:<table><tr><th>Month</th><th>Level</th></tr><tr><td>May</td><td>low</td></tr></table></li>
<li>Type this:<pre><code>open gate
  slowly</code></pre></li><li>Wait.</li></ol>
<p>Nobody else has opened the gate since, and nobody will, as far as anybody can tell from here.</p></article></html>`;

inBothBrowsers(
  'A text that quotes, stresses, links and says how characters are read',
  (session) => {
    test('shows quotations set in, one within the other', async () => {
      const { popup } = await session.openAndClick('/letters.html');
      const drawn = await popup.evaluate(() => {
        const all = [...document.querySelectorAll<HTMLElement>('.text p')];
        const find = (words: string) => all.find((one) => one.textContent?.includes(words))!;
        const left = (words: string) => Math.round(find(words).getBoundingClientRect().left);
        const depth = (words: string) => {
          let count = 0;
          for (let at = find(words).closest('blockquote'); at; count++) at = at.parentElement!.closest('blockquote');
          return count;
        };
        const words = ['first of them', 'café', 'at home', 'Bring the key', 'answer', 'river is wide'];
        return { lefts: words.map(left), depths: words.map(depth) };
      });
      await session.keepPicture(popup, 'quotations');
      expect(drawn.depths).toEqual([0, 1, 2, 1, 0, 1]);
      const [outside, quoted, twice] = drawn.lefts;
      expect(quoted! - outside!).toBeGreaterThan(10);
      expect(twice! - quoted!).toBeGreaterThan(10);
      expect(drawn.lefts[4]).toBe(outside);
    });

    test('keeps quotations in every file', async () => {
      const { popup } = await session.openAndClick('/letters.html');
      const markdown = (await saved(session, popup, '.md')).text;
      expect(markdown).toContain(
        '\n> You were at the café when the water came, and the gate stood open.\n>\n> > I was at home.\n>\n> - Bring the key,\n> - bring the lamp.\n\nThe answer',
      );
      expect(markdown).toContain(
        '1. What the song says\\:\n\n   > The river is wide,\\\n   > the river is slow.\n\n2. What he',
      );
      expect((await saved(session, popup, '.txt')).text).toContain('\n> > I was at home.\n> Bring the key,\n');
      const html = (await saved(session, popup, '.html')).text.replaceAll('\n', '');
      expect(html).toContain('<blockquote><p>I was at home.</p></blockquote><ul><li>Bring the key,</li>');
    });

    test('shows stressed words and readings, and finds words whatever stands above them', async () => {
      const { popup } = await session.openAndClick('/notes.html');
      const drawn = await popup.evaluate(() => {
        const all = (name: string) => [...document.querySelectorAll<HTMLElement>(`.text ${name}`)];
        const base = document.querySelector('.text ruby')!.getBoundingClientRect();
        return {
          stressed: all('em, .text strong').map((one) => one.textContent),
          italic: getComputedStyle(all('em')[0]!).fontStyle,
          weight: Number(getComputedStyle(all('p strong')[0]!).fontWeight),
          readings: all('ruby').map((one) => one.textContent),
          isAbove: all('rt')[0]!.getBoundingClientRect().bottom <= base.bottom - 8,
          links: all('a').length,
        };
      });
      await session.keepPicture(popup, 'marks');
      expect(drawn).toEqual({
        stressed: ['記', 'la réserve', 'never', 'é', '（毎日）', 'the log'],
        italic: 'italic',
        weight: 700,
        readings: ['水すい', '車しゃ', '水車小屋すいしゃごや'],
        isAbove: true,
        links: 0,
      });
      await search(popup, '水車');
      await popup.waitFor(() => /3/.test(document.querySelector('.matches')?.textContent ?? ''));
    });

    test('keeps stressed words, readings and links in the files that can hold them', async () => {
      const { popup } = await session.openAndClick('/notes.html');
      const markdown = (await saved(session, popup, '.md')).text;
      expect(markdown).toContain('called it *la réserve*, and **never** the pond; **é**tang was');
      expect(markdown).toContain('水\\(すい\\)車\\(しゃ\\)は（**毎日**）回る。');
      expect(markdown).toMatch(/in \[\*the log\*\]\(http:\/\/[^)]*\/log%281%29\.html\?a=1&b=2\), and in another, and/);
      expect((await saved(session, popup, '.txt')).text).toContain(
        '水(すい)車(しゃ)は（毎日）回る。誰もが水車小屋(すいしゃごや)を知っている。\nHe wrote it down in the log, and in another,',
      );
      const html = (await saved(session, popup, '.html')).text;
      expect(html).toContain('<em>la réserve</em>, and <strong>never</strong> the pond; <strong>é</strong>tang');
      expect(html).toContain('<ruby>水<rp>(</rp><rt>すい</rt><rp>)</rp></ruby><ruby>車');
      expect(html).toMatch(
        /<a href="http:[^"]*\/log%281%29\.html\?a=1&amp;b=2"><em>the log<\/em><\/a>, and in another/,
      );
    });

    test('keeps tables and program text in the items that hold them, and a heading in one', async () => {
      const { popup } = await session.openAndClick('/steps.html');
      expect((await saved(session, popup, '.md')).text).toMatch(
        /^## How to open the gate of the café\n.*\n\n1\. Read the levels\\:\n\n {3}\| Month \| Level \|\n {3}\| --- \| --- \|\n {3}\| May \| low \|\n\n2\. Type this\\:\n\n {3}```\n {3}open gate\n {5}slowly\n {3}```\n\n3\. Wait\.\n/s,
      );
      const html = (await saved(session, popup, '.html')).text.replaceAll('\n', '');
      expect(html).toContain('<h2>How to open the gate of the café</h2>');
      expect(html).toMatch(/<li value="1">Read the levels:<table>.*<\/table><\/li><li value="2">Type this:<pre><code>/);
      await session.keepPicture(popup, 'steps');
    });

    test.each(['light', 'dark'] as const)('can be read where the popup is %s', async (scheme) => {
      await session.driver.prefer(scheme);
      for (const name of ['letters', 'notes', 'steps']) {
        const { popup } = await session.openAndClick(`/${name}.html`);
        await popup.waitFor(() => document.querySelector('.text p') !== null);
        expect(await popup.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
        await session.keepPicture(popup, `${name}-${scheme}`);
        await popup.close();
      }
      await session.driver.prefer('light');
    });
  },
  { pages: { '/letters.html': letters, '/notes.html': notes, '/steps.html': steps } },
);
