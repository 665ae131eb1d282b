import { browser } from '../extension';
import { callsTo, type PageCalls, type Sender } from '../messages';
import { remembered } from './remembered';

const colour = '#b5472f';

/** Numbers by frame, by tab. A worker that was stopped and started has lost them, and asks the frames again. */
const counts = new Map<number, Map<number, number>>();

/** Takes note of what a frame found, and shows the sum over the tab's frames on its badge. */
export async function noteFound(count: number, { tab, frameId = 0 }: Sender): Promise<void> {
  const id = tab?.id;
  if (id === undefined) return;
  let frames = counts.get(id);
  if (!frames) {
    frames = new Map();
    counts.set(id, frames);
    void recount(id);
  }
  frames.set(frameId, count);
  await show(id);
}

/** Forgets the numbers of a tab that leaves its page or is closed. */
export function forget(tab: number): void {
  counts.delete(tab);
}

/** Shows the numbers on all badges, or none, as the reader wants it now. */
export async function renewBadges(): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    if (id === undefined) continue;
    if (counts.has(id)) await show(id);
    else await recount(id);
  }
}

/** Milliseconds that a sign stays on the badge. */
const signStays = 2_000;

/** Shows a sign on the badge for a moment: what was asked for without the popup was done, or could not be done. */
export async function showSign(tab: number, sign: '✓' | '!'): Promise<void> {
  await write(tab, sign);
  setTimeout(() => void show(tab), signStays);
}

/** Asks the frames of a tab for their numbers: a page that the browser kept aside comes back as it was, its repairs included. */
export function recount(tab: number): Promise<unknown> {
  const ask = callsTo<PageCalls>((message) => browser.tabs.sendMessage(tab, message));
  // No frame may be there to hear it, and nobody waits for the answer.
  return ask('recount').catch(() => undefined);
}

async function show(tab: number): Promise<void> {
  const sum = [...(counts.get(tab)?.values() ?? [])].reduce((all, one) => all + one, 0);
  const { badge } = await remembered();
  await write(tab, sum === 0 || !badge ? '' : sum > 999 ? '999+' : String(sum));
}

async function write(tabId: number, text: string): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: colour });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab is gone.
  }
}
