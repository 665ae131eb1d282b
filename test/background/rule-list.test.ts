import { expect, test } from 'vitest';
import { ruleList } from '../../src/background/rule-list';
import { damages } from '../../src/rules/damages';
import { markers } from '../../src/rules/markers';

test('every rule is on the list that a reader can switch off', () => {
  const list = ruleList();
  expect(list.damages.map(({ id }) => id)).toEqual(damages.map(({ id }) => id));
  expect(list.markers.map(({ id }) => id)).toEqual(markers.map(({ id }) => id));
});

test('every misreading shows what becomes of a word, in characters that a reader sees', () => {
  const misread = ruleList().damages.filter(({ id }) => id.includes('-as-'));
  expect(misread.length).toBeGreaterThan(20);
  for (const { id, sample } of misread) {
    expect(sample?.shown, id).not.toBe(sample?.meant);
    expect(sample?.shown, id).not.toMatch(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\ufffd]|^\s|\s$/u);
  }
});
