import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toText } from '../../../src/engine/export/export';
import { paragraphsOf } from '../../../src/engine/export/paragraphs';
import { applyPatch, atLeast, type Edit, type Trust } from '../../../src/engine/patch';
import { flag, gap, nested, numbered, paragraph, rows, spanned } from './passages';

const edit = (start: number, was: string, now: string, trust: Trust): Edit => ({
  start,
  was,
  now,
  causes: [{ damage: 'made-up', trust }],
});

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

  test('has each row of a table on a line, its cells in their columns', () => {
    expect(toText(paragraphsOf(spanned, [], []), flag)).toBe(
      'Pegel\nOrt\tMeter\t\tZu\n\t2018\t2019\nNord\t\t1\t1. steigt 2. fällt\nQuelle\nEnde\n\n\tx\ny',
    );
  });

  test('has the numbers of a list', () => {
    expect(toText(numbered, flag)).toBe('3. drei\nweiter\n7. sieben\nlose');
    expect(toText(nested, flag)).toBe('1. one\n2. two\na. alpha\nmore\nb. beta\nafter\n3. three\ndot\nEnde');
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
