import { browser } from '../extension';
import {
  type Caller,
  type Choice,
  callsTo,
  type FrameReport,
  type PackedReport,
  type PageCalls,
  type Report,
  type TabReport,
} from '../messages';
import { beginFor, cancelFor, cancelled } from './jobs';
import { hasOurs, inTime, leaving } from './leaving';

const scripts = ['/content-scripts/content.js', '/clicked.js'];
/** Milliseconds that the page itself has for its answer, which the reader can cancel, and that frames within it have. */
const patience = { page: 300_000, frame: 20_000 };

/** What browsers say of a page that goes while it is asked, and after how many milliseconds the next one may be there: a long page that is loaded anew takes its time. */
const passing = /removed|navigat|closed|no frame|no document|receiving end|conduit|context/i;
const untilNext = [400, 1_000, 2_000];

type Ask<Answer> = (frame: Caller<PageCalls>, id: number) => Promise<Answer>;

/**
 * Asks every frame of a tab and gives their reports, the main frame's first. Frames without text are left out, and so are
 * those that do not answer in time; where the main frame fails, so does the tab.
 */
export async function askTab(tab: number, ask: Ask<PackedReport>): Promise<TabReport> {
  let report = await askOnce(tab, ask);
  for (const pause of untilNext) {
    if (report.state !== 'failed' || !passing.test(report.message)) return report;
    // A page that was left while it was asked: the one that comes after it may still be ours to read.
    cancelFor(tab);
    beginFor(tab);
    await new Promise((resolve) => setTimeout(resolve, pause));
    const next = await askOnce(tab, ask);
    if (next.state === 'unasked') return report;
    report = next;
  }
  return report;
}

async function askOnce(tab: number, ask: Ask<PackedReport>): Promise<TabReport> {
  const frames = await enter(tab);
  if ('state' in frames) return frames;
  const { left, stop } = leaving(tab);
  const answers = await Promise.allSettled(
    frames.map(
      async (frame): Promise<FrameReport> => ({
        ...(JSON.parse(
          await inTime(askFrame(tab, frame, whole(ask)), frame ? patience.frame : patience.page, left),
        ) as Report),
        frame,
      }),
    ),
  );
  stop();
  const main = answers[0];
  if (main?.status === 'rejected') return failed(main.reason);
  const reports = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
  const unread = unreadOf(reports);
  // A frame without text may hold the pages of a document, each as a picture.
  const pictures = reports.reduce((sum, report) => sum + (report.pictures ?? 0), 0);
  const withText = reports.filter(({ passages }) => passages.length > 0);
  return { state: 'read', frames: withText, ...(unread > 0 && { unread }), ...(pictures > 0 && { pictures }) };
}

/** How many large frames are there of which nobody answered. */
function unreadOf(reports: readonly FrameReport[]): number {
  const there = reports.reduce((sum, { largeFrames = 0 }) => sum + largeFrames, 0);
  return there - reports.filter(({ frame, isLarge }) => frame && isLarge).length;
}

/** The same with all parts of the answer put together. */
function whole(ask: Ask<PackedReport>): Ask<string> {
  return async (frame, id) => {
    let { text, next } = await ask(frame, id);
    while (next !== undefined) {
      const part = await frame('part', { next });
      text += part.text;
      next = part.next;
    }
    return text;
  };
}

/** Asks one frame of a tab, in which the content script is already. */
export function askFrame<Answer>(tab: number, frameId: number, ask: Ask<Answer>): Promise<Answer> {
  return ask(
    callsTo<PageCalls>((message) => browser.tabs.sendMessage(tab, message, { frameId })),
    frameId,
  );
}

/** Does with the frames of a tab that came after the reader's click what was done with the others, as far as they can be reached. */
export async function cleanNewFrames(tabId: number, first: Choice): Promise<void> {
  const all = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: hasOurs });
  const frames = all.filter(({ result }) => result === false).map(({ frameId }) => frameId);
  // Frames come and go: one that is gone by now has nothing to be cleaned.
  await Promise.allSettled(frames.map((frame) => cleanFrame(tabId, frame, first)));
}

/** Cleans one frame of a tab that the browser lets us into, or makes it ready for the reader's choice. */
export async function cleanFrame(tab: number, frame: number, first: Choice = 'cleaned'): Promise<void> {
  const target = { tabId: tab, frameIds: [frame] };
  await browser.scripting.executeScript({ target, files: scripts });
  await askFrame(tab, frame, (ask) => ask('clean', { first }));
}

/** Tells all frames of all tabs, should a content script be there, that the reader's settings changed. */
export async function renewTabs(): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    const tell = callsTo<PageCalls>((message) => browser.tabs.sendMessage(id!, message));
    if (id !== undefined) void tell('renew').catch(() => undefined);
  }
}

/** Brings the content script into all frames of a tab that can be reached, and gives their numbers, the main one first. */
async function enter(tab: number): Promise<readonly number[] | TabReport> {
  try {
    const injections = await patiently(() => inject(tab));
    const main = injections.find(({ frameId }) => frameId === 0);
    // Chrome's viewer of PDF files lets scripts into its empty frame.
    if (main?.result === 'application/pdf') return { state: 'untouchable' };
    return injections.map(({ frameId }) => frameId).sort((a, b) => a - b);
  } catch (error) {
    return refusal(tab, error);
  }
}

/** The last script tells what the document of its frame is, as a media type: to ask for it would be another way there and back. */
const inject = (tabId: number) =>
  browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: scripts });

/**
 * Tries to enter a tab. Chrome tells us of a key or a chosen entry before its own processes all know that we may enter the page
 * for it, and refuses for some milliseconds what it has just allowed.
 */
async function patiently<Entered>(enterIt: () => Promise<Entered>): Promise<Entered> {
  for (const pause of [0, 20, 60, 180]) {
    try {
      return await enterIt();
    } catch (error) {
      if (!isUnasked(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return enterIt();
}

/** A tab that is there and lets nobody in is one of the browser's own pages, a store's, or another extension's. */
async function refusal(tab: number, error: unknown): Promise<TabReport> {
  try {
    await browser.tabs.get(tab);
  } catch {
    return failed(error);
  }
  if (error instanceof Error && passing.test(error.message)) return failed(error);
  // Firefox says the same of its own pages; who clicked on such a page knows better.
  return { state: isUnasked(error) ? 'unasked' : 'untouchable' };
}

function isUnasked(error: unknown): boolean {
  return error instanceof Error && /host permission|respective host/i.test(error.message);
}

function failed(reason: unknown): TabReport {
  if (reason instanceof Error && reason.message === cancelled) return { state: 'cancelled' };
  return { state: 'failed', message: reason instanceof Error ? reason.message : String(reason) };
}
