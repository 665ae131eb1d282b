import { browser } from '../extension';
import highlights from './highlight.css?raw';

/** The flags in a page are notes for its reader, and none of the page's: whatever the page says of its elements, they are not printed. */
const print = '@media print { [data-lacuna] { display: none !important; } }';

/**
 * The style sheets of a page by their origins. In Chromium, highlights hand their style down to all within, shadow trees included: a
 * rule for the root has the browser look at each element for half as long, and once. Firefox has no such inheritance; there the
 * user's origin reaches into shadow trees.
 */
const sheets = import.meta.env.FIREFOX
  ? ([{ origin: 'USER', css: highlights + print }] as const)
  : ([
      { origin: 'AUTHOR', css: highlights.replaceAll('::highlight', ':root::highlight') },
      { origin: 'USER', css: print },
    ] as const);

/** Lays the highlights' style over a frame, once: each sheet that comes or goes has the browser look at all of the page. */
export async function dress(target: { tabId: number; frameIds: number[] }): Promise<void> {
  const [frame] = await browser.scripting.executeScript({ target, func: isBare });
  if (frame?.result === false) return;
  await Promise.all(sheets.map((sheet) => browser.scripting.insertCSS({ target, ...sheet })));
}

/** Whether a frame has no style of this very extension, not of an older one; it is taken to have it from then on. */
function isBare(): boolean {
  const world = globalThis as { lacunaDressed?: unknown; chrome?: { runtime?: unknown } };
  const isNew = world.lacunaDressed !== world.chrome?.runtime;
  world.lacunaDressed = world.chrome?.runtime;
  return isNew;
}
