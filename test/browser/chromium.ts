import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page, type WebWorker } from 'puppeteer-core';
import { requireBrowser } from '../../scripts/browsers';
import { backgroundOf, backgroundTarget, memoryOf } from './chromium-background';
import { flags, install, listen, requestsOf } from './chromium-files';
import { ChromiumSurface, readClipboard } from './chromium-popup';
import { answerQuestion, chooseFromMenu, findInPage, pressShortcut } from './chromium-screen';
import { assignKeys, zoomAll } from './chromium-settings';
import type { Display } from './display';
import type { Clipboard, Closing, Driver, LaunchOptions, MenuItem } from './driver';
import { inChromiumOverlay } from './overlay';
import { browserPatience } from './patience';
import { Popup } from './popup';

// Runs in the background.
const tabInFront = 'chrome.tabs.query({ active: true, lastFocusedWindow: true })';

class Chromium implements Driver {
  readonly name = 'chromium';
  readonly ended: Promise<void>;
  readonly #browser: Browser;
  #extension: Extension;
  readonly #netLog: string;
  readonly #display: Display | undefined;
  readonly #complaints: string[] = [];
  readonly #wishes = { 'prefers-color-scheme': 'light', 'prefers-reduced-motion': 'no-preference' };
  #popup: Popup | undefined;

  constructor(browser: Browser, extension: Extension, netLog: string, display: Display | undefined) {
    this.#display = display;
    this.#browser = browser;
    this.ended = new Promise((resolve) => browser.once('disconnected', () => resolve()));
    this.#extension = extension;
    this.#netLog = netLog;
  }

  get #root(): string {
    return `chrome-extension://${this.#extension.id}/`;
  }

  async open(address: string): Promise<Page> {
    const page = await this.#browser.newPage();
    await this.#dress(page);
    await page.goto(address);
    await page.bringToFront();
    return page;
  }

  #dress(page: Page): Promise<void> {
    return page.emulateMediaFeatures(Object.entries(this.#wishes).map(([name, value]) => ({ name, value })));
  }

  async clickToolbarButton(page: Page): Promise<Popup> {
    await page.bringToFront();
    const opened = this.#browser.waitForTarget((target) => target.url().startsWith(`${this.#root}popup.html`));
    await Promise.all([opened, this.#extension.triggerAction(page)]);
    const popup = await (await opened).asPage();
    await listen(await opened, this.#complaints);
    await this.#dress(popup);
    this.#popup = new Popup(new ChromiumSurface(popup));
    return this.#popup;
  }

  async openPopupAsPage(page: Page): Promise<Page> {
    await page.bringToFront();
    const background = await this.#background();
    const tab = await background.evaluate(`${tabInFront}.then(([tab]) => tab.id)`);
    return this.open(`${this.#root}popup.html?tab=${tab}`);
  }

  openOwn(file: string): Promise<Page> {
    return this.open(this.#root + file);
  }

  async panelOpenedBy(_page: Page, work: () => Promise<void>): Promise<Popup> {
    const opened = this.#browser.waitForTarget((target) => target.url().startsWith(`${this.#root}sidepanel.html`));
    await Promise.all([opened, work()]);
    await listen(await opened, this.#complaints);
    return new Popup(new ChromiumSurface(await (await opened).asPage()));
  }

  async assignKeys(command: string, keys: string): Promise<void> {
    await assignKeys(this.#browser, this.#extension.id, command, keys);
  }

  answerQuestion(isAllowed: boolean): Promise<void> {
    return answerQuestion(this.#display, isAllowed);
  }

  async zoom(factor: number): Promise<void> {
    await zoomAll(this.#browser, factor);
  }

  async chooseFromMenu(page: Page, selector: string, item: MenuItem): Promise<void> {
    await page.bringToFront();
    await chooseFromMenu(this.#display, page, selector, item);
  }

  async pressShortcut(page: Page, keys: string): Promise<void> {
    await page.bringToFront();
    await pressShortcut(this.#display, keys);
  }

  async findInPage(page: Page, text: string): Promise<void> {
    await page.bringToFront();
    await findInPage(this.#display, text);
  }

  async clipboard(): Promise<Clipboard> {
    if (!this.#popup) throw new Error('The clipboard is read through the popup, and none is open.');
    return this.#popup.evaluate(readClipboard);
  }

  async badge(page: Page): Promise<string> {
    const background = await this.#background();
    await page.bringToFront();
    return (await background.evaluate(
      `${tabInFront}.then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`,
    )) as string;
  }

  readonly stopBackground = async () => (await this.#background()).close();

  #background(): Promise<WebWorker> {
    return backgroundOf(this.#browser, this.#root);
  }

  async reloadExtension(): Promise<void> {
    const { id, path } = this.#extension;
    await this.#browser.installExtension(path);
    this.#extension = (await this.#browser.extensions()).get(id)!;
  }

  /** Hears what the background prints. */
  async attend(): Promise<void> {
    await listen(await backgroundTarget(this.#browser, this.#root), this.#complaints);
  }

  inOverlay(page: Page, source: string, where: 'page' | 'frame'): Promise<string | undefined> {
    return inChromiumOverlay(page, source, where);
  }

  async prefer(scheme: 'light' | 'dark'): Promise<void> {
    this.#wishes['prefers-color-scheme'] = scheme;
  }

  async calm(isCalm: boolean): Promise<void> {
    this.#wishes['prefers-reduced-motion'] = isCalm ? 'reduce' : 'no-preference';
  }

  readonly backgroundMemory = async () => memoryOf(await backgroundTarget(this.#browser, this.#root));

  readonly complaints = async () => this.#complaints;

  async close(): Promise<Closing> {
    const root = this.#root;
    await this.#browser.close();
    const requests = requestsOf(readFileSync(join(this.#netLog, 'log.json'), 'utf8'), root);
    rmSync(this.#netLog, { recursive: true, force: true });
    return { requests };
  }
}

/** Starts Chromium (or Chrome) with the extension installed. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const netLog = mkdtempSync(join(tmpdir(), 'lacuna-net-'));
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    headless: !options.window && !options.display,
    ...(options.display && { env: { ...process.env, DISPLAY: options.display.name } }),
    defaultViewport: options.window || options.display ? null : { width: 1000, height: 700 },
    enableExtensions: true,
    pipe: true,
    handleSIGINT: !options.window,
    protocolTimeout: browserPatience,
    args: [
      ...flags,
      // Containers rarely allow Chromium's sandbox, and root never does.
      ...(options.window && process.getuid?.() !== 0 ? [] : ['--no-sandbox']),
      '--window-size=1300,1000',
      '--screen-info={1600x1200}',
      `--lang=${options.language ?? 'en'}`,
      `--log-net-log=${join(netLog, 'log.json')}`,
      // In tests nothing leaves this machine, whatever a page or the browser asks for.
      ...(options.window ? [] : ['--host-resolver-rules=MAP * 127.0.0.1']),
    ],
    ...(options.downloads && { downloadBehavior: { policy: 'allow', downloadPath: options.downloads } }),
  });
  const id = await install(browser, options);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('Chromium did not install the extension.');
  await (await browser.target().createCDPSession()).send('Browser.grantPermissions', {
    permissions: ['clipboardReadWrite', 'clipboardSanitizedWrite'],
  });
  const driver = new Chromium(browser, extension, netLog, options.display);
  await driver.attend();
  return driver;
}
