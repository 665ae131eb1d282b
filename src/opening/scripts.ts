import { askEarly } from './early';

/** Milliseconds after which nobody waits any longer for a document to be drawn: perhaps nobody sees it. */
const patience = 200;
/**
 * Milliseconds by which the page, about which a popup asks first, is ahead of the popup's own scripts: they take a processor
 * (in Firefox, the thread of the background) from what the reader waits for.
 */
const lead = 60;

function letRun(): void {
  const waiting = document.querySelector<HTMLTemplateElement>('template#scripts');
  // Once taken out, nothing is left in it.
  if (waiting) document.head.append(waiting.content);
}

/**
 * Lets the scripts of a document run, and its style come, once it is drawn: they wait in a template. Chrome shows a popup only
 * when it has loaded, and whatever runs until then, or while it is drawn for the first time, keeps the reader in front of
 * nothing. A popup asks about its tab before they come: the reader looks at the page, too, and waits for that.
 */
export function openScripts(): void {
  // One that is a page of its own names the tab that it tells of.
  const isPopup = !location.search && document.querySelector('.popup');
  // Firefox's background works in the same process, and would keep the document from being drawn.
  if (isPopup && !import.meta.env.FIREFOX) askEarly();
  const run = () => {
    if (isPopup && import.meta.env.FIREFOX) askEarly();
    setTimeout(letRun, isPopup ? lead : 0);
  };
  // Paint Timing, W3C: told once a document has drawn anything, and to those who ask later, too.
  new PerformanceObserver(run).observe({ type: 'paint', buffered: true });
  addEventListener('load', () => setTimeout(run, patience));
}
