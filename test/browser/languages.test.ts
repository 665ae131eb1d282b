import { expect, test } from 'vitest';
import { spoken } from '../../src/wording/spoken';
import type { Popup } from './popup';
import { inBothBrowsers } from './session';

/** Has Lacuna speak a language from now on; runs in the popup. */
function speak(language: string): Promise<void> {
  const { browser, chrome } = globalThis as unknown as Record<
    string,
    { storage: { sync: { set(items: object): Promise<void> } } }
  >;
  return (browser ?? chrome)!.storage.sync.set({ language });
}

/** What is cut off or sticks out: words that a control has no room for, and anything beyond the window; runs in the popup. */
function cutOff(): string[] {
  const controls = [
    ...document.querySelectorAll<HTMLElement>('button, select, label, h1, h2, p, [role=tab], [role=menuitem]'),
  ];
  const isCut = (it: HTMLElement) => {
    const { overflowX, textOverflow } = getComputedStyle(it);
    const box = it.getBoundingClientRect();
    if (box.width === 0 || textOverflow === 'ellipsis') return false;
    return (
      box.right > window.innerWidth + 1 ||
      (overflowX !== 'auto' && it.scrollWidth > it.clientWidth + 1 && it.clientWidth > 0)
    );
  };
  const pen = document.createElement('canvas').getContext('2d')!;
  /** A closed list is as wide as its longest word, and needs as much for the one that it shows. */
  const isTooNarrow = (it: HTMLSelectElement) => {
    const { width } = it.getBoundingClientRect();
    pen.font = getComputedStyle(it).font;
    const words = [...it.options].map(({ text }) => pen.measureText(text).width);
    it.style.cssText = 'flex:none;width:max-content;max-width:none;min-width:0';
    const around = it.getBoundingClientRect().width - Math.max(...words);
    it.style.cssText = '';
    return width > 0 && width + 1 < words[it.selectedIndex]! + around;
  };
  const lists = [...document.querySelectorAll('select')].filter(isTooNarrow).map((it) => it.selectedOptions[0]!.text);
  const all = document.documentElement.scrollWidth > window.innerWidth ? ['the whole popup'] : [];
  return [...all, ...lists, ...controls.filter(isCut).map((it) => `${it.tagName}: ${it.innerText}`)];
}

const tabs = (popup: Popup) =>
  popup.evaluate(() => [...document.querySelectorAll('[role=tab]')].map((it) => it.textContent!.trim()));

inBothBrowsers('The popup', (session) => {
  test.each(spoken)('has room for its words in %s', async (language) => {
    const { page, popup } = await session.openAndClick('/report.html');
    await popup.evaluate(speak, language);
    await popup.close();
    const again = await session.click(page);
    await again.waitFor((tag) => document.documentElement.lang === tag, language);
    const names = await tabs(again);
    expect(names.length).toBeGreaterThan(1);
    for (const [i, name] of names.entries()) {
      await again.click(name);
      await again.waitFor(
        (tab) => document.querySelector('[role=tab][aria-selected=true]')?.textContent?.trim() === tab,
        name,
      );
      expect(await again.evaluate(cutOff), name).toEqual([]);
      if (['de', 'ru', 'ja', 'ko', 'fr', 'es'].includes(language))
        await session.keepPicture(again, `popup-${language}-${i}`);
    }
    await again.close();
    // A panel can be as narrow as this.
    const own = await session.driver.openPopupAsPage(page);
    await own.setViewport({ width: 300, height: 700 });
    await own.waitForSelector('footer button');
    for (const view of ['changes', 'missing', 'cleaned']) {
      await own.evaluate((name) => document.getElementById(`tab-${name}`)!.click(), view);
      expect(await own.evaluate(cutOff), `${view}, narrow`).toEqual([]);
    }
    await session.keepScreenshot(own, `narrow-${language}`);
    await own.close();
  });
});
