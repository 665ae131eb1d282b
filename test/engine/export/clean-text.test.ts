import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../src/engine/export/clean-text';
import type { Gap } from '../../../src/engine/gaps/gap';
import { knowledge } from '../../../src/rules/knowledge';

const known = knowledge();
const flag = ({ amount, reason }: Gap) => `［${amount?.value ?? reason}］`;
const cleaned = (text: string, trust: 'sure' | 'likely' | 'guess' = 'likely') =>
  cleanText(text, { knowledge: known, trust, flag });
const report = readFileSync('test/pages/reservoir-report.txt', 'utf8');

/** The text as a page shows it when these damages happen to it, one after the other. */
function garbled(text: string, ids: readonly string[]): string {
  const damages = ids.map((id) => known.damages.find((damage) => damage.id === id)!);
  const lines = text
    .split('\n')
    .map((line) => damages.reduce((garbledLine, damage) => damage.garble(garbledLine), line));
  return lines.join('\n');
}

describe.each([
  ['with readings put in', ['injected-pinyin']],
  ['in the wrong charset', ['utf8-as-latin']],
  ['with sentence marks split and readings put in', ['misaligned-gbk', 'injected-pinyin']],
])('a report cut in two places and %s', (_damage, ids) => {
  const page = garbled(report, ids);
  const { mended, clean, edits, gaps, ledger } = cleaned(page);

  test('is whole again as far as it is there', () => {
    expect(page).not.toBe(report);
    expect(mended.normalize('NFKC')).toBe(report.normalize('NFKC'));
    for (const { start, was } of edits) expect(page.startsWith(was, start)).toBe(true);
  });

  test('tells how much is missing, and where', () => {
    expect(clean).toContain('石料取自北山\n［286］\n');
    expect(clean).toContain('和諧［masked］、文明［masked］、平安［masked］美麗家鄉');
    expect(clean).toContain('把棉衣膠鞋送到 ［489］\n');
    expect(gaps).toHaveLength(5);
    for (const { at, notice } of gaps) expect(mended.startsWith(notice, at)).toBe(true);
    expect(ledger).toMatchObject({ total: 1280, shown: 505, missing: 775, verdict: 'agree' });
  });
});

test('with every trust, the gaps lie where the mended text has their notices', () => {
  const page = garbled(report, ['injected-pinyin']);
  for (const trust of ['sure', 'likely', 'guess'] as const) {
    const { mended, gaps } = cleaned(page, trust);
    expect(gaps).toHaveLength(5);
    for (const { at, notice } of gaps) expect(mended.startsWith(notice, at)).toBe(true);
  }
});

test('lines keep their ends, whichever they are', () => {
  const line = fc.constantFrom('石橋修好了。', 'The bridge is open.', '', '  ', 'Straße');
  const end = fc.constantFrom('\n', '\r\n', '\r');
  fc.assert(
    fc.property(fc.array(fc.tuple(line, end)), line, (lines, last) => {
      const text = lines.map((parts) => parts.join('')).join('') + last;
      expect(cleaned(text)).toMatchObject({ mended: text, clean: text, edits: [], gaps: [] });
    }),
    { numRuns: 50 },
  );
});
