import { expect, test } from 'vitest';
import { inBothBrowsers } from './session';
import { saved } from './taking';

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

inBothBrowsers(
  'A text that quotes others',
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
  },
  { pages: { '/letters.html': letters } },
);
