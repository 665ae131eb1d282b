// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { toldOf } from './told';

test('of a cell it is told how far it reaches, and whether it heads others', () => {
  const rows = '<tr><th rowspan="2">a<th colspan="2">b</tr><tr><td>c<td>d</tr><tr><td>e</tr>';
  expect(toldOf(`<table>${rows}</table>`)).toEqual([
    { text: 'a', role: 'paragraph', cell: { down: 2, isHead: true } },
    { text: 'b', role: 'paragraph', parting: '\t', cell: { across: 2, isHead: true } },
    { text: 'c', role: 'paragraph', parting: '\n\t' },
    { text: 'd', role: 'paragraph', parting: '\t' },
    { text: 'e', role: 'paragraph', parting: '\n' },
  ]);
});

test('a table behind another is one of its own', () => {
  const table = '<table><tr><td>a<td>b</tr></table>';
  expect(toldOf(table + table).map(({ parting }) => parting)).toEqual([undefined, '\t', '\n\n', '\t']);
  const nested = `<table><tr><td>${table}<td>${table}</tr></table>`;
  expect(toldOf(nested).map(({ parting }) => parting)).not.toContain('\n\n');
});

test('a list in a cell is none of those around its table', () => {
  const rows = '<tr><td>a<td><ul><li>b<li>c</ul></tr><tr><td>d<td>e</tr>';
  const told = toldOf(`<ol><li>first<table>${rows}</table></li></ol>`);
  expect(told.map(({ role }) => role)).toEqual(['item', ...Array(5).fill('paragraph')]);
  expect(told.slice(1).map(({ list }) => list)).toEqual(Array(5).fill(undefined));
});

test('program text is what a page sets as such, lines and all', () => {
  const told = toldOf('<p><code>one</code></p><pre><code>two</code></pre><pre>three</pre>');
  expect(told.map(({ role }) => role)).toEqual(['paragraph', 'code', 'paragraph']);
});

test('a term is a paragraph, and what is said of it an item', () => {
  const told = toldOf('<dl><dt>Lock</dt><dd>A gate.<br>Or two.</dd><dd><p>More</p></dd></dl>');
  expect(told).toEqual([
    { text: 'Lock', role: 'paragraph' },
    { text: 'A gate.', role: 'item', list: { depth: 0 } },
    { text: 'Or two.', role: 'item', list: { depth: 0, goesOn: true } },
    { text: 'More', role: 'item', list: { depth: 0 } },
  ]);
});

test('of a heading below others its level is told', () => {
  const told = toldOf(
    '<h1>a</h1><h3>b <i>c</i></h3><div role="heading" aria-level="2">d</div><div role="heading">e</div><p>f</p>',
  );
  expect(told.map(({ level }) => level)).toEqual([undefined, 3, 2, undefined, undefined]);
});

test('of what stands in a quotation it is told in which, and how many lists are around it', () => {
  const told = toldOf(
    '<p>a</p><blockquote>b<blockquote><p>c</p></blockquote><ul><li>d</li></ul></blockquote><blockquote><p>e</p></blockquote>' +
      '<ul><li>f<blockquote>g</blockquote></li></ul><dl><dd><blockquote>h</blockquote></dd></dl>',
  );
  expect(told.map(({ text, quotations }) => [text, quotations])).toEqual([
    ['a', undefined],
    ['b', [[0, 0]]],
    [
      'c',
      [
        [0, 0],
        [1, 0],
      ],
    ],
    ['d', [[0, 0]]],
    ['e', [[2, 0]]],
    ['f', undefined],
    ['g', [[3, 1]]],
    ['h', [[4, 1]]],
  ]);
});

test('a quotation in an item keeps its lines', () => {
  const told = toldOf('<ul><li>a<br>b<blockquote>c<br>d</blockquote></li></ul>');
  expect(told.map(({ parting }) => parting)).toEqual([undefined, undefined, undefined, '\n']);
});

test('a quotation around a table is told of its cells, one within a cell is not', () => {
  const rows = '<tr><td>a<td><blockquote>b</blockquote></tr><tr><td>c<td>d</tr>';
  const told = toldOf(`<blockquote><table>${rows}</table></blockquote>`);
  expect(told.map(({ quotations }) => quotations)).toEqual(Array(4).fill([[0, 0]]));
});

test('of program text and cells in an item it is told where that stands', () => {
  const rows = '<tr><td>b<td><ol><li>c</ol></tr><tr><td>d<td>e</tr>';
  const told = toldOf(
    `<ol><li>a<table>${rows}</table><pre><code>f<br>f</code></pre></li><li><pre><code>g</code></pre></li></ol><pre><code>h</code></pre>`,
  );
  expect(told.slice(5).map(({ role, parting }) => [role, parting])).toEqual([
    ['code', undefined],
    ['code', '\n'],
    ['code', undefined],
    ['code', undefined],
  ]);
  const goesOn = { depth: 0, goesOn: true };
  // happy-dom draws all lists alike.
  const begins = { depth: 0, isDotted: true };
  expect(told.map(({ item, list }) => [item, list])).toEqual([
    [undefined, begins],
    [goesOn, undefined],
    [goesOn, undefined],
    [goesOn, undefined],
    [goesOn, undefined],
    [goesOn, undefined],
    [goesOn, undefined],
    [begins, undefined],
    [undefined, undefined],
  ]);
});

test('lines of a heading are parted by a space, headings are not', () => {
  const told = toldOf('<h2>a<br>b <i>c</i></h2><h2>d</h2><p>e<br>f</p>');
  expect(told.map(({ parting }) => parting)).toEqual([undefined, ' ', undefined, undefined, '\n']);
});
