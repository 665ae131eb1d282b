import { writeFileSync } from 'node:fs';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Session } from './session';

/** Waits for what has exactly this text and presses it with the mouse: a radio button or checkbox by its label, a button, a fold. */
export async function press(page: Page, text: string): Promise<void> {
  const found = await page.waitForFunction(
    (wanted) => {
      const all = [...document.querySelectorAll<HTMLElement>('label, button, summary .name, summary .kinds')];
      return all.find((it) => (it.getAttribute('aria-label') ?? it.textContent) === wanted);
    },
    { timeout: 5000 },
    text,
  );
  // Browsers ask for permissions after a true click only, and in front.
  await page.bringToFront();
  await (found as ElementHandle<HTMLElement>).click();
}

/** Writes into the field with this label, in place of what is there. */
export async function write(page: Page, label: string, text: string): Promise<void> {
  const id = await page.evaluate((wanted) => {
    const found = [...document.querySelectorAll('label')].find((it) => it.textContent === wanted);
    return found?.htmlFor ?? '';
  }, label);
  const field = await page.waitForSelector(`[id="${id}"]`, { timeout: 5000 });
  await field!.evaluate((it) => (it as HTMLInputElement).select());
  await field!.type(text);
  await field!.press('Tab');
}

/** Chooses from the list with this label what has this text. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.evaluate(
    (wanted, text) => {
      const { htmlFor } = [...document.querySelectorAll('label')].find((it) => it.textContent === wanted)!;
      const list = document.getElementById(htmlFor) as HTMLSelectElement;
      list.value = [...list.options].find((it) => it.text === text)!.value;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    },
    label,
    option,
  );
}

/** Waits until the page says this somewhere; throws with what it says instead. */
export async function says(page: Page, text: string): Promise<void> {
  const isSaid = (wanted: string) => document.body.innerText.includes(wanted);
  await page.waitForFunction(isSaid, { timeout: 5000 }, text).catch(async () => {
    throw new Error(`“${text}” is not said, but: ${await page.evaluate(() => document.body.innerText)}`);
  });
}

/** Does something on the options page and waits until the browser has stored it. */
export async function store(page: Page, work: () => Promise<void>): Promise<void> {
  const stored = () => {
    const api = globalThis as unknown as Record<
      'browser' | 'chrome',
      { storage: { sync: { get(keys: null): Promise<unknown> } } }
    >;
    return (api.browser ?? api.chrome).storage.sync.get(null).then((items) => JSON.stringify(items));
  };
  const before = await page.evaluate(stored);
  await work();
  const end = Date.now() + 5000;
  while ((await page.evaluate(stored)) === before) {
    if (Date.now() > end)
      throw new Error(`Nothing was stored. The page says: ${await page.evaluate(() => document.body.innerText)}`);
  }
}

/** Sends the form for a phrase of the reader's own. */
export async function submit(own: Page, phrase: string): Promise<void> {
  await write(own, 'Phrase', phrase);
  await own.evaluate(() => document.querySelector<HTMLFormElement>('.phrases form')!.requestSubmit());
}

/** Adds a phrase by the form of its own. */
export const add = (own: Page, phrase: string) => store(own, () => submit(own, phrase));

/** Gives the options page a file with this text to read settings from. */
export async function take(own: Page, path: string, text: string): Promise<void> {
  writeFileSync(path, text);
  await ((await own.$('input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(path);
}

/** Puts everything back through the page's own button. */
export async function reset(session: Session): Promise<void> {
  const own = await session.openOptions();
  await press(own, 'Reset everything');
  await press(own, 'Yes, forget them');
  await says(own, 'All settings are as they were at first.');
  await own.close();
}

/** All that the popup says of a page. */
export async function textOfPopup(session: Session, path: string): Promise<string> {
  const { popup } = await session.openAndClick(path);
  const text = await popup.text();
  await popup.close();
  return text;
}

/** The outline's style and width of what has the focus, or of the field that stands around it; nothing where the page itself or another window has it. Runs in the page. */
export function outlineOfFocused(): string | undefined {
  const it = document.activeElement;
  if (!it || it === document.body || !document.hasFocus()) return undefined;
  const own = getComputedStyle(it);
  const { outlineStyle, outlineWidth } = own.outlineStyle === 'none' ? getComputedStyle(it.parentElement ?? it) : own;
  return `${outlineStyle} ${outlineWidth}`;
}
