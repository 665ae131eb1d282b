import type { Browser } from 'puppeteer-core';

/** What Chromium's own page for extensions may ask of it. */
interface ExtensionSettings {
  updateExtensionCommand(update: { extensionId: string; commandName: string; keybinding: string }): Promise<void>;
}

/** What Chromium's page of settings may ask of it. */
interface PageSettings {
  setDefaultZoom(factor: number): Promise<void>;
}

/** Runs in Chromium's page for extensions. */
async function assign(extensionId: string, commandName: string, keybinding: string): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: { developerPrivate: ExtensionSettings } };
  await chrome.developerPrivate.updateExtensionCommand({ extensionId, commandName, keybinding });
}

/** Gives a command of an extension keys, as the reader can in Chromium's settings. */
export async function assignKeys(browser: Browser, id: string, command: string, keys: string): Promise<void> {
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions/');
  await settings.evaluate(assign, id, command, keys);
  await settings.close();
}

/** Runs in Chromium's page of settings. */
async function setZoom(factor: number): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: { settingsPrivate: PageSettings } };
  await chrome.settingsPrivate.setDefaultZoom(factor);
}

/** Sets the zoom of all pages and popups, as the reader can in Chromium's settings. */
export async function zoomAll(browser: Browser, factor: number): Promise<void> {
  const settings = await browser.newPage();
  await settings.goto('chrome://settings/appearance');
  await settings.evaluate(setZoom, factor);
  await settings.close();
}
