import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/browsers';
import { launchChromium } from './chromium';
import type { Display } from './display';
import { launchFirefox } from './firefox';
import type { Popup } from './popup';

/** How a browser is started. */
export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Folder that downloads go to; the browser's own without it. */
  readonly downloads?: string;
  /** Host names that mean this machine. */
  readonly hosts?: readonly string[];
  /** The browser's language, as a BCP 47 tag; English without it. */
  readonly language?: string;
  /** Match patterns of sites that the browser lets the extension into as soon as it asks, without asking the reader. */
  readonly grants?: readonly string[];
  /** The screen to show a window on; none without it. Chromium needs one for menus and shortcuts, Firefox does not. */
  readonly display?: Display;
  /** Whether a window is shown. */
  readonly window?: boolean;
}

/** What lies on the clipboard; empty strings where a kind is missing. */
export interface Clipboard {
  readonly text: string;
  readonly html: string;
}

/** What is known once the browser is closed. */
export interface Closing {
  /** Addresses that the extension asked the network for, with its own pages and files left out. */
  readonly requests: readonly string[];
}

/** An item of the extension in a context menu. */
export interface MenuItem {
  readonly title: string;
  /** Which of how many items the extension has in this menu, from 0. */
  readonly index: number;
  readonly of: number;
}

/** A running browser with the extension installed. */
export interface Driver {
  readonly name: BrowserName;
  /** Comes when the browser has ended, whoever ended it. */
  readonly ended: Promise<void>;
  /** A new tab with this address, in front. */
  open(address: string): Promise<Page>;
  /** Clicks the extension's button in the toolbar while this tab is in front, and waits for the popup it opens. */
  clickToolbarButton(page: Page): Promise<Popup>;
  /** The popup as a page of its own, telling of this tab, which it was opened for before; the new tab is in front. */
  openPopupAsPage(page: Page): Promise<Page>;
  /** A page of the extension by its file name, in a tab of its own. */
  openOwn(file: string): Promise<Page>;
  /** The panel beside the page that comes with this work, in the window of this page. */
  panelOpenedBy(page: Page, work: () => Promise<void>): Promise<Popup>;
  /** Gives a command of the extension these keys, as the reader can in the browser's settings. */
  assignKeys(command: string, keys: string): Promise<void>;
  /** Answers what the browser asks the reader on behalf of the extension. */
  answerQuestion(isAllowed: boolean): Promise<void>;
  /** Enlarges whatever the browser opens from now on, as the reader can in its settings (2 is 200 %); Firefox leaves popups as they are. */
  zoom(factor: number): Promise<void>;
  /** Chooses from the context menu of what this selector finds in the page; of the extension's items, by their place and their title. */
  chooseFromMenu(page: Page, selector: string, item: MenuItem): Promise<void>;
  /** Presses keys at once, as a manifest names them: `Alt+Shift+U`. */
  pressShortcut(page: Page, keys: string): Promise<void>;
  /** Searches a page for a text of small letters and spaces, with the browser's own search. */
  findInPage(page: Page, text: string): Promise<void>;
  /** What is on the clipboard, while the popup or a page has the focus. */
  clipboard(): Promise<Clipboard>;
  /** What the badge on the toolbar button says for this tab. */
  badge(page: Page): Promise<string>;
  /** Runs the source of a function on the closed root that the extension draws into over a page, or over the first frame in it; gives what it returns as JSON, undefined where nothing is drawn. */
  inOverlay(page: Page, source: string, where: 'page' | 'frame'): Promise<string | undefined>;
  /** Stops the background, as browsers do when it idles; the next message starts it again. */
  stopBackground(): Promise<void>;
  /** Lets the background idle until the browser stops it, and gives its state then: `stopped`. Chromium's never idles under a debugger. */
  idleBackground?(): Promise<string>;
  /** Bytes that the background holds, buffers included; 0 where it is stopped. */
  backgroundMemory(): Promise<number>;
  /** Has the browser load the extension anew, as an update does; open tabs stay. */
  reloadExtension(): Promise<void>;
  /** Light or dark, for all pages and popups opened from now on. */
  prefer(scheme: 'light' | 'dark'): Promise<void>;
  /** Whether pages and popups opened from now on move as little as they can. */
  calm(isCalm: boolean): Promise<void>;
  /** Errors that the extension's own pages and background printed or threw. */
  complaints(): Promise<readonly string[]>;
  /** Ends the browser. */
  close(): Promise<Closing>;
}

/** Starts the named browser with the extension installed. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<Driver> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
