import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** A browser that Lacuna is built for. */
export type BrowserName = 'chromium' | 'firefox';

/** How a browser is found: the environment variable that names it, the commands and the places it usually has. */
interface Whereabouts {
  readonly variable: string;
  readonly commands: readonly string[];
  readonly places: readonly string[];
  readonly debian: string;
  readonly said: string;
}

const whereabouts: Record<BrowserName, Whereabouts> = {
  chromium: {
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    ],
    debian: 'chromium',
    said: 'Chromium or Chrome (version 123 or later)',
  },
  firefox: {
    variable: 'FIREFOX',
    commands: ['firefox', 'firefox-esr'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
    ],
    debian: 'firefox-esr',
    said: 'Firefox (version 142 or later)',
  },
};

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(command: string): string | undefined {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  return (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => endings.map((ending) => join(folder, command + ending)))
    .find(isProgram);
}

/** The program of a browser, from its environment variable (`CHROMIUM`, `FIREFOX`), the path or the usual places; undefined where there is none. Throws when the variable names no program. */
export function findBrowser(name: BrowserName): string | undefined {
  const { variable, commands, places } = whereabouts[name];
  const named = process.env[variable];
  if (!named) return commands.map(onPath).find((path) => path !== undefined) ?? places.find(isProgram);
  const program = isAbsolute(named) || named.includes('/') ? named : onPath(named);
  if (program && isProgram(program)) return program;
  throw new Error(`${variable} is set to ${named}, but no program is there.`);
}

/** The sentence that tells a person what to install for these browsers. */
export function advice(names: readonly BrowserName[]): string {
  const wanted = names.map((name) => whereabouts[name].said).join(' and ');
  const packages = names.map((name) => whereabouts[name].debian).join(' ');
  const variables = names.map((name) => `${whereabouts[name].variable}=/path/to/it`).join(' ');
  return `Please install ${wanted} (on Debian: apt-get install ${packages}), or say where it is: ${variables}`;
}

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

function installFromDebian(names: readonly BrowserName[]): void {
  const prefix = administrator();
  if (!prefix) throw new Error(advice(names));
  const packages = [...names.map((name) => whereabouts[name].debian), 'fonts-noto-cjk'];
  console.log(`Installing ${packages.join(', ')} …`);
  try {
    aptGet(prefix, 'update');
    aptGet(prefix, 'install', '-y', '--no-install-recommends', ...packages);
  } catch {
    throw new Error(`The installation failed. ${advice(names)}`);
  }
}

/** The programs of all these browsers, installed from Debian first where one is missing and that is possible. Throws with what to install otherwise. */
export function provideBrowsers(names: readonly BrowserName[]): Record<string, string> {
  const missing = names.filter((name) => !findBrowser(name));
  if (missing.length > 0) installFromDebian(missing);
  return Object.fromEntries(names.map((name) => [name, requireBrowser(name)]));
}

/** The program of a browser; throws with what to install where there is none. */
export function requireBrowser(name: BrowserName): string {
  const program = findBrowser(name);
  if (!program) throw new Error(advice([name]));
  return program;
}
