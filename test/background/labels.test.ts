import { expect, test } from 'vitest';
import { labelsOf } from '../../src/background/labels';
import type { Gap } from '../../src/engine/gaps/gap';

const gap = (more: Partial<Gap>): Gap => ({
  passage: 0,
  at: 0,
  notice: '',
  missing: 'the-rest',
  reason: 'unsaid',
  rule: 'test',
  ...more,
});
const middle = gap({
  missing: 'a-part',
  reason: 'members',
  amount: { value: 312, unit: 'character' },
  stated: { omitted: 312, unit: 'character' },
});
const tail = gap({ passage: 1, stated: { total: 1000, shown: 600, unit: 'character' } });

test('flags in a page give the numbers that the sums of the whole document leave', () => {
  expect(labelsOf([middle, tail], ['en'])).toEqual({
    language: 'en',
    summary: 'Lacuna: Text is missing in 2 places.',
    texts: ['312 characters missing here: members only', '88 characters missing here: the page shows 600 of 1,000'],
  });
});

test('they speak the reader’s language, and do not count masked words', () => {
  const { language, summary, texts } = labelsOf([gap({ reason: 'masked', notice: '##' }), gap({})], ['zh-HK', 'en']);
  expect(language).toBe('zh-TW');
  expect(summary).toContain('1');
  expect(texts[1]).toBe('此後的內容缺漏');
});
