import { browser } from '../extension';
import { loadSettings, type Settings } from '../settings';

let loading: Promise<Settings> | undefined;

/** The reader's settings as they are now; read once, and again when they change. */
export function remembered(): Promise<Settings> {
  loading ??= loadSettings(browser.storage.sync);
  return loading;
}

/** Calls `heed` after each change, wherever it was made, with the names of what changed. */
export function onSettings(heed: (changed: ReadonlySet<string>, settings: Settings) => void): void {
  browser.storage.onChanged.addListener(async (changes, area) => {
    if (area !== 'sync') return;
    loading = undefined;
    heed(new Set(Object.keys(changes)), await remembered());
  });
}
