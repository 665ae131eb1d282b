import { expect, test } from 'vitest';
import { pack } from '../../src/page/pack';
import { atOnce } from '../../src/page/slices';
import { sound } from '../document/reports';

test('what was packed says what the report says: many items or none, signs that JSON escapes, halves of characters', () => {
  const many = Array.from({ length: 200 }, (_, i) => `Line ${i}, "quoted" \\ \n \ud800 字.`);
  for (const report of [sound(), sound('One.'), sound(...many), { ...sound('One.'), cuts: undefined }]) {
    expect(JSON.parse(atOnce(pack(report as ReturnType<typeof sound>)))).toEqual(JSON.parse(JSON.stringify(report)));
  }
});
