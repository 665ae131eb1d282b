import { browser } from '../extension';
import highlights from './highlight.css?raw';
import { inStillness } from './stillness';

/** The flags in a page are notes for its reader, and none of the page's: whatever the page says of its elements, they are not printed. */
const print = '@media print { [data-lacuna] { display: none !important; } }';
/** Nor are the lights. */
const lights = `@media screen { ${highlights} }`;

/**
 * The style sheets of a page by their origins. In Chromium, highlights hand their style down to all within, shadow trees included: a
 * rule for the root has the browser look at each element for half as long, and once. Firefox has no such inheritance; there the
 * user's origin reaches into shadow trees.
 */
const sheets = import.meta.env.FIREFOX
  ? ([{ origin: 'USER', css: lights + print }] as const)
  : ([
      { origin: 'AUTHOR', css: lights.replaceAll('::highlight', ':root::highlight') },
      { origin: 'USER', css: print },
    ] as const);

/** The longest that long texts wait for a frame to be drawn in its new style, in milliseconds. */
const patience = 1000;

/** Lays the highlights' style over a frame, once: each sheet that comes or goes has the browser look at all of the page. */
export async function dress(target: { tabId: number; frameIds: number[] }): Promise<void> {
  const [frame] = await browser.scripting.executeScript({ target, func: isBare });
  if (frame?.result === false) return;
  // A computer of two cores is as busy with a page's text as with the page, which stands still for half as long again then.
  await inStillness(async () => {
    await Promise.all(sheets.map((sheet) => browser.scripting.insertCSS({ target, ...sheet })));
    await browser.scripting.executeScript({ target, func: untilDrawn, args: [patience] });
  });
}

/** Comes when a frame was drawn anew, or after so many milliseconds: one that nobody sees is not drawn. */
function untilDrawn(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, milliseconds);
  });
}

/** Whether a frame has no style of this very extension, not of an older one; it is taken to have it from then on. */
function isBare(): boolean {
  const world = globalThis as { lacunaDressed?: unknown; chrome?: { runtime?: unknown } };
  const isNew = world.lacunaDressed !== world.chrome?.runtime;
  world.lacunaDressed = world.chrome?.runtime;
  return isNew;
}
