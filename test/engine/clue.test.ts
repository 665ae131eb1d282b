import { expect, test } from 'vitest';
import { type Clue, type Clues, gapsByClues } from '../../src/engine/clue';
import { paragraphsOf, toText } from '../../src/engine/export/export';
import type { Gap } from '../../src/engine/gaps/gap';
import { balance } from '../../src/engine/gaps/ledger';

const long = 'The reservoir was filled again in spring, and the valley had water. '.repeat(20);
const passages = ['Heading', long, 'The end of what is shown.', 'Sign in to read on'];

const notFree: Clue = { rule: 'not-free', passage: 2, missing: 'the-rest', reason: 'payment', isFirm: false };
const fade: Clue = { rule: 'fade', passage: 2, missing: 'the-rest', reason: 'unsaid', isFirm: false };
const absent: Clue = {
  rule: 'pages-absent',
  passage: 2,
  missing: 'the-rest',
  reason: 'unsaid',
  isFirm: true,
  stated: { total: 47, shown: 5, unit: 'page' },
};
const wall: Gap = {
  passage: 3,
  at: 0,
  notice: 'Sign in to read on',
  missing: 'the-rest',
  reason: 'login',
  rule: 'wall',
};

const found = (all: readonly Clue[], gaps: readonly Gap[] = [], places: Partial<Clues> = {}) =>
  gapsByClues(passages, [], gaps, { all, document: [0, 1, 2], beside: [3], ...places });

test.each([
  ['a declaration of a long text', [notFree], []],
  ['a fade', [fade], []],
  ['a fade and concealed text: a fold', [fade, { ...fade, rule: 'concealed' as const }], []],
])('%s alone is no gap', (_name, clues, gaps) => {
  expect(found(clues)).toEqual(gaps);
});

test('a declaration with a fade is one gap, at the end and without a notice', () => {
  const at = passages[2]!.length;
  expect(found([notFree, fade])).toMatchObject([
    { passage: 2, at, notice: '', missing: 'the-rest', reason: 'payment', rule: 'not-free' },
  ]);
});

test('a declaration of a short text is a gap', () => {
  expect(found([notFree], [], { document: [0, 2] })).toHaveLength(1);
});

test('a fade is a gap where a dialog beside the document says why; the dialog has to be seen', () => {
  expect(found([fade], [wall])).toMatchObject([{ rule: 'fade', reason: 'login' }, wall]);
  expect(found([fade], [wall], { beside: [] })).toEqual([wall]);
});

test('where the document itself says so, it stays one gap and takes over what it leaves open', () => {
  const own: Gap = { ...wall, reason: 'unsaid' };
  const [gap, ...others] = found([absent, notFree], [own], { document: [0, 1, 2, 3], beside: [] });
  expect(others).toEqual([]);
  expect(gap).toMatchObject({
    notice: own.notice,
    rule: 'wall',
    reason: 'payment',
    amount: { value: 42, of: 47, unit: 'page' },
  });
});

test('pages that are not there are counted, in the ledger as well', () => {
  const gaps = found([absent]);
  expect(gaps).toMatchObject([{ amount: { value: 42, of: 47, unit: 'page' }, basis: 'derived' }]);
  expect(balance(passages, gaps).ledger).toMatchObject({ unit: 'page', total: 47, shown: 5, missing: 42 });
});

test('a flag without a notice stands behind the mended text, and takes nothing away', () => {
  const patches = [
    [],
    [],
    [{ start: 4, was: 'end', now: 'last words', causes: [{ damage: 'test', trust: 'sure' as const }] }],
    [],
  ];
  const gaps = gapsByClues(passages, patches, [], { all: [absent], document: [0, 1, 2], beside: [3] });
  const shown = passages.slice(0, 3).map((text) => ({ text, role: 'paragraph' as const }));
  const text = toText(paragraphsOf(shown, patches, gaps), ({ amount }) => `[${amount?.value}]`);
  expect(text.split('\n').at(-1)).toBe('The last words of what is shown.[42]');
});
