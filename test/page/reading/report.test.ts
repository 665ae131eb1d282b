// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { reportOf } from '../../../src/page/reading/report';
import { nothingFound } from '../../../src/page/showing/findings';
import { outcomeOf, read } from '../reading';

/** What a page tells of its passages, but for their names and parts. */
function toldOf(html: string) {
  document.body.innerHTML = html;
  const reading = read();
  const seen = [...reading.passages.keys()];
  const display = { original: (node: Text) => node.data, putBack: () => 0 };
  const report = outcomeOf(reportOf(document, { reading, found: nothingFound, seen }, 'cleaned', seen, display));
  return report.passages.map(({ id: _id, part: _part, ...told }) => told);
}

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

test('what is set higher or lower is told by its place in the text', () => {
  const told = toldOf(
    '<p>10<sup>−3</sup> m<sup><a href="#"><b>3</b></a></sup> H<sub>2</sub>O</p><p><sup>note</sup></p>',
  );
  expect(told.map(({ scripts }) => scripts)).toEqual([
    [
      [2, 4, 'sup'],
      [6, 7, 'sup'],
      [9, 10, 'sub'],
    ],
    undefined,
  ]);
  expect(toldOf(`<p>a <sup>${'small print '.repeat(2)}</sup></p>`)[0]).not.toHaveProperty('scripts');
});

test('a formula is in the line of its text, sign by sign', () => {
  // As browsers reckon the style of signs.
  const formula = (inside: string) => `<math>${inside}</math>`.replace(/<(m\w+)>/g, '<$1 style="display: block">');
  const squared = formula('<mi>v</mi> <msup><mi>x</mi><mn>2</mn></msup><msub><mi>y</mi><mi>i</mi></msub>');
  const told = toldOf(`<p>where <b>${squared}</b>, or ${squared}</p><p>end</p>`);
  expect(told.map(({ text, parting, scripts }) => [text, parting, scripts?.[0]?.[2]])).toEqual([
    ['where', undefined, undefined],
    ['v', ' ', undefined],
    ['x', '', undefined],
    ['2', '', 'sup'],
    ['y', '', undefined],
    ['i', '', 'sub'],
    [', or', '', undefined],
    ['v', ' ', undefined],
    ['x', '', undefined],
    ['2', '', 'sup'],
    ['y', '', undefined],
    ['i', '', 'sub'],
    ['end', undefined, undefined],
  ]);
  const fraction = formula('<mfrac><mn>1</mn><mn>2</mn></mfrac>');
  expect(toldOf(`<p>${fraction}</p>`).map(({ parting }) => parting)).toEqual([undefined, undefined]);
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
