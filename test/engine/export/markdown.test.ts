import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toMarkdown } from '../../../src/engine/export/markdown';
import { type Paragraph, paragraphsOf, type Role } from '../../../src/engine/export/paragraphs';
import type { Gap } from '../../../src/engine/gaps/gap';
import { headed, programs, spanned } from './passages';

const gap: Gap = { passage: 0, at: 0, notice: '**', missing: 'a-part', reason: 'masked', rule: 'any' };
const flag = ({ notice }: Gap) => `［masked: ${notice}］`;
const line = (text: string, role: Role = 'paragraph'): Paragraph => ({ role, pieces: [{ kind: 'text', text }] });

test('headings, items, repairs and flags are what they are', () => {
  const document: Paragraph[] = [
    line('Mill\n  report', 'heading'),
    line('one', 'item'),
    line('two', 'item'),
    line('  '),
    {
      role: 'paragraph',
      pieces: [
        { kind: 'text', text: '  活力' },
        { kind: 'flag', gap },
        { kind: 'mended', was: '鄉(xiāng)', now: '鄉', trust: 'sure', causes: [] },
        { kind: 'mended', was: '村?', now: '村。', trust: 'guess', causes: [], isLeft: true },
      ],
    },
  ];
  expect(toMarkdown(document, flag)).toBe('## Mill report\n\n- one\n- two\n\n活力［masked\\: \\*\\*］鄉村?\n');
});

test('words and cells of one line stay on it', () => {
  const cells = [line('a'), { ...line('b'), parting: ' ' }, line('c'), { ...line('d'), parting: '\t\t' }];
  expect(toMarkdown(cells, flag)).toBe('a b\n\nc | d\n');
});

test.each([
  ['[free](https://example.com)', '\\[free\\]\\(https\\://example.com\\)'],
  ['<img src=x onerror=alert(1)>', '\\<img src\\=x onerror\\=alert\\(1\\)\\>'],
  ['# not a heading', '\\# not a heading'],
  ['1. not a list', '1\\. not a list'],
  ['=HYPERLINK("x")', '\\=HYPERLINK\\("x"\\)'],
  ['@someone at a@b.example, www.example.com', '\\@someone at a\\@b.example, www\\.example.com'],
  ['    not code', 'not code'],
  ['&lt;b&gt; ~~no~~ | $x$ `y`', '\\&lt;b\\&gt; \\~\\~no\\~\\~ \\| \\$x\\$ \\`y\\`'],
])('%s stays words', (text, markdown) => {
  expect(toMarkdown([line(text)], flag)).toBe(`${markdown}\n`);
});

test('without its backslashes, a paragraph is the text it was', () => {
  const text = fc.string({ unit: fc.constantFrom(...'\\`*_[]()#+-=|~!&$@:.<>1a 橋'), maxLength: 30 });
  fc.assert(
    fc.property(text, (given) => {
      const markdown = toMarkdown([line(given)], flag).trimEnd();
      expect(markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(given.trim());
      expect(markdown).not.toMatch(/^[#>+\-=|@]|(?<!\\)(?:\\\\)*[[\]<>`*_]/);
    }),
    { numRuns: 200 },
  );
});

test('the items of a numbered list have their numbers', () => {
  const numbered = [
    { ...line('three', 'item'), list: { depth: 0, number: '3' } },
    { ...line('four', 'item'), list: { depth: 0, number: '4' } },
    line('loose', 'item'),
    { ...line('letter', 'item'), list: { depth: 0, number: 'a' } },
  ];
  expect(toMarkdown(numbered, flag)).toBe('3. three\n4. four\n- loose\n- a. letter\n');
});

test('lists within lists and further paragraphs of an item are set in', () => {
  const item = (text: string, depth: number, number?: string): Paragraph => ({
    ...line(text, 'item'),
    list: { depth, ...(number && { number }) },
  });
  const further = (text: string, depth: number): Paragraph => ({
    ...line(text, 'item'),
    list: { depth, goesOn: true },
  });
  const nested = [
    item('ten', 0, '10'),
    item('a', 1),
    further('more', 1),
    item('deep', 2, 'iv'),
    further('after', 0),
    item('last', 0, '11'),
  ];
  expect(toMarkdown(nested, flag)).toBe('10. ten\n    - a\n\n      more\n      - iv. deep\n\n    after\n11. last\n');
  // Where the page has been cut, what is left is no code.
  expect(toMarkdown([further('more', 2), item('b', 3), line('end'), further('c', 1)], flag)).toBe(
    '- more\n  - b\n\nend\n\n- c\n',
  );
});

test('a row of one cell is part of its table, and lines that the page keeps are one text', () => {
  expect(toMarkdown(headed, flag)).toBe(
    '| Preise |  |\n| --- | --- |\n| Nord |  |\n| Seide | 12 |\n| Süd |  |\n| Leinen | 9 |\n\nEnde\\\nFuß\n',
  );
});

test('a table has its empty cells, and all paragraphs of a cell', () => {
  expect(toMarkdown(paragraphsOf(spanned, [], []), flag)).toBe(
    'Pegel\n\n| Ort | Meter |  | Zu |\n| --- | --- | --- | --- |\n|  | 2018 | 2019 |  |\n| Nord |  | 1 | 1\\. steigt<br>2\\. fällt |\n' +
      '| Quelle |  |  |  |\n\nEnde\n\n|  | x |\n| --- | --- |\n| y |  |\n',
  );
});

test('program text is as it is, within a fence that it does not end', () => {
  expect(toMarkdown(programs, flag)).toBe('`````\nif (a < b) {\n  ````*\n\n}\n`````\n\n```\nnext\n```\n\nEnde\n');
});

test('a further line is set in as far as it was', () => {
  const lines = [line('one'), { ...line('  two'), parting: '\n' }, { ...line('\tthree'), parting: '\n' }];
  expect(toMarkdown(lines, flag)).toBe('one\\\n\u00a0\u00a0two\\\n\u00a0\u00a0\u00a0\u00a0three\n');
});

test('an item behind a table is no row of it', () => {
  const row = [line('a', 'item'), { ...line('b', 'item'), parting: '\t' }];
  expect(toMarkdown([...row, ...row, line('c', 'item')], flag)).toBe('| a | b |\n| --- | --- |\n| a | b |\n\n- c\n');
});

test('rows are a table, whatever number of cells they have', () => {
  const cell = (text: string, parting = '\t'): Paragraph => ({ ...line(text), parting });
  const rows = [line('Stoff'), cell('Preis'), line('Seide'), cell('12|5'), cell('rot', '\t\t'), line('Ende')];
  expect(toMarkdown(rows, flag)).toBe(
    '| Stoff | Preis |  |  |\n| --- | --- | --- | --- |\n| Seide | 12\\|5 |  | rot |\n\nEnde\n',
  );
});
