/** Milliseconds of work at a stretch: a frame has 16, and the page needs most of them. The last step goes beyond it. */
const slice = 2;
/**
 * The same where the page takes long itself between two of ours: small slices would have it lay itself out anew hundreds of
 * times, and nobody notices the difference.
 */
const longest = 40;
/** Milliseconds that are long for a page: of any work, and of writing, after which all that it does is to lay itself out. */
const long = { work: 60, writing: 15 };

/** Asked for once: to Firefox it is a name of the page's, and to find it takes longer than to look at it. */
const clock = performance;

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
 * yields is waited for. What writes into a page that takes long to lay itself out does more at a stretch.
 */
export async function inSlices<Result>(
  work: Generator<unknown, Result>,
  kind: keyof typeof long = 'work',
): Promise<Result> {
  for (;;) {
    do {
      const { done, value } = work.next();
      if (done) return value;
      if (value) await value;
    } while (clock.now() < until);
    const rested = clock.now();
    await rest();
    const now = clock.now();
    until = now + (now - rested > long[kind] ? longest : slice);
  }
}

/** Runs a generator to its end without a rest, and gives what it returns. */
export function atOnce<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
