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
import { Page } from './page';
import { inSlices } from './slices';
import { world } from './world';

/** Opens the page to the background's calls, and has a look at it where that was asked for. Another injection does nothing. */
export async function openPage(): Promise<void> {
  if (world.lacunaOpened?.isAlive()) return;
  const { runtime } = browser;
  const site = siteOf(location.hostname);
  const page = new Page(document, site, callsTo<BackgroundCalls>(sentTwice((message) => runtime.sendMessage(message))));
  world.lacunaOpened = { isAlive: () => isAlive(runtime), leave: () => page.leave() };
  const listen = answering<PageCalls>(
    {
      clean: ({ first }) => page.clean(first).then(packed),
      show: ({ choice, part }) => page.show(choice, part).then(packed),
      part: (request) => world.lacunaClicked!.part(request),
      decide: ({ edits, isAccepted }) => page.decide(edits, isAccepted),
      reveal: ({ place }) => page.reveal(place),
      renew: () => page.renew(),
      recount: () => page.recount(),
    },
    // Pages cannot send messages here; other tabs' content scripts could, and have no business to.
    (_name, _request, sender) => sender.id === runtime.id && sender.tab === undefined,
  );
  runtime.onMessage.addListener(listen);
  if (site) await page.look().catch(() => page.stop());
}

function packed(report: Report): Promise<PackedReport> {
  return inSlices(world.lacunaClicked!.pack(report));
}

function isAlive(runtime: typeof browser.runtime): boolean {
  try {
    return runtime.id !== undefined;
  } catch {
    return false;
  }
}
