import { browser } from 'wxt/browser';
import {
  answering,
  type BackgroundCalls,
  callsTo,
  type PackedReport,
  type PageCalls,
  type Report,
  sentTwice,
} from '../messages';
import { siteOf } from '../rules/sites';
import type { World } from './clicked';
import { Page } from './page';
import { inSlices } from './slices';

/** What an injection leaves behind for the next one, where only this extension sees it. */
interface Opened {
  /** Whether the extension that opened the page can still be reached. */
  isAlive(): boolean;
  leave(): Promise<void>;
}

const world = globalThis as { lacunaOpened?: Opened };

/**
 * Opens the page to the background's calls, and has a look at it where that was asked for. Another injection does nothing;
 * one by a newer extension puts the older one's work back and takes over.
 */
export async function openPage(): Promise<void> {
  if (world.lacunaOpened?.isAlive()) return;
  const earlier = world.lacunaOpened;
  const { runtime } = browser;
  const site = siteOf(location.hostname);
  const page = new Page(document, site, callsTo<BackgroundCalls>(sentTwice((message) => runtime.sendMessage(message))));
  world.lacunaOpened = { isAlive: () => isAlive(runtime), leave: () => page.leave() };
  const ready = Promise.resolve(earlier?.leave()).catch(() => undefined);
  const listen = answering<PageCalls>(
    {
      clean: ({ first }) => ready.then(() => page.clean(first)).then(packed),
      show: ({ choice, part }) => ready.then(() => page.show(choice, part)).then(packed),
      part: (request) => (globalThis as World).lacunaClicked!.part(request),
      decide: ({ edits, isAccepted }) => ready.then(() => page.decide(edits, isAccepted)),
      reveal: ({ place }) => page.reveal(place),
      renew: () => page.renew(),
      recount: () => page.recount(),
    },
    // Pages cannot send messages here; other tabs' content scripts could, and have no business to.
    (_name, _request, sender) => sender.id === runtime.id && sender.tab === undefined,
  );
  runtime.onMessage.addListener(listen);
  await ready;
  if (site) await page.look().catch(() => page.stop());
}

function packed(report: Report): Promise<PackedReport> {
  return inSlices((globalThis as World).lacunaClicked!.pack(report));
}

function isAlive(runtime: typeof browser.runtime): boolean {
  try {
    return runtime.id !== undefined;
  } catch {
    return false;
  }
}
