import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import type { Popup } from './popup';
import type { Session } from './session';

/** The accessible name of the first control that a selector of ours names; runs in the popup. */
export function nameOf(selector: string): string {
  const control = document.querySelector(selector);
  return (control?.getAttribute('aria-label') ?? control?.textContent ?? '').trim();
}

/** Opens one of the three views of a popup. */
export async function openView(popup: Popup, view: 'cleaned' | 'changes' | 'missing'): Promise<void> {
  await popup.click(await popup.waitFor(nameOf, `#tab-${view}`));
  await popup.waitFor(
    (id) => document.getElementById(id)?.checkVisibility({ visibilityProperty: true }) === true,
    `view-${view}`,
  );
}

/** Chooses an option of a list, which a mouse cannot reach in a test. */
export async function choose(popup: Popup, label: string, value: string): Promise<void> {
  const selector = `select[aria-label="${label}"]`;
  await popup.waitFor((wanted) => document.querySelector(wanted) !== null, selector);
  await popup.evaluate(
    (wanted, option) => {
      const list = document.querySelector<HTMLSelectElement>(wanted)!;
      list.value = option;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    },
    selector,
    value,
  );
}

/** Types into the search field, which a test's keyboard cannot do in Chinese. */
export async function search(popup: Popup, query: string): Promise<void> {
  await popup.waitFor(() => document.querySelector('input[type=search]') !== null);
  await popup.evaluate((typed) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]')!;
    field.value = typed;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, query);
}

/** The paragraphs of the text that a popup shows. */
export function shownTexts(popup: Popup): Promise<string[]> {
  return popup.evaluate(() => [...document.querySelectorAll('.text p, .text h2')].map((it) => it.textContent ?? ''));
}

/** The file that pressing an item of the popup's menu saves: its name, and its bytes as text. */
export async function saved(session: Session, popup: Popup, item: string): Promise<{ name: string; text: string }> {
  for (const name of readdirSync(session.downloads)) rmSync(join(session.downloads, name));
  await popup.click('More ways to copy and save');
  await popup.click(item);
  return vi.waitFor(() => {
    const names = readdirSync(session.downloads).filter((name) => !/\.(part|crdownload)$/.test(name));
    expect(names).toHaveLength(1);
    const text = readFileSync(join(session.downloads, names[0]!), 'utf8');
    expect(text).not.toBe('');
    return { name: names[0]!, text };
  }, 10_000);
}
