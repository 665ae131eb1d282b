import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inert, toHtml, toText } from '../../../src/engine/export/export';
import { type Passage, paragraphsOf } from '../../../src/engine/export/paragraphs';
import type { Gap } from '../../../src/engine/gaps/gap';
import { applyPatch, atLeast, type Edit, type Trust } from '../../../src/engine/patch';

const flag = (gap: Gap) => `［${gap.reason}］`;
const paragraph = (text: string): Passage => ({ text, role: 'paragraph' });
const edit = (start: number, was: string, now: string, trust: Trust): Edit => ({
  start,
  was,
  now,
  causes: [{ damage: 'made-up', trust }],
});
const gap = (at: number, notice: string, passage = 0): Gap => ({
  passage,
  at,
  notice,
  missing: 'a-part',
  reason: 'members',
  rule: 'made-up',
});

const rows = paragraphsOf(
  [
    paragraph('der'),
    { ...paragraph('Hof'), parting: ' ' },
    paragraph('Stoff'),
    { ...paragraph('Preis'), parting: '\t\t' },
    paragraph('Seide'),
    { ...paragraph('12'), parting: '\t' },
    { ...paragraph('Ende'), parting: '\n\n' },
  ],
  [],
  [],
);

const item = (text: string, number?: number): Passage => ({
  text,
  role: 'item',
  ...(number !== undefined && { number }),
});
const numbered = paragraphsOf([item('drei', 3), item('weiter'), item('sieben', 7), item('lose')], [], []);

describe('a document in plain text', () => {
  test('has the repairs made, guesses left, and flags in the place of notices', () => {
    const passages = [paragraph('鄉(xiāng)里的橋 (缺9字) 修好了?')];
    const patches = [[edit(1, '(xiāng)', '', 'sure'), edit(21, '?', '。', 'guess')]];
    const paragraphs = paragraphsOf(passages, patches, [gap(5, '(缺9字)')]);
    expect(toText(paragraphs, flag)).toBe('鄉里的橋 ［members］ 修好了?');
  });

  test('has a space where the page has a line feed and an indent that a browser folds', () => {
    const passages = [paragraph('one\n     two \n\tthrée')];
    const patches = [[edit(18, 'é', 'e', 'sure')]];
    expect(toText(paragraphsOf(passages, patches, []), flag)).toBe('one two three');
  });

  test('has words and cells of one line on one line, and the empty lines of the page', () => {
    expect(toText(rows, flag)).toBe('der Hof\nStoff\t\tPreis\nSeide\t12\n\nEnde');
  });

  test('has the numbers of a list', () => {
    expect(toText(numbered, flag)).toBe('3. drei\nweiter\n7. sieben\nlose');
  });

  test('leaves out the words with which the next passage closes a notice, and nothing where they are not', () => {
    const told = { ...gap(2, '(缺9字,'), afterword: '收藏《橋》)' };
    const copied = (next: string) =>
      toText(paragraphsOf([paragraph('修橋(缺9字,'), paragraph(next)], [], [told]), flag);
    expect(copied('收藏《橋》)')).toBe('修橋［members］\n');
    expect(copied('橋修好了。')).toBe('修橋［members］\n橋修好了。');
  });

  test('flags a notice that was garbled itself', () => {
    const patches = [[edit(2, '(shěng)', '', 'sure')]];
    const paragraphs = paragraphsOf([paragraph('…省(shěng)略9字…橋')], patches, [gap(0, '…省略9字…')]);
    expect(toText(paragraphs, flag).replace('(shěng)', '')).toBe('［members］橋');
  });

  test('has a paragraph that is nothing but a notice as a flag', () => {
    const paragraphs = paragraphsOf(
      [paragraph('橋'), paragraph('缺9字'), paragraph('河')],
      [[], [], []],
      [gap(0, '缺9字', 1)],
    );
    expect(toText(paragraphs, flag)).toBe('橋\n［members］\n河');
    expect(paragraphs[1]!.pieces).toEqual([{ kind: 'flag', gap: gap(0, '缺9字', 1), from: 0, to: 3 }]);
  });

  test('without gaps is the text with the edits made, whatever they are', () => {
    const piece = fc.record({
      kept: fc.string(),
      was: fc.string(),
      now: fc.string(),
      trust: fc.constantFrom<Trust>('sure', 'likely', 'guess'),
    });
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        let text = '';
        const patch = pieces.map(({ kept, was, now, trust }) => {
          text += kept;
          const one = edit(text.length, was, now, trust);
          text += was;
          return one;
        });
        const shown = toText(paragraphsOf([paragraph(text)], [patch], []), flag);
        expect(shown).toBe(applyPatch(text, atLeast(patch, 'likely')));
      }),
      { numRuns: 100 },
    );
  });
});

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
  const two = paragraphsOf([item('one', 1), item('two', 2)], [], []);
  expect(toHtml(two, flag)).toContain('<ol><li value="1">one</li>\n<li value="2">two</li></ol>');
});
