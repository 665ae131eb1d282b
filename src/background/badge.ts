import { browser } from '../extension';
import { callsTo, type PageCalls, type Sender } from '../messages';

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
  await show(
    id,
    [...frames.values()].reduce((sum, one) => sum + one, 0),
  );
}

/** Forgets the numbers of a tab that leaves its page or is closed. */
export function forget(tab: number): void {
  counts.delete(tab);
}

function recount(tab: number): Promise<unknown> {
  const ask = callsTo<PageCalls>((message) => browser.tabs.sendMessage(tab, message));
  // No frame may be there to hear it, and nobody waits for the answer.
  return ask('recount').catch(() => undefined);
}

async function show(tabId: number, sum: number): Promise<void> {
  const text = sum === 0 ? '' : sum > 999 ? '999+' : String(sum);
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: colour });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab is gone.
  }
}
