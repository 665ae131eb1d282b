// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { withArticle } from '../../src/opening/article';
import { outlineOf } from '../../src/page/reading/outline';
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

test('a block amid the article is part of it, unless it is made of links or has the name of what is none', () => {
  const amid =
    '<div><div>One short verse,</div><div>and another.</div></div><blockquote><p>Patience!</p><footer>An old lady</footer></blockquote>' +
    '<div class="related"><p>Boats of old</p></div><div><a href="/x">Read also: boats</a></div><div><button>Like</button></div>';
  const [one, other] = [paragraphs.slice(0, 3).join(''), paragraphs.slice(3).join('')];
  const article = articleIn(around(`<article>${one}${amid}${other}</article>`));
  expect(article.slice(4, 8)).toEqual(['One short verse,', 'and another.', 'Patience!', 'An old lady']);
  expect(article).toHaveLength(11);
});

test('an article goes on to the end of the block that its paragraphs stand in', () => {
  const article = articleIn(
    around(
      `${paragraphs.join('')}<div>The end.</div><div class="tags"><a href="/m">mills</a> <a href="/r">rivers</a></div>`,
    ),
  );
  expect(article.at(-1)).toBe('The end.');
});

test.each([
  ['post', '<div class="post %" id="post_#"><div class="who"><a href="/u">miller</a></div><div>$</div></div>'],
  ['message', '<li class="message" id="m#"><b>miller</b> said<div class="text">$</div></li>'],
  [
    'post of a table',
    '<div id="post_#"><table><tr><td class="who">miller</td><td class="t_f">$</td></tr></table></div>',
  ],
])('of a thread, every %s is part of the article, however short', (_what, html) => {
  const texts = [paragraphs.slice(0, 4).join(''), '<p>Indeed.</p>', `${sentence(20)}<br><br>No.`, 'Agreed.'];
  const posts = texts.map((text, n) =>
    html
      .replace('%', n % 2 ? 'odd' : 'even')
      .replaceAll('#', String(n))
      .replace('$', text),
  );
  const article = articleIn(
    `<h1>Mills</h1><div class="thread">${posts.join('')}</div><div class="similar"><ul>${links}</ul></div>`,
  );
  expect(article.filter((text) => /^(Indeed|No|Agreed)/.test(text))).toEqual(['Indeed.', 'No.', 'Agreed.']);
  expect(article.filter((text) => text.startsWith('miller'))).toHaveLength(4);
  expect(article.join()).not.toContain('Another document');
});

test('comments and teasers are no posts of a thread, though they are called so', () => {
  const post = (text: string) => `<div class="post">${text}</div>`;
  const article = articleIn(
    `<div><div class="post">${paragraphs.join('')}</div></div><div class="related">${post('A teaser.')}</div>` +
      `<div class="comments">${['One', 'Two'].map((text) => `<div class="comment">${text}</div>`).join('')}</div>`,
  );
  expect(article).toHaveLength(6);
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
