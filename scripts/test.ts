import { mkdirSync, rmSync } from 'node:fs';
import { audit } from './audit';
import { provideBrowsers } from './browsers';
import { type Count, type Step, take } from './steps';
import { provideTools } from './tools';

const reports = '.artifacts/reports';

function tests(project: string): Step {
  const report = `${reports}/${project}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const command = ['vitest', 'run', '--config', 'test/vitest.config.ts', '--project', project, ...reporters];
  return { name: `Tests: ${project}`, command, report };
}

/** Everything that `npm test` checks, in order; a failing step stops none of the others. */
const steps: readonly Step[] = [
  { name: 'Browsers', work: () => console.log(provideBrowsers(['chromium', 'firefox'])) },
  { name: 'Tools for menus and keys', work: () => console.log(provideTools()) },
  { name: 'WXT prepares types', command: ['wxt', 'prepare'] },
  { name: 'Types: the engine, without the DOM', command: ['tsc', '-p', 'src/engine'] },
  { name: 'Types: the rules, without the DOM', command: ['tsc', '-p', 'src/rules'] },
  { name: 'Types: everything', command: ['tsc', '--noEmit'] },
  { name: 'Style and lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'Nothing unused', command: ['knip'] },
  { name: 'Packages that ship: npm audit', work: () => console.log(audit()) },
  tests('unit'),
  tests('staged'),
  { name: 'Build for Chrome', command: ['wxt', 'build', '-b', 'chrome'] },
  { name: 'Build for Firefox', command: ['wxt', 'build', '-b', 'firefox'] },
  {
    name: 'Mozilla’s linter finds no error and no warning',
    command: [
      'web-ext',
      'lint',
      '--source-dir',
      '.output/firefox-mv3',
      '--warnings-as-errors',
      '--no-config-discovery',
    ],
  },
  tests('built'),
  tests('browser'),
];

async function takeAll(): Promise<Count> {
  let passed = 0;
  let failed = 0;
  const failures: string[] = [];
  for (const step of steps) {
    const start = performance.now();
    console.log(`\n── ${step.name}`);
    const count = await take(step);
    passed += count.passed;
    failed += count.failed;
    if (count.failed > 0) failures.push(`${step.name} (${count.failed})`);
    console.log(`   ${count.failed > 0 ? 'FAILED' : 'good'}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
  if (failures.length > 0) console.log(`\nFailed: ${failures.join('; ')}`);
  return { passed, failed };
}

// Fetched texts and models of the benchmarks lie beside them and stay.
for (const made of [reports, '.artifacts/screenshots']) rmSync(made, { recursive: true, force: true });
// What an earlier build left must not be taken for this one.
rmSync('.output', { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const { passed, failed } = await takeAll();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
