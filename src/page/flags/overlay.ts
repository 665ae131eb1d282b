import { allOf, boxOf, rootOf } from '../reading/nodes';
import { dressed, looks } from './flag-look';

/** As often is the overlay put back when a page removes it. */
const mostReturns = 3;

/**
 * Takes the overlay away that an older version of the extension left, for want of time to put its page back: Firefox ends it at once when
 * it is updated. Gives whether there was one: what the page says now may be that version's repairs, and nobody knows its own words.
 */
export function clearOverlay(page: Document, quietly: (write: () => void) => void): boolean {
  const left = allOf(page, ':root > [data-lacuna]');
  quietly(() => {
    for (const host of left) host.remove();
  });
  return left.length > 0;
}

/**
 * What is drawn over a page: one element beside the body, with a closed shadow root, which moves with the page. It is in the
 * page while somebody holds it.
 */
export class Overlay {
  readonly #page: Document;
  readonly #quietly: (write: () => void) => void;
  readonly #holders = new Set<object>();
  #host: HTMLElement | undefined;
  #shadow: ShadowRoot | undefined;
  /** Whether it was put into the page, and not taken out by us. */
  #isShown = false;
  #returns = 0;

  /** `quietly` runs what writes, so that nobody takes it for a change of the page. */
  constructor(page: Document, quietly: (write: () => void) => void) {
    this.#page = page;
    this.#quietly = quietly;
  }

  /** The element that holds everything; undefined before somebody drew. */
  get host(): HTMLElement | undefined {
    return this.#host;
  }

  /** The root to draw into, which stays until this holder and all others release it. */
  hold(holder: object): ShadowRoot {
    this.#holders.add(holder);
    if (this.#shadow) return this.#shadow;
    const host = dressed(this.#page, looks.host);
    // The style that the background lays over pages keeps it off paper.
    host.dataset.lacuna = '';
    this.#host = host;
    this.#shadow = host.attachShadow({ mode: 'closed' });
    return this.#shadow;
  }

  /** Takes the overlay out of the page unless somebody else holds it. */
  release(holder: object): void {
    this.#holders.delete(holder);
    if (this.#holders.size > 0) return;
    this.#quietly(() => this.#host?.remove());
    this.#isShown = false;
  }

  /** Sees to it that the overlay is in the page, and says whether it is: put back some times, then the page has its will. */
  isIn(): boolean {
    const host = this.#host;
    const root = rootOf(this.#page);
    if (!host || !(root instanceof HTMLElement)) return false;
    if (host.isConnected) return true;
    if (this.#isShown && this.#returns++ >= mostReturns) return false;
    this.#isShown = true;
    this.#quietly(() => root.append(host));
    return true;
  }

  /** Puts something drawn at a place of the viewport, in CSS pixels; `origin` is that of the overlay. */
  put(
    drawn: HTMLElement,
    { left, top }: { readonly left: number; readonly top: number },
    origin = this.origin(),
  ): void {
    drawn.style.setProperty('left', `${left - origin.left}px`, 'important');
    drawn.style.setProperty('top', `${top - origin.top}px`, 'important');
  }

  /** Where in the viewport the overlay begins. */
  origin(): Pick<DOMRect, 'left' | 'top'> {
    return this.#host ? boxOf(this.#host) : { left: 0, top: 0 };
  }
}
