import { browser } from '../extension';
import { turnPage } from './errands';

/** Listens to the keyboard; the manifest has the keys. */
export function openShortcuts(): void {
  // Firefox for Android has none.
  browser.commands?.onCommand.addListener(async (command, given) => {
    const tab = given ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0];
    if (tab?.id === undefined) return;
    if (command === 'turn-page') await turnPage(tab.id);
  });
}
