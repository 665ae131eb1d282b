import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSource, type Source, sources } from './source';

/** Who may import whom: rooms of ours, and the packages that a room may use. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'src/engine': ['iconv-lite'],
  'src/rules': ['src/engine'],
  'src/wording': ['src/engine', 'src/settings', 'intl-messageformat'],
  'src/messages': ['src/engine', 'src/extension'],
  'src/extension': ['webextension-polyfill', 'wxt'],
  'src/page': ['src/engine', 'src/rules', 'src/messages', 'wxt'],
  'src/background': [
    'src/document',
    'src/engine',
    'src/rules',
    'src/messages',
    'src/extension',
    'src/settings',
    'src/wording',
    'wxt',
  ],
  'src/ui': ['src/document', 'src/engine', 'src/messages', 'src/settings', 'src/wording', 'preact'],
  'src/settings': ['src/engine'],
  'src/document': ['src/engine', 'src/messages', 'src/settings', 'src/wording'],
  'src/opening': [
    '@mozilla/readability',
    'opencc-js',
    'src/document',
    'src/engine',
    'src/messages',
    'src/extension',
    'src/settings',
    'src/ui',
    'src/wording',
    'preact',
  ],
  entrypoints: [
    'src/engine',
    'src/rules',
    'src/wording',
    'src/messages',
    'src/extension',
    'src/page',
    'src/background',
    'src/ui',
    'src/opening',
    'src/settings',
    'wxt',
    'preact',
  ],
};

const shipped = sources.filter(({ path }) => /^(src|entrypoints)\//.test(path));

/** The room that a path lies in: a folder, or a file that is a room of its own. */
const roomOf = (path: string) =>
  Object.keys(mayImport).find((room) => path.startsWith(`${room}/`) || path === room || path.startsWith(`${room}.`));

/** The room or package that an import reaches. */
function reached(path: string, from: string): string {
  if (from.startsWith('.')) {
    const target = posix.normalize(posix.join(posix.dirname(path), from));
    return roomOf(target) ?? target;
  }
  return from.startsWith('@') ? from.split('/').slice(0, 2).join('/') : from.split('/')[0]!;
}

/** The imports of a file that its room does not allow, as sentences; styles lie beside what they dress. */
function trespasses({ path, imports }: Pick<Source, 'path' | 'imports'>): string[] {
  const room = roomOf(path);
  if (!room) return [`${path} lies in no room`];
  return imports
    .filter(({ from }) => !from.endsWith('.css'))
    .map(({ from }) => reached(path, from))
    .filter((target) => target !== room && !mayImport[room]!.includes(target))
    .map((target) => `${path} imports ${target}`);
}

describe('the rooms', () => {
  test('have all the code', () => {
    expect(shipped.length).toBeGreaterThan(20);
  });

  test('import only what they may', () => {
    expect(shipped.flatMap(trespasses)).toEqual([]);
  });

  test('are closed to a file that reaches too far', () => {
    const imports = [{ from: '../page/show', names: [] }];
    expect(trespasses({ path: 'src/ui/app.tsx', imports })).toEqual(['src/ui/app.tsx imports src/page']);
    expect(trespasses({ path: 'src/stray.ts', imports: [] })).toEqual(['src/stray.ts lies in no room']);
  });

  test('no shipped file imports what only developers use', () => {
    const outside = shipped.filter(({ path, imports }) =>
      imports.some(({ from }) => /^(scripts|test)\//.test(posix.join(posix.dirname(path), from))),
    );
    expect(outside.map(({ path }) => path)).toEqual([]);
  });

  test('no shipped file imports the examples of a rule', () => {
    const takers = shipped.filter(({ imports }) => imports.some(({ names }) => names.includes('examples')));
    expect(takers.map(({ path }) => path)).toEqual([]);
  });

  test('only one file imports the polyfill', () => {
    const users = sources.filter(({ imports }) => imports.some(({ from }) => from.startsWith('webextension-polyfill')));
    expect(users.map(({ path }) => path).filter((path) => path !== 'src/extension.ts')).toEqual([]);
  });
});

describe('the rules', () => {
  const files = sources.filter(({ path }) => /^src\/rules\/(damages|markers|sites)\//.test(path));
  const rules = files.filter(({ path }) => !/\/(index|site)\.ts$/.test(path));

  test.each(['damages', 'markers', 'sites'])('every one of the %s is listed in its index', (kind) => {
    const folder = `src/rules/${kind}`;
    const listed = readSource(`${folder}/index.ts`).imports.map(({ from }) => posix.join(folder, `${from}.ts`));
    const present = rules.map(({ path }) => path).filter((path) => path.startsWith(folder));
    expect(present.filter((path) => !listed.includes(path))).toEqual([]);
  });

  test.each(rules.map(({ path, text }) => [path, text]))('%s has examples', (_path, text) => {
    expect(text).toMatch(/^export const examples\b/m);
  });
});
