import { expect, test } from 'vitest';
import type { PackedReport } from '../../src/messages';
import { pack, part } from '../../src/page/pack';
import { atOnce } from '../../src/page/slices';
import { sound } from '../document/reports';

function texts({ text, next }: PackedReport): string[] {
  return next === undefined ? [text] : [text, ...texts(part({ next }))];
}

test('what was packed says what the report says: many items or none, signs that JSON escapes, halves of characters', () => {
  const many = Array.from({ length: 200 }, (_, i) => `Line ${i}, "quoted" \\ \n \ud800 字.`);
  for (const report of [sound(), sound('One.'), sound(...many), { ...sound('One.'), cuts: undefined }]) {
    expect(JSON.parse(texts(atOnce(pack(report as ReturnType<typeof sound>))).join(''))).toEqual(
      JSON.parse(JSON.stringify(report)),
    );
  }
});

test('a large report comes in parts, none of which is much, and each of which is had once', () => {
  const report = sound(...Array.from({ length: 3_000 }, (_, i) => `${i} ${'書'.repeat(200)}`));
  const first = atOnce(pack(report));
  const all = texts(first);
  expect(all.length).toBeGreaterThan(5);
  expect(Math.max(...all.map(({ length }) => length))).toBeLessThan(100_000);
  expect(JSON.parse(all.join(''))).toEqual(JSON.parse(JSON.stringify(report)));
  expect(() => part({ next: first.next! })).toThrow();
});
