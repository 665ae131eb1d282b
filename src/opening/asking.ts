import { browser } from '../extension/plain';
import { type BackgroundCalls, callsTo, sentTwice, type TabReport } from '../messages';
import { type Early, world } from './early';

/** Asks the background. */
export const background = callsTo<BackgroundCalls>(sentTwice((message) => browser.runtime.sendMessage(message)));

/** A tab, and what the background comes to say of it. */
export interface Asked {
  readonly tab: number;
  readonly report: Promise<TabReport>;
}

/** Has a tab read, and what is found in it shown there; rejects where there is no tab. */
export async function askOf(tabOf: () => Promise<number>): Promise<Asked> {
  return asked(await tabOf());
}

/** What the first script of the document asked, and asked once more where it has no answer; undefined where it asked nothing. */
export function askedEarly(): Promise<Asked> | undefined {
  return world.lacunaEarly?.then(({ tab, outcome }) => asked(tab, outcome));
}

async function asked(tab: number, outcome?: Early['outcome']): Promise<Asked> {
  const report = (async () => (await outcome)?.answer ?? background('openTab', { tab }))();
  // Whoever still wants the answer hears of it; a reading that was given up is nobody's failure.
  report.catch(() => undefined);
  return { tab, report };
}
