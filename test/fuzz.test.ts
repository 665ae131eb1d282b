// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { trees } from '../scripts/fuzz/dom';
import { lines, pages } from '../scripts/fuzz/engine';
import { huge } from '../scripts/fuzz/huge';
import { messages, settings } from '../scripts/fuzz/messages';
import { parted } from '../scripts/fuzz/parted';

// The same targets as `npm run fuzz`, with as many cases as take a few seconds.
test.each([pages, lines, huge, trees, parted, messages, settings])('$name', async ({ property, few, found = [] }) => {
  const result = await fc.check(property as fc.IAsyncProperty<unknown>, {
    numRuns: few + found.length,
    examples: found.map((one) => [...one] as [unknown]),
  });
  expect(result.failed ? fc.defaultReportMessage(result as never) : '').toBe('');
});
