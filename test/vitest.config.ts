import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { SlowestFirst } from './slowest-first';

// Vitest's reporter needs Map.groupBy to print a failure; Node has it from version 21 on.
Map.groupBy ??= <K, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> => {
  const groups = new Map<K, T[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

const root = fileURLToPath(new URL('..', import.meta.url));

const built = ['test/manifest.test.ts', 'test/shipped.test.ts'];
/** Tests that put a document or an extension's API in the place of the browser's own. */
const staged = ['background', 'opening', 'page', 'ui'].map((room) => `test/${room}/**/*.test.{ts,tsx}`);
/** What all suites but the browsers’ have in common. */
const units = { environment: 'node', setupFiles: ['test/random.ts'], testTimeout: 60_000, maxWorkers: '100%' };

/** Four suites: `unit` and `staged` run anywhere, `built` looks at what the build wrote, `browser` drives it in real browsers. */
export default defineConfig({
  root,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    sequence: { sequencer: SlowestFirst },
    projects: [
      {
        extends: true,
        test: {
          ...units,
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', ...built, ...staged, '**/node_modules/**'],
          // They change nothing that others see, and loading the rules and the model for each file took longer than the tests.
          isolate: false,
        },
      },
      { extends: true, test: { ...units, name: 'staged', include: staged } },
      { extends: true, test: { ...units, name: 'built', include: built } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          environment: 'node',
          // Each file has browsers, pages and a screen of its own; more of them at once and clicks are lost.
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // A browser under load loses a click now and then. The report names every test that needed its second try.
          retry: 1,
        },
      },
    ],
  },
});
