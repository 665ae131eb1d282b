import { isElement, nameOf } from './nodes';

/** Frames that come in one after the other are told of together. */
const together = 200;

/** Notices when a frame of a page loads: one that came after the reader's click knows nothing of it. */
export class Frames {
  readonly #loaded: () => void;
  readonly #roots = new WeakSet<Node>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `loaded` is told that some frame did. */
  constructor(loaded: () => void) {
    this.#loaded = loaded;
  }

  /** Watches a document or an open shadow root as well. */
  add(root: Node): void {
    if (this.#roots.has(root)) return;
    this.#roots.add(root);
    // It does not bubble, and is seen on the way down.
    root.addEventListener('load', this.#heed, { capture: true, passive: true });
  }

  readonly #heed = ({ target }: Event) => {
    const isFrame = target instanceof Node && isElement(target) && /^(i?frame|object|embed)$/.test(nameOf(target));
    if (!isFrame || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#loaded();
    }, together);
  };
}
