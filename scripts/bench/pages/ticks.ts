/** What a page saw of itself while it was repaired: milliseconds since the popup opened, and those in which it could not do anything. */
export interface Seen {
  readonly first: number;
  readonly last: number;
  /** The stretches above 1 ms in which the page could do nothing. */
  readonly stretches: readonly number[];
}

interface Watching {
  lacunaSeen?: { first: number; last: number; gaps: number[] };
}

/** Begins to watch; runs in the page. */
export function beginWatching(): void {
  const seen = { first: 0, last: 0, gaps: [] as number[] };
  (globalThis as Watching).lacunaSeen = seen;
  new MutationObserver(() => {
    seen.last = performance.timeOrigin + performance.now();
    seen.first ||= seen.last;
  }).observe(document, { subtree: true, characterData: true });
  const { port1, port2 } = new MessageChannel();
  let before = performance.now();
  port1.onmessage = () => {
    const now = performance.now();
    if (now - before > 1) seen.gaps.push(now - before);
    before = performance.now();
    port2.postMessage(0);
  };
  port2.postMessage(0);
}

/** What was seen since a moment (milliseconds since 1970); runs in the page. */
export function seenSince(clicked: number): Seen {
  const { first, last, gaps } = (globalThis as Watching).lacunaSeen!;
  return { first: first - clicked, last: last - clicked, stretches: gaps };
}

/**
 * Makes the same edits as we do, as a page would that knows them, in slices of 4 ms; comes to an end when they are painted. Runs
 * in the page.
 */
export async function repairAlone(garbled: string, right: string): Promise<void> {
  const { scheduler } = globalThis as unknown as { scheduler: { postTask(task: () => void): Promise<void> } };
  let until = performance.now() + 4;
  for (const { firstChild: text } of document.querySelectorAll('p')) {
    if (text instanceof Text && text.data === garbled) text.data = right;
    if (performance.now() < until) continue;
    await scheduler.postTask(() => undefined);
    until = performance.now() + 4;
  }
  for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
}

/** The middle one of some figures. */
export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

/** The one that 95 of 100 are not above; 0 where there are none. */
export const p95 = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0;
