import { browser } from '../extension';
import type { Sender } from '../messages';
import { isOn, patternOf } from '../settings/host';
import { remembered } from './remembered';
import { cleanFrame } from './tabs';

const script = { id: 'automatic', js: ['automatic.js'], allFrames: true, matchOriginAsFallback: true } as const;

let work: Promise<unknown> = Promise.resolve();

/**
 * Has a small script announce the pages of the reader's sites, as far as the browser lets us into them; pages of a site that
 * came to it are cleaned where they are open. One renewal waits for the one before it.
 */
export function renewAutomatic(): Promise<void> {
  const renewal = work.then(renew);
  work = renewal.catch(() => undefined);
  return renewal;
}

async function renew(): Promise<void> {
  const matches = await allowedPatterns();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [script.id] });
  const before = registered?.matches ?? [];
  if (matches.join() === before.join()) return;
  // An update would keep what it does not name.
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [script.id] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([{ ...script, js: [...script.js], matches, runAt: 'document_idle' }]);
  await cleanOpen(matches.filter((pattern) => !before.includes(pattern)));
}

async function allowedPatterns(): Promise<string[]> {
  const { sites } = await remembered();
  const patterns = sites.map(patternOf);
  const allowed = await Promise.all(patterns.map((pattern) => browser.permissions.contains({ origins: [pattern] })));
  return patterns.filter((_, i) => allowed[i]);
}

async function cleanOpen(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns });
  for (const { id } of tabs) if (id !== undefined) await cleanFrame(id, 0).catch(() => undefined);
}

/** Cleans a frame that announced itself, if it lies on one of the reader's sites. */
export async function cleanArrived({ tab, frameId, url = '' }: Sender): Promise<void> {
  const { sites } = await remembered();
  const address = /^(about|blob|data):/.test(url) ? (tab?.url ?? '') : url;
  if (tab?.id !== undefined && frameId !== undefined && isOn(sites, address)) await cleanFrame(tab.id, frameId);
}
