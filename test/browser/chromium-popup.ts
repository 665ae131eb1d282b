import type { KeyInput, Page } from 'puppeteer-core';
import type { Clipboard } from './driver';
import type { Surface } from './popup';

/** Chromium's popup: a page of its own. */
export class ChromiumSurface implements Surface {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  // The popup's policy forbids `eval`, so the source goes through the debugger, which is not bound by it.
  run(source: string, values: readonly unknown[]): Promise<unknown> {
    return this.#page.evaluate(`(${source})(...${JSON.stringify(values)})`);
  }

  async pressMouse(x: number, y: number): Promise<void> {
    try {
      await this.#page.mouse.click(x, y);
    } catch (error) {
      // What the click does may close the popup before the driver hears that the button was pressed.
      if (!String(error).includes('Target closed')) throw error;
    }
  }

  pressKey(key: string): Promise<void> {
    return this.#page.keyboard.press(key as KeyInput);
  }

  picture(): Promise<Uint8Array> {
    return this.#page.screenshot();
  }

  async close(): Promise<void> {
    try {
      if (!this.#page.isClosed()) await this.#page.close();
    } catch (error) {
      // A popup closes by itself as soon as it loses the focus, perhaps before the driver knows of it.
      if (!String(error).includes('No target with given id')) throw error;
    }
  }
}

/** Reads both kinds from the clipboard; runs in a page. */
export async function readClipboard(): Promise<Clipboard> {
  const [item] = await navigator.clipboard.read();
  const read = async (kind: string) => (item?.types.includes(kind) ? (await item.getType(kind)).text() : '');
  return { text: await read('text/plain'), html: await read('text/html') };
}
