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

/** Bytes that the background holds, buffers included, once what is no longer needed is gone. */
export async function memoryOf(background: Target): Promise<number> {
  const session = await background.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize + backingStorageSize;
}
