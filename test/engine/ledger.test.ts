import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findGaps } from '../../src/engine/gap';
import { balance } from '../../src/engine/ledger';
import { markers } from '../../src/rules/markers';

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
