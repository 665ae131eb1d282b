import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findGaps } from '../../../src/engine/gaps/gap';
import { isOwnPhrase, LONGEST_PHRASE, ownMarkers } from '../../../src/engine/gaps/own-phrase';

const gapsIn = (page: string, text: string, unit: 'character' | 'page' = 'character') =>
  findGaps(page.split('\n'), ownMarkers([{ text, unit }]))
    .gaps.filter(({ rule }) => rule === 'own-phrase')
    .map(({ notice, amount }) => ({ notice, ...(amount && { amount }) }));

describe('the reader’s own phrase', () => {
  test.each([
    ['Tide tables.\nTurn 12 more leaves at the desk.', 'turn {number} more leaves', 'Turn 12 more leaves', 12],
    ['潮汐表。（餘下1,204字請到館閱覽）', '餘下{number}字請到館閱覽', '（餘下1,204字請到館閱覽）', 1204],
    ['余下 五百四十七 字，请到馆阅览', '余下 {number} 字', '余下 五百四十七 字', 547],
  ])('is found with its number: %s', (page, text, notice, value) => {
    expect(gapsIn(page, text)).toEqual([{ notice, amount: { value, unit: 'character' } }]);
  });

  test('counts in the unit that the reader chose', () => {
    expect(gapsIn('Turn 12 more leaves', 'turn {number} more leaves', 'page')).toEqual([
      { notice: 'Turn 12 more leaves', amount: { value: 12, unit: 'page' } },
    ]);
  });

  test('needs no number', () => {
    expect(gapsIn('Ask at the desk for the rest.', 'ask at the desk')).toEqual([{ notice: 'Ask at the desk' }]);
  });

  test('takes the first of several numbers', () => {
    expect(gapsIn('7 of 31 leaves are locked', '{number} of {number} leaves are locked')[0]?.amount?.value).toBe(7);
  });

  test.each([
    ['Turn a dozen more leaves', 'turn {number} more leaves'],
    ['axb', 'a.b c'],
    ['aaaaaa', 'a+ a*'],
    ['the rest', 'the (rest|end)'],
  ])('is literal: %j does not hold %j', (page, text) => {
    expect(gapsIn(page, text)).toEqual([]);
  });

  test.each([
    '.*+?',
    'a|b|c',
    '(members) [only]',
    '\\d+ {2,}',
    '^all$ {x',
    'C:\\new\\table',
    'a-b/c-d',
    '{number}{number} of it',
    '會員可讀',
  ])('is found as it is written: %j', (text) => {
    const written = text.replaceAll('{number}', '8');
    expect(gapsIn(`Tide tables. ${written}`, text)).toHaveLength(1);
  });

  test.each([
    '',
    '    ',
    'abc',
    '頁',
    '{number}',
    '{number} p',
    '。。',
    'two\nlines',
    'x'.repeat(LONGEST_PHRASE + 1),
    '....',
    '\ud800abcd',
  ])('is refused where it would be seen everywhere or nowhere: %j', (text) => {
    expect(isOwnPhrase(text)).toBe(false);
    expect(ownMarkers([{ text, unit: 'character' }])).toEqual([]);
  });

  test('is found wherever it stands, whatever signs it has', () => {
    const phrases = fc.string({ unit: 'binary', minLength: 1, maxLength: LONGEST_PHRASE }).filter(isOwnPhrase);
    fc.assert(
      fc.property(phrases, (text) => {
        const [marker] = ownMarkers([{ text, unit: 'page' }]);
        const written = text.replaceAll('{number}', '15').trim();
        expect(Object.values(marker!.phrases)[0]!.source).not.toBe('');
        expect(`before ${written} after`.search(Object.values(marker!.phrases)[0]!.expression)).toBe('before '.length);
      }),
      { numRuns: 500 },
    );
  });
});
