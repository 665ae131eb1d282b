import { isElement, isText, nameOf, parentOf } from './reading/nodes';
import { blocks } from './reading/setting';
import { clock } from './slices';

/** Milliseconds that changes are gathered for. A throttle, no debounce: a page that changes all the time would never be read. */
const shortest = 150;
/** The longest that a page waits, however costly it is to read. */
const longest = 10_000;
/** More changed places than this are taken for the whole page. */
const mostPlaces = 500;

const observed: MutationObserverInit = { subtree: true, childList: true, characterData: true };

/** Watches a page for text that is added or changed by others than us; never looks away until it stops. */
export class Watch {
  readonly #observer = new MutationObserver((records) => this.#note(records));
  readonly #roots = new WeakSet<Node>();
  readonly #changed: (places: readonly Node[]) => Promise<void>;
  readonly #places = new Set<Node>();
  /** What was noted and not looked at yet: at every frame of a page, to look would cost several times as much as all at once. */
  #records: readonly MutationRecord[] = [];
  /** Whether anything happened; what was removed has no place. */
  #hasNews = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether `changed` was told and has not settled. */
  #isTelling = false;
  #notBefore = 0;
  #stopped = false;

  /** `changed` is told the outermost nodes that came or in which something changed, and not again before it has settled. */
  constructor(changed: (places: readonly Node[]) => Promise<void>) {
    this.#changed = changed;
  }

  /** Watches a document or a shadow root as well. */
  add(root: Node): void {
    if (this.#stopped || this.#roots.has(root)) return;
    this.#roots.add(root);
    this.#observer.observe(root, observed);
  }

  /** Does something to the page of which no record is kept; the page's own records are. */
  quietly(write: () => void): void {
    this.#note(this.#observer.takeRecords());
    write();
    this.#observer.takeRecords();
  }

  /** Whether something changed of which `changed` was not told yet. */
  takePending(): boolean {
    this.#note(this.#observer.takeRecords());
    return this.#take();
  }

  /** Rests this many milliseconds at least before the next call. */
  rest(milliseconds: number): void {
    this.#notBefore = clock.now() + Math.min(milliseconds, longest);
  }

  /** Rests no longer: what changes now is awaited by a reader. */
  hurry(): void {
    this.#notBefore = 0;
    if (this.#timer === undefined || this.#isTelling) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#schedule();
  }

  /** Ends the watch for good. */
  stop(): void {
    this.#stopped = true;
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    this.#take();
  }

  /** Has `changed` told in any case. */
  again(): void {
    this.#hasNews = true;
    this.#schedule();
  }

  /** Takes what happened so far; gives whether anything did. */
  #take(): boolean {
    const hadNews = this.#hasNews;
    this.#hasNews = false;
    this.#places.clear();
    this.#records = [];
    return hadNews;
  }

  #note(records: readonly MutationRecord[]): void {
    if (records.length === 0) return;
    this.#records = this.#records.concat(records);
    // What a page took away again must not be held for long.
    if (this.#records.length > mostPlaces) this.#place();
    this.again();
  }

  /** Finds the places of what was noted. */
  #place(): void {
    for (const { type, target, addedNodes } of this.#records) {
      // Where something was only taken away, nothing new is said.
      for (const node of type === 'childList' ? addedNodes : [target]) {
        if (this.#places.size <= mostPlaces)
          this.#places.add(isElement(node) && blocks.has(nameOf(node)) ? node : target);
      }
    }
    this.#records = [];
  }

  #schedule(): void {
    if (this.#timer !== undefined || this.#stopped) return;
    const wait = Math.max(shortest, this.#notBefore - clock.now());
    this.#timer = setTimeout(() => void this.#tell(), wait);
  }

  async #tell(): Promise<void> {
    this.#place();
    const places = outermost(this.#places);
    this.#isTelling = true;
    if (this.#take()) await this.#changed(places);
    this.#isTelling = false;
    this.#timer = undefined;
    if (this.#hasNews) this.#schedule();
  }
}

/** The nodes that are still in the page and within no other of them; the page itself when there are too many. */
function outermost(places: ReadonlySet<Node>): Node[] {
  if (places.size > mostPlaces) return [document];
  const elements = new Set([...places].map((node) => (isText(node) ? (parentOf(node) ?? node) : node)));
  // Each ancestor is looked at once, however deep the page nests.
  const clear = new Set<Node>();
  return [...elements].filter((node) => node.isConnected && !isWithin(node, elements, clear));
}

function isWithin(node: Node, others: ReadonlySet<Node>, clear: Set<Node>): boolean {
  const path: Node[] = [];
  for (let at = parentOf(node); at && !clear.has(at); at = parentOf(at)) {
    if (others.has(at)) return true;
    path.push(at);
  }
  for (const passed of path) clear.add(passed);
  return false;
}
