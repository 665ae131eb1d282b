import type { Labels } from '../../messages';
import { boxOf, hitAt, holds, rootOf } from '../reading/nodes';
import { dressed, looks } from './flag-look';
import { type Box, flagPlace } from './flag-place';
import type { Overlay } from './overlay';
import { clipsOf, columnOf, endOf, isCovered, type Spot } from './spot';

/** A flag as drawn. */
interface Flag {
  readonly spot: Spot;
  readonly label: HTMLElement;
  readonly column: Element;
  /** Boxes that may scroll the spot out of sight. */
  readonly clips: readonly Element[];
}

const mostFlags = 200;
/** Milliseconds until a screen reader knows of a region: it speaks what changes there. */
const untilKnown = 200;
/** What may move text other than a change of its block's size. */
const moves = ['scroll', 'resize', 'load', 'toggle', 'transitionend', 'animationend'];

/**
 * The flags of a page: labels at its gaps, drawn into the overlay. They lie in the page's own coordinates, so they move with
 * it; whatever else moves the text is followed, once a frame at most.
 */
export class Flags {
  readonly #page: Document;
  readonly #overlay: Overlay;
  readonly #follow = () => this.follow();
  #flags: readonly Flag[] = [];
  readonly #near = new Set<Element>();
  #observers: readonly { disconnect(): void }[] = [];
  #ruler: Range | undefined;
  #frame = 0;
  #isSaid = false;
  #region: HTMLElement | undefined;

  constructor(page: Document, overlay: Overlay) {
    this.#page = page;
    this.#overlay = overlay;
  }

  /** Shows these flags and no others. */
  show(flags: readonly { readonly spot: Spot; readonly text: string }[], { language, summary }: Labels): void {
    this.#clear();
    this.#flags = flags.slice(0, mostFlags).flatMap(({ spot, text }) => this.#drawn(spot, text));
    if (this.#flags.length === 0) {
      this.hide();
      return;
    }
    const shadow = this.#overlay.hold(this);
    for (const { label } of this.#flags) {
      label.lang = language;
      shadow.append(label);
    }
    this.#say(summary, language, shadow);
    this.#attend();
  }

  /** Looks in the next frame where the flags belong now, and whether the page let them be. */
  follow(): void {
    if (this.#flags.length === 0 || this.#frame) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      const root = rootOf(this.#page);
      if (root instanceof HTMLElement && this.#overlay.isIn()) this.#place(root);
      else this.#clear();
    });
  }

  /** Has the sentence read out once more when flags are shown again. */
  forget(): void {
    this.#isSaid = false;
    this.#region?.remove();
  }

  /** Takes all flags away. */
  hide(): void {
    this.#clear();
    // Else it came back with the flags, and might be heard again.
    this.#region?.remove();
    this.#overlay.release(this);
  }

  #clear(): void {
    for (const { label } of this.#flags) label.remove();
    for (const observer of this.#observers) observer.disconnect();
    for (const move of moves) window.removeEventListener(move, this.#follow, { capture: true });
    this.#observers = [];
    this.#near.clear();
    this.#flags = [];
  }

  #drawn(spot: Spot, text: string): Flag[] {
    const column = columnOf(spot);
    if (!column || text === '') return [];
    const label = dressed(this.#page, looks.flag);
    label.setAttribute('role', 'note');
    // Else the title, which goes on, would be its name.
    label.setAttribute('aria-label', text);
    label.textContent = text;
    label.title = spot.notice ? `${text}\n${spot.notice}` : text;
    return [{ spot, label, column, clips: clipsOf(column) }];
  }

  /** Has a sentence read out, the first time that flags are shown. */
  #say(summary: string, language: string, shadow: ShadowRoot): void {
    if (this.#isSaid) return;
    this.#isSaid = true;
    const region = dressed(this.#page, looks.unseen);
    this.#region = region;
    region.setAttribute('role', 'status');
    region.lang = language;
    shadow.append(region);
    setTimeout(() => {
      region.textContent = summary;
    }, untilKnown);
  }

  #attend(): void {
    const near = new IntersectionObserver((entries) => this.#note(entries), { rootMargin: '50%' });
    const sizes = new ResizeObserver(this.#follow);
    const children = new MutationObserver(this.#follow);
    for (const { column } of this.#flags) {
      near.observe(column);
      sizes.observe(column);
    }
    const root = rootOf(this.#page);
    if (root) {
      for (const element of [root, ...root.children]) if (element !== this.#overlay.host) sizes.observe(element);
      // A page that removes what it does not know does so here.
      children.observe(root, { childList: true });
    }
    for (const move of moves) window.addEventListener(move, this.#follow, { capture: true, passive: true });
    this.#observers = [near, sizes, children];
    this.follow();
  }

  #note(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#near.add(target);
      else this.#near.delete(target);
    }
    this.follow();
  }

  /** Everything is measured before anything is moved, so that the page is laid out once. */
  #place(root: HTMLElement): void {
    const origin = this.#overlay.origin();
    const room = { right: root.clientWidth, bottom: Math.max(boxOf(root).bottom, root.clientHeight) };
    this.#ruler ??= new Range();
    const places = this.#flags
      .filter(({ column }) => this.#near.has(column))
      .map((flag) => ({ label: flag.label, place: this.#placeOf(flag, room) }));
    // A range in the page makes every change of its text dearer.
    this.#ruler.setStart(this.#page, 0);
    this.#ruler.collapse(true);
    for (const { label, place } of places) {
      label.style.setProperty('visibility', place ? 'visible' : 'hidden', 'important');
      this.#overlay.put(label, place ?? origin, origin);
    }
  }

  #placeOf({ spot, label, column, clips }: Flag, room: Pick<Box, 'right' | 'bottom'>) {
    const end = endOf(spot, clips, this.#ruler!);
    if (!end || isCovered(end, column, this.#page)) return undefined;
    const isFree = (box: Box) =>
      [box.left + 1, box.right - 1].every((x) => {
        const hit = hitAt(this.#page, x, (box.top + box.bottom) / 2);
        return !hit || hit === this.#overlay.host || holds(hit, column);
      });
    const isMirrored = getComputedStyle(column).direction === 'rtl';
    const around = { end, column: boxOf(column), room, endsLine: spot.endsLine, isMirrored };
    return flagPlace(around, boxOf(label), isFree);
  }
}
