import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toText } from '../../../src/engine/export/export';
import { withoutFlags } from '../../../src/engine/export/flagless';
import { inert } from '../../../src/engine/export/formula';
import { toHtml } from '../../../src/engine/export/html';
import { toMarkdown } from '../../../src/engine/export/markdown';
import { type Passage, paragraphsOf } from '../../../src/engine/export/paragraphs';
import {
  flag,
  gap,
  headed,
  headings,
  item,
  lowHeadings,
  nested,
  numbered,
  paragraph,
  programs,
  rows,
  spanned,
} from './passages';

test('as HTML it is escaped, headings and items are what they are, and flags stand out', () => {
  const passages: Passage[] = [
    { text: 'Mill & <River>', role: 'heading' },
    paragraph('One "two" 缺9字'),
    { text: 'first', role: 'item' },
    { text: 'second', role: 'item' },
    paragraph(''),
  ];
  const html = toHtml(paragraphsOf(passages, [[], [], [], [], []], [gap(10, '缺9字', 1)]), flag);
  expect(html).toContain('<meta charset="utf-8">');
  expect(html).toContain('<h2>Mill &amp; &lt;River&gt;</h2>');
  expect(html).toContain('<p>One &quot;two&quot; <mark>［members］</mark></p>');
  expect(html).toMatch(/<ul><li>first<\/li>\s*<li>second<\/li><\/ul>$/);
  expect(html).not.toContain('<p></p>');
});

test('as HTML, rows of cells are tables and words of one line one paragraph', () => {
  expect(toHtml(rows, flag).replaceAll('\n', ' ')).toBe(
    '<meta charset="utf-8"><p>der Hof</p> <table><tr><td>Stoff</td> <td></td><td>Preis</td></tr> <tr><td>Seide</td> <td>12</td></tr></table> <p>Ende</p>',
  );
});

test('as HTML, a row of one cell is part of its table, and lines that the page keeps are one text', () => {
  expect(toHtml(headed, flag).replaceAll('\n', '').replace('<meta charset="utf-8">', '')).toBe(
    '<table><tr><td colspan="2">Preise</td></tr><tr><td colspan="2">Nord</td></tr><tr><td>Seide</td><td>12</td></tr>' +
      '<tr><td colspan="2">Süd</td></tr><tr><td>Leinen</td><td>9</td></tr></table><p style="white-space: pre-wrap">EndeFuß</p>',
  );
});

test('as HTML, cells reach over those that the page has them reach over, and hold all of their paragraphs', () => {
  const html = toHtml(paragraphsOf(spanned, [], []), flag);
  expect(html.replaceAll('\n', '').replace('<meta charset="utf-8">', '')).toBe(
    '<p>Pegel</p><table><tr><th rowspan="2">Ort</th><th colspan="2">Meter</th><td>Zu</td></tr><tr><td>2018</td><td>2019</td></tr>' +
      '<tr><td>Nord</td><td></td><td>1</td><td>1. steigt<br>2. fällt</td></tr><tr><td colspan="4">Quelle</td></tr></table>' +
      '<p>Ende</p><table><tr><td></td><td>x</td></tr><tr><td colspan="2">y</td></tr></table>',
  );
});

test('headings are as far below the highest ones as on the page', () => {
  expect(toHtml(headings, flag)).toMatch(/<h2>one<\/h2>\n<h3>two<\/h3>\n<h6>six<\/h6>$/);
  expect(toHtml(lowHeadings, flag)).toMatch(/<h3>a<\/h3>\n<h2>b<\/h2>$/);
  expect(toMarkdown(headings, flag)).toBe('## one\n\n### two\n\n###### six\n');
  expect(toMarkdown(lowHeadings, flag)).toBe('### a\n\n## b\n');
});

const science: Passage = {
  ...paragraph('10−3 mÃ³ H2O, nth 缺 x2'),
  marks: [
    [2, 4, 'sup'],
    [6, 8, 'sup'],
    [10, 11, 'sub'],
    [15, 17, 'sup'],
    [21, 22, 'sup'],
  ],
};

