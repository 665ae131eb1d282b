// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { World } from '../../../src/page/clicked';
import { partingOf } from '../../../src/page/reading/parting';
import { followerOf } from '../../../src/page/reading/placed';
import { Tables } from '../../../src/page/reading/tables';
import { passagesOf, read } from '../reading';

const world = globalThis as World;

/** Boxes as the page places them: `left` and `top` in the style, `data-width` as wide, 20 px high. */
function boxOf(this: Element): DOMRect {
  const style = (this as HTMLElement).style;
  const width = Number(this.getAttribute('data-width'));
  return new DOMRect(Number.parseFloat(style.left), Number.parseFloat(style.top), width, 20);
}

beforeEach(() => {
  world.lacunaClicked = { followerOf } as World['lacunaClicked'] & {};
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(boxOf);
});

afterEach(() => {
  delete world.lacunaClicked;
  vi.restoreAllMocks();
});

/** Places a text as viewers do. */
const place = (text: string, left: number, width: number, top = 0) =>
  `<span style="display: block; position: absolute; left: ${left}px; top: ${top}px" data-width="${width}">${text}</span>`;

const textsOf = (html: string) => passagesOf(`<div>${html}</div>`).map(({ text }) => text);

/** What parts each passage from the one ahead of it. */
function partings(html: string): (string | undefined)[] {
  const passages = passagesOf(html);
  const tables = new Tables();
  const cellOf = (index: number) => tables.placeOf(passages, index);
  return passages.map((_, index) => partingOf(passages, index, (node) => node.data, cellOf));
}

test('letters that the page places one by one are one passage, each line of them', () => {
  const html = `${place('c', 0, 8)}\n ${place('a', 8, 8)}<!-- -->${place('f', 16, 6)}${place('é', 23, 8)}${place('noir', 0, 30, 24)}`;
  expect(textsOf(html)).toEqual(['café', 'noir']);
  const reading = passagesOf(`<div>${html}</div>`);
  expect(reading[0]?.pieces.map(({ node }) => node.data)).toEqual(['c', 'a', 'f', 'é']);
});

test.each([
  ['words whose space is there', place('der ', 0, 30) + place('Hof', 40, 30), ['der Hof']],
  ['Chinese characters set wide', place('水', 0, 20) + place('库', 30, 20), ['水库']],
  ['what takes no room', place('a', 0, 8) + place('\u00ad', 12, 0) + place('b', 16, 8), ['a\u00adb']],
  ['another line', place('one', 0, 30) + place('two', 30, 30, 24), ['one', 'two']],
  ['another column', place('one ', 0, 30) + place('two', 90, 30), ['one ', 'two']],
  ['the same place', place('twice', 0, 30) + place('twice', 1, 30), ['twice', 'twice']],
  ['the wrong side', place('b', 8, 8) + place('a', 0, 8), ['b', 'a']],
  ['other elements between', `${place('a', 0, 8)}<i>x</i>${place('b', 8, 8)}`, ['a', 'x', 'b']],
])('%s', (_name, html, texts) => {
  expect(textsOf(html).map((text) => text.trim())).toEqual(texts.map((text) => text.trim()));
});

test('what was found side by side stays so when what it says takes another room', () => {
  const [passage] = passagesOf(`<div>${place('\u00c3', 0, 12)}${place('\u00a9', 12, 12)}</div>`);
  for (const { node } of passage!.pieces) node.parentElement!.dataset.width = '1';
  expect(read().passages.map(({ text }) => text)).toEqual(['\u00c3\u00a9']);
});

test('a space parts words that the page places without one', () => {
  expect(partings(`<div>${place('der', 0, 25)}${place('Hof', 31, 25)}${place('nah', 0, 25, 24)}</div>`)).toEqual([
    undefined,
    ' ',
    undefined,
  ]);
});

test('tabs part the cells of a row, empty ones too; cells with paragraphs of their own are none of a line', () => {
  const row = '<tr><td>a</td><td> </td><th>b</th><td>c</td></tr><tr><td>d</td><td>e</td></tr>';
  expect(partings(`<table>${row}</table>`)).toEqual([undefined, '\t\t', '\t', '\n', '\t']);
  const headed = '<tr><th colspan="2">north</th></tr><tr><td>a</td><td>b</td></tr><tr><td colspan="2">south</td></tr>';
  expect(partings(`<table>${headed}</table><table><tr><td>c</td></tr></table>`)).toEqual([
    undefined,
    '\n',
    '\t',
    '\n',
    undefined,
  ]);
  expect(partings('<table><tr><td>one</td></tr><tr><td>two</td></tr></table>')).toEqual([undefined, undefined]);
  const layout = '<tr><td>menu</td><td><p>one</p><p>two</p></td><td>beside</td></tr>';
  expect(partings(`<table>${layout}</table>`)).toEqual([undefined, undefined, undefined, undefined]);
});

/** The style of a letter that some lines are high, as a browser reckons it. */
const high = 'style="display: block; float: left"';

