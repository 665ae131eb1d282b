import { type Allowance, examiningSteps, type Findings, type Knowledge } from '../engine/examine';
import { type Cut, type Limits, limited } from '../engine/limit';
import { sizeOf } from '../engine/portions';
import { browser } from '../extension';
import { callsTo, type InterfaceCalls } from '../messages';
import { Clock } from './clock';
import { isStill } from './stillness';

/** Milliseconds of work at a stretch, between which messages are heard; a step may take longer. */
const slice = 20;
/** Milliseconds between two words on how far the work is. */
const pace = 120;

/** Seconds of work that a page gets: then what was found by then is shown. */
export const patience = 20;
/** What a page is shown at most. More would make pages and popup slow, and no reader looks at so many. */
const limits: Limits = { repairs: 20_000, gaps: 2_000 };

/**
 * Milliseconds between two signs of life. Browsers stop a background that seems idle for 30 seconds, and computing is idling
 * to them; a call of theirs is not (https://developer.chrome.com/docs/extensions/develop/concepts/service-workers/lifecycle).
 */
const signOfLife = 10_000;

/** UTF-16 units of a text that takes so long that the reader is told at once, and that shorter ones come first. */
const long = 30_000;
/** Milliseconds for which long texts wait when a reader clicked: the page asks about what is on the screen within them. */
const onClick = 200;
/** Milliseconds between two looks whether such a text may go on. */
const pause = 4;

/** One frame's text under examination, or a part of a text of which the rest is not there yet. */
export interface Job {
  readonly size: number;
  readonly isPart: boolean;
  share: number;
  isCancelled: boolean;
}

/** The jobs under way, by the tab they are for. */
const jobs = new Map<number, Set<Job>>();

/** Until when long texts wait, by the clock of `performance.now`. */
let heldUntil = 0;

/** Tabs whose reading was cancelled, until they are read again: the page may still be reading its text. */
const given = new Set<number>();

/** The message of the error by which a cancelled job ends. */
export const cancelled = 'Cancelled by the reader.';

/** Seconds of work that are spent on a text at most, and what became of parts of it before all of it was there. */
interface Means {
  readonly seconds?: number;
  readonly ahead?: Pick<Allowance, 'known'> & {
    readonly clock: Clock;
    settled(tell: (done: number) => void): Promise<void>;
  };
}

/**
 * Examines passages for a tab with rests in between; rejects with `cancelled` when the reader no longer wants it. `cuts` tell
 * what was left out.
 */
export async function examineFor(
  tab: number,
  passages: readonly string[],
  knowledge: Knowledge,
  { seconds = patience, ahead }: Means = {},
): Promise<Findings & { readonly cuts: readonly Cut[] }> {
  const job = beginJob(tab, passages);
  try {
    await ahead?.settled((done) => {
      job.share = done / job.size;
      tell(tab);
    });
    const clock = ahead?.clock ?? new Clock(seconds);
    const allowance = {
      hasTime: () => clock.hasTime(),
      repairs: limits.repairs,
      ...(ahead?.known && { known: ahead.known }),
    };
    const found = await work(tab, job, clock, examiningSteps(passages, knowledge, allowance));
    const { cuts, ...rest } = limited(passages, found, limits);
    return { ...rest, cuts: found.isUnfinished ? [...cuts, { what: 'time', count: seconds }] : cuts };
  } finally {
    endJob(tab, job);
  }
}

/** Takes down that a text of a tab is to be examined; throws where the reader gave the tab up. */
export function beginJob(tab: number, passages: readonly string[], isPart = false): Job {
  if (given.has(tab)) throw new Error(cancelled);
  const job: Job = { size: sizeOf(passages), isPart, share: 0, isCancelled: false };
  jobs.set(tab, (jobs.get(tab) ?? new Set()).add(job));
  if (job.size > long && !isPart) tell(tab);
  return job;
}

/** Takes down that a text was examined, or is not going to be. */
export function endJob(tab: number, job: Job): void {
  const others = jobs.get(tab);
  others?.delete(job);
  if (others?.size === 0) jobs.delete(tab);
  // What the reader who clicked looks at is known.
  if (job.size <= long && !job.isPart) heldUntil = 0;
}

/** Whether any page's text is under examination. */
export const isAtWork = (): boolean => jobs.size > 0;

/** Lets a tab be examined again, for a reader who clicked: what is long waits until that of the page is examined which is on the screen. */
export function beginFor(tab: number): void {
  given.delete(tab);
  heldUntil = performance.now() + onClick;
}

/** Cancels what is under way for a tab, and what its page asks for before it is read again. */
export function cancelFor(tab: number): void {
  given.add(tab);
  for (const job of jobs.get(tab) ?? []) job.isCancelled = true;
}

interface Scheduler {
  postTask?(task: () => void, options: { readonly priority: 'background' }): Promise<void>;
}

/**
 * Lets messages be heard, all that came by now. Whatever else one might wait for comes ahead of them in Chromium: by a message
 * channel, a click waited for two seconds while a page of 1 MB was examined. Timers that follow one another are kept waiting
 * themselves, in all for a tenth of the work.
 */
function rest(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.postTask?.(() => undefined, { priority: 'background' }) ?? after(0);
}

const after = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Whether a long text has to wait for what a reader looks at. */
function hasToWait({ size, isPart }: Job): boolean {
  if (size <= long && !isPart) return false;
  const isShort = (job: Job) => job.size <= long && !job.isPart;
  return isStill() || performance.now() < heldUntil || [...jobs.values()].some((all) => [...all].some(isShort));
}

/** Takes steps to their end with rests in between, for a text of a tab; rejects with `cancelled` when the reader no longer wants it. */
export async function work<Result>(
  tab: number,
  job: Job,
  clock: Clock,
  steps: Generator<number | undefined, Result>,
): Promise<Result> {
  let told = performance.now();
  for (;;) {
    giveSign();
    while (hasToWait(job) && !job.isCancelled) await after(pause);
    if (job.isCancelled) throw new Error(cancelled);
    clock.begin();
    const until = performance.now() + slice;
    do {
      const { done, value } = steps.next();
      if (done) {
        clock.rest();
        return value;
      }
      job.share = value ?? job.share;
    } while (performance.now() < until);
    if (performance.now() - told > pace) {
      told = performance.now();
      tell(tab);
    }
    clock.rest();
    await rest();
  }
}

/** When the last sign of life was given: texts may follow one another, each too short for one. */
let alive = 0;

function giveSign(): void {
  if (performance.now() - alive < signOfLife) return;
  alive = performance.now();
  void browser.runtime.getPlatformInfo();
}

/** Tells the popup how far the work on a tab is, all frames together. */
function tell(tab: number): void {
  const all = [...(jobs.get(tab) ?? [])].filter(({ isPart }) => !isPart);
  if (all.length === 0) return;
  const size = all.reduce((sum, job) => sum + job.size, 0);
  const share = all.reduce((sum, job) => sum + job.share * job.size, 0) / (size || 1);
  const call = callsTo<InterfaceCalls>((message) => browser.runtime.sendMessage(message));
  // No popup may be open to hear it.
  call('progress', { tab, share }).catch(() => undefined);
}
