import type { Page } from 'puppeteer-core';
import type { Display } from './display';
import type { MenuItem } from './driver';

const settled = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function need(display: Display | undefined): Display {
  if (!display) throw new Error('Chromium shows menus, and heeds shortcuts, on a screen only.');
  return display;
}

/** The middle of an element on the screen; the browser's own bars are above the page. Runs in the page. */
function placeOf(selector: string): { x: number; y: number } {
  const box = document.querySelector(selector)!.getBoundingClientRect();
  const bars = window.outerHeight - window.innerHeight;
  return { x: window.screenX + box.x + Math.min(60, box.width / 2), y: window.screenY + bars + box.y + box.height / 2 };
}

/**
 * Chooses an item with the keyboard. Extensions stand above the browser's last items: “Inspect” in the menu of selected
 * text, “View page source” and “Inspect” in the page's. Several items of one extension are in a menu of their own.
 */
export async function chooseFromMenu(
  screen: Display | undefined,
  page: Page,
  selector: string,
  { index, of }: MenuItem,
): Promise<void> {
  const display = need(screen);
  const { x, y } = await page.evaluate(placeOf, selector);
  const isSelected = await page.evaluate(() => !getSelection()!.isCollapsed);
  display.clickRight(x, y);
  await settled(700);
  display.press(...Array<string>(isSelected ? 2 : 3).fill('Up'));
  if (of > 1) {
    display.press('Right');
    await settled(300);
    if (index > 0) display.press(...Array<string>(index).fill('Down'));
  }
  display.press('Return');
}

/** Answers Chromium's question for a permission, which begins on “Deny” and takes no answer at once. */
export async function answerQuestion(screen: Display | undefined, isAllowed: boolean): Promise<void> {
  const display = need(screen);
  await settled(2000);
  display.focus('chromium');
  await settled(300);
  display.press(...(isAllowed ? ['Tab', 'space'] : ['space']));
}

/** Presses keys at once, as a manifest names them. */
export async function pressShortcut(screen: Display | undefined, keys: string): Promise<void> {
  const display = need(screen);
  display.focus('chromium');
  await settled(200);
  display.press(keys.toLowerCase());
}

/** Types a text of small letters and spaces into Chromium's search for words in a page, in place of what was sought before. */
export async function findInPage(screen: Display | undefined, text: string): Promise<void> {
  await pressShortcut(screen, 'Ctrl+F');
  await settled(300);
  need(screen).press(...Array.from(text, (letter) => (letter === ' ' ? 'space' : letter)), 'Return');
}
