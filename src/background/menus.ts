import { browser } from '../extension';
import { openPanel } from '../extension/panel';
import { languagesFor } from '../settings';
import { wordingFor } from '../wording';
import { cleanPage, copySelection, repairSelection } from './errands';
import { remembered } from './remembered';

/** The items of the context menus: where they are shown, and what they are called. */
const items = [
  { id: 'repair-selection', contexts: ['selection'], title: 'repairSelection' },
  { id: 'copy-selection', contexts: ['selection'], title: 'copySelection' },
  { id: 'clean-page', contexts: ['page'], title: 'actionTitle' },
  { id: 'open-panel', contexts: ['action'], title: 'openPanel' },
] as const;

let work: Promise<unknown> = Promise.resolve();

/** Listens to the context menus, and puts them up. */
export function openMenus(): void {
  // Firefox for Android has none.
  if (!browser.contextMenus) return;
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId = 0 }, tab) => {
    // Browsers open a panel only while the click is fresh: nothing is waited for before it.
    if (menuItemId === 'open-panel') void openPanel(tab);
    else if (tab?.id === undefined) return;
    else if (menuItemId === 'clean-page') void cleanPage(tab.id);
    else if (menuItemId === 'copy-selection') void copySelection(tab.id, frameId);
    else if (menuItemId === 'repair-selection') void repairSelection(tab.id, frameId);
  });
  void renewMenus();
}

/** Puts up the context menus in the reader's language. */
export function renewMenus(): Promise<void> {
  const renewal = work.then(putUp);
  work = renewal.catch(() => undefined);
  return renewal;
}

async function putUp(): Promise<void> {
  if (!browser.contextMenus) return;
  const say = wordingFor(languagesFor(await remembered(), navigator.languages));
  await browser.contextMenus.removeAll();
  for (const { id, contexts, title } of items) {
    browser.contextMenus.create({ id, contexts: [...contexts], title: say(title) }, () => {
      // Chrome says here what went wrong, and complains if nobody asks.
      void browser.runtime.lastError;
    });
  }
}
