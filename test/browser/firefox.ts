import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { requireBrowser } from '../../scripts/browsers';
import type { Clipboard, Closing, Driver, LaunchOptions, MenuItem } from './driver';
import { backgroundMemory, complaints, idleBackground, reloadExtension, stopBackground } from './firefox-background';
import { answerQuestion, contextMenu, findInPage, shortcut, zoomAll } from './firefox-hands';
import { id, preferences, uuid, widget } from './firefox-preferences';
import {
  evaluatePrivileged,
  FirefoxPopup,
  firstScript,
  openedSidebar,
  type Privileged,
  pinButton,
  toolbarClick,
} from './firefox-window';
import { inFirefoxOverlay } from './overlay';
import { browserPatience } from './patience';
import { Popup } from './popup';

class Firefox implements Driver {
  readonly name = 'firefox';
  readonly ended: Promise<void>;
  readonly #browser: Browser;
  readonly #inWindow: Privileged;
  #scheme: 'light' | 'dark' = 'light';

  constructor(browser: Browser, inWindow: Privileged) {
    this.#browser = browser;
    this.ended = new Promise((resolve) => browser.once('disconnected', () => resolve()));
    this.#inWindow = inWindow;
  }

  async open(address: string): Promise<Page> {
    const page = await this.#browser.newPage();
    // Firefox reports no load for its own about: pages; they are opened from inside.
    if (address.startsWith('about:')) await this.#openOwn(page, address);
    else await page.goto(address);
    await page.bringToFront();
    await this.#inWindow('gBrowser.selectedBrowser.browsingContext.prefersColorSchemeOverride = scheme;', {
      scheme: this.#scheme,
    });
    return page;
  }

  async #openOwn(page: Page, address: string): Promise<void> {
    await page.bringToFront();
    await this.#inWindow(
      `const tab = gBrowser.selectedBrowser;
       tab.fixupAndLoadURIString(address, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
       for (let i = 0; i < 200 && tab.currentURI.spec !== address; i++) await wait(25);`,
      { address },
    );
  }

  async clickToolbarButton(page: Page): Promise<Popup> {
    await page.bringToFront();
    await this.#inWindow(toolbarClick, { widget, scheme: this.#scheme });
    return new Popup(new FirefoxPopup(this.#inWindow));
  }

  async openPopupAsPage(page: Page): Promise<Page> {
    await page.bringToFront();
    const tab = await this.#inWindow(
      `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
       return ExtensionParent.apiManager.global.tabTracker.getId(gBrowser.selectedTab);`,
    );
    return this.openOwn(`popup.html?tab=${tab}`);
  }

  async openOwn(file: string): Promise<Page> {
    const own = await this.#browser.newPage();
    // Firefox reports no load for an extension's page.
    await own.goto(`moz-extension://${uuid}/${file}`, { waitUntil: [] });
    await own.waitForSelector('h1');
    await own.bringToFront();
    await this.#inWindow('gBrowser.selectedBrowser.browsingContext.prefersColorSchemeOverride = scheme;', {
      scheme: this.#scheme,
    });
    return own;
  }

  async panelOpenedBy(_page: Page, work: () => Promise<void>): Promise<Popup> {
    await work();
    await this.#inWindow(openedSidebar, { scheme: this.#scheme, surface: 'sidebar' });
    return new Popup(new FirefoxPopup(this.#inWindow, 'sidebar'));
  }

  async assignKeys(command: string, keys: string): Promise<void> {
    const own = await this.openOwn('options.html');
    await own.evaluate(`browser.commands.update(${JSON.stringify({ name: command, shortcut: keys })})`);
    await own.close();
  }

  async answerQuestion(isAllowed: boolean): Promise<void> {
    await this.#inWindow(answerQuestion, { isAllowed });
  }

  async zoom(factor: number): Promise<void> {
    await this.#inWindow(zoomAll, { factor });
  }

  async chooseFromMenu(page: Page, selector: string, { title }: MenuItem): Promise<void> {
    await page.bringToFront();
    const box = await page.$eval(selector, (it) => it.getBoundingClientRect().toJSON() as DOMRect);
    await this.#inWindow(contextMenu, {
      widget,
      title,
      x: box.x + Math.min(60, box.width / 2),
      y: box.y + box.height / 2,
    });
  }

  async findInPage(page: Page, text: string): Promise<void> {
    await page.bringToFront();
    await this.#inWindow(findInPage, { text });
  }

  async pressShortcut(page: Page, keys: string): Promise<void> {
    await page.bringToFront();
    await this.#inWindow(shortcut, { keys: keys.split('+') });
  }

  async clipboard(): Promise<Clipboard> {
    return (await this.#inWindow(
      `const [item] = await navigator.clipboard.read();
       const read = async (kind) => item?.types.includes(kind) ? (await item.getType(kind)).text() : '';
       return { text: await read('text/plain'), html: await read('text/html') };`,
    )) as Clipboard;
  }

  async badge(page: Page): Promise<string> {
    await page.bringToFront();
    return (await this.#inWindow(
      `return document.getElementById(widget + '-BAP')?.querySelector('.toolbarbutton-badge')?.textContent ?? '';`,
      { widget },
    )) as string;
  }

  readonly stopBackground = () => this.#inWindow(stopBackground, { id }) as Promise<void>;
  readonly backgroundMemory = () => this.#inWindow(backgroundMemory, { uuid }) as Promise<number>;
  readonly idleBackground = () => this.#inWindow(idleBackground, { id }) as Promise<string>;

  async reloadExtension(): Promise<void> {
    await this.#inWindow(reloadExtension, { id, widget });
  }

  async inOverlay(page: Page, source: string, where: 'page' | 'frame'): Promise<string | undefined> {
    await page.bringToFront();
    return inFirefoxOverlay(this.#inWindow, source, where);
  }

  async prefer(scheme: 'light' | 'dark'): Promise<void> {
    this.#scheme = scheme;
  }

  async calm(isCalm: boolean): Promise<void> {
    await this.#inWindow("Services.prefs.setIntPref('ui.prefersReducedMotion', +isCalm);", { isCalm });
  }

  readonly complaints = async () => (await this.#inWindow(complaints, { uuid })) as string[];

  async close(): Promise<Closing> {
    const requests = (await this.#inWindow('return window.lacunaRequests;')) as string[];
    await this.#browser.close();
    return { requests };
  }
}

/** Starts Firefox with the extension installed. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless: !options.window,
    defaultViewport: options.window ? null : { width: 1000, height: 700 },
    handleSIGINT: !options.window,
    protocolTimeout: browserPatience,
    args: ['--remote-allow-system-access', '--width=1200', '--height=900'],
    extraPrefsFirefox: preferences(options),
  });
  const inWindow = await evaluatePrivileged(browser);
  await inWindow(firstScript, { id });
  await browser.installExtension(options.extension);
  await inWindow(pinButton, { widget });
  return new Firefox(browser, inWindow);
}
