import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { viewOf } from '../../src/document/document';
import type { DocumentView } from '../../src/document/view';
import { examine } from '../../src/engine/examine';
import { cleanText } from '../../src/engine/export/clean-text';
import { toText } from '../../src/engine/export/export';
import type { Gap } from '../../src/engine/gaps/gap';
import { knowledge } from '../../src/rules/knowledge';
import { wordingFor } from '../../src/wording';
import { flagText } from '../../src/wording/flag';
import { sentenceOf } from '../../src/wording/sentence';
import { read, sound } from '../document/reports';

const known = knowledge();
const say = wordingFor(['en']);
const flag = (gap: Gap) => flagText(say, gap);
const seed = '../shared/corpus/seed.txt';

/** A text whose lines are passages, as the popup shows it and as the command answers. */
function bothWays(text: string) {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const { patches, gaps, faults } = examine(lines, known);
  const view = viewOf(read({ ...sound(...lines), patches, gaps, faults })) as DocumentView;
  const answer = cleanText(`${lines.join('\n')}\n`, { knowledge: known, trust: 'likely', flag });
  return { view, answer, copied: toText(view.cleaned, flag) };
}

function expectSameNumbers(text: string): ReturnType<typeof bothWays> {
  const all = bothWays(text);
  const { view, answer, copied } = all;
  expect(view.found).toEqual(answer.found);
  expect(view.ledger).toEqual(answer.ledger);
  expect(`${copied}\n`).toBe(answer.clean);
  return all;
}

describe('the popup, the copied text and the command tell the same numbers', () => {
  test('of a report with gaps, masks and a lost line', () => {
    const report = readFileSync('test/pages/reservoir-report.txt', 'utf8');
    const { answer, copied } = expectSameNumbers(`${report}\n各村共修水池012年的工作打下了基礎。`);
    expect(answer.found).toMatchObject({ masked: 3, suspected: 1, gaps: 2 });
    expect(copied).toContain('［286 characters missing here');
    expect(copied).toContain('各村共修水池012年的');
    expect(sentenceOf(say, answer.found)).toBe(
      'Nothing needed repair. 775 characters are missing. 3 words are masked. Text seems to be missing in 1 more place.',
    );
  });

  test('of a page on which text is missing in no other place than the one that is suspected', () => {
    const { answer } = expectSameNumbers('各村共修水池012年的工作打下了基礎。');
    expect(sentenceOf(say, answer.found)).toBe('Nothing needed repair. Text seems to be missing in 1 place.');
  });

  test('of a page that says nothing of itself', () => {
    const { answer } = expectSameNumbers('The mill stands by the river.');
    expect(sentenceOf(say, answer.found)).toBe('Nothing needed repair.');
  });

  test.runIf(existsSync(seed))('of the page it began with', () => {
    const { answer, copied } = expectSameNumbers(readFileSync(seed, 'utf8'));
    expect(
      answer.gaps.filter(({ isSuspected }) => !isSuspected).map(({ amount, notice }) => amount?.value ?? notice),
    ).toEqual([547, '##', '##', '##', 333]);
    expect(answer.ledger).toMatchObject({ total: 2417, shown: 1537, missing: 880, verdict: 'agree' });
    expect(copied).toContain('共引進項010年');
    expect(sentenceOf(say, answer.found)).toContain(
      '880 characters are missing. 3 words are masked. Text seems to be missing in 2 more places.',
    );
  });
});