test.each([
  ['the letter that a text begins with', `<p><span ${high}>P</span>atience</p>`, ''],
  ['a letter and a mark', `<p><span ${high}>“H</span>ow long?</p>`, ''],
  ['a letter of the East', `<p><span ${high}>春</span>の川</p>`, ''],
  ['a letter in other elements', `<p><b ${high}><i>P</i></b>\n<!-- --><em></em>atience</p>`, ' '],
  ['a word of one letter', `<p><span ${high}>A</span> man</p>`, ' '],
  ['a letter ahead of a paragraph', `<div><div ${high}>T</div>\n<p>he rest</p></div>`, ''],
  ['what may be a word ahead of one', `<div><div ${high}>A</div>\n<p>man</p></div>`, undefined],
  ['a number', `<p><span ${high}>1</span>one</p>`, undefined],
  ['a letter that does not float', '<p>P</p><p>atience</p>', undefined],
  ['a letter ahead of a number', `<p><span ${high}>P</span>1</p>`, undefined],
])('%s', (_what, html, parting) => {
  expect(partings(html)).toEqual([undefined, parting]);
});

test.each([
  [
    'cells under others that reach over them',
    '<tr><th rowspan="2">a<th>b<th>c</tr><tr><td>d<td>e</tr><tr><td rowspan="0">f<td>g</tr><tr><td>h</tr>',
    [undefined, '\t', '\t', '\n\t', '\t', '\n', '\t', '\n\t'],
  ],
  [
    'cells behind wide ones',
    '<tr><td colspan="2">a<td>b</tr><tr><td>c<td>d<td>e</tr>',
    [undefined, '\t\t', '\n', '\t', '\t'],
  ],
  [
    'several paragraphs of a cell',
    '<tr><td>a<td><p>b</p><p>c</p></tr><tr><td>d<br>e<td><ul><li>f</ul></tr>',
    [undefined, '\t', '\v', '\n', '\v', '\t'],
  ],
  [
    'a table that begins with an empty cell, and a row without a word',
    '<tr><td><td>a</tr><tr><td rowspan="2">b<td> </tr><tr><td></td></tr><tr><td><td>c</tr>',
    ['\n\n\t', '\n', '\n\t'],
  ],
  [
    'the rows of groups that end before a cell is said to',
    '<thead><tr><td rowspan="9">a<td>b</tr></thead><tbody><tr><td>c<td>d</tr></tbody>',
    [undefined, '\t', '\n', '\t'],
  ],
])('%s', (_what, rows, expected) => {
  expect(partings(`<table>${rows}</table>`)).toEqual(expected);
});

test.each([
  ['headings', '<h2>one</h2>'],
  ['tables', '<table><tr><td>one</td></tr></table>'],
  ['long texts', `<p>${'one '.repeat(300)}</p>`],
])('a table whose cells hold %s lays out a page', (_what, html) => {
  const row = `<tr><td>menu</td><td>${html}<p>two</p></td></tr>`;
  expect(partings(`<table>${row}${row}</table>`)).toEqual(Array(6).fill(undefined));
});

test('a table of a thousand columns and rows that reach over each other is read in no time, as lines', () => {
  const row = `<tr>${'<td rowspan="65534" colspan="1000">x</td>'.repeat(100)}</tr>`;
  expect(new Set(partings(`<table>${row.repeat(20)}</table>`))).toEqual(new Set([undefined]));
});

test.each([
  ['lines of a text', '<p>one<br>two<b><br></b><i>three</i></p>', [undefined, '\n', '\n']],
  ['paragraphs parted by line breaks', '<div>one<br><br>\n two <br> <br/> three</div>', [undefined, '\n\n', '\n\n']],
  ['lines that are set in', '<p>one<br>\u3000\u3000two<br>\u00a0\u00a0three</p>', [undefined, undefined, '\n']],
  ['long lines that are set in', `<p>one<br>\u00a0\u00a0${'word '.repeat(20)}</p>`, [undefined, undefined]],
  ['stanzas', '<p>a</p><p>b<br>c</p><p>d</p><p>e</p>', [undefined, '\n\n', '\n', '\n\n', undefined]],
  ['lines around a block', '<div>one<br><p>two</p><br>three</div>', [undefined, undefined, undefined]],
  ['lines of headings and items', '<h2>a<br>b</h2><ul><li>c<br>d</ul>', [undefined, ' ', undefined, undefined]],
  [
    'kept lines in elements of their own',
    '<pre style="white-space: pre"><b>a</b>\n<b>b</b>\n\n<b>  c</b></pre>',
    [undefined, '\n', '\n\n'],
  ],
])('%s', (_what, html, expected) => {
  expect(partings(html)).toEqual(expected);
});

test('an empty line parts paragraphs where the page keeps lines', () => {
  const html = '<pre style="white-space: pre">one\n  two\n \n\nthree</pre>';
  expect(partings(html)).toEqual([undefined, '\n', '\n\n']);
});
