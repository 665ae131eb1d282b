import { viewOf } from '../document/document';
import { clippingOf } from '../document/leaving';
import { paragraphsIn } from '../document/scope';
import { browser } from '../extension';
import type { FrameReport } from '../messages';
import { languagesFor } from '../settings';
import { wordingFor } from '../wording';
import { flagAs } from '../wording/flag';
import { remembered } from './remembered';

/** A text for the clipboard, plain and as HTML. */
export interface Clipping {
  readonly plain: string;
  readonly html: string;
}

/** What the reader selected in these frames, cleaned; flags and a note come along as the settings say. Rejects where nothing is selected. */
export async function clippingOfSelection(frames: readonly FrameReport[]): Promise<Clipping> {
  const selecting = frames.filter(({ selection }) => selection.length > 0);
  const view = viewOf({ state: 'read', frames: selecting });
  if (!('cleaned' in view) || view.selection.length === 0) throw new Error('Nothing is selected.');
  const settings = await remembered();
  const say = wordingFor(languagesFor(settings, navigator.languages));
  const { flags, provenance } = settings;
  const options = {
    say,
    flag: (gap: Parameters<typeof flagAs>[2]) => flagAs(say, settings, gap),
    read: new Date(),
    flags,
    provenance,
  };
  const paragraphs = paragraphsIn(view, 'selection');
  return {
    plain: clippingOf(view, paragraphs, 'text', options),
    html: clippingOf(view, paragraphs, 'html', options),
  };
}

/**
 * Puts a text on the clipboard that is not there yet, while the reader's click is fresh. A background that is a page (Firefox)
 * may do so itself, and waits for the text; a worker (Chrome) has no clipboard, and the page's frame does it: by a copy event,
 * because pages without TLS have no other way.
 */
export async function toClipboard(clipping: Promise<Clipping>, tab: number, frame: number): Promise<void> {
  if ('clipboard' in navigator && navigator.clipboard) {
    const part = (name: keyof Clipping, type: string) => clipping.then((it) => new Blob([it[name]], { type }));
    const item = { 'text/plain': part('plain', 'text/plain'), 'text/html': part('html', 'text/html') };
    await navigator.clipboard.write([new ClipboardItem(item)]);
    return;
  }
  const { plain, html } = await clipping;
  const target = { tabId: tab, frameIds: [frame] };
  const [done] = await browser.scripting.executeScript({ target, func: copyInPage, args: [plain, html] });
  if (done?.result !== true) throw new Error('The page did not allow copying.');
}

/** Copies a text by a copy event that nobody else hears of; gives whether that went well. Runs in the page. */
function copyInPage(plain: string, html: string): boolean {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', plain);
    event.clipboardData?.setData('text/html', html);
  };
  window.addEventListener('copy', fill, { capture: true });
  try {
    return document.execCommand('copy');
  } finally {
    window.removeEventListener('copy', fill, { capture: true });
  }
}
