import { spawnSync } from 'node:child_process';

interface Answer {
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string; readonly range: string }>>;
  readonly message?: string;
  readonly error?: { readonly summary?: string };
}

/**
 * What `npm audit` says of the packages that ship, in a sentence. Throws with their names where some are known to be
 * vulnerable. Where the registry cannot be asked (no network, or a mirror without the service) the sentence says so: a
 * build that cannot ask is no worse than one that could.
 */
export function verdictOf(answer: string): string {
  const { vulnerabilities, message, error } = parse(answer);
  if (!vulnerabilities) return `SKIPPED: npm audit got no answer (${error?.summary || message || 'nothing was said'}).`;
  const found = Object.entries(vulnerabilities).map(([name, { severity, range }]) => `${name} ${range} (${severity})`);
  if (found.length > 0) throw new Error(`Known to be vulnerable: ${found.join(', ')}`);
  return 'No package that ships is known to be vulnerable.';
}

function parse(answer: string): Answer {
  try {
    return JSON.parse(answer) as Answer;
  } catch {
    return {};
  }
}

/** Asks the registry about the packages that ship; at most a minute. */
export function audit(): string {
  const words = ['audit', '--json', '--omit=dev', '--fetch-retries=0', '--fetch-timeout=20000'];
  const { stdout } = spawnSync('npm', words, {
    encoding: 'utf8',
    timeout: 60_000,
    shell: process.platform === 'win32',
  });
  return verdictOf(stdout ?? '');
}
