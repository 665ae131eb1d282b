/** Milliseconds after which nobody waits any longer for a document to be drawn: perhaps nobody sees it. */
const patience = 200;

/**
 * Lets the scripts of a document run once it is drawn: they wait in a template. Chrome shows a popup only when it has loaded,
 * and whatever runs until then, or while it is drawn for the first time, keeps the reader in front of nothing.
 */
export function openScripts(): void {
  let isRunning = false;
  const run = () => {
    const waiting = document.querySelector<HTMLTemplateElement>('template#scripts');
    if (waiting && !isRunning) document.head.append(waiting.content);
    isRunning = true;
  };
  const loaded = () => {
    requestAnimationFrame(() => setTimeout(run));
    setTimeout(run, patience);
  };
  if (document.readyState === 'complete') loaded();
  else addEventListener('load', loaded, { once: true });
}
