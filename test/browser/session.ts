import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import type { BrowserName } from '../../scripts/browsers';
import { type PageServer, serve } from '../../scripts/serve';
import { type Display, startDisplay } from './display';
import { type Driver, type LaunchOptions, launch } from './driver';
import type { Popup } from './popup';

const builds: Record<BrowserName, string> = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };

/** What a suite wants besides a browser with the extension. */
export interface Wishes extends Pick<LaunchOptions, 'hosts' | 'language' | 'grants'> {
  /** Whether menus and shortcuts of the browser are used. */
  readonly isOnScreen?: boolean;
  /** Pages to serve besides those of test/pages, by path. */
  readonly pages?: Readonly<Record<string, string>>;
}

/** A browser with the extension and a server of pages, for the tests of one suite. */
export class Session {
  readonly name: BrowserName;
  readonly #wishes: Wishes;
  /** Folder that downloads go to. */
  readonly downloads = mkdtempSync(join(tmpdir(), 'lacuna-downloads-'));
  #driver: Driver | undefined;
  #server: PageServer | undefined;
  #display: Display | undefined;
  readonly #errors: string[] = [];
  #requests: readonly string[] = [];
  #opened: { page: Page; popups: Popup[] }[] = [];

  constructor(name: BrowserName, wishes: Wishes) {
    this.name = name;
    this.#wishes = wishes;
  }

  /** The browser. */
  get driver(): Driver {
    if (!this.#driver) throw new Error('The browser is not running.');
    return this.#driver;
  }

  /** The server of the test pages. */
  get server(): PageServer {
    if (!this.#server) throw new Error('The server is not running.');
    return this.#server;
  }

  /** What pages printed as errors or threw, in all tabs of the session. */
  get errors(): readonly string[] {
    return this.#errors;
  }

  /** Starts both. */
  async start(): Promise<void> {
    this.#server = await serve(resolve('test/pages'), this.#wishes.pages);
    if (this.#wishes.isOnScreen && this.name === 'chromium') this.#display = await startDisplay();
    await this.#launch();
  }

  async #launch(): Promise<void> {
    const extension = resolve(builds[this.name]);
    if (!existsSync(join(extension, 'manifest.json'))) throw new Error(`Please run \`npm run build\`: no ${extension}`);
    const { pages: _pages, isOnScreen: _isOnScreen, ...options } = this.#wishes;
    const screen = this.#display && { display: this.#display };
    this.#driver = await launch(this.name, { extension, downloads: this.downloads, ...options, ...screen });
  }

  async #close(): Promise<void> {
    const closing = await this.#driver?.close();
    this.#driver = undefined;
    this.#requests = [...this.#requests, ...(closing?.requests ?? [])];
  }

  /** Puts another browser in the place of this one, whatever a failed test left in it. */
  async renew(): Promise<void> {
    await this.tidy();
    await this.#close();
    this.#errors.length = 0;
    await this.#launch();
  }

  /** Opens a test page by its path, or any address. */
  async open(path: string): Promise<Page> {
    const page = await this.driver.open(path.startsWith('/') ? this.server.address + path : path);
    page.on('pageerror', (error) => this.#errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.#errors.push(message.text());
    });
    this.#opened.push({ page, popups: [] });
    return page;
  }

  /** Opens the options page in a tab of its own. */
  async openOptions(): Promise<Page> {
    const page = await this.driver.openOwn('options.html');
    await page.waitForSelector('section');
    this.#opened.push({ page, popups: [] });
    return page;
  }

  /** Clicks the toolbar button on the page and waits until the popup has something to say about it. */
  async click(page: Page): Promise<Popup> {
    const popup = await this.driver.clickToolbarButton(page);
    this.#opened.find((opened) => opened.page === page)?.popups.push(popup);
    await popup.waitFor(() => document.querySelector('h1, [role=status], [role=alert]') !== null);
    await popup.waitFor(() => document.querySelector('[aria-busy=true]') === null);
    return popup;
  }

  /** Opens a page and clicks the toolbar button on it. */
  async openAndClick(path: string): Promise<{ page: Page; popup: Popup }> {
    const page = await this.open(path);
    return { page, popup: await this.click(page) };
  }

  /** Keeps a picture of the popup in .artifacts/screenshots. */
  async keepPicture(popup: Popup, title: string): Promise<void> {
    mkdirSync('.artifacts/screenshots', { recursive: true });
    writeFileSync(`.artifacts/screenshots/${title}-${this.name}.png`, await popup.picture());
  }

  /** Keeps a picture of a whole page in .artifacts/screenshots. */
  async keepScreenshot(page: Page, title: string): Promise<void> {
    mkdirSync('.artifacts/screenshots', { recursive: true });
    writeFileSync(`.artifacts/screenshots/${title}-${this.name}.png`, await page.screenshot({ fullPage: true }));
  }

  /** Closes what a test opened. */
  async tidy(): Promise<void> {
    for (const { page, popups } of this.#opened) {
      for (const popup of popups) await popup.close().catch(() => {});
      await page.close().catch(() => {});
    }
    this.#opened = [];
  }

  /** Ends both; gives what the extension asked the network for. */
  async end(): Promise<readonly string[]> {
    await this.#close();
    await this.#server?.close();
    this.#display?.end();
    rmSync(this.downloads, { recursive: true, force: true });
    return this.#requests;
  }
}

/** Runs a suite of tests in Chromium and in Firefox; whatever it does, the extension asks the network for nothing. */
export function inBothBrowsers(title: string, suite: (session: Session) => void, wishes: Wishes = {}): void {
  describe.each(['chromium', 'firefox'] as const)(`${title}, in %s`, (name) => {
    const session = new Session(name, wishes);
    beforeAll(() => session.start());
    // A second try begins as the first one did: with a browser that nothing was stored in.
    beforeEach(({ task }) => (task.result?.retryCount ? session.renew() : undefined));
    afterEach(() => session.tidy());
    afterAll(async () => expect(await session.end(), 'requests of the extension').toEqual([]));
    suite(session);
  });
}
