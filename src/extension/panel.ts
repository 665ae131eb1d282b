import { browser } from './plain';

/** What Chrome has and Firefox has not. */
interface WithSidePanel {
  readonly sidePanel?: { open(where: { windowId: number }): Promise<void> };
}

/** Opens the panel beside the page: Chrome's side panel, Firefox's sidebar. To be called while the reader's click is fresh. */
export async function openPanel(tab: { readonly windowId?: number | undefined } | undefined): Promise<void> {
  const { sidePanel } = browser as unknown as WithSidePanel;
  if (sidePanel && tab?.windowId !== undefined) await sidePanel.open({ windowId: tab.windowId });
  else if (browser.sidebarAction) await browser.sidebarAction.open();
}

/** Whether the browser has a panel beside the page; on a telephone it has none. */
export function hasPanel(): boolean {
  return (browser as unknown as WithSidePanel).sidePanel !== undefined || browser.sidebarAction !== undefined;
}
