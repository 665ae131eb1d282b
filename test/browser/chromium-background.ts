import type { Browser, Target, WebWorker } from 'puppeteer-core';

/** The worker of the extension whose pages begin with `root`, as the browser lists it; waits until it is there. */
export function backgroundTarget(browser: Browser, root: string): Promise<Target> {
  return browser.waitForTarget((target) => target.type() === 'service_worker' && target.url().startsWith(root));
}

/** The same, to run something in. */
export async function backgroundOf(browser: Browser, root: string): Promise<WebWorker> {
  const background = await (await backgroundTarget(browser, root)).worker();
  if (!background) throw new Error('The background is not running.');
  return background;
}
