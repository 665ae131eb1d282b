/** Milliseconds after which nobody waits any longer for a document to be drawn: perhaps nobody sees it. */
const patience = 200;

/**
 * Lets the scripts of a document run, and its style come, once it is drawn: they wait in a template. Chrome shows a popup only
 * when it has loaded, and whatever runs until then, or while it is drawn for the first time, keeps the reader in front of
 * nothing.
 */
export function openScripts(): void {
  let isRunning = false;
  const run = () => {
    const waiting = document.querySelector<HTMLTemplateElement>('template#scripts');
    if (waiting && !isRunning) document.head.append(waiting.content);
    isRunning = true;
  };
  // Paint Timing, W3C: told once a document has drawn anything, and to those who ask later, too.
  new PerformanceObserver(run).observe({ type: 'paint', buffered: true });
  const loaded = () => setTimeout(run, patience);
  if (document.readyState === 'complete') loaded();
  else addEventListener('load', loaded, { once: true });
}
