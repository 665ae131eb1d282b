import { browser } from '../extension';

/** Whether a content script of ours is there; what is injected runs where those do. */
export const hasOurs = () => 'lacunaClicked' in globalThis;

/**
 * `left` rejects when the page of a tab that was entered makes room for another one: Firefox keeps it aside, where it never
 * answers. Comes to an end with `stop`.
 */
export function leaving(tab: number): { readonly left: Promise<never>; stop(): void } {
  let stop = () => {};
  const left = new Promise<never>((_resolve, reject) => {
    const look = async (updated: number, { status }: { status?: string }) => {
      if (updated === tab && status && !(await isEntered(tab))) reject(new Error('The page was closed.'));
    };
    browser.tabs.onUpdated.addListener(look);
    stop = () => browser.tabs.onUpdated.removeListener(look);
  });
  left.catch(() => undefined);
  return { left, stop };
}

/** Whether the page that a tab shows now has our content script; not where nobody may look into it. */
async function isEntered(tabId: number): Promise<boolean> {
  const [main] = await browser.scripting.executeScript({ target: { tabId }, func: hasOurs }).catch(() => []);
  return main?.result === true;
}

/** The answer, unless it takes longer than so many milliseconds, or the page is left before. */
export function inTime(answer: Promise<string>, patience: number, left: Promise<never>): Promise<string> {
  return new Promise((resolve, reject) => {
    left.catch(reject);
    const timer = setTimeout(() => reject(new Error('The page did not answer in time.')), patience);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
