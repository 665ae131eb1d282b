import type { CDPSession, Page } from 'puppeteer-core';
import type { Driver } from './driver';
import type { Privileged } from './firefox-window';

/** A card as a reader meets it: what it says, its buttons by their names, and where all that lies in the window. */
export interface CardSeen {
  readonly text: string;
  readonly name: string;
  readonly buttons: Readonly<Record<string, { readonly x: number; readonly y: number }>>;
  /** The name of the button that has the focus, or empty. */
  readonly focused: string;
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

/** What is drawn over a page; runs on its closed root, which no page can reach. */
function lookAround(root: ShadowRoot): { card: CardSeen | null; entry: string; marks: DOMRect[]; focus: string } {
  const nameOf = (element: Element | null) => element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  const card = root.querySelector<HTMLElement>('[role=group]');
  const { left, top, right, bottom } = card?.getBoundingClientRect() ?? new DOMRect();
  const middleOf = ({ x, y, width, height }: DOMRect) => ({ x: x + width / 2, y: y + height / 2 });
  const buttons = [...(card?.querySelectorAll('button') ?? [])].map(
    (button) => [nameOf(button), middleOf(button.getBoundingClientRect())] as const,
  );
  const focused = card?.contains(root.activeElement) ? nameOf(root.activeElement) : '';
  return {
    card: card && {
      text: card.innerText,
      name: nameOf(card),
      buttons: Object.fromEntries(buttons),
      focused,
      box: { left, top, right, bottom },
    },
    entry: nameOf(root.querySelector(':scope > button')),
    marks: [...root.children]
      .filter(
        (it) => getComputedStyle(it).borderTopColor === 'rgb(217, 138, 0)' && getComputedStyle(it).opacity === '1',
      )
      .map((it) => it.getBoundingClientRect()),
    focus: nameOf(root.activeElement),
  };
}

/** What is drawn over a page, or over the first frame in it; undefined where nothing is. */
export async function overlayOf(
  driver: Driver,
  page: Page,
  where: 'page' | 'frame' = 'page',
): Promise<ReturnType<typeof lookAround> | undefined> {
  // tsx wraps named functions in a call of its own, which pages do not have.
  const said = await driver.inOverlay(page, `((__name) => ${lookAround})((named) => named)`, where);
  return said === undefined ? undefined : (JSON.parse(said) as ReturnType<typeof lookAround>);
}

interface DomNode {
  readonly backendNodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly contentDocument?: DomNode;
  readonly shadowRoots?: readonly DomNode[];
}

/** The first node at or below a node that a test finds, its frames included. */
function firstOf<Found>(node: DomNode, find: (node: DomNode) => Found | undefined): Found | undefined {
  const found = find(node);
  if (found !== undefined) return found;
  for (const child of node.children ?? []) {
    const inner = firstOf(child, find);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** Runs the source of a function on the overlay's root in Chromium, and gives what it returns as JSON. */
export async function inChromiumOverlay(
  tab: Page,
  source: string,
  where: 'page' | 'frame',
): Promise<string | undefined> {
  const session: CDPSession = await tab.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const page =
      where === 'page' ? (root as DomNode) : firstOf(root as DomNode, ({ contentDocument }) => contentDocument);
    const host = page && firstOf(page, (node) => (node.attributes?.includes('data-lacuna') ? node : undefined));
    const backendNodeId = host?.shadowRoots?.[0]?.backendNodeId;
    if (backendNodeId === undefined) return undefined;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      functionDeclaration: `function () { return JSON.stringify((${source})(this)); }`,
      objectId: object.objectId!,
      returnByValue: true,
    });
    return result.value as string;
  } finally {
    await session.detach();
  }
}

// Runs in the page's process, where the browser itself sees closed roots.
const frameScript = `
  addMessageListener('lacuna:look', ({ data }) => {
    const answer = (good, text) => sendAsyncMessage('lacuna:seen', { key: data.key, good, text });
    try {
      const frame = data.where === 'frame' && content.document.querySelector('iframe');
      const host = (frame ? frame.contentDocument : content.document).querySelector(':root > [data-lacuna]');
      const root = host && host.openOrClosedShadowRoot;
      const box = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: true });
      answer(true, root ? Cu.evalInSandbox('(root) => JSON.stringify((' + data.source + ')(root))', box)(root) : undefined);
    } catch (error) { answer(false, String(error)); }
  });`;

const look = `
  const browser = gBrowser.selectedBrowser;
  const { messageManager } = browser;
  if (!browser.lacunaLooks) messageManager.loadFrameScript('data:,' + encodeURIComponent(frameScript), false);
  browser.lacunaLooks = true;
  const key = String(Math.random());
  return await new Promise((resolve, reject) => {
    const listener = ({ data }) => {
      if (data.key !== key) return;
      messageManager.removeMessageListener('lacuna:seen', listener);
      data.good ? resolve(data.text) : reject(new Error(data.text));
    };
    messageManager.addMessageListener('lacuna:seen', listener);
    messageManager.sendAsyncMessage('lacuna:look', { key, source, where });
    setTimeout(() => reject(new Error('The page did not answer.')), 15000);
  });`;

/** The same in Firefox, for the page in front. */
export async function inFirefoxOverlay(
  inWindow: Privileged,
  source: string,
  where: 'page' | 'frame',
): Promise<string | undefined> {
  return (await inWindow(look, { source, where, frameScript })) as string | undefined;
}
