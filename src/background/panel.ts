import { browser } from '../extension';
import { callsTo, type PanelCalls, type Sender } from '../messages';

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

/** Tells the panel, should one be open, that something happened to a tab; not what the panel itself asked for. */
export function tellPanel(tab: number, { url }: Pick<Sender, 'url'> = {}): void {
  if (url?.includes('/sidepanel.html')) return;
  const call = callsTo<PanelCalls>((message) => browser.runtime.sendMessage(message));
  call('changed', { tab }).catch(() => undefined);
}
