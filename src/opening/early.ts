import { browser } from '../extension/plain';
import type { TabReport } from '../messages';

/** What comes of asking for a tab to be read; undefined where nobody answered. */
type Outcome = { readonly answer?: TabReport } | undefined;

/** The tab in front, asked about before the interface was there. */
export interface Early {
  readonly tab: number;
  readonly outcome: Promise<Outcome>;
}

/** What the first script of a document leaves for the others, which come later. */
export const world = globalThis as { lacunaEarly?: Promise<Early> };

/** Asks about the tab in front, for a popup; once. */
export function askEarly(): void {
  world.lacunaEarly ??= browser.tabs.query({ active: true, currentWindow: true }).then(([front]) => {
    const tab = front!.id!;
    const outcome = browser.runtime.sendMessage({ call: 'openTab', request: { tab } }) as Promise<Outcome>;
    return { tab, outcome: outcome.catch(() => undefined) };
  });
}
