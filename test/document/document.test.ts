import { expect, test } from 'vitest';
import { viewOf } from '../../src/document/document';
import type { DocumentView } from '../../src/document/view';
import { toMarkdown } from '../../src/engine/export/markdown';
import type { FrameReport } from '../../src/messages';
import { damaged, read, sound } from './reports';

const documentOf = (...frames: FrameReport[]) => viewOf(read(...frames)) as DocumentView;
const textOf = (view: DocumentView) =>
  view.cleaned.map(({ pieces }) => pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join(''));

test('what was found is counted by its kind', () => {
  expect(documentOf(damaged()).found).toEqual({
    readings: 1,
    places: 2,
    guesses: 1,
    masked: 1,
    unreadable: 0,
    suspected: 0,
    gaps: 2,
    missing: { count: 880, unit: 'character', isLeast: false },
  });
});

test('characters that nobody can tell any more are counted, where neither a guess nor a place beyond repair tells of them', () => {
  const { state, found } = documentOf(sound('Se\ufffdor Mu\ufffdoz', 'Sound.'));
  expect(found.lost).toBe(2);
  expect(state).toBe('found');
  expect(documentOf(sound('Sound.')).found).not.toHaveProperty('lost');
  const quoting = documentOf(
    sound('U+FFFD (\ufffd) is shown for bytes that mean nothing.', '字符“\ufffd”叫替换字符。'),
  );
  expect(quoting.found).not.toHaveProperty('lost');
  expect(quoting.state).toBe('clean');
  const report = sound('Se\ufffdor', '\ufffd\ufffd\ufffd');
  const guess = { start: 2, was: '\ufffd', now: 'ñ', causes: [{ damage: 'lost', trust: 'guess' as const }] };
  const gap = {
    passage: 1,
    at: 0,
    notice: '\ufffd\ufffd\ufffd',
    missing: 'a-part',
    reason: 'garbled',
    rule: 'any',
  } as const;
  expect(documentOf({ ...report, patches: [[guess], []], gaps: [gap] }).found).not.toHaveProperty('lost');
});

test('where one size is unknown, what is missing is said to be the least', () => {
  const report = damaged();
  const [first, masked, { stated: _, ...tail }] = report.gaps as [
    FrameReport['gaps'][0],
    FrameReport['gaps'][0],
    FrameReport['gaps'][0],
  ];
  const { missing } = documentOf({ ...report, gaps: [first, masked, tail] }).found;
  expect(missing).toEqual({ count: 547, unit: 'character', isLeast: true });
});

test('frames follow each other, and gaps stay in their frame', () => {
  const view = documentOf(sound('First frame.'), damaged());
  expect(textOf(view)[0]).toBe('First frame.');
  const flagged = view.cleaned.flatMap(({ pieces }, i) => (pieces.some(({ kind }) => kind === 'flag') ? [i] : []));
  expect(flagged).toEqual([3, 4, 7]);
  expect(view.title).toBe('A sound page');
  expect(view.language).toBe('zh-Hant');
});

test('a quotation at the end of a frame and one at the beginning of the next are two', () => {
  const quoting = (text: string): FrameReport => {
    const [passage] = sound(text).passages;
    return { ...sound(text), passages: [{ ...passage!, quotations: [[0, 0]] }] };
  };
  const { cleaned } = documentOf(quoting('One frame.'), quoting('Another.'));
  expect(toMarkdown(cleaned, () => '')).toBe('> One frame.\n\n> Another.\n');
});

test('navigation is no part of the document, and the gaps still lie where they did', () => {
  const report = damaged();
  const passages = [{ id: 99, text: 'Home · Sign in', part: 'aside', role: 'item' } as const, ...report.passages];
  const gaps = report.gaps.map((gap) => ({ ...gap, passage: gap.passage + 1 }));
  const view = documentOf({ ...report, passages, patches: [[], ...report.patches], gaps });
  expect(view.cleaned.map(({ pieces }) => pieces.length)).toEqual(
    documentOf(report).cleaned.map(({ pieces }) => pieces.length),
  );
  expect(textOf(view)).toEqual(textOf(documentOf(report)));
  const shapeOf = ({ bar }: DocumentView) => bar.stretches.map(({ kind, size, ticks }) => [kind, size, ticks.length]);
  expect(shapeOf(view)).toEqual(shapeOf(documentOf(report)));
  expect(view.bar.stretches[1]!.place.passage).toBe(3);
});

test('a page that is all navigation is shown as it is', () => {
  const report = sound('Home', 'About us');
  const passages = report.passages.map((passage) => ({ ...passage, part: 'aside' as const }));
  expect(textOf(documentOf({ ...report, passages }))).toEqual(['Home', 'About us']);
});

test('a page without a word is empty', () => {
  expect(viewOf(read(sound('  ', '\n')))).toMatchObject({ state: 'empty', title: 'A sound page' });
  expect(viewOf(read())).toEqual({ state: 'empty', title: '', unread: 0, pictures: 0 });
});

test('a page with nothing to find is clean', () => {
  expect(viewOf(read(sound('All is well.'))).state).toBe('clean');
});

test('the bar shows the gaps at their places and as long as they are', () => {
  const { stretches } = documentOf(damaged()).bar;
  expect(stretches.map(({ kind, size }) => [kind, kind === 'gap' ? size : size! > 20])).toEqual([
    ['here', true],
    ['gap', 547],
    ['here', true],
    ['gap', 333],
  ]);
  expect(stretches[2]!.ticks.map(({ kind }) => kind)).toEqual(['mended', 'likely', 'guess']);
});

test('pages that are missing are as long on the bar as the pages that are here', () => {
  const report = sound('一'.repeat(300), '(共4頁,試讀3頁)');
  const notice = report.passages[1]!.text;
  const stated = { total: 4, shown: 3, unit: 'page' } as const;
  const gap = { passage: 1, at: 0, notice, missing: 'the-rest', reason: 'unsaid', stated, rule: 'any' } as const;
  const view = documentOf({ ...report, gaps: [gap] });
  expect(view.bar.stretches.map(({ size }) => size)).toEqual([300, 100]);
});

test('removed readings are counted, but do not hide the rest of the bar', () => {
  const reading = {
    start: 2,
    was: '結(jié)',
    now: '結',
    causes: [{ damage: 'injected-pinyin', trust: 'sure' as const }],
  };
  const { bar, found } = documentOf({ ...sound('工作總結(jié)'.slice(1)), patches: [[reading]] });
  expect(found.readings).toBe(1);
  expect(bar.stretches).toMatchObject([{ kind: 'here', size: 3, ticks: [] }]);
});

test('ten thousand repairs make a bar that can still be drawn', () => {
  const text = '好é'.repeat(10_000);
  const patch = Array.from({ length: 10_000 }, (_, i) => ({
    start: 2 * i + 1,
    was: 'é',
    now: 'e',
    causes: [{ damage: 'any', trust: 'sure' as const }],
  }));
  const { bar, found } = documentOf({ ...sound(text), patches: [patch] });
  expect(found.places).toBe(10_000);
  expect(bar.stretches.flatMap(({ ticks }) => ticks).length).toBeLessThan(500);
});
