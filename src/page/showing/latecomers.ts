import type { BackgroundCalls, Caller } from '../../messages';
import type { Site } from '../../rules/sites/site';
import { elementAround, isElement, nameOf, textContentOf } from '../reading/nodes';
import { Walk } from '../reading/passages';
import { isPlaced } from '../reading/placed';
import { type Passage, Run } from '../reading/run';
import { isSkipped, type Setting, Settings, standingOf } from '../reading/setting';
import { clock, inSlices } from '../slices';
import type { Display } from './display';
import { accept } from './findings';

/** UTF-16 units of a block that is read by itself: a longer one is no matter of a moment. */
const longest = 20_000;
const nodesAStep = 16;
/** A page that changes all the time is read as a whole when so many times as long went by as that took. */
const share = 100;
/** The longest that such a page waits to be read as a whole, in milliseconds. */
const mostRest = 300_000;
/** Milliseconds without a change after which a page is at rest. */
const quiet = 1000;

/** Keeps up with a page that changes faster than it can be read as a whole. */
export class Latecomers {
  readonly #show: (places: readonly Node[]) => Promise<unknown>;
  readonly #again: () => void;
  #notBefore = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isAtRest = false;
  /** Whether something came since the page was last read as a whole. */
  isBehind = false;

  /** `show` repairs what came at some nodes by itself, `again` has the page followed once more though nothing changed. */
  constructor(show: (places: readonly Node[]) => Promise<unknown>, again: () => void) {
    this.#show = show;
    this.#again = again;
  }

  /** Follows what came at these nodes: by `readAll` where it is time for that or the page came to rest, else by themselves. */
  async follow(places: readonly Node[], readAll: () => Promise<void>): Promise<void> {
    clearTimeout(this.#timer);
    const begun = clock.now();
    if (begun >= this.#notBefore || (this.#isAtRest && places.length === 0)) {
      this.isBehind = false;
      await readAll();
      const end = clock.now();
      this.#notBefore = end + Math.min((end - begun) * share, mostRest);
    } else {
      this.isBehind = true;
      if (places.length > 0) await this.#show(places);
      this.#timer = setTimeout(() => {
        this.#isAtRest = true;
        this.#again();
      }, quiet);
    }
    this.#isAtRest = false;
  }
}

/**
 * Shows what is surely garbled in the blocks around these nodes, and looks at nothing else of the page: what comes all the
 * time would have it read from end to end all the time. Where more of the page says something else, that is shown in the end.
 */
export async function showLatecomers(
  page: Document,
  site: Site | undefined,
  places: readonly Node[],
  background: Caller<BackgroundCalls>,
  display: Display,
): Promise<void> {
  const passages = await inSlices(passagesAt(new Settings(page, site), places, (node) => display.original(node)));
  if (passages.length === 0) return;
  const { patches } = (await background('examine', { passages: passages.map(({ text }) => text) }))!;
  const found = await inSlices(accept(passages, { patches, gaps: [], faults: [], least: 'sure' }));
  const isSame = found.unasked.every((patch, i) => patch.length === 0 && !isShown(passages[i]!, display));
  if (!isSame) await display.renew(passages, found, found.unasked);
}

function isShown({ pieces }: Passage, { edits }: Display): boolean {
  return pieces.some(({ node }) => edits.has(node));
}

/** The passages of the blocks that these nodes are or lie in, each block once. */
function* passagesAt(
  settings: Settings,
  places: readonly Node[],
  original: (node: Text) => string,
): Generator<void, readonly Passage[]> {
  const passages: Passage[] = [];
  const known = new Set<Element>();
  for (const place of places) {
    const block = blockAround(place);
    if (!block || known.has(block) || (textContentOf(block) ?? '').length > longest) continue;
    known.add(block);
    const setting = settingAround(block, settings);
    if (!setting) continue;
    const walk = new Walk(settings, original, setting);
    let next: Node | undefined = block;
    for (let nodes = 1; next; nodes++) {
      next = walk.step(next);
      if (nodes % nodesAStep === 0) yield;
    }
    walk.end();
    passages.push(...walk.passages);
    yield;
  }
  return passages;
}

function blockAround(place: Node): Element | null {
  let element = isElement(place) ? place : elementAround(place);
  // A place of its own may be part of a line.
  while (element && (isPlaced(element) || standingOf(element, nameOf(element), 0) !== 'block'))
    element = elementAround(element);
  return element;
}

/** What the elements around a block say of its text; undefined where that is none that a reader reads. */
function settingAround(block: Element, settings: Settings): Setting | undefined {
  const path: Element[] = [];
  for (let at = elementAround(block); at; at = elementAround(at)) path.push(at);
  if (path.some((element) => isSkipped(element, nameOf(element)))) return undefined;
  return path.reduceRight(
    (setting, element) => settings.within(element, nameOf(element), setting),
    settings.outermost(new Run()),
  );
}
