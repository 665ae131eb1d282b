import { examiningSteps, type Findings, type Knowledge } from '../engine/examine';
import { browser } from '../extension';
import { callsTo, type InterfaceCalls } from '../messages';

/** Milliseconds of work at a stretch, between which messages are heard. */
const slice = 40;
/** Milliseconds between two words on how far the work is. */
const pace = 120;

/** UTF-16 units of a text that takes so long that the reader is told at once. */
const long = 30_000;

/** One frame's text under examination. */
interface Job {
  readonly size: number;
  share: number;
  isCancelled: boolean;
}

/** The jobs under way, by the tab they are for. */
const jobs = new Map<number, Set<Job>>();

/** Tabs whose reading was cancelled, until they are read again: the page may still be reading its text. */
const given = new Set<number>();

/** The message of the error by which a cancelled job ends. */
export const cancelled = 'Cancelled by the reader.';

/** Examines passages for a tab with rests in between; rejects with `cancelled` when the reader no longer wants it. */
export async function examineFor(tab: number, passages: readonly string[], knowledge: Knowledge): Promise<Findings> {
  if (given.has(tab)) throw new Error(cancelled);
  const job: Job = { size: passages.reduce((sum, text) => sum + text.length, 0), share: 0, isCancelled: false };
  const others = jobs.get(tab) ?? new Set();
  jobs.set(tab, others.add(job));
  if (job.size > long) tell(tab);
  try {
    return await work(tab, job, examiningSteps(passages, knowledge));
  } finally {
    others.delete(job);
    if (others.size === 0) jobs.delete(tab);
  }
}

/** Lets a tab be examined again. */
export function beginFor(tab: number): void {
  given.delete(tab);
}

/** Cancels what is under way for a tab, and what its page asks for before it is read again. */
export function cancelFor(tab: number): void {
  given.add(tab);
  for (const job of jobs.get(tab) ?? []) job.isCancelled = true;
}

async function work(tab: number, job: Job, steps: Generator<number | undefined, Findings>): Promise<Findings> {
  let told = performance.now();
  for (;;) {
    const until = performance.now() + slice;
    do {
      const { done, value } = steps.next();
      if (done) return value;
      job.share = value ?? job.share;
    } while (performance.now() < until);
    if (performance.now() - told > pace) {
      told = performance.now();
      tell(tab);
    }
    await new Promise((resolve) => setTimeout(resolve));
    if (job.isCancelled) throw new Error(cancelled);
  }
}

/** Tells the popup how far the work on a tab is, all frames together. */
function tell(tab: number): void {
  const all = [...(jobs.get(tab) ?? [])];
  const size = all.reduce((sum, job) => sum + job.size, 0);
  const share = all.reduce((sum, job) => sum + job.share * job.size, 0) / (size || 1);
  const call = callsTo<InterfaceCalls>((message) => browser.runtime.sendMessage(message));
  // No popup may be open to hear it.
  call('progress', { tab, share }).catch(() => undefined);
}
