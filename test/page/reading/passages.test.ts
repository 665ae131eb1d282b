// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readPassages } from '../../../src/page/reading/passages';
import { passagesOf, read, textsOf } from '../reading';

test('a passage goes across inline markup, each of its text nodes a piece', () => {
  const [passage] = passagesOf('<p>one <b>bold <i>word</i></b> and <a href="#">a link</a>.</p>');
  expect(passage?.text).toBe('one bold word and a link.');
  expect(passage?.pieces.map(({ node }) => node.data)).toEqual(['one ', 'bold ', 'word', ' and ', 'a link', '.']);
});

test.each([
  ['paragraphs and line breaks', '<p>one<br>two</p><p>three</p>', ['one', 'two', 'three']],
  ['text before and after a block', 'before<div>inside</div>after', ['before', 'inside', 'after']],
  ['cells of a table', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', ['a', 'b', 'c']],
  ['an inline element set as a block', '<p>a<span style="display:block">b</span>c</p>', ['a', 'b', 'c']],
  ['a block set as a line', '<p>a<span style="display:inline-block">b</span>c</p>', ['abc']],
  ['items', '<ul><li>one</li>\n<li>two<ul><li>three</li></ul></li></ul>', ['one', 'two', 'three']],
])('%s', (_name, html, texts) => {
  expect(textsOf(html)).toEqual(texts);
});

test('ruby annotations and words that are not displayed stand beside the line', () => {
  expect(textsOf('<p><ruby>漢<rp>(</rp><rt>hàn</rt><rp>)</rp>字<rt>zì</rt></ruby>很美</p>')).toContain('漢字很美');
  expect(textsOf('<p>see<span style="display:none"> decoy</span>n</p>')).toEqual(['decoy', 'seen']);
  const parts = passagesOf('<p>see<font style="font-size:0px">decoy</font>n</p>').map(({ text, part }) => [text, part]);
  expect(parts).toEqual([
    ['decoy', 'aside'],
    ['seen', 'document'],
  ]);
});

test('what is no text to read, or is being written, is left out', () => {
  const html = `<p>read</p><script>let x</script><style>p{}</style><noscript>n</noscript><textarea>t</textarea>
    <select><option>o</option></select><template>t</template><div contenteditable>draft <b>bold</b></div>
    <div contenteditable="false">fixed</div><div role="textbox">typed</div>`;
  expect(textsOf(html)).toEqual(['read', 'fixed']);
});

test('code stands in its passage and is marked', () => {
  const [passage] = passagesOf('<p>call <code>read()</code> twice</p>');
  expect(passage?.text).toBe('call read() twice');
  expect(passage?.pieces.map(({ code }) => code)).toEqual([false, true, false]);
});

test('white space around a passage is left out, an indent of ideographic spaces is text', () => {
  const [passage] = passagesOf('<p>\n    \u3000\u3000first <b>\n</b>  </p>');
  expect(passage?.text).toBe('\u3000\u3000first');
  expect(passage?.pieces).toMatchObject([{ from: 5, to: 12 }]);
});

test('line feeds end a passage where the page keeps them, an indent there is text', () => {
  expect(textsOf('<pre style="white-space: pre">one\n  two <b>bold\nthree</b></pre>')).toEqual([
    'one',
    '  two bold',
    'three',
  ]);
  expect(textsOf('<p>one\n  two</p>')).toEqual(['one\n  two']);
});

test('parts: navigation and page headers are aside, an article’s own header is not', () => {
  const html = `<header>site</header><nav>menu</nav><main><article><header>title</header><p>text</p>
    <aside>related</aside><footer>author</footer></article></main><div role="contentinfo">imprint</div><footer>foot</footer>`;
  const parts = Object.fromEntries(passagesOf(html).map(({ text, part }) => [text, part]));
  expect(parts).toEqual({
    site: 'aside',
    menu: 'aside',
    title: 'document',
    text: 'document',
    related: 'aside',
    author: 'document',
    imprint: 'aside',
    foot: 'aside',
  });
});

test('parts: a site says where its text is and what to leave out', () => {
  const site = { id: 'it', hosts: [], text: '#text', leaveOut: ['.ad', '.more'] };
  const html = '<p>around</p><div id="text"><p>text</p><div class="ad">advert</div></div><p class="more">more</p>';
  const parts = passagesOf(html, site).map(({ text, part }) => `${text}: ${part}`);
  expect(parts).toEqual(['around: aside', 'text: document', 'advert: aside', 'more: aside']);
  // Another layout of the same site: no place for the text is known, so the page is the document.
  expect(passagesOf('<p>text</p>', site)[0]?.part).toBe('document');
});

test('roles: headings and items', () => {
  const roles = passagesOf('<h2>a <b>b</b></h2><ul><li>c</li></ul><p>d</p><div role="heading">e</div>');
  expect(roles.map(({ role }) => role)).toEqual(['heading', 'item', 'paragraph', 'heading']);
});

test('text in an open shadow root is read, and the root is told', () => {
  document.body.innerHTML = '<p>light</p><div id="host">slotted</div>';
  const root = document.getElementById('host')!.attachShadow({ mode: 'open' });
  root.innerHTML = '<p>shadow</p>';
  const { passages, shadows } = read();
  expect(passages.map(({ text }) => text)).toEqual(['light', 'shadow', 'slotted']);
  expect(shadows).toEqual([root]);
});

test('a form whose inputs take the names of properties is read like any other', () => {
  const names = ['childNodes', 'firstChild', 'nextSibling', 'parentNode', 'textContent', 'localName', 'getAttribute'];
  document.body.innerHTML = `<form>${names.map((name) => `<input name="${name}">`).join('')}<p>in the form</p></form><p>after</p>`;
  const form = document.querySelector('form')!;
  // happy-dom does not clobber by itself.
  for (const name of names)
    Object.defineProperty(form, name, { value: form.querySelector('input'), configurable: true });
  expect(read().passages.map(({ text }) => text)).toEqual(['in the form', 'after']);
  for (const name of names) Reflect.deleteProperty(form, name);
});

test('a very long run becomes several passages that are cut at sentences', () => {
  const sentence = `${'長'.repeat(99)}。`;
  const texts = textsOf(`<p>${sentence.repeat(1000)}</p>`);
  expect(texts.join('')).toBe(sentence.repeat(1000));
  expect(texts.length).toBeGreaterThan(4);
  for (const text of texts) expect(text.endsWith('。')).toBe(true);
});

test('the rest of an endless page is left out, and that is said', () => {
  document.body.replaceChildren(...Array.from({ length: 7 }, () => new Text('x'.repeat(1_000_000))));
  const { whole, passages } = read();
  document.body.replaceChildren();
  expect(whole).toBe(false);
  expect(passages.reduce((size, { text }) => size + text.length, 0)).toBe(5_000_000);
});

test('a text without end becomes several passages, none of which begins or ends within a character', () => {
  const faces = '\ud83d\ude00'.repeat(9_000);
  for (const ahead of ['', 'x']) {
    const texts = textsOf(`<p>${ahead}${faces}</p>`).slice(-5);
    expect(texts.length).toBeGreaterThan(2);
    for (const text of texts) expect(text.isWellFormed(), `${ahead} ${text.length}`).toBe(true);
  }
});

test('of more text than is read, the beginning is read, and it is known that this is not all', () => {
  document.body.innerHTML = '<p></p>';
  document.querySelector('p')!.append('x'.repeat(5_000_000));
  expect(read()).toMatchObject({ whole: true, size: 5_000_000 });
  document.querySelector('p')!.append('y');
  expect(read()).toMatchObject({ whole: false, size: 5_000_000 });
  document.body.innerHTML = '<p></p>';
  document.querySelector('p')!.append('x'.repeat(5_000_001));
  expect(read()).toMatchObject({ whole: false, size: 5_000_000 });
});

test('a page is read a few nodes at a time: what a browser has not made fast yet takes long', () => {
  document.body.innerHTML = '<p>one <b>two</b> three</p>'.repeat(100);
  let heard = 0;
  let most = 0;
  const steps = readPassages(document, undefined, (node) => {
    heard++;
    return node.data;
  });
  while (!steps.next().done) {
    most = Math.max(most, heard);
    heard = 0;
  }
  expect(most).toBeLessThanOrEqual(8);
});
