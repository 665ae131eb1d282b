import { expect, test } from 'vitest';
import { toText } from '../../../src/engine/export/export';
import { toHtml } from '../../../src/engine/export/html';
import { toMarkdown } from '../../../src/engine/export/markdown';
import { type Passage, paragraphsOf } from '../../../src/engine/export/paragraphs';
import type { Quotation } from '../../../src/engine/export/passage';
import { flag, gap, item, paragraph } from './passages';

const quoted = (passage: Passage, ...quotations: Quotation[]): Passage => ({ ...passage, quotations });
const further = (text: string, depth = 0): Passage => ({ text, role: 'item', list: { depth, goesOn: true } });

/** What becomes of passages in plain text, as Markdown and as HTML. */
function all(passages: readonly Passage[], gaps = [] as ReturnType<typeof gap>[]) {
  const paragraphs = paragraphsOf(passages, [], gaps);
  const html = toHtml(paragraphs, flag).replace('<meta charset="utf-8">', '').replaceAll('\n', '');
  return { text: toText(paragraphs, flag), markdown: toMarkdown(paragraphs, flag), html };
}

test('a quotation is one, with the quotation in it, and apart from the next', () => {
  const letters = [
    paragraph('He wrote:'),
    quoted(paragraph('Dear miller,'), [0, 0]),
    quoted(paragraph('you said: 缺9字'), [0, 0]),
    quoted(paragraph('no'), [0, 0], [1, 0]),
    quoted(paragraph('yours'), [2, 0]),
    paragraph('So it was.'),
  ];
  expect(all(letters, [gap(10, '缺9字', 2)])).toEqual({
    text: 'He wrote:\n> Dear miller,\n> you said: ［members］\n> > no\n> yours\nSo it was.',
    markdown: 'He wrote\\:\n\n> Dear miller,\n>\n> you said\\: ［members］\n>\n> > no\n\n> yours\n\nSo it was.\n',
    html:
      '<p>He wrote:</p><blockquote><p>Dear miller,</p><p>you said: <mark>［members］</mark></p><blockquote><p>no</p></blockquote>' +
      '</blockquote><blockquote><p>yours</p></blockquote><p>So it was.</p>',
  });
});

test('a quotation has its own lists, verse, tables, headings and program text', () => {
  const within = [
    item('one', '1'),
    item('sub', undefined, 1),
    paragraph('The river is wide,'),
    { ...paragraph('the river is slow.'), parting: '\n' },
    paragraph('a'),
    { ...paragraph('b'), parting: '\t' },
    { ...paragraph('c'), parting: '\n' },
    { text: 'deep', role: 'heading', level: 3 } as const,
    { text: 'x = 1', role: 'code' } as const,
    { text: '  y', role: 'code', parting: '\n' } as const,
  ].map((passage) => quoted(passage, [7, 0]));
  expect(all([{ text: 'high', role: 'heading', level: 2 }, ...within])).toEqual({
    text: 'high\n> 1. one\n> sub\n> The river is wide,\n> the river is slow.\n> a\tb\n> c\n> deep\n> x = 1\n>   y',
    markdown:
      '## high\n\n> 1. one\n>    - sub\n>\n> The river is wide,\\\n> the river is slow.\n>\n> | a | b |\n> | --- | --- |\n> | c |  |\n>\n' +
      '> ### deep\n>\n> ```\n> x = 1\n>   y\n> ```\n',
    html:
      '<h2>high</h2><blockquote><ol><li value="1">one<ul><li>sub</li></ul></li></ol>' +
      '<p style="white-space: pre-wrap">The river is wide,the river is slow.</p>' +
      '<table><tr><td>a</td><td>b</td></tr><tr><td colspan="2">c</td></tr></table><h3>deep</h3><pre><code>x = 1  y</code></pre></blockquote>',
  });
});

