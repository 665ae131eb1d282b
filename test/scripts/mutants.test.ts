import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mutants } from '../../scripts/mutants/list';

test.each(mutants)('$file can still be broken where it says $was', ({ file, was, tests }) => {
  expect(readFileSync(file, 'utf8').split(was)).toHaveLength(2);
  for (const one of tests) expect(existsSync(one), one).toBe(true);
});
