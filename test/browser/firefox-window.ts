import type { Browser } from 'puppeteer-core';
import type { Surface } from './popup';

/** Runs JavaScript (the body of an async function) in the browser's own window, with these values under their names; gives what it returns, through JSON. */
export type Privileged = (body: string, values?: Readonly<Record<string, unknown>>) => Promise<unknown>;

interface Bidi {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}
interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}
type Evaluation =
  | { readonly type: 'success'; readonly result: { readonly value?: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

// Available in every privileged script: `wait(milliseconds)` and `popupBrowser()`, the element that shows the popup, or the
// sidebar where `surface` says so.
const prelude = `
  const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const popupBrowser = () => typeof surface === 'string' && surface === 'sidebar'
    ? document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')
    : document.querySelector('browser.webextension-popup-browser');`;

/** Finds the browser's own window by WebDriver BiDi in Firefox's privileged scope (`--remote-allow-system-access`). */
export async function evaluatePrivileged(browser: Browser): Promise<Privileged> {
  // Puppeteer has no public call for Firefox's privileged scope; its connection does.
  const { connection } = browser as unknown as { connection: Bidi };
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as Tree;
  const context = tree.contexts.find(({ url }) => url.endsWith('browser.xhtml'))?.context;
  if (!context) throw new Error('Firefox shows no browser window.');
  return async (body, values = {}) => {
    const constants = Object.entries(values).map(([name, value]) => `const ${name} = ${JSON.stringify(value)};`);
    const expression = `(async () => { ${prelude} ${constants.join(' ')}
      return JSON.stringify(await (async () => { ${body} })()); })()`;
    const parameters = { expression, target: { context }, awaitPromise: true };
    const answer = (await connection.send('script.evaluate', parameters)).result as Evaluation;
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result.value === undefined ? undefined : JSON.parse(answer.result.value);
  };
}

/** Written into the window before the extension comes: remembers what the extension (`id`) asks the network for. */
export const firstScript = `
  window.lacunaRequests = [];
  const ownerOf = (principal) => principal?.addonPolicy?.id ?? principal?.contentScriptAddonPolicy?.id;
  window.lacunaObserver = { observe(channel) {
    const { loadInfo, URI } = channel.QueryInterface(Ci.nsIHttpChannel);
    if ([loadInfo.triggeringPrincipal, loadInfo.loadingPrincipal].some((principal) => ownerOf(principal) === id))
      window.lacunaRequests.push(URI.spec);
  } };
  Services.obs.addObserver(window.lacunaObserver, 'http-on-modify-request');`;

/** Puts the extension's button into the toolbar; Firefox begins with it in the panel behind the puzzle piece. */
export const pinButton = `
  const button = () => document.getElementById(widget + '-BAP');
  for (let i = 0; i < 200 && !CustomizableUI.getWidget(widget + '-browser-action')?.provider; i++) await wait(25);
  CustomizableUI.addWidgetToArea(widget + '-browser-action', 'nav-bar');
  for (let i = 0; i < 200 && !button(); i++) await wait(25);
  if (!button()) throw new Error('Firefox shows no button of the extension.');`;

/** Presses the extension's button with the mouse, waits until the popup is open, and shows it light or dark. */
export const toolbarClick = `
  const box = document.getElementById(widget + '-BAP').getBoundingClientRect();
  for (const type of ['mousemove', 'mousedown', 'mouseup'])
    window.synthesizeMouseEvent(type, box.left + box.width / 2, box.top + box.height / 2, { button: 0, clickCount: 1 });
  const isOpen = () => popupBrowser()?.closest('panel').state === 'open' && popupBrowser().getBoundingClientRect().height > 50;
  for (let i = 0; i < 200 && !isOpen(); i++) await wait(25);
  if (!isOpen()) throw new Error('The toolbar button opened no popup.');
  popupBrowser().browsingContext.top.prefersColorSchemeOverride = scheme;`;

/** Waits until the extension's sidebar is open and shows it light or dark. */
export const openedSidebar = `
  for (let i = 0; i < 800 && !(popupBrowser()?.getBoundingClientRect().height > 50); i++) await wait(25);
  if (!popupBrowser()) {
    const { isOpen, currentID } = window.SidebarController;
    const popup = document.querySelector('browser.webextension-popup-browser') ? 'there' : 'gone';
    throw new Error(\`The sidebar did not open: open \${isOpen}, shows \${currentID}; the popup is \${popup}.\`);
  }
  popupBrowser().browsingContext.top.prefersColorSchemeOverride = scheme;`;

// Runs in the popup's process; a sandbox of the document's own rights evaluates, which its policy does not bind.
const frameScript = `
  addMessageListener('lacuna:run', ({ data }) => {
    const answer = (good, text) => sendAsyncMessage('lacuna:answer', { key: data.key, good, text });
    try {
      const box = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      Cu.exportFunction(answer, box, { defineAs: 'lacunaAnswer' });
      Cu.evalInSandbox('Promise.resolve().then(() => (' + data.source + ')(...' + data.values + '))' +
        '.then((value) => lacunaAnswer(true, JSON.stringify(value)), (error) => lacunaAnswer(false, String(error)))', box);
    } catch (error) { answer(false, String(error)); }
  });`;

const runInPopup = `
  const browser = popupBrowser();
  if (!browser) throw new Error('The popup is closed.');
  const { messageManager } = browser;
  if (!browser.lacunaReady) messageManager.loadFrameScript('data:,' + encodeURIComponent(frameScript), false);
  browser.lacunaReady = true;
  const key = String(Math.random());
  return await new Promise((resolve, reject) => {
    const listener = ({ data }) => {
      if (data.key !== key) return;
      messageManager.removeMessageListener('lacuna:answer', listener);
      data.good ? resolve(data.text) : reject(new Error(data.text));
    };
    messageManager.addMessageListener('lacuna:answer', listener);
    messageManager.sendAsyncMessage('lacuna:run', { key, source, values });
    setTimeout(() => reject(new Error('The popup did not answer.')), 15000);
  });`;

const pressMouse = `
  const inner = popupBrowser().getBoundingClientRect();
  // The sidebar is a document in the window's own.
  const outer = surface === 'sidebar' ? document.getElementById('sidebar').getBoundingClientRect() : { left: 0, top: 0 };
  const box = { left: outer.left + inner.left, top: outer.top + inner.top };
  for (const type of ['mousemove', 'mousedown', 'mouseup'])
    window.synthesizeMouseEvent(type, box.left + x, box.top + y, { button: 0, clickCount: 1 });
  await wait(50);`;

const pressKey = `
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  processor.beginInputTransactionForTests(window);
  popupBrowser().focus();
  const codes = { Tab: 9, Enter: 13, Escape: 27, ' ': 32, ArrowLeft: 37, ArrowUp: 38, ArrowRight: 39, ArrowDown: 40 };
  const event = new KeyboardEvent('', { key, code: key === ' ' ? 'Space' : key, keyCode: codes[key] ?? 0 });
  processor.keydown(event);
  processor.keyup(event);
  await wait(50);`;

const takePicture = `
  const bitmap = await popupBrowser().browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL();`;

/** Firefox's popup or sidebar: an element of the browser's window that shows a document of another process. */
export class FirefoxPopup implements Surface {
  readonly #inWindow: Privileged;
  readonly #surface: 'popup' | 'sidebar';

  constructor(inWindow: Privileged, surface: 'popup' | 'sidebar' = 'popup') {
    this.#inWindow = (body, values) => inWindow(body, { ...values, surface });
    this.#surface = surface;
  }

  async run(source: string, values: readonly unknown[]): Promise<unknown> {
    const answer = await this.#inWindow(runInPopup, { source, values: JSON.stringify(values), frameScript });
    return answer === undefined || answer === null ? undefined : JSON.parse(answer as string);
  }

  async pressMouse(x: number, y: number): Promise<void> {
    await this.#inWindow(pressMouse, { x, y });
  }

  async pressKey(key: string): Promise<void> {
    await this.#inWindow(pressKey, { key });
  }

  async picture(): Promise<Uint8Array> {
    const address = (await this.#inWindow(takePicture)) as string;
    return Buffer.from(address.split(',')[1] ?? '', 'base64');
  }

  async close(): Promise<void> {
    if (this.#surface === 'sidebar') await this.#inWindow('window.SidebarController.hide();');
    else await this.#inWindow(`popupBrowser()?.closest('panel').hidePopup(); await wait(100);`);
  }
}
