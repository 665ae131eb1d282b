import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { repositoryFiles } from '../source';

const elsewhere = mkdtempSync(join(tmpdir(), 'lacuna-new-'));

/** Runs one of the project's programs in a copy of it: what it printed, and whether it was content. */
function run(program: string, ...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', program, ...words], {
    cwd: elsewhere,
    encoding: 'utf8',
  });
  return { isContent: status === 0, said: stdout + stderr };
}

const units = (...files: readonly string[]) => {
  const paths = files.map((file) => `test/${file}.test.ts`);
  return run('vitest', 'run', '--config', 'test/vitest.config.ts', '--project', 'unit', ...paths);
};

function rewrite(file: string, from: string, to: string): void {
  const path = join(elsewhere, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

beforeAll(() => {
  for (const path of repositoryFiles()) {
    if (path !== 'package-lock.json') cpSync(path, join(elsewhere, path), { recursive: true });
  }
  cpSync('.wxt', join(elsewhere, '.wxt'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(elsewhere, 'node_modules'));
});
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

const kinds = [
  {
    kind: 'marker',
    from: 'still to be written',
    to: `\${'omitted'} pages of tide-wall\\.`,
    proofs: ['rules/markers', 'wording/options'],
  },
  { kind: 'site', from: ", 'still to be written'", to: '', proofs: ['rules/sites'] },
];

describe.each(kinds)('a new $kind', ({ kind, from, to, proofs }) => {
  const file = `src/rules/${kind}s/tide-wall.ts`;

  test('is one file that fails until it is written, and then all that is needed', { timeout: 120_000 }, () => {
    expect(run('tsx', 'scripts/new.ts', kind, 'tide-wall')).toMatchObject({ isContent: true });
    const before = units(...proofs);
    expect(before.isContent, before.said).toBe(false);
    expect(before.said).toContain('1 failed');
    expect(before.said).toContain('The mill stands by the river');
    rewrite(file, from, to);
    const after = units(...proofs, 'house-rules', 'architecture');
    expect(after.isContent, after.said).toBe(true);
    for (const words of [['tsc'], ['biome', 'check', '.']]) {
      const [program = '', ...rest] = words;
      const checked = run(program, ...rest);
      expect(checked.isContent, checked.said).toBe(true);
    }
  });
});
