// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { withArticle } from '../../src/opening/article';
import { outlineOf } from '../../src/page/outline';
import { atOnce } from '../../src/page/slices';
import { sound } from '../document/reports';
import { read } from '../page/reading';

const sentence = (n: number) =>
  `The mill number ${n} stood by the river, and the miller, who was old, told stories of it.`;
const paragraphs = Array.from({ length: 6 }, (_, n) => `<p>${sentence(n)} ${sentence(n + 10)}</p>`);
const links = Array.from({ length: 12 }, (_, n) => `<li><a href="/${n}">Another document ${n}</a></li>`).join('');

/** The texts of the article in a body: of all of it where there is none. */
function articleIn(body: string, isGap: (text: string) => boolean = () => false): readonly string[] {
  document.body.innerHTML = body;
  const { passages } = read();
  const texts = passages.map(({ text }) => text);
  const gaps = texts.flatMap((notice, passage) =>
    isGap(notice) ? [{ passage, at: 0, notice, missing: 'the-rest', reason: 'members', rule: 'any' } as const] : [],
  );
  const report = {
    ...sound(...texts),
    passages: passages.map(({ text, part, role }, id) => ({ id, text, part, role })),
    gaps,
    outline: atOnce(outlineOf(passages))!,
  };
  return withArticle(report).passages.flatMap(({ text, part }) => (part === 'document' ? [text] : []));
}

const around = (inside: string) =>
  `<div id="page"><h1>Mills</h1><div class="content">${inside}</div><div class="related"><h3>Read also</h3><ul>${links}</ul></div>` +
  '<div class="comments"><p>Nice text, thank you so much for it, dear friend.</p></div></div>';

test('an article is told from the links and comments around it, and its heading is part of it', () => {
  const article = articleIn(around(paragraphs.join('')));
  expect(article[0]).toBe('Mills');
  expect(article).toHaveLength(7);
  expect(article.join()).not.toMatch(/Another document|Nice text/);
});

test('lines that stand amid the article are not lost, however short', () => {
  const article = articleIn(
    around(
      `${paragraphs.slice(0, 3).join('')}<div class="content-note">Short.</div><p>No.</p>${paragraphs.slice(3).join('')}`,
    ),
  );
  expect(article).toContain('No.');
});

test('what says that text is missing stays, wherever it stands', () => {
  const wall = '<div class="popup sidebar"><p>Sign in to read on</p></div>';
  const article = articleIn(around(paragraphs.join('')) + wall, (text) => text.startsWith('Sign in'));
  expect(article.at(-1)).toBe('Sign in to read on');
});

test('the page is not touched', () => {
  document.body.innerHTML = around(paragraphs.join(''));
  const before = document.documentElement.outerHTML;
  articleIn(around(paragraphs.join('')));
  expect(document.documentElement.outerHTML).toBe(before);
});

test.each([
  ['a short page', '<p>Hello.</p><p>World.</p>', ['Hello.', 'World.']],
  [
    'a form whose fields take the names of properties',
    '<form><input name="children"><input name="parentNode"><p>Hello</p></form>',
    ['Hello'],
  ],
])('%s stays whole', (_what, body, texts) => {
  expect(articleIn(body)).toEqual(texts);
});

test('a page that is nothing but links stays whole', () => {
  expect(articleIn(`<ul>${links}</ul>`)).toHaveLength(12);
});
