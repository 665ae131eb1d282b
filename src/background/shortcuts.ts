import { browser } from '../extension';
import { openPanel } from '../extension/panel';
import { copySelection, turnPage } from './errands';

/** Listens to the keyboard; the manifest has the keys. */
export function openShortcuts(): void {
  // Firefox for Android has none.
  browser.commands?.onCommand.addListener((command, tab) => {
    // Browsers open panels and write to the clipboard only while the key is fresh: nothing is waited for before that.
    if (command === 'open-panel') void openPanel(tab);
    else if (tab?.id === undefined) return;
    else if (command === 'turn-page') void turnPage(tab.id);
    else if (command === 'copy-selection') void copySelection(tab.id);
  });
}
