import type { Announcement, Told } from '../../messages';
import { boxesOf } from '../reading/boxes';
import { boxOf } from '../reading/nodes';
import { inSlices } from '../slices';
import { bring } from './bring';
import { type Card, drawCard } from './card';
import { cardPlace } from './card-place';
import { type Change, Changes, neighbour, type Shown } from './changes';
import { drawEntry } from './entry';
import { dress } from './flag-look';
import type { Overlay } from './overlay';
import { Pointing } from './pointing';

/** What the explainer asks of others. */
export interface ExplainerCalls {
  /** What is told of a change, the `at`th of `count`. */
  explain(change: Change, at: number, count: number): Promise<Told>;
  /** What the button says that leads through so many changes, and in which language. */
  announce(count: number): Promise<Announcement>;
  /** Makes a change, or puts back what the page has. */
  decide(change: Change, isAccepted: boolean): Promise<unknown>;
}

/** What may move text. */
const moves = ['scroll', 'resize', 'toggle', 'transitionend'];
const steps: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * Explains the changes of a page, one at a time: where the pointer rests, or where the reader goes by keyboard. Escape closes.
 * The cards lie in the overlay; the page's own nodes are left alone.
 */
export class Explainer {
  readonly #page: Document;
  readonly #overlay: Overlay;
  readonly #calls: ExplainerCalls;
  readonly #pointing: Pointing;
  #changes = new Changes();
  /** The change that is explained, which of its boxes the card lies at, and whether the reader was led there by keyboard. */
  #current: { readonly change: Change; readonly line: number; readonly isLed: boolean } | undefined;
  #card: Card | undefined;
  #shadow: ShadowRoot | undefined;
  #entry: HTMLElement | undefined;
  /** Where the focus was before it came to a card. */
  #before: Element | null = null;
  #frame = 0;
  /** How many changes the entry speaks of. */
  #announced = 0;

