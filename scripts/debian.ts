import { execFileSync, spawnSync } from 'node:child_process';
import { onPath } from './programs';

/** What runs apt-get here: nothing before it for root, `sudo -n` where that needs no password; undefined where neither works. */
function administrator(): readonly string[] | undefined {
  if (!onPath('apt-get')) return undefined;
  if (process.getuid?.() === 0) return [];
  return onPath('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined;
}

function aptGet(prefix: readonly string[], ...words: string[]): void {
  const [command = 'apt-get', ...rest] = [
    ...prefix,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-q',
    ...words,
  ];
  execFileSync(command, rest, { stdio: ['ignore', 'inherit', 'inherit'] });
}

/** Installs packages of Debian; throws with `advice` where that is not possible or fails. */
export function installFromDebian(packages: readonly string[], advice: string): void {
  const prefix = administrator();
  if (!prefix) throw new Error(advice);
  console.log(`Installing ${packages.join(', ')} …`);
  try {
    aptGet(prefix, 'update');
    aptGet(prefix, 'install', '-y', '--no-install-recommends', ...packages);
  } catch {
    throw new Error(`The installation failed. ${advice}`);
  }
}
