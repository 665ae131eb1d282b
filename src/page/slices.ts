/** Milliseconds of work at a stretch: a frame has 16, and the page needs most of them. The last step goes beyond it. */
const slice = 2;
/**
 * The same where the page takes long itself between two of ours, 60 ms as a rule: small slices would have it lay itself out
 * anew hundreds of times, and nobody notices the difference.
 */
const longest = 40;
/** Milliseconds that are long where we write: all that a page does then is to lay itself out. */
export const longWriting = 15;

/** The clock of the page. It is asked for once: to Firefox it is a name of the page's, and to find it takes longer than to look at it. */
export const clock = performance;

interface Scheduler {
  postTask?(task: () => void): Promise<void>;
}

/**
 * Lets the page have its turn: what it had asked for by now comes first. `scheduler.yield` would not do, for it comes back
 * ahead of the page's own messages and timers, and a background task not before the page has nothing at all to do.
 */
export function rest(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.postTask?.(() => undefined) ?? new Promise((resolve) => setTimeout(resolve));
}

/** When the slice ends that is under way. Pieces of work that follow one another share it: to the page they are one stretch. */
let until = 0;

/** Begins a slice: to be called where the page had its turn just now, as it has before a message comes. */
export function newSlice(): void {
  until = clock.now() + slice;
}

/**
 * Runs a generator to its end in slices of 2 ms, with the page's own work in between, and gives what it returns. A promise that it
 * yields is waited for. On a page that takes `long` milliseconds itself between two slices, they are larger.
 */
export async function inSlices<Result>(work: Generator<unknown, Result>, long = 60): Promise<Result> {
  for (;;) {
    do {
      const { done, value } = work.next();
      if (done) return value;
      if (value) await value;
    } while (clock.now() < until);
    const rested = clock.now();
    await rest();
    const now = clock.now();
    until = now + (now - rested > long ? longest : slice);
  }
}

/** Runs a generator to its end without a rest, and gives what it returns. */
export function atOnce<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
