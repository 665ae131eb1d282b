import { hasPanel, openPanel } from '../extension/panel';
import { browser } from '../extension/plain';
import type { Calls } from '../ui/calls';

/** The ways out of the interface: to the options and, from the popup, to the panel beside the page. */
export type Doors = Pick<Calls, 'openOptions' | 'openPanel'>;

/** The doors that the interface has in this form; a popup closes behind the reader. */
export function doorsFrom(form: 'popup' | 'page'): Doors {
  const leave = () => {
    if (form === 'popup') window.close();
  };
  const openOptions = () => browser.runtime.openOptionsPage().then(leave);
  if (form === 'page' || !hasPanel()) return { openOptions };
  // Browsers open a panel while the click is fresh only: which window it belongs to is asked before.
  let windowId: number | undefined;
  void browser.windows?.getCurrent().then(({ id }) => {
    windowId = id;
  });
  return { openOptions, openPanel: () => openPanel({ windowId }).then(leave) };
}
