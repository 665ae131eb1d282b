import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Mutant, mutants } from './mutants/list';

/*
 * Whether the tests notice faults: npm run mutants -- [PART OF A FILE'S NAME]. Each fault of scripts/mutants/list.ts is put
 * into a copy of the project, the tests named for it are run there, and the table says whether one failed. The exit status
 * is 1 when a fault was missed, or is no longer possible because its words are gone.
 */

const parts = ['src', 'test', 'scripts', 'public', '.wxt', 'package.json', 'tsconfig.json', 'wxt.config.ts'];

function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lacuna-mutants-'));
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** Whether these tests pass in a folder; undefined where they could not even be run. */
function pass(folder: string, tests: readonly string[]): boolean | undefined {
  const report = join(folder, 'report.json');
  rmSync(report, { force: true });
  const words = ['vitest', 'run', '--config', 'test/vitest.config.ts', '--bail', '1'];
  const projects = ['unit', 'staged'].flatMap((name) => ['--project', name]);
  const reporters = ['--reporter=json', `--outputFile=${report}`];
  const { status } = spawnSync('npx', ['--no-install', ...words, ...projects, ...reporters, ...tests], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 300_000,
    shell: process.platform === 'win32',
  });
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
    return numPassedTests! + numFailedTests! === 0 ? undefined : status === 0;
  } catch {
    return undefined;
  }
}

function verdictOn(folder: string, { file, was, now, tests }: Mutant): 'caught' | 'MISSED' | 'STALE' | 'BROKEN' {
  const path = join(folder, file);
  const sound = readFileSync(path, 'utf8');
  if (sound.split(was).length !== 2) return 'STALE';
  // A function, because `$&` in what is put would mean something.
  writeFileSync(
    path,
    sound.replace(was, () => now),
  );
  const passed = pass(folder, tests);
  writeFileSync(path, sound);
  return passed === undefined ? 'BROKEN' : passed ? 'MISSED' : 'caught';
}

const wanted = process.argv[2] ?? '';
const chosen = mutants.filter(({ file }) => file.includes(wanted));
const folder = copy();
try {
  const everyTest = [...new Set(chosen.flatMap(({ tests }) => tests))];
  if (pass(folder, everyTest) !== true) throw new Error('The tests do not pass without a fault.');
  const counts = new Map<string, number>();
  for (const mutant of chosen) {
    const verdict = verdictOn(folder, mutant);
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    console.log(`${verdict.padEnd(7)} ${mutant.file.padEnd(28)} ${mutant.was.split('\n')[0]}`);
  }
  console.log([...counts].map(([verdict, count]) => `${count} ${verdict}`).join(', '));
  if (counts.get('caught') !== chosen.length) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
