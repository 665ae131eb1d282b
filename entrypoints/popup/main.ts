import { browser } from '../../src/extension/plain';
import { openInterface } from '../../src/opening/opening';

const asked = new URLSearchParams(location.search).get('tab');

/** The tab that the popup was opened for: `?tab=` when it is a page of its own, else the one in front. */
async function tab(): Promise<number> {
  if (asked) return Number(asked);
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  if (front?.id === undefined) throw new Error('There is no tab.');
  return front.id;
}

// Android shows a popup as a page; elsewhere it is as large as what is in it.
await openInterface({ form: asked || /Android/.test(navigator.userAgent) ? 'page' : 'popup', tab });
