import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foundIn } from '../../../src/engine/gaps/found';
import { findGaps } from '../../../src/engine/gaps/gap';
import { balance } from '../../../src/engine/gaps/ledger';
import { markers } from '../../../src/rules/markers';
import { wordingFor } from '../../../src/wording';
import { verdictText } from '../../../src/wording/verdict';

const balanceOf = (page: string) => {
  const passages = page.split('\n');
  return balance(passages, findGaps(passages, markers).gaps);
};

describe('a report with a part left out of its middle and cut at its end', () => {
  const { ledger, gaps } = balanceOf(readFileSync('test/pages/reservoir-report.txt', 'utf8'));

  test('has its gaps where they are: the middle as stated, the end as it follows, three masks', () => {
    expect(gaps).toMatchObject([
      { passage: 5, missing: 'a-part', reason: 'members', amount: { value: 286 }, basis: 'stated' },
      { passage: 9, reason: 'masked', notice: '##' },
      { passage: 9, reason: 'masked', notice: '##' },
      { passage: 9, reason: 'masked', notice: '##' },
      { passage: 11, missing: 'the-rest', amount: { value: 489, of: 1280, unit: 'character' }, basis: 'derived' },
    ]);
  });

  test('has sums that agree with the text that is there', () => {
    expect(ledger).toMatchObject({ unit: 'character', total: 1280, shown: 505, missing: 775, verdict: 'agree' });
    expect(ledger.share).toBeCloseTo(505 / 1280);
    expect(Math.abs(ledger.present - 505)).toBeLessThanOrEqual(1);
  });
});

describe('sums', () => {
  test('in pages', () => {
    expect(balanceOf('已阅读5页,还剩42页未读')).toMatchObject({
      ledger: { unit: 'page', total: 47, shown: 5, present: 5, missing: 42, verdict: 'unchecked' },
      gaps: [{ amount: { value: 42, of: 47, unit: 'page' } }],
    });
  });

  test('in percent', () => {
    const { ledger } = balanceOf('Il vous reste 57.09% de cet article à lire.');
    expect(ledger).toMatchObject({ unit: 'percent', total: 100, missing: 57.09, present: 42.91, share: 0.4291 });
  });

  test('that the text there contradicts', () => {
    expect(balanceOf('河面封凍了。\n(全文共1109字,当前显示253字)').ledger).toMatchObject({
      verdict: 'disagree',
      off: -241,
    });
  });

  test('that contradict themselves leave no size to the tail', () => {
    const { ledger, gaps } = balanceOf('(www.example.com省略900字,會員可閱讀)\n(全文共1000字,當前顯示253字)');
    expect(ledger).toMatchObject({ verdict: 'disagree', off: 153 });
    expect(gaps[1]).not.toHaveProperty('amount');
  });

  test('of notices that give different sizes of the rest state both, and take the one that fits', () => {
    const text = '河'.repeat(800);
    const notices = '本文剩余 1200 字，订阅后可阅读全文\n还有 1500 字，登录后免费阅读全文';
    expect(balanceOf(`${text}\n${notices}\n全文共2000字，登录后阅读全文`).ledger).toMatchObject({
      missing: 1200,
      verdict: 'disagree',
      off: 300,
      conflict: { of: 'rest', values: [1200, 1500], fits: 1200 },
    });
    expect(balanceOf(`${text}\n${notices}\n全文共2300字，登录后阅读全文`).ledger).toMatchObject({
      missing: 1500,
      conflict: { fits: 1500 },
    });
  });

  test('of different sizes of the rest that nothing else speaks for: at least the smallest', () => {
    const page = '河面封凍了。\n本文剩余 1500 字，订阅后可阅读全文\n还有 1200 字，登录后免费阅读全文';
    const { ledger, gaps } = balanceOf(page);
    expect(ledger).toMatchObject({ missing: 1200, verdict: 'disagree', off: 300 });
    expect(ledger.conflict).toEqual({ of: 'rest', values: [1500, 1200] });
    expect(ledger).not.toHaveProperty('share');
    expect(gaps.map(({ amount }) => amount?.value)).toEqual([1500, 1200]);
    expect(foundIn([], gaps, ledger).missing).toEqual({ count: 1200, unit: 'character', isLeast: true });
    expect(verdictText(wordingFor(['en']), ledger)).toBe(
      'The page gives different sizes for what is missing, 1,200 characters and 1,500 characters: they are 300 apart. Nothing here tells which is right.',
    );
  });

  test('of notices that say the same twice, or nearly, are no disagreement', () => {
    const page = '河面封凍了。\n本文剩余 1200 字，订阅后可阅读全文\n还有 1210 字，登录后免费阅读全文';
    expect(balanceOf(page).ledger).not.toHaveProperty('conflict');
  });

  test('of a page that states nothing are not made up', () => {
    const { ledger } = balanceOf('河面封凍了。\n（本章未完）');
    expect(ledger).toEqual({ unit: 'character', present: 6, counting: 'characters', verdict: 'unchecked' });
  });

  test('add up: what is here, what is left out and what follows make the whole', () => {
    const size = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(size, size, size, (shown, middle, tail) => {
        const total = shown + middle + tail;
        const text = '河'.repeat(shown);
        const { ledger, gaps } = balanceOf(
          `${text}\n(www.example.com省略${middle}字,會員可閱讀)\n(全文共${total}字,當前顯示${shown}字)`,
        );
        expect(gaps.map(({ amount }) => amount?.value)).toEqual([middle, tail]);
        expect(ledger).toMatchObject({ present: shown, missing: middle + tail, verdict: 'agree' });
        expect(ledger.share).toBeCloseTo(shown / total);
      }),
      { numRuns: 60 },
    );
  });
});
