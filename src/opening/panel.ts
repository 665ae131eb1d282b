import { browser } from '../extension/plain';
import { answering, type PanelCalls } from '../messages';
import { openInterface } from './opening';

/** Opens the interface in the panel beside the page: it follows the tab in front of its window. */
export async function openPanelInterface(): Promise<void> {
  const { id: windowId } = await browser.windows.getCurrent();
  const front = async (): Promise<number> => {
    const [tab] = await browser.tabs.query({ active: true, ...(windowId !== undefined && { windowId }) });
    if (tab?.id === undefined) throw new Error('There is no tab.');
    return tab.id;
  };
  const opened = await openInterface({ form: 'page', tab: front, isUnasked: true });
  const listen = answering<PanelCalls>(
    {
      async changed({ tab }) {
        if (tab === (await front())) await opened.renew();
      },
    },
    (_name, _request, sender) => sender.id === browser.runtime.id && sender.tab === undefined,
  );
  browser.runtime.onMessage.addListener(listen);
  browser.tabs.onActivated.addListener((shown) => {
    if (shown.windowId === windowId) void opened.read();
  });
  browser.tabs.onUpdated.addListener((_id, change, tab) => {
    if (tab.active && tab.windowId === windowId && change.status === 'complete') void opened.read();
  });
}
