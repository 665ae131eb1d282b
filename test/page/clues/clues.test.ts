// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import type { Clue } from '../../../src/engine/clue';
import { cluesOf } from '../../../src/page/clues/clues';
import { concealedIn } from '../../../src/page/clues/concealed';
import { isSeen } from '../../../src/page/showing/sight';
import type { Site } from '../../../src/rules/sites/site';
import { outcomeOf, read } from '../reading';

const long = 'The reservoir was filled again in spring, and the valley had water. '.repeat(6);

/** The clues of a body written as HTML, each with the text of the passage at whose end it stands. */
function cluesIn(html: string, site?: Site): readonly (Clue & { readonly text: string })[] {
  document.body.innerHTML = html;
  const { passages } = read(site);
  const seen = [...passages.keys()].filter((index) => isSeen(passages[index]!));
  const concealed = outcomeOf(concealedIn(passages, seen));
  const { all } = outcomeOf(cluesOf(document, site, passages, concealed, seen));
  return all.map((clue) => ({ ...clue, text: passages[clue.passage]!.text }));
}

const hidden = new Set<string>();
Object.defineProperty(Element.prototype, 'checkVisibility', {
  value(this: Element) {
    return !this.closest([...hidden, 'title'].join());
  },
  configurable: true,
});
afterEach(() => hidden.clear());

const json = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const article = { '@type': 'Article', isAccessibleForFree: false };
const withPart = { ...article, hasPart: { isAccessibleForFree: false, cssSelector: '.paid' } };
const page = (inside: string) => `<article><p>Lead.</p>${inside}</article><p>More articles of ours</p>`;

test('a declared part that is there and hidden is a gap of its own, behind what comes ahead of it', () => {
  hidden.add('.paid');
  const clues = cluesIn(json(withPart) + page('<div class="paid"><p>Secret words.</p></div><p>An appendix.</p>'));
  expect(clues).toMatchObject([{ rule: 'not-free', text: 'Lead.', isFirm: true }]);
});

test.each([
  ['a part that is not there', withPart],
  ['the whole', article],
  ['a selector that is none', { ...article, hasPart: { isAccessibleForFree: false, cssSelector: 'p[[' } }],
])('%s, declared, is a clue at the end of the article', (_name, value) => {
  expect(cluesIn(json(value) + page('<p>End.</p>'))).toMatchObject([{ rule: 'not-free', text: 'End.', isFirm: false }]);
});

test('a declared part that is read shows that the reader has paid', () => {
  expect(cluesIn(json(withPart) + page(`<div class="paid"><p>${long}</p></div>`))).toEqual([]);
});

test('microdata declares the same', () => {
  const meta = (name: string, content: string) => `<meta itemprop="${name}" content="${content}">`;
  const type = 'itemscope itemtype="https://schema.org/Article"';
  const html = `<div ${type}>${meta('isAccessibleForFree', 'False')}<div itemprop="hasPart" itemscope>
    ${meta('isAccessibleForFree', 'False')}${meta('cssSelector', '.paid')}</div>${page('<div class="paid"><p>Secret words.</p></div>')}</div>`;
  hidden.add('.paid');
  expect(cluesIn(html)).toMatchObject([{ rule: 'not-free', text: 'Lead.', isFirm: true }]);
  expect(cluesIn(html.replaceAll('False', 'True'))).toEqual([]);
});

test('blurred text is concealed, unless the whole page is', () => {
  expect(cluesIn(page('<p style="filter: blur(5px)">Secret words.</p>'))).toMatchObject([
    { rule: 'concealed', text: 'Lead.', isFirm: false },
  ]);
  expect(cluesIn(`<div style="filter: blur(5px)">${page('')}</div>`)).toEqual([]);
});

const viewer = (pages: readonly string[], counter: string) =>
  `<div class="page-control"><input value="1"> <span>${counter}</span></div>
   ${pages.map((text, i) => `<section data-page-number="${i + 1}">${text}</section>`).join('')}`;

test('pages of a viewer that have neither text nor picture are missing, as many as its counter says', () => {
  const clues = cluesIn(viewer(['<p>One.</p>', '<img alt="">', '<p>Three.</p>', '', ''], '/ 47'));
  expect(clues).toMatchObject([
    { rule: 'pages-absent', text: 'Three.', stated: { total: 47, shown: 3, unit: 'page' }, isFirm: true },
  ]);
});

test.each([
  ['all are there', viewer(['<p>One.</p>', '<p>Two.</p>'], '1 / 2')],
  ['the counter is of something smaller', viewer(['<p>One.</p>', '<p>Two.</p>', '<p>Three.</p>'], '1 / 2')],
  ['counters disagree', `${viewer(['<p>One.</p>', ''], '1 / 9')}<p class="pages">1 / 12</p>`],
  ['no page has a number', '<p class="pages">1 / 47</p><p>One.</p>'],
  [
    'the numbers are links',
    '<p class="pages">1 / 47</p><p>One.</p><a data-page-number="1">1</a><a data-page-number="2">2</a>',
  ],
])('no page is missing where %s', (_name, html) => {
  expect(cluesIn(html)).toEqual([]);
});

const site: Site = {
  id: 'sample',
  hosts: ['documents.example'],
  text: '.sheet',
  leaveOut: ['.advert'],
  withheld: [{ selector: '.locked', unit: 'page', reason: 'members' }, { selector: '.wall' }],
};

test('a site says what stands for something withheld; placeholders side by side are one gap', () => {
  const html = `<div class="sheet"><p>One.</p><p class="advert">Buy!</p></div><i class="locked"></i><i class="locked"></i>
    <div class="sheet"><p>Four.</p></div><i class="locked"></i><p>Related papers</p>`;
  expect(cluesIn(html, site)).toMatchObject([
    { rule: 'part-withheld', text: 'One.', missing: 'a-part', reason: 'members', stated: { omitted: 2, unit: 'page' } },
    { rule: 'part-withheld', text: 'Four.', missing: 'the-rest', stated: { omitted: 1 } },
  ]);
  expect(cluesIn(html)).toEqual([]);
});

test('what is not displayed says nothing', () => {
  hidden.add('.wall');
  expect(cluesIn('<div class="sheet"><p>One.</p></div><div class="wall"></div>', site)).toEqual([]);
});
