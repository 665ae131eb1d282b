import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesAfter, changesOf } from '../../src/document/changes';
import { afterDecision } from '../../src/document/decision';
import { viewOf } from '../../src/document/document';
import type { DocumentView } from '../../src/document/view';
import { trustOf } from '../../src/engine/patch';
import type { FrameReport } from '../../src/messages';
import { damaged, read, sound } from './reports';

/** The report of a frame after a decision, as its page would give it, and what the page answers to the decision itself. */
function decide(report: FrameReport, passage: number, isAccepted: boolean) {
  const { id } = report.passages[passage]!;
  const others = report.left.filter((one) => one.passage !== id);
  const edits = report.patches[passage]!.map(({ start }) => ({ passage: id, start }));
  const left = isAccepted
    ? []
    : report.patches[passage]!.map((edit) => ({
        passage: id,
        start: edit.start,
        ...(trustOf(edit) !== 'guess' && { isRefused: true as const }),
      }));
  return { report: { ...report, left: [...others, ...left] }, edits: edits.concat({ passage: id, start: 99 }), left };
}

test('after a decision, the view is what a new report would give, and so are the changes', () => {
  const decision = fc.record({ frame: fc.constantFrom(0, 1), passage: fc.nat(6), isAccepted: fc.boolean() });
  fc.assert(
    fc.property(fc.array(decision, { maxLength: 6 }), (decisions) => {
      const reports = [damaged(), { ...structuredClone(damaged()), frame: 1 }];
      let view = viewOf(read(...reports)) as DocumentView;
      let changes = changesOf(view);
      for (const { frame, passage, isAccepted } of decisions) {
        const { report, edits, left } = decide(reports[frame]!, passage, isAccepted);
        reports[frame] = report;
        view = afterDecision(view, frame, edits, { left });
        changes = changesAfter(view, changes);
        const anew = viewOf(read(...reports)) as DocumentView;
        expect(view).toEqual(anew);
        expect(changes).toEqual(changesOf(anew));
      }
    }),
    { numRuns: 60 },
  );
});

test('what a decision does not concern stays the same object, so that nothing of it is drawn anew', () => {
  const before = viewOf(read(damaged())) as DocumentView;
  const { edits, left } = decide(damaged(), 4, false);
  const after = afterDecision(before, 0, edits, { left });
  expect(after.cleaned.map((one, i) => one === before.cleaned[i])).toEqual([true, true, true, true, false, true, true]);
});

test('lines that are joined go apart and come together again, whichever decision comes first', () => {
  const join = (text: string) => ({
    start: text.length,
    was: '',
    now: '',
    causes: [{ damage: 'broken-line', trust: 'likely' as const }],
  });
  const texts = ['First line', 'second line', 'third line', 'And another one.'];
  const patches = [[join(texts[0]!)], [join(texts[1]!)], [], []];
  const step = fc.record({ passage: fc.nat(1), isAccepted: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
      let report: FrameReport = { ...sound(...texts), patches };
      let view = viewOf(read(report)) as DocumentView;
      let changes = changesOf(view);
      expect(view.cleaned.map(({ pieces }) => pieces.length)).toEqual([5, 1]);
      for (const { passage, isAccepted } of steps) {
        const decided = decide(report, passage, isAccepted);
        report = decided.report;
        view = afterDecision(view, 0, decided.edits, { left: decided.left });
        changes = changesAfter(view, changes);
        const anew = viewOf(read(report)) as DocumentView;
        expect(view).toEqual(anew);
        expect(changes).toEqual(changesOf(anew));
      }
    }),
    { numRuns: 40 },
  );
});
