import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const { scripts, dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'scripts' | 'dependencies' | 'devDependencies',
  Record<string, string>
>;

test('every command that the README names exists', () => {
  const named = [...readme.matchAll(/npm (?:run (?:--silent )?)?([a-z]+)/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((name) => name !== 'ci' && !Object.hasOwn(scripts, name))).toEqual([]);
});

test('the README says of every dependency why it is there, and of no other', () => {
  const [, table = ''] = readme.split('## Dependencies, and why');
  const cells = [...table.matchAll(/^\| (`[^|]+) \|/gm)].map(([, cell = '']) => cell);
  const told = cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
  expect(told.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
});

test('every picture and every room that the README names is there', () => {
  const pictures = [...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path = '']) => path);
  const rooms = [...readme.matchAll(/^\| `((?:src|entrypoints|scripts|test)[^`]*)`/gm)].map(([, path = '']) => path);
  expect(pictures.length).toBeGreaterThan(0);
  expect(rooms.length).toBeGreaterThan(8);
  expect([...pictures, ...rooms].filter((path) => !existsSync(path))).toEqual([]);
});

test('CI runs the README’s command and nothing else', () => {
  const run = readFileSync('.ci/run', 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  expect(readme).toContain('\nnpm ci && npm test\n');
  expect(run).toEqual(['set -euo pipefail', 'cd "$(dirname "$0")/.."', 'npm ci && npm test']);
});