  constructor(page: Document, overlay: Overlay, calls: ExplainerCalls) {
    this.#page = page;
    this.#overlay = overlay;
    this.#calls = calls;
    this.#pointing = new Pointing(page, {
      open: (change, line) => void this.#open(change, line, 'pointer'),
      close: () => !this.#current?.isLed && this.close(),
      isOurs: (target) => target === overlay.host,
    });
  }

  /** Explains what is shown now (other than before in these passages, or in all); the card of a change that is still there stays open. */
  async attend(shown: Shown, shadows: readonly ShadowRoot[], passages?: readonly number[]): Promise<void> {
    const changes = passages ? this.#changes : new Changes();
    await inSlices(changes.look(shown, passages));
    this.#changes = changes;
    const { all } = changes;
    if (all.length === 0) return this.leave();
    this.#begin();
    this.#pointing.attend(this.#changes, shadows);
    const { change, line = 0 } = this.#current ?? {};
    const again = all.find(({ edits }) => edits[0] === change?.edits[0]);
    if (again) void this.#open(again, line, 'anew');
    else this.close();
    if (this.#announced !== all.length) void this.#announce(all.length);
  }

  /** Explains nothing any more. */
  leave(): void {
    this.close();
    this.#pointing.leave();
    for (const move of moves) window.removeEventListener(move, this.#follow, { capture: true });
    window.removeEventListener('keydown', this.#press, { capture: true });
    this.#entry?.remove();
    this.#entry = undefined;
    this.#announced = 0;
    this.#shadow = undefined;
    this.#overlay.release(this);
  }

  /** Opens the card of the change that touches this stretch of a passage, with the focus on it; says whether there is one. */
  openAt(passage: number, from: number, to: number): boolean {
    const found = this.#changes.all.find(
      ({ passage: there, whole: { start, was } }) => there === passage && start <= to && start + was.length >= from,
    );
    if (found) void this.#open(found, 0, 'keyboard');
    return found !== undefined;
  }

  /** Leads from change to change: on, or back; from the window's first one when none is open. Round at the ends. */
  go(by: 1 | -1): void {
    const change = neighbour(this.#changes.all, this.#current?.change, by);
    if (!change) return;
    bring(change.range);
    void this.#open(change, 0, 'keyboard');
  }

  /** Closes the card, and gives the focus back to where it was. */
  close(): void {
    const hadFocus = this.#card !== undefined && this.#focused() !== null;
    this.#current = undefined;
    this.#card?.element.remove();
    this.#card = undefined;
    if (hadFocus && this.#before?.isConnected) (this.#before as HTMLElement).focus({ preventScroll: true });
    this.#before = null;
  }

  async #announce(count: number): Promise<void> {
    this.#announced = count;
    const said = await this.#calls.announce(count).catch(() => undefined);
    if (said && this.#entry) Object.assign(this.#entry, { lang: said.language, textContent: said.text });
  }

  #begin(): void {
    if (this.#shadow) return;
    this.#shadow = this.#overlay.hold(this);
    this.#entry = drawEntry(this.#page, () => this.go(1));
    this.#shadow.append(this.#entry);
    this.#overlay.isIn();
    for (const move of moves) window.addEventListener(move, this.#follow, { capture: true, passive: true });
    window.addEventListener('keydown', this.#press, { capture: true });
  }

  async #open(change: Change, line: number, by: 'pointer' | 'keyboard' | 'anew'): Promise<void> {
    if (this.#current?.change === change && this.#card && by === 'pointer') return;
    const isLed = by === 'keyboard' || (by === 'anew' && this.#current?.isLed === true);
    this.#current = { change, line, isLed };
    const { all } = this.#changes;
    const told = await this.#calls.explain(change, all.indexOf(change) + 1, all.length).catch(() => undefined);
    if (!told || this.#current?.change !== change || !this.#shadow) return;
    const held = this.#card ? this.#card.buttons.indexOf(this.#focused() as HTMLElement) : -1;
    if (by === 'keyboard' && held < 0) this.#before = this.#shadow.activeElement ?? this.#page.activeElement;
    this.#draw(told, change, this.#shadow);
    const button = held >= 0 ? this.#card?.buttons[held] : by === 'keyboard' ? this.#card?.next : undefined;
    button?.focus({ preventScroll: true });
  }

  #draw(told: Told, change: Change, shadow: ShadowRoot): void {
    const earlier = this.#card;
    const card = drawCard(this.#page, told, {
      decide: () => void this.#calls.decide(change, !change.isMade).catch(() => undefined),
      go: (by) => this.go(by),
    });
    card.element.addEventListener('focusout', () => {
      // The focus comes to where it goes after this, and to nowhere when the window loses it.
      setTimeout(() => card === this.#card && this.#page.hasFocus() && !this.#focused() && this.close());
    });
    this.#card = card;
    shadow.append(card.element);
    earlier?.element.remove();
    if (this.#overlay.isIn()) this.#place();
  }

  /** The button of the card that has the focus. */
  #focused(): Element | null {
    const element = this.#shadow?.activeElement ?? null;
    return element && this.#card?.element.contains(element) ? element : null;
  }

  /** A card that lost its text to a scroll goes, unless the reader is in it. */
  #place(): void {
    if (!this.#card || !this.#current) return;
    const { element } = this.#card;
    const boxes = boxesOf(this.#current.change.range);
    const box = boxes[this.#current.line] ?? boxes[0];
    const room = { width: this.#page.documentElement.clientWidth, height: window.innerHeight };
    const isGone = !box || box.bottom < 0 || box.top > room.height;
    if (isGone && !this.#focused()) this.close();
    else if (box) this.#overlay.put(element, cardPlace(box, boxOf(element), room));
    dress(element, { visibility: 'visible' });
  }

  readonly #follow = () => {
    if (!this.#card || this.#frame) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#place();
    });
  };

  /** The page hears nothing of keys that are meant for a card. */
  readonly #press = (event: KeyboardEvent) => {
    if (!this.#card || !event.isTrusted || event.ctrlKey || event.altKey || event.metaKey) return;
    const by = steps[event.key];
    if (event.key === 'Escape') this.close();
    else if (by && this.#focused()) this.go(by);
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
}
