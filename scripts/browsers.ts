import { isAbsolute } from 'node:path';
import { installFromDebian } from './debian';
import { isProgram, onPath } from './programs';

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

function installBrowsers(names: readonly BrowserName[]): void {
  installFromDebian([...names.map((name) => whereabouts[name].debian), 'fonts-noto-cjk'], advice(names));
}

/** The programs of all these browsers, installed from Debian first where one is missing and that is possible. Throws with what to install otherwise. */
export function provideBrowsers(names: readonly BrowserName[]): Record<string, string> {
  const missing = names.filter((name) => !findBrowser(name));
  if (missing.length > 0) installBrowsers(missing);
  return Object.fromEntries(names.map((name) => [name, requireBrowser(name)]));
}

/** The program of a browser; throws with what to install where there is none. */
export function requireBrowser(name: BrowserName): string {
  const program = findBrowser(name);
  if (!program) throw new Error(advice([name]));
  return program;
}
