import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodesOf, repositoryFiles, type Source, type Syntax, sources } from './source';

const mostLines = 200;
const mostFunctionLines = 40;
const mostInFolder = 40;

/** Tables and word lists: long because the facts are many. */
const tables: readonly string[] = ['src/engine/gaps/hint-data.ts', 'src/rules/damages/index.ts'];

/** Folders where each file is one rule, one sample page or one journey, and its name tells which. */
const isForMany = /^(src\/rules\/|test\/pages\/|test\/browser$|public\/)/;

const files = repositoryFiles();
const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length;
const place = (source: Source, node: Syntax) => `${source.path}:${lineAt(source.text, node.start)}`;
const inTests = ({ path }: Source) => path.startsWith('test/');

/** Names of which each says nothing. */
const emptyNames = /(^|[/.-])(utils?|helpers?|shared|common|misc|lib)([/.-]|$)/i;

// Controls, marks of direction, joiners, selectors, private use, and every space but U+0020.
const unseen = /(?![\n ])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Z}\p{Default_Ignorable_Code_Point}]/u;

describe('every file', () => {
  test('has a name that says something', () => {
    expect(files.filter((path) => emptyNames.test(path))).toEqual([]);
  });

  test(`has at most ${mostLines} lines, tables aside`, () => {
    const long = sources.filter(({ path, text }) => text.split('\n').length > mostLines + 1 && !tables.includes(path));
    expect(long.map(({ path, text }) => `${path}: ${text.split('\n').length}`)).toEqual([]);
  });

  test(`stands in a folder of at most ${mostInFolder}, so that it is found; many hands add rules, pages and browser tests`, () => {
    const counts = new Map<string, number>();
    for (const path of files) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
    const crowded = [...counts].filter(([folder, count]) => count > mostInFolder && !isForMany.test(folder));
    expect(crowded).toEqual([]);
  });

  test('writes characters that nobody sees as escapes', () => {
    const written = files.filter((path) => /\.(tsx?|css|json|md)$/.test(path) && path !== 'package-lock.json');
    const found = written.flatMap((path) => {
      const lines = readFileSync(path, 'utf8').split('\n');
      return lines.flatMap((line, i) => (unseen.test(line) ? [`${path}:${i + 1}`] : []));
    });
    expect(found).toEqual([]);
  });

  test('names no machine and no package registry', () => {
    const foreign = /(^|["'`\s(=])\/(home|Users|root|work|tmp|mnt)\/\w|registry\.npm|"resolved":/m;
    const texts = files.filter((path) => /\.(tsx?|m?js|css|json|md|html|sh)$|^\.(ci|npmrc)/.test(path));
    const found = texts.filter(
      (path) => path !== 'test/house-rules.test.ts' && foreign.test(readFileSync(path, 'utf8')),
    );
    expect(found).toEqual([]);
  });
});

const isFunction = ({ type }: Syntax) =>
  /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(type);

describe('the code', () => {
  test(`has functions of at most ${mostFunctionLines} lines`, () => {
    const long = sources
      .filter((source) => !inTests(source))
      .flatMap((source) =>
        [...nodesOf(source.program)]
          .filter(isFunction)
          .filter((node) => source.text.slice(node.start, node.end).split('\n').length > mostFunctionLines)
          .map((node) => place(source, node)),
      );
    expect(long).toEqual([]);
  });

  test('has no `any`', () => {
    const found = sources.flatMap((source) =>
      [...nodesOf(source.program)].filter(({ type }) => type === 'TSAnyKeyword').map((node) => place(source, node)),
    );
    expect(found).toEqual([]);
  });

  test('exports by name; only WXT’s entry points and the tools’ settings have a default export', () => {
    const found = sources
      .filter(({ path }) => !path.startsWith('entrypoints/') && !/(^|\/)\w+\.config\.ts$/.test(path))
      .filter(({ program }) => [...nodesOf(program)].some(({ type }) => type === 'ExportDefaultDeclaration'));
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  test('runs every test', () => {
    const left = sources.filter(({ text }) => /\b(test|it|describe)\.(only|skip|todo|fails)\(/.test(text));
    expect(left.map(({ path }) => path)).toEqual([]);
  });
});

/** Names that a top-level statement exports; `examples` of the rules are explained once, where their type is declared. */
function exportedNames(statement: Syntax): string[] {
  const declaration = statement.declaration as (Syntax & { id?: { name: string } }) | null;
  if (statement.type !== 'ExportNamedDeclaration' || !declaration) return [];
  const declarators = (declaration.declarations ?? []) as { id: { name?: string } }[];
  const names = declaration.id ? [declaration.id.name] : declarators.map(({ id }) => id.name ?? 'a pattern');
  return names.filter((name) => name !== 'examples');
}

test('every exported name has a sentence that says what it gives', () => {
  const silent = sources.flatMap((source) => {
    const ends = new Set(source.comments.filter(({ value }) => String(value).startsWith('*')).map(({ end }) => end));
    const documented = (start: number) => ends.has(source.text.slice(0, start).trimEnd().length);
    let overloaded = '';
    return (source.program.body as Syntax[]).flatMap((statement) => {
      const names = exportedNames(statement).filter((name) => name !== overloaded);
      overloaded = names[0] ?? overloaded;
      return documented(statement.start) ? [] : names.map((name) => `${place(source, statement)} ${name}`);
    });
  });
  expect(silent).toEqual([]);
});