test('what is set higher or lower is so in HTML, and in plain text where there are characters for it', () => {
  const mending = [{ start: 6, was: 'Ã³', now: '³', causes: [{ damage: 'made-up', trust: 'sure' as const }] }];
  const paragraphs = paragraphsOf([science], [mending], [gap(17, '缺')]);
  expect(toHtml(paragraphs, flag)).toContain(
    '<p>10<sup>−3</sup> m<sup>³</sup> H<sub>2</sub>O, n<sup>th</sup> <mark>［members］</mark> x<sup>2</sup></p>',
  );
  expect(toText(paragraphs, flag)).toBe('10⁻³ m³ H₂O, nth ［members］ x²');
});

test('as HTML, program text keeps its lines', () => {
  expect(toHtml(programs, flag).replace('<meta charset="utf-8">', '')).toBe(
    '<pre><code>if (a &lt; b) {\n  ````*\n\n}</code></pre>\n<pre><code>next</code></pre>\n<p>Ende</p>',
  );
});

test('cells that nothing is left of without flags leave those beside them where they were', () => {
  const cells: Passage[] = [
    paragraph('a'),
    { ...paragraph('缺'), parting: '\t' },
    { ...paragraph('c'), parting: '\t' },
    { ...paragraph('缺'), parting: '\n' },
    { ...paragraph('e'), parting: '\t' },
  ];
  const bare = withoutFlags(paragraphsOf(cells, [], [gap(0, '缺', 1), gap(0, '缺', 3)]));
  expect(toHtml(bare, flag)).toMatch(/<td>a<\/td>\n?<td><\/td>\n?<td>c<\/td><\/tr>\n?<tr><td><\/td>\n?<td>e<\/td>/);
  expect(toText(bare, flag)).toBe('a\t\tc\n\te');
});

test.each(["=cmd|'/C calc'!A0", '+1(2)', '@SUM(A1)', '\t=HYPERLINK("x")', '＝1+1|x', '-2!A'])(
  '%j would be a formula in a cell, and begins with a blank',
  (line) => {
    expect(inert(line, ' ')).toBe(` ${line}`);
  },
);

test.each(['- an item', '-5 degrees', 'a = b (c)', '+49 30 123', '='])('%j is no formula, and stays', (line) => {
  expect(inert(line, ' ')).toBe(line);
});

test('a list with numbers keeps them in HTML', () => {
  expect(toHtml(numbered, flag).replace('<meta charset="utf-8">', '').replaceAll('\n', '')).toBe(
    '<ol><li value="3">drei</li></ol><ul><li>weiter</li></ul><ol><li value="7">sieben</li></ol><ul><li>lose</li></ul>',
  );
  const two = paragraphsOf([item('one', '1'), item('two', '2')], [], []);
  expect(toHtml(two, flag)).toContain('<ol><li value="1">one</li>\n<li value="2">two</li></ol>');
});

test('numbers of other scripts have behind them what these set there', () => {
  const signs = ['三', 'ア', '일', 'ב', '٣'].map((number) => toHtml(paragraphsOf([item('x', number)], [], []), flag));
  expect(signs.map((html) => /<li>(.*)x/.exec(html)![1])).toEqual(['三、', 'ア、', '일, ', 'ב. ', '٣. ']);
});

test('lists within lists, and further paragraphs of an item, are what they are in HTML', () => {
  expect(toHtml(nested, flag).replace('<meta charset="utf-8">', '').replaceAll('\n', '')).toBe(
    '<ol><li value="1">one</li><li value="2">two<ul style="list-style: none"><li>a. alpha<p>more</p></li><li>b. beta</li></ul>' +
      '<p>after</p></li><li value="3">three<ul><li>dot</li></ul></li></ol><p>Ende</p>',
  );
});

test('lists of any depth are closed as often as they are opened', () => {
  const list = fc.record({ depth: fc.nat(3), number: fc.constantFrom('1', 'b') }, { requiredKeys: ['depth'] });
  const place = fc.oneof(
    list,
    fc.nat(3).map((depth) => ({ depth, goesOn: true as const })),
  );
  const any = fc.oneof(
    place.map((list): Passage => ({ text: 'x', role: 'item', list })),
    fc.constant(paragraph('y')),
  );
  fc.assert(
    fc.property(fc.array(any), (passages) => {
      const html = toHtml(paragraphsOf(passages, [], []), flag);
      const open: string[] = [];
      for (const [, end, name] of html.matchAll(/<(\/?)(ol|ul|li|p)\b/g)) {
        if (!end) open.push(name!);
        else expect(open.pop()).toBe(name);
        if (name === 'li' && !end) expect(open.at(-2)).toMatch(/^[ou]l$/);
      }
      expect(open).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
