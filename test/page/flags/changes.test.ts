// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import type { Edit, Patch } from '../../../src/engine/patch';
import { cardPlace } from '../../../src/page/flags/card-place';
import { Changes } from '../../../src/page/flags/changes';
import { spread } from '../../../src/page/showing/spread';
import { allowLights } from '../lights';
import { outcomeOf, passagesOf } from '../reading';

beforeEach(allowLights);

const edit = (start: number, was: string, now: string, damage: string): Edit => ({
  start,
  was,
  now,
  causes: [{ damage, trust: 'sure' }],
});

/** The changes of one paragraph in which some of the edits are made. */
function changesOf(html: string, patch: Patch, made = patch): Changes {
  const passages = passagesOf(html);
  const changes = new Changes();
  for (const _ of changes.look({
    passages,
    patches: [patch],
    made: [made],
    edits: outcomeOf(spread(passages, [made])),
  }));
  return changes;
}

const latin = (start: number, was: string, now: string) => edit(start, was, now, 'utf8-as-latin');

test('letters of one sentence that were misread together are one change, with the rest of their words', () => {
  const patch = [latin(3, 'Ã©', 'é'), latin(15, 'Ã´', 'ô')];
  const { all } = changesOf('<p>cafÃ© et cont rÃ´le.</p>', patch);
  expect(all).toHaveLength(1);
  expect(all[0]).toMatchObject({
    edits: patch,
    whole: { start: 0, was: 'cafÃ© et cont rÃ´le', now: 'café et cont rôle' },
  });
});

test('what is far apart, has another cause, or is made and not made, is a change of its own', () => {
  const far = [latin(0, 'Ã©', 'é'), latin(40, 'Ã©', 'é')];
  expect(changesOf(`<p>Ã©${'.'.repeat(38)}Ã©</p>`, far).all).toHaveLength(2);
  const other = [latin(0, 'Ã©', 'é'), edit(3, 'Ã´', 'ô', 'utf8-as-windows-1254')];
  expect(changesOf('<p>Ã© Ã´</p>', other).all).toHaveLength(2);
  const near = [latin(0, 'Ã©', 'é'), latin(3, 'Ã´', 'ô')];
  expect(changesOf('<p>Ã© Ã´</p>', near, near.slice(0, 1)).all.map(({ isMade }) => isMade)).toEqual([true, false]);
});

test('inserted readings are changes one by one, shown at the character ahead of them', () => {
  const patch = [edit(1, '(nóng)', '', 'injected-pinyin'), edit(8, '(yè)', '', 'injected-pinyin')];
  const changes = changesOf('<p>農(nóng)業(yè)</p>', patch);
  expect(changes.all.map(({ range: { startOffset, endOffset } }) => [startOffset, endOffset])).toEqual([
    [0, 1],
    [1, 2],
  ]);
  const text = document.querySelector('p')!.firstChild!;
  expect(changes.at(text, 0)).toEqual([changes.all[0]]);
  expect(changes.at(document.body, 0)).toEqual([]);
});

test('a change that goes from one text node to the next is found in both', () => {
  const changes = changesOf('<p>x<b>Ã</b><i>©</i>y</p>', [latin(1, 'Ã©', 'é')]);
  const [bold, italic] = [...document.querySelectorAll('b, i')].map((it) => it.firstChild!);
  expect([changes.in(bold!), changes.in(italic!)]).toEqual([changes.all, changes.all]);
});

const room = { width: 1000, height: 700 };
const card = { width: 300, height: 200 };
const line = (left: number, top: number) => ({ left, top, right: left + 50, bottom: top + 20 });

test.each([
  ['below its text', line(100, 100), { left: 100, top: 126 }],
  ['above it at the end of the window', line(100, 600), { left: 100, top: 394 }],
  ['within the window at its right edge', line(900, 100), { left: 692, top: 126 }],
  ['and at its left edge', line(-40, 100), { left: 8, top: 126 }],
])('a card lies %s', (_where, about, place) => {
  expect(cardPlace(about, card, room)).toEqual(place);
});
