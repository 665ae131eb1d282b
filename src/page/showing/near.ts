/** How far from the window is near: a window's size each way, so that whoever scrolls page by page comes to what is ready. */
const margin = '100%';
/** Milliseconds between two looks, and what each element adds to them: a page that changes all the time has all of them measured. */
const pause = 100;
const share = 0.05;

/** Follows which elements of a page are near its window. */
export class Near {
  readonly #observer: IntersectionObserver;

  /** `told` hears of elements that came near or went far, and of each once soon after it was added; `count` is how many are expected. */
  constructor(count: number, told: (changed: ReadonlyMap<Element, boolean>) => void) {
    const options = { root: document, rootMargin: margin, delay: pause + share * count };
    this.#observer = new IntersectionObserver(
      (entries) => told(new Map(entries.map(({ target, isIntersecting }) => [target, isIntersecting]))),
      options,
    );
  }

  /** Follows an element as well. */
  add(element: Element): void {
    this.#observer.observe(element);
  }

  /** Follows an element no longer. */
  drop(element: Element): void {
    this.#observer.unobserve(element);
  }

  /** Follows nothing any more. */
  stop(): void {
    this.#observer.disconnect();
  }
}
