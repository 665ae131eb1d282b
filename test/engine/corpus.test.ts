import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../src/engine/export/clean-text';
import { findGaps } from '../../src/engine/gaps/gap';
import { knowledge } from '../../src/rules/knowledge';
import { markers } from '../../src/rules/markers';

const corpus = '../shared/corpus';

/** Quotations from real pages that lie beside the checkout; without them these tests have nothing to read. */
describe.skipIf(!existsSync(corpus))('the corpus', () => {
  test('the seed is mended; it has a gap in the middle, one at the end, three masks, and sums that agree', () => {
    const { mended, edits, gaps, ledger, clean } = cleanText(readFileSync(`${corpus}/seed.txt`, 'utf8'), {
      knowledge: knowledge(),
      trust: 'likely',
      flag: ({ amount }) => `［${amount?.value}］`,
    });
    expect(mended.normalize('NFKC')).toBe(readFileSync(`${corpus}/seed.mended.txt`, 'utf8').normalize('NFKC'));
    const realigned = edits.filter(({ causes }) => causes.some(({ damage }) => damage === 'misaligned-gbk'));
    expect(realigned.map(({ now, trust }) => `${now.slice(0, 3)} ${trust}`)).toEqual([
      '（ likely',
      '（一） sure',
      '（三） likely',
      '（四） sure',
    ]);
    expect(clean).toContain('落戶在長沖\n［547］\n');
    expect(clean).toContain('在企業洽談、幫辦 ［333］\n');
    expect(gaps.filter(({ reason }) => reason === 'masked')).toHaveLength(3);
    const told = gaps.filter(({ isSuspected }) => !isSuspected);
    expect(told).toHaveLength(5);
    expect(gaps.filter(({ isSuspected }) => isSuspected).map(({ at }) => mended.slice(at, at + 4))).toEqual([
      '（4)在',
      '010年',
    ]);
    expect(told[4]).toMatchObject({ amount: { value: 333, of: 2417, unit: 'character' }, basis: 'derived' });
    expect(ledger).toMatchObject({ total: 2417, shown: 1537, present: 1537, missing: 880, verdict: 'agree' });
  });

  interface Line {
    readonly language: string;
    readonly kind: string;
    readonly marker: string;
    readonly stated?: Readonly<Record<string, number | string>>;
  }
  const sentences: Readonly<Record<string, string>> = {
    zh: '去年冬天我们在江边修了一段新的堤坝，全镇的人都来帮忙。',
    ja: '去年の冬、川沿いに新しい堤防を築き、町の人がみな手伝いに来た。',
    ko: '지난 겨울 우리는 강가에 새 둑을 쌓았고 온 마을 사람들이 도우러 왔다.',
  };
  const sentenceFor = (language: string) =>
    sentences[language.slice(0, 2)] ?? 'Last winter a new embankment was built beside the river and all the town came.';

  test.each([
    ['on a line of their own', (sentence: string, marker: string) => `${sentence}\n${marker}\n${sentence}`],
    ['behind a sentence', (sentence: string, marker: string) => `${sentence} ${marker}`],
  ])('19 of 20 real notices are found %s, with the numbers they state', (_place, within) => {
    const lines: Line[] = readFileSync(`${corpus}/markers.jsonl`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const notices = lines.filter(({ kind }) => kind !== 'other');
    const missed = notices.filter(({ language, marker, stated = {} }) => {
      const { gaps } = findGaps(within(sentenceFor(language), marker).split('\n'), markers);
      const names = ['total', 'shown', 'omitted'] as const;
      return !gaps.some((gap) =>
        names.every((name) => stated[name] === undefined || gap.stated?.[name] === stated[name]),
      );
    });
    expect(missed.length, missed.map(({ marker }) => marker).join('\n')).toBeLessThanOrEqual(notices.length / 20);
  });
});
