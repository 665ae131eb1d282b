import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** A package that the model is counted from; `integrity` is the registry's checksum of that very version. */
export interface Source {
  readonly name: string;
  readonly version: string;
  /** `sha512-` and base64, as npm writes it; `sha256-` and hexadecimal digits for a package of Debian. */
  readonly integrity: string;
  /** Which of the registries has it; npm where nothing is said. */
  readonly from?: 'debian';
  /** What is taken from it and under which licence, for public/licenses.txt. */
  readonly licence: string;
  /** The licence files inside the package. */
  readonly notices: readonly string[];
}

const cache = '.artifacts/model';

/** The folder of an unpacked source; fetched when it is not there, and refused when its checksum differs. */
export function folderOf(source: Source): string {
  const folder = join(cache, `${source.name}-${source.version}`.replace(/[^\w.-]+/g, '-'));
  if (!existsSync(folder)) fetchInto(folder, source);
  return join(folder, 'package');
}

function fetchInto(folder: string, source: Source): void {
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(join(partial, 'package'), { recursive: true });
  const archive = source.from === 'debian' ? fetchDebian(partial, source) : fetchNpm(partial, source);
  const [algorithm = '', wanted] = source.integrity.split('-');
  const found = createHash(algorithm)
    .update(readFileSync(archive))
    .digest(source.from === 'debian' ? 'hex' : 'base64');
  if (found !== wanted) throw new Error(`${source.name} ${source.version}: expected ${wanted}, got ${found}`);
  if (source.from === 'debian') execFileSync('dpkg-deb', ['-x', archive, join(partial, 'package')]);
  else execFileSync('tar', ['-xzf', archive, '-C', partial]);
  rmSync(archive);
  renameSync(partial, folder);
}

function fetchNpm(folder: string, { name, version }: Source): string {
  const args = ['pack', `${name}@${version}`, '--ignore-scripts', '--pack-destination', folder, '--json'];
  const [{ filename }] = JSON.parse(
    execFileSync('npm', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );
  return join(folder, filename.replace(/^@/, '').replace('/', '-'));
}

/** Debian serves the version of its current point release only. */
function fetchDebian(folder: string, { name, version }: Source): string {
  try {
    execFileSync('apt-get', ['download', `${name}=${version}`], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (error) {
    throw new Error(
      `Debian does not serve ${name} ${version} here (any more): put the version and checksum that "apt-cache show ${name}" gives into scripts/model/sources-list.ts, and look at what changes.`,
      { cause: error },
    );
  }
  const archive = readdirSync(folder).find((file) => file.endsWith('.deb'));
  if (!archive) throw new Error(`No archive of ${name} ${version} came.`);
  return join(folder, archive);
}
