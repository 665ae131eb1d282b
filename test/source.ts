import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';

/** A node of a syntax tree, as far as the laws ask. */
export interface Syntax {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** A parsed TypeScript file. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly program: Syntax;
  readonly comments: readonly Syntax[];
  /** What it imports or exports from, with the names taken. */
  readonly imports: readonly { readonly from: string; readonly names: readonly string[] }[];
}

const ignored = new Set(readFileSync('.gitignore', 'utf8').split('\n').concat('.git'));

/** Paths of all files of the repository that are not ignored, with `/` between folders. */
export function repositoryFiles(folder = ''): string[] {
  return readdirSync(folder || '.', { withFileTypes: true }).flatMap((entry) => {
    if (ignored.has(entry.name) || entry.name.endsWith('.log')) return [];
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    return entry.isDirectory() ? repositoryFiles(path) : [path];
  });
}

const isSyntax = (value: unknown): value is Syntax =>
  typeof value === 'object' && value !== null && typeof (value as Syntax).type === 'string';

/** All nodes of a syntax tree, each before what it contains. */
export function* nodesOf(node: Syntax): Generator<Syntax> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isSyntax(child)) yield* nodesOf(child);
  }
}

function importsOf(program: Syntax): Source['imports'] {
  return [...nodesOf(program)].flatMap((node) => {
    const from = (node.source as { value?: unknown } | null | undefined)?.value;
    if (!/^(Import|Export)/.test(node.type) || typeof from !== 'string') return [];
    const specifiers = (node.specifiers ?? []) as { imported?: { name: string }; local?: { name: string } }[];
    return [{ from, names: specifiers.map(({ imported, local }) => imported?.name ?? local?.name ?? '') }];
  });
}

/** Reads and parses a TypeScript file; throws what the parser says where it cannot. */
export function readSource(path: string): Source {
  const text = readFileSync(path, 'utf8');
  const { program, comments, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const tree = program as unknown as Syntax;
  return { path, text, program: tree, comments: comments as unknown as Syntax[], imports: importsOf(tree) };
}

/** All TypeScript files of the repository. */
export const sources: readonly Source[] = repositoryFiles()
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
  .map(readSource);
