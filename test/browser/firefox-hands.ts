/** Opens the page's context menu at a place and chooses the extension's item with this title. Runs in the browser's window. */
export const contextMenu = `
  const box = gBrowser.selectedBrowser.getBoundingClientRect();
  for (const type of ['mousemove', 'mousedown', 'contextmenu', 'mouseup'])
    window.synthesizeMouseEvent(type, box.left + x, box.top + y, { button: 2, clickCount: 1 });
  const menu = document.getElementById('contentAreaContextMenu');
  for (let i = 0; i < 200 && menu.state !== 'open'; i++) await wait(25);
  const item = [...menu.querySelectorAll('menuitem[id^="' + widget + '"]')].find((it) => it.label === title);
  if (!item) throw new Error('The menu has no item ' + title);
  const inner = item.closest('menupopup');
  if (inner !== menu) {
    inner.parentElement.openMenu(true);
    for (let i = 0; i < 200 && inner.state !== 'open'; i++) await wait(25);
  }
  inner.activateItem(item);
  await wait(50);`;

/** Answers the question for a permission that hangs from the address bar. Runs in the browser's window. */
export const answerQuestion = `
  const { panel } = PopupNotifications;
  const isThere = () => panel.state === 'open' && panel.firstElementChild?.id === 'addon-webext-permissions-notification';
  for (let i = 0; i < 200 && !isThere(); i++) await wait(25);
  if (!isThere()) throw new Error('Firefox asks nothing.');
  // It takes no answer at once.
  await wait(1000);
  const { button, secondaryButton } = panel.firstElementChild;
  (isAllowed ? button : secondaryButton).click();
  await wait(50);`;

/** Presses keys at once, modifiers first, for the whole window. Runs in the browser's window. */
export const shortcut = `
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  processor.beginInputTransactionForTests(window);
  gBrowser.selectedBrowser.focus();
  const events = keys.map((key) => key.length === 1
    ? new KeyboardEvent('', { key, code: 'Key' + key, keyCode: key.charCodeAt(0) })
    : new KeyboardEvent('', { key, code: key + 'Left', keyCode: { Alt: 18, Shift: 16, Control: 17 }[key] }));
  for (const event of events) processor.keydown(event);
  for (const event of events.reverse()) processor.keyup(event);
  await wait(50);`;

/** Sets the zoom of all pages, as the reader can in Firefox's settings; for as long as the browser runs. */
export const zoomAll = `
  const stored = Cc['@mozilla.org/content-pref/service;1'].getService(Ci.nsIContentPrefService2);
  await new Promise((resolve, reject) => stored.setGlobal(FullZoom.name, factor, Cu.createLoadContext(), {
    handleCompletion: resolve, handleError: reject, handleResult() {} }));`;

/** Searches the page in front for a text, with what Firefox's own bar for it asks. Runs in the browser's window. */
export const findInPage = `
  gBrowser.selectedBrowser.finder.fastFind(text, false, true);
  await wait(50);`;
