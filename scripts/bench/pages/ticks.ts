/** What a page saw of itself while it was repaired: milliseconds since the popup opened, and the longest it could not do anything. */
export interface Seen {
  readonly first: number;
  readonly last: number;
  readonly longest: number;
  /** Of the stretches above 1 ms in which the page could do nothing, the one that 95 of 100 are below. */
  readonly p95: number;
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
  const sorted = gaps.toSorted((a, b) => a - b);
  return {
    first: first - clicked,
    last: last - clicked,
    longest: sorted.at(-1) ?? 0,
    p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
  };
}
