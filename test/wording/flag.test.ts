import { describe, expect, test } from 'vitest';
import type { Gap } from '../../src/engine/gaps/gap';
import { wordingFor } from '../../src/wording';
import { flagAs, flagText } from '../../src/wording/flag';

const gap = (more: Partial<Gap>): Gap => ({
  passage: 0,
  at: 0,
  notice: '……',
  missing: 'a-part',
  reason: 'unsaid',
  rule: 'any',
  ...more,
});

const stated = gap({ reason: 'members', amount: { value: 547, unit: 'character' }, basis: 'stated' });
const derived = gap({
  missing: 'the-rest',
  amount: { value: 333, of: 2417, unit: 'character' },
  basis: 'derived',
  stated: { total: 2417, shown: 1537, unit: 'character' },
});
const pages = gap({
  missing: 'the-rest',
  amount: { value: 1, of: 4, unit: 'page' },
  stated: { total: 4, shown: 3, unit: 'page' },
});

describe('A flag in English', () => {
  test.each([
    ['a stated size', stated, '［547 characters missing here: members only］'],
    ['a derived size', derived, '［333 characters missing here: the page shows 1,537 of 2,417］'],
    ['pages', pages, '［1 page missing here: only 3 of 4 pages are shown］'],
    ['one character', gap({ amount: { value: 1, unit: 'character' } }), '［1 character missing here］'],
    [
      'words',
      gap({ reason: 'payment', amount: { value: 900, unit: 'word' } }),
      '［900 words missing here: paying readers only］',
    ],
    [
      'a share',
      gap({ reason: 'app', amount: { value: 70, of: 100, unit: 'percent' } }),
      '［70 % of the text missing here: only in the app］',
    ],
    ['no size', gap({ reason: 'members' }), '［Text missing here: members only］'],
    ['no size and no reason', gap({}), '［Text missing here］'],
    [
      'the rest',
      gap({ missing: 'the-rest', reason: 'preview' }),
      '［The rest of the text is missing here: preview only］',
    ],
    [
      'everything',
      gap({ missing: 'everything', reason: 'login' }),
      '［The whole text is missing here: sign in to read］',
    ],
    ['what only seems to be missing', gap({ notice: '', isSuspected: true }), '［text seems to be missing here］'],
    ['a masked word', gap({ reason: 'masked', notice: '##' }), '［masked: ##］'],
  ])('tells of %s', (_what, it, flag) => {
    expect(flagText(wordingFor(['en']), it)).toBe(flag);
  });
});

test.each([
  ['zh-CN', '［此处缺 547 字：仅限会员］', '［此处缺 333 字：全文 2,417，网页显示 1,537］'],
  ['zh-TW', '［此處缺 547 字：僅限會員］', '［此處缺 333 字：全文 2,417，網頁顯示 1,537］'],
  ['ja', '［ここに547文字の欠落：会員限定］', '［ここに333文字の欠落：全2,417中1,537を表示］'],
])('A flag in %s', (language, first, second) => {
  const say = wordingFor([language]);
  expect([flagText(say, stated), flagText(say, derived)]).toEqual([first, second]);
});

describe('A flag in the words that the reader chose', () => {
  const say = wordingFor(['en']);
  const own = { flagWording: 'own', flagTemplate: '<<{what} / {why} / {else}>>' } as const;

  test('says how much is missing and no more', () => {
    expect(flagAs(say, { ...own, flagWording: 'short' }, stated)).toBe('［547 characters missing here］');
  });

  test('has the number and the reason where their own words want them, and everything else as it is', () => {
    expect(flagAs(say, own, stated)).toBe('<<547 characters missing here / members only / {else}>>');
    expect(flagAs(say, { ...own, flagTemplate: '$& {what' }, stated)).toBe('$& {what');
  });

  test('never takes a masked word out of the text', () => {
    const masked = gap({ reason: 'masked', notice: '##' });
    expect(flagAs(say, { ...own, flagTemplate: 'gap' }, masked)).toBe('［masked: ##］');
  });

  test('is the usual one without a choice', () => {
    expect(flagAs(say, { ...own, flagWording: 'full' }, stated)).toBe(flagText(say, stated));
  });
});
