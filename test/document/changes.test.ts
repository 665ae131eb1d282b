import { expect, test } from 'vitest';
import { changesOf, countOf } from '../../src/document/changes';
import { viewOf } from '../../src/document/document';
import type { DocumentView } from '../../src/document/view';
import type { Edit } from '../../src/engine/patch';
import type { FrameReport } from '../../src/messages';
import { damaged, read, sound } from './reports';

const documentOf = (...frames: FrameReport[]) => viewOf(read(...frames)) as DocumentView;
const edit = (start: number, was: string, now: string, damage = 'any'): Edit => ({
  start,
  was,
  now,
  causes: [{ damage, trust: 'sure' }],
});

test('edits that do the same are one change with many places, and inserted readings come last', () => {
  const report = sound('caÃ© Ã© 圖書館(guǎn)', 'Ã©');
  const patches = [
    [edit(2, 'Ã©', 'é'), edit(5, 'Ã©', 'é'), edit(11, '(guǎn)', '', 'injected-pinyin')],
    [edit(0, 'Ã©', 'é')],
  ];
  const changes = changesOf(documentOf({ ...report, patches }));
  expect(changes.map(({ kind, places }) => [kind, places.length])).toEqual([
    ['garbled', 3],
    ['reading', 1],
  ]);
  expect(countOf(changes)).toEqual({ all: 4, made: 4 });
});

test('what stands around a change is said as the cleaned text says it', () => {
  const report = sound('le cafÃ© litÃ©raire');
  const patches = [[edit(6, 'Ã©', 'é'), edit(12, 'Ã©', 'é')]];
  const [change] = changesOf(documentOf({ ...report, patches }));
  expect(change!.places.map(({ before, after }) => [before, after])).toEqual([
    ['le caf', ' litéraire'],
    ['…café lit', 'raire'],
  ]);
  const refused = { ...report, patches, left: [{ passage: 0, start: 6 }] };
  expect(changesOf(documentOf(refused))[0]!.places[1]!.before).toBe('…cafÃ© lit');
});

test('a guess and a refusal are not made, and a change keeps its name whatever is decided', () => {
  const all = changesOf(documentOf(damaged()));
  expect(all.map(({ trust, places }) => [trust, places[0]!.isMade])).toEqual([
    ['sure', true],
    ['likely', true],
    ['guess', false],
    ['sure', true],
  ]);
  const left = [
    { passage: 5, start: 0 },
    { passage: 4, start: 0, isRefused: true as const },
  ];
  const view = documentOf({ ...damaged(), left });
  expect(changesOf(view).map(({ key }) => key)).toEqual(all.map(({ key }) => key));
  expect(view.found).toMatchObject({ places: 1, guesses: 1, refused: 1 });
  expect(view.cleaned[4]!.pieces[0]).toMatchObject({ isLeft: true });
});
