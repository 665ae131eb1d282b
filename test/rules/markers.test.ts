import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findGaps, type Marker, type MarkerExample } from '../../src/engine/gaps/gap';
import { markers } from '../../src/rules/markers';

const ids = readdirSync('src/rules/markers')
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((id) => id !== 'index');
const rules = await Promise.all(
  ids.map(async (id) => {
    const module: Record<string, unknown> = await import(`../../src/rules/markers/${id}.ts`);
    const examples = module.examples as readonly MarkerExample[];
    return { id, examples };
  }),
);

const gapsIn = (page: string, known: readonly Marker[]) =>
  findGaps(page.split('\n'), known).gaps.map(({ notice, amount }) => ({ notice, ...(amount && { amount }) }));

test('every marker is listed under the name of its file', () => {
  expect(markers.map(({ id }) => id).sort()).toEqual(rules.map(({ id }) => id).sort());
});

test('what stands for the name of a marker are words that it finds, whole', () => {
  for (const marker of markers) {
    const { sample } = marker;
    if (sample !== undefined)
      expect(gapsIn(`The mill stands by the river.\n${sample}`, [marker])[0]?.notice).toBe(sample);
  }
});

describe.each(rules)('$id', ({ id, examples }) => {
  test.each(examples)('$page', ({ page, gaps }) => {
    expect(gapsIn(page, markers)).toEqual(gaps);
  });

  test('has an example without a gap', () => {
    expect(examples.some(({ gaps }) => gaps.length === 0)).toBe(true);
  });

  test('is needed for one of its examples', () => {
    const others = markers.filter((marker) => marker.id !== id);
    const lost = examples.filter(({ page, gaps }) => JSON.stringify(gapsIn(page, others)) !== JSON.stringify(gaps));
    expect(lost).not.toEqual([]);
  });
});
