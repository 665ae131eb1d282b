import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Target } from 'puppeteer-core';
import type { LaunchOptions } from './driver';

/** Switches that keep Chromium quiet and quick. */
export const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // No process is kept ready for a page that no test opens: it costs a tenth of a test's time.
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,SpareRendererForSitePerProcess',
];

/**
 * Installs the extension and gives its id. What it may ask for, Chromium grants without a word where an earlier installation
 * of the same folder had it from the start.
 */
export async function install(browser: Browser, { extension, grants }: LaunchOptions): Promise<string> {
  if (!grants) return browser.installExtension(extension);
  const folder = join(mkdtempSync(join(tmpdir(), 'lacuna-granted-')), 'extension');
  cpSync(extension, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = readFileSync(file, 'utf8');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(manifest), host_permissions: grants }));
  await browser.installExtension(folder);
  writeFileSync(file, manifest);
  return browser.installExtension(folder);
}

/** The addresses that a net log says were asked for on behalf of `root`, its own files left out. */
export function requestsOf(netLog: string, root: string): string[] {
  const origin = root.slice(0, -1);
  return netLog
    .split('\n')
    .filter((line) => line.includes(`"initiator":"${origin}"`))
    .map((line) => /"url":"([^"]+)"/.exec(line)?.[1] ?? line)
    .filter((address) => !address.startsWith(root) && !/^(blob|data):/.test(address));
}

/** Takes down what a page or worker of the extension complains of; a session of its own brings what was said before, too. */
export async function listen(source: Target, complaints: string[]): Promise<void> {
  const session = await source.createCDPSession();
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    complaints.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error') complaints.push(args.map(({ value, description }) => value ?? description).join(' '));
  });
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error') complaints.push(entry.text);
  });
  await session.send('Runtime.enable');
  await session.send('Log.enable');
}