test('a quotation in a list stands in its item', () => {
  const list = [
    item('ten', '10'),
    quoted(further('said'), [0, 1]),
    quoted(further('twice'), [0, 1]),
    quoted(item('dot', undefined, 1), [0, 1]),
    further('after'),
    quoted(item('first words', '11'), [1, 1]),
    item('last', '12'),
  ];
  expect(all(list)).toEqual({
    text: '10. ten\n> said\n> twice\n> dot\nafter\n11. > first words\n12. last',
    markdown:
      '10. ten\n\n    > said\n    >\n    > twice\n    >\n    > - dot\n\n    after\n11. > first words\n\n12. last\n',
    html:
      '<ol><li value="10">ten<blockquote><p>said</p><p>twice</p><ul><li>dot</li></ul></blockquote><p>after</p></li>' +
      '<li value="11"><blockquote><p>first words</p></blockquote></li><li value="12">last</li></ol>',
  });
});

test('a quotation that says nothing is none, and nothing in it is a sign of quotation by itself', () => {
  expect(all([quoted(paragraph(' '), [0, 0]), paragraph('> no <blockquote>')])).toMatchObject({
    markdown: '\\> no \\<blockquote\\>\n',
    html: '<p>&gt; no &lt;blockquote&gt;</p>',
  });
});

test('a table or program text in an item of a list stands in it', () => {
  const inItem = (passage: Passage, place: Passage['item'] = { depth: 0, goesOn: true }): Passage => ({
    ...passage,
    item: place!,
  });
  const list = [
    item('levels', '1'),
    inItem(paragraph('May')),
    inItem({ ...paragraph('low'), parting: '\t' }),
    inItem({ ...paragraph('June'), parting: '\n' }),
    inItem({ text: 'x = 1', role: 'code' }),
    inItem({ text: '  y', role: 'code', parting: '\n' }),
    inItem(paragraph('July'), { depth: 0, number: '2' }),
    inItem({ ...paragraph('high'), parting: '\t' }),
    item('end', '3'),
  ];
  expect(all(list)).toEqual({
    text: '1. levels\nMay\tlow\nJune\nx = 1\n  y\n2. July\thigh\n3. end',
    markdown:
      '1. levels\n\n   | May | low |\n   | --- | --- |\n   | June |  |\n\n   ```\n   x = 1\n     y\n   ```\n\n2. July | high\n\n3. end\n',
    html:
      '<ol><li value="1">levels<table><tr><td>May</td><td>low</td></tr><tr><td colspan="2">June</td></tr></table>' +
      '<pre><code>x = 1  y</code></pre></li><li value="2"><table><tr><td>July</td><td>high</td></tr></table></li><li value="3">end</li></ol>',
  });
});

test('a quotation in an item has its own tables and program text, and lists in a cell are none', () => {
  const quoting = [
    item('said', '1'),
    quoted({ text: 'x', role: 'code', item: { depth: 0, goesOn: true } }, [0, 1]),
    quoted({ text: 'y', role: 'code', item: { depth: 1, goesOn: true } }, [0, 1]),
    { ...paragraph('a'), item: { depth: 0, goesOn: true }, list: { depth: 0, number: '7' } } as const,
    { ...paragraph('b'), item: { depth: 0, goesOn: true }, parting: '\t' } as const,
  ];
  expect(all(quoting).markdown).toBe(
    '1. said\n\n   > ```\n   > x\n   > ```\n   >\n   > - ```\n   >   y\n   >   ```\n\n   7\\. a | b\n',
  );
});

test('the lines of a heading are one', () => {
  const heading = { text: 'Part one', role: 'heading' } as const;
  const lines = [heading, { ...heading, text: 'The river', parting: ' ' }, paragraph('end')];
  expect(all(lines)).toEqual({
    text: 'Part one The river\nend',
    markdown: '## Part one The river\n\nend\n',
    html: '<h2>Part one The river</h2><p>end</p>',
  });
});

test('a table behind another is one of its own', () => {
  const row = [paragraph('a'), { ...paragraph('b'), parting: '\t' }];
  const tables = [...row, { ...row[0]!, parting: '\n\n' }, row[1]!];
  expect(all(tables)).toMatchObject({ text: 'a\tb\n\na\tb', markdown: 'a | b\n\na | b\n' });
  expect(all(tables).html.match(/<table>/g)).toHaveLength(2);
});
