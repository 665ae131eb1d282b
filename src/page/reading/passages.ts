import type { Site } from '../../rules/sites/site';
import { world } from '../world';
import { firstChildOf, isElement, isShadowRoot, isText, nameOf, nextSiblingOf, rootOf, shadowOf } from './nodes';
import { type Passage, Run } from './run';
import { isSkipped, type Setting, Settings, standingOf } from './setting';

/** A page as read. */
export interface Reading {
  /** In the order in which they end; most a reader sees, some are hidden. */
  readonly passages: readonly Passage[];
  /** Open shadow roots on the way: what happens in them is not seen from outside. */
  readonly shadows: readonly ShadowRoot[];
  /** False when there was too much text and the rest was left out. */
  readonly whole: boolean;
  /** UTF-16 units that were read. */
  readonly size: number;
}

/** What was read of a page, be it not all of it. */
export type Partly = Pick<Reading, 'passages' | 'size'>;

/** UTF-16 units of a page that are read; a message to the background may be 64 MB in Chrome. */
const mostText = 5_000_000;
/** Passages that are read: each costs a little, however short it is. */
const mostPassages = 50_000;
/** Nodes between two looks at the clock: before a browser has made the code fast, 64 of them take longer than a slice. */
const nodesAStep = 8;

interface Open {
  readonly node: Node;
  readonly setting: Setting;
  readonly standing: 'block' | 'inline' | 'beside';
}

/** The walk through a tree, with what holds around it. Settings are kept on a stack of its own: pages may nest deeper than calls can. */
export class Walk {
  /** Those that ended so far. */
  readonly passages: Passage[] = [];
  /** The shadow roots met so far. */
  readonly shadows: ShadowRoot[] = [];
  /** UTF-16 units taken in so far. */
  size = 0;
  /** Whether some node had more text than there was room for. */
  isCut = false;
  readonly #open: Open[] = [];
  readonly #settings: Settings;
  readonly #original: (node: Text) => string;
  #setting: Setting;
  readonly #followerOf = world.lacunaClicked?.followerOf;
  /** Goes on with the line that the element before it began. */
  #next: Element | undefined;

  /** `original` says what a text node had to say before anybody mended it. */
  constructor(settings: Settings, original: (node: Text) => string, around = settings.outermost(new Run())) {
    this.#settings = settings;
    this.#original = original;
    this.#setting = around;
  }

  /** Takes a node in and gives the next one in the order of the document; undefined at the end. */
  step(node: Node): Node | undefined {
    const inner = this.#enter(node);
    if (inner) return inner;
    for (let left = node; ; ) {
      const next = this.#open.length ? after(left, this.#open) : null;
      if (next) return next;
      const closed = this.#open.pop();
      if (!closed) return undefined;
      this.#leave(closed);
      left = closed.node;
    }
  }

  #enter(node: Node): Node | null {
    if (isText(node)) this.#add(node);
    else if (isElement(node)) return this.#enterElement(node);
    else if (isShadowRoot(node)) {
      this.shadows.push(node);
      return this.#descend(node, this.#setting, 'block', firstChildOf(node));
    }
    return null;
  }

  #enterElement(element: Element): Node | null {
    const name = nameOf(element);
    if (isSkipped(element, name)) return null;
    const inner = shadowOf(element) ?? firstChildOf(element);
    const standing = inner || name === 'br' || name === 'hr' ? standingOf(element, name, this.#open.length) : 'inline';
    if (standing === 'block' && element !== this.#next) this.#endLine();
    this.#next = undefined;
    if (!inner) return null;
    const setting = this.#settings.within(element, name, this.#setting);
    const besides = standing === 'beside' ? { ...setting, part: 'aside' as const, run: new Run() } : setting;
    return this.#descend(element, besides, standing, inner);
  }

  #descend(node: Node, setting: Setting, standing: Open['standing'], inner: Node | null): Node | null {
    if (!inner) return null;
    this.#open.push({ node, setting: this.#setting, standing });
    this.#setting = setting;
    return inner;
  }

  #leave({ node, setting, standing }: Open): void {
    this.#next = this.#followerOf?.(node);
    if (standing !== 'inline' && !this.#next) this.#endLine();
    this.#setting = setting;
  }

  /** Ends the last line. */
  end(): void {
    this.#endLine();
  }

  #add(node: Text): void {
    // Nobody sees white space between two places.
    if (this.#next) return;
    const all = this.#original(node);
    const text = all.slice(0, mostText - this.size);
    if (text.length < all.length) this.isCut = true;
    this.size += text.length;
    this.#setting.run.add(node, text, this.#setting, this.#setting.code);
  }

  #endLine(): void {
    this.passages.push(...this.#setting.run.take());
  }
}

/** What follows a node under the element that was entered last; the light children follow the shadow root. */
function after(node: Node, open: readonly Open[]): Node | null {
  return isShadowRoot(node) ? firstChildOf(open.at(-1)!.node) : nextSiblingOf(node);
}

/**
 * Reads the passages of a page, a few nodes at a time: whoever drives the generator decides when to rest. `original` says
 * what a text node had to say before anybody mended it, `meanwhile` is told every now and then what was read so far, and waited for.
 */
export function* readPassages(
  page: Document,
  site: Site | undefined,
  original: (node: Text) => string,
  meanwhile?: (read: Partly) => Promise<unknown> | undefined,
): Generator<Promise<unknown> | undefined, Reading> {
  const walk = new Walk(new Settings(page, site), original);
  let next: Node | undefined = rootOf(page) ?? undefined;
  for (let nodes = 1; next && walk.size < mostText && walk.passages.length < mostPassages; nodes++) {
    next = walk.step(next);
    if (nodes % nodesAStep > 0) continue;
    yield meanwhile?.(walk);
  }
  walk.end();
  return { passages: walk.passages, shadows: walk.shadows, whole: !next && !walk.isCut, size: walk.size };
}
