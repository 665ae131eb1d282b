import { boxesOf } from '../reading/boxes';
import { cardLooks } from './card-look';
import { dress, dressed } from './flag-look';
import type { Overlay } from './overlay';

/** Milliseconds that a place stays marked. */
const lasting = 2600;
/** Lines of a long place that are marked. */
const mostLines = 24;
/** Pixels between the text and what is drawn around it. */
const padding = 3;
const moves = ['scroll', 'resize'];

/** Marks the place that a reader was led to, for a while, and gives it the focus: from there the keyboard goes on. */
export class Flash {
  readonly #page: Document;
  readonly #overlay: Overlay;
  #range: StaticRange | undefined;
  #lines: readonly HTMLElement[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(page: Document, overlay: Overlay) {
    this.#page = page;
    this.#overlay = overlay;
  }

  /** Marks a place. What it says is its name where it `takesFocus`. */
  show(range: StaticRange, name: string, takesFocus: boolean): void {
    this.hide();
    const shadow = this.#overlay.hold(this);
    this.#range = range;
    this.#lines = boxesOf(range)
      .slice(0, mostLines)
      .map(() => dressed(this.#page, cardLooks.flash));
    shadow.append(...this.#lines);
    if (!this.#overlay.isIn()) return;
    this.#place();
    for (const move of moves) window.addEventListener(move, this.#place, { capture: true, passive: true });
    this.#timer = setTimeout(() => this.#fade(), lasting);
    const [first] = this.#lines;
    if (!first || !takesFocus) return;
    first.tabIndex = -1;
    first.setAttribute('role', 'note');
    first.setAttribute('aria-label', name);
    first.focus({ preventScroll: true });
  }

  /** Takes the mark away. */
  hide(): void {
    clearTimeout(this.#timer);
    for (const move of moves) window.removeEventListener(move, this.#place, { capture: true });
    for (const line of this.#lines) line.remove();
    this.#lines = [];
    this.#overlay.release(this);
  }

  /** An element that goes takes the focus with it: the one that has it stays, unseen, until the focus goes on. */
  #fade(): void {
    const [first] = this.#lines;
    const holder = first?.getRootNode();
    if (!(holder instanceof ShadowRoot) || holder.activeElement !== first) {
      this.hide();
      return;
    }
    for (const line of this.#lines) dress(line, { opacity: '0' });
    first?.addEventListener('blur', () => this.hide(), { once: true });
  }

  readonly #place = () => {
    const boxes = this.#range ? boxesOf(this.#range) : [];
    const origin = this.#overlay.origin();
    for (const [i, line] of this.#lines.entries()) {
      const box = boxes[i];
      dress(line, { visibility: box ? 'visible' : 'hidden' });
      if (!box) continue;
      dress(line, { width: `${box.width + 2 * padding}px`, height: `${box.height + 2 * padding}px` });
      this.#overlay.put(line, { left: box.left - padding, top: box.top - padding }, origin);
    }
  };
}
