import type { Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';

/** A sentence with nothing wrong. */
export const sentence =
  'The reservoir was filled again in spring, and the farmers of the valley could water their fields. ';
/** Paragraphs of running text. */
export const filling = (count: number) => `<p>${sentence.repeat(3)}</p>`.repeat(count);
/** The box of the flag on the line of an element's text, as far as it can be hit, or null; runs in the page. */
function flagBeside(id: string): { left: number; right: number; top: number; bottom: number } | null {
  const host = document.documentElement.querySelector(':scope > [data-lacuna]');
  const range = document.createRange();
  range.selectNodeContents(document.getElementById(id)!);
  const line = [...range.getClientRects()].at(-1)!;
  const hits: { x: number; y: number }[] = [];
  for (let y = line.top - 4; y < line.bottom + 24; y += 3)
    for (let x = 2; x < innerWidth; x += 3) if (host && document.elementFromPoint(x, y) === host) hits.push({ x, y });
  if (hits.length === 0) return null;
  const xs = hits.map(({ x }) => x);
  const ys = hits.map(({ y }) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** The box of the flag beside an element's text, once there is one. */
export const flag = (page: Page, id: string) =>
  vi.waitFor(async () => {
    const box = await page.evaluate(flagBeside, id);
    expect(box).not.toBeNull();
    return box!;
  }, 5000);
/** Waits until there is none. */
export const noFlag = (page: Page, id: string) =>
  vi.waitFor(async () => expect(await page.evaluate(flagBeside, id)).toBeNull(), 5000);
/** Scrolls an element into the middle of the window. */
export const scrollTo = (page: Page, id: string) =>
  page.evaluate((it) => document.getElementById(it)!.scrollIntoView({ block: 'center' }), id);
