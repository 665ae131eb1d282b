import { browser } from '../extension';
import { callsTo, type PanelCalls, type Sender } from '../messages';

/** Tells the panel, should one be open, that something happened to a tab; not what the panel itself asked for. */
export function tellPanel(tab: number, { url }: Pick<Sender, 'url'> = {}): void {
  if (url?.includes('/sidepanel.html')) return;
  const call = callsTo<PanelCalls>((message) => browser.runtime.sendMessage(message));
  call('changed', { tab }).catch(() => undefined);
}
