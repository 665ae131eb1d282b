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
  expect(told.map(({ marks }) => marks)).toEqual([
    [
      [2, 4, 'sup'],
      [6, 7, 'sup'],
      [6, 7, 'strong'],
      [9, 10, 'sub'],
    ],
    undefined,
  ]);
  expect(toldOf(`<p>a <sup>${'small print '.repeat(2)}</sup></p>`)[0]).not.toHaveProperty('marks');
});

test('a formula is in the line of its text, sign by sign', () => {
  // As browsers reckon the style of signs.
  const formula = (inside: string) => `<math>${inside}</math>`.replace(/<(m\w+)>/g, '<$1 style="display: block">');
  const squared = formula('<mi>v</mi> <msup><mi>x</mi><mn>2</mn></msup><msub><mi>y</mi><mi>i</mi></msub>');
  const told = toldOf(`<p>where <b>${squared}</b>, or ${squared}</p><p>end</p>`);
  expect(
    told.map(({ text, parting, marks }) => [text, parting, marks?.find(([, , name]) => name !== 'strong')?.[2]]),
  ).toEqual([
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

test('stressed words, links and readings are told by their places in the text', () => {
  const marksIn = (html: string) => toldOf(html).find(({ isReading }) => !isReading)!.marks;
  expect(marksIn('<p>a <b>b<i>c</i></b> <em><strong>d</strong></em></p>')).toEqual([
    [2, 4, 'strong'],
    [3, 4, 'em'],
    [5, 6, 'em'],
    [5, 6, 'strong'],
  ]);
  expect(marksIn('<p><b>a <a href="https://example.com/b?c">b</a></b><strong>c</strong></p>')).toEqual([
    [0, 3, 'strong'],
    [2, 3, 'a', 'https://example.com/b?c'],
    [3, 4, 'strong'],
  ]);
  // A link of stressed words is around them.
  expect(marksIn('<p>a <b><a href="https://example.com/">b</a></b></p>')?.map(([, , name]) => name)).toEqual([
    'a',
    'strong',
  ]);
  expect(marksIn('<p>これは<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字<rt> じ </rt></ruby>です</p>')).toEqual([
    [3, 4, 'ruby', 'かん'],
    [4, 5, 'ruby', 'じ'],
  ]);
  expect(marksIn('<p><ruby><rb>漢</rb><rb>字</rb><rt>かん</rt><rt>じ</rt></ruby></p>')).toEqual([
    [0, 2, 'ruby', 'かんじ'],
  ]);
});

test('no mark is told of signs without words, headings as a whole, program text, hidden readings and what takes its element back', () => {
  const none = [
    '<p>a <i>\ue900</i> <b> </b></p>',
    '<h2><b>a</b></h2>',
    '<pre><code><b>let</b> a</code></pre>',
    '<p><ruby>漢<rt style="display: none">かん</rt></ruby></p>',
    '<p><ruby>漢<rt></rt></ruby></p>',
    '<p><ruby>漢</ruby>(かん)</p>',
    '<p><b style="font-weight:normal">a</b> b</p>',
    '<p><span style="font-weight: 700">a</span> b</p>',
  ];
  for (const html of none) expect(toldOf(html).find(({ isReading }) => !isReading)).not.toHaveProperty('marks');
  expect(toldOf('<h2>a <b>b</b></h2>')[0]!.marks).toEqual([[2, 3, 'strong']]);
});

test.each([
  ['javascript:alert(1)', undefined],
  [' java\nscript:alert(1)', undefined],
  ['data:text/html,<b>', undefined],
  ['blob:https://example.com/1', undefined],
  ['file:///etc/passwd', undefined],
  ['mailto:a@b.example', undefined],
  ['#note', undefined],
  ['https://[', undefined],
  [`https://example.com/${'a'.repeat(2000)}`, undefined],
  ['https://example.com/a b\n"c"<d>\u202e', 'https://example.com/a%20b%22c%22%3Cd%3E%E2%80%AE'],
  ['//example.com/x', 'http://example.com/x'],
])('of a link to %j the address is %j', (href, address) => {
  document.body.innerHTML = '<p>a <a>b</a></p>';
  document.querySelector('a')!.setAttribute('href', href);
  const [told] = toldOf(document.body.innerHTML);
  expect(told!.marks?.[0]?.[3]).toBe(address);
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
  expect(told.map(({ item, list }) => [item, list])).toEqual([
    [undefined, { depth: 0 }],
    [goesOn, undefined],
    [goesOn, undefined],
    [goesOn, undefined],
    [goesOn, undefined],
    [goesOn, undefined],
    [goesOn, undefined],
    [{ depth: 0 }, undefined],
    [undefined, undefined],
  ]);
});

test('lines of a heading are parted by a space, headings are not', () => {
  const told = toldOf('<h2>a<br>b <i>c</i></h2><h2>d</h2><p>e<br>f</p>');
  expect(told.map(({ parting }) => parting)).toEqual([undefined, ' ', undefined, undefined, '\n']);
});
