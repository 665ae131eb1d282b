import { browser } from '../extension/plain';
import { type BackgroundCalls, callsTo, sentTwice, type TabReport } from '../messages';

/** Asks the background. */
export const background = callsTo<BackgroundCalls>(sentTwice((message) => browser.runtime.sendMessage(message)));

/** A tab, and what the background comes to say of it. */
export interface Asked {
  readonly tab: number;
  readonly report: Promise<TabReport>;
}

/** Has a tab read, and what is found in it shown there; rejects where there is no tab. */
export async function askOf(tabOf: () => Promise<number>): Promise<Asked> {
  const tab = await tabOf();
  const report = background('openTab', { tab });
  // Whoever still wants the answer hears of it; a reading that was given up is nobody's failure.
  report.catch(() => undefined);
  return { tab, report };
}

/**
 * The first question, asked while the words and the style of the interface are on their way; undefined in Firefox, whose
 * background works in the same process and would keep the document from being drawn.
 */
export function askEarly(tabOf: () => Promise<number>): Promise<Asked> | undefined {
  if (import.meta.env.FIREFOX) return undefined;
  const asked = askOf(tabOf);
  asked.catch(() => undefined);
  return asked;
}
