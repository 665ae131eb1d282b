import { expect, test } from 'vitest';
import { viewOf } from '../../src/document/document';
import { missingIn, sumsOf } from '../../src/document/missing';
import { paragraphsIn, scopesOf } from '../../src/document/scope';
import { type DocumentView, inFrame } from '../../src/document/view';
import { toText } from '../../src/engine/export/export';
import type { FrameReport } from '../../src/messages';
import { damaged, read, sound } from './reports';

const documentOf = (...frames: FrameReport[]) => viewOf(read(...frames)) as DocumentView;
const textOf = (view: DocumentView, scope: Parameters<typeof paragraphsIn>[1]) =>
  toText(paragraphsIn(view, scope), () => '［］');

test('the whole page is the document and what stands beside it', () => {
  const report = sound('Home', 'The text.');
  const [home, text] = report.passages as [FrameReport['passages'][0], FrameReport['passages'][0]];
  const view = documentOf({ ...report, passages: [{ ...home, part: 'aside' }, text] });
  expect(scopesOf(view)).toEqual(['article', 'page']);
  expect(textOf(view, 'article')).toBe('The text.');
  expect(textOf(view, 'page')).toBe('Home\nThe text.');
});

test('a selection is what is selected, with the repairs and flags in it', () => {
  const selection = [
    { passage: 1, from: 2, to: 10 },
    { passage: 2, from: 0, to: 24 },
    { passage: 4, from: 3, to: 12 },
  ];
  const view = documentOf({ ...damaged(), selection });
  expect(scopesOf(view)).toContain('selection');
  expect(textOf(view, 'selection')).toBe('館添\n［］\n（三）抓責任落實。');
});

test('a passage that goes on with a word is one with the passage ahead, selected as well', () => {
  const report = sound('P', 'atience.', 'No.');
  const passages = report.passages.map((passage, i) => (i === 1 ? { ...passage, parting: '' } : passage));
  expect(textOf(documentOf({ ...report, passages }), 'article')).toBe('Patience.\nNo.');
  const selection = [
    { passage: 0, from: 0, to: 1 },
    { passage: 1, from: 0, to: 4 },
    { passage: 2, from: 0, to: 2 },
  ];
  expect(textOf(documentOf({ ...report, passages, selection }), 'selection')).toBe('Patie\nNo');
  const asides = passages.map((passage, i) => (i === 0 ? { ...passage, part: 'aside' as const } : passage));
  expect(textOf(documentOf({ ...report, passages: asides }), 'article')).toBe('atience.\nNo.');
});

test('where nothing is selected any more, the document is shown', () => {
  expect(textOf(documentOf(damaged()), 'selection')).toBe(textOf(documentOf(damaged()), 'article'));
});

test('gaps have a place, and words ahead of it; places know their frame', () => {
  const view = documentOf({ ...sound('First frame.'), frame: 0 }, { ...damaged(), frame: 7 });
  const { holes, others } = missingIn(view);
  expect(holes.map(({ after }) => after)).toEqual(['…添置了新書,也培訓了志願者。', '…報告。¤|村居民都可以借書。']);
  expect(others.map(({ gap, after }) => [gap.notice, after])).toEqual([['##', '…了志願者。（4)努力營造書香']]);
  expect(inFrame(view, holes[0]!.place)).toEqual({ frame: 7, place: { passage: 2, from: 0, to: 24 } });
});

test('the sums are those of the page', () => {
  expect(sumsOf(documentOf(damaged()))).toEqual([
    { what: 'shown', count: 1537 },
    { what: 'middle', count: 547 },
    { what: 'end', count: 333 },
    { what: 'total', count: 2417 },
  ]);
  expect(sumsOf(documentOf(sound('x')))).toEqual([]);
  // Nobody says of how many pages the text that is here is.
  const ledger = { ...documentOf(sound('x')).ledger, unit: 'page' as const, missing: 4 };
  expect(sumsOf({ ledger, gaps: [] })[0]).toEqual({ what: 'shown', count: undefined });
});
