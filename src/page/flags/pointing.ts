import { changeAt, type Point } from './change-at';
import type { Change, Changes } from './changes';

/** What is done about where the pointer is. */
export interface PointingCalls {
  /** It rests on a change, on that one of its boxes. */
  open(change: Change, line: number): void;
  /** It is neither on a change nor on what belongs to us. */
  close(): void;
  /** Whether an event met what belongs to us. */
  isOurs(target: EventTarget | null): boolean;
}

/** Milliseconds that the pointer rests on a change before it counts, and is away before that counts. */
const untilOpen = 140;
const untilClosed = 280;
const kinds = ['pointermove', 'pointerup', 'pointerout'] as const;

/** Follows the pointer over a page: once a frame at most, and only while there is something to point at. */
export class Pointing {
  readonly #page: Document;
  readonly #calls: PointingCalls;
  #changes: Changes | undefined;
  #shadows: readonly ShadowRoot[] = [];
  #over: Change | 'ours' | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;

  constructor(page: Document, calls: PointingCalls) {
    this.#page = page;
    this.#calls = calls;
  }

  /** Looks for these changes from now on, in these open shadow roots too. */
  attend(changes: Changes, shadows: readonly ShadowRoot[]): void {
    if (!this.#changes)
      for (const kind of kinds) window.addEventListener(kind, this.#heed, { capture: true, passive: true });
    this.#changes = changes;
    this.#shadows = shadows;
    this.#over = undefined;
  }

  /** Looks for nothing any more. */
  leave(): void {
    for (const kind of kinds) window.removeEventListener(kind, this.#heed, { capture: true });
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#frame = 0;
    this.#changes = undefined;
    this.#over = undefined;
  }

  readonly #heed = (event: PointerEvent) => {
    if (!event.isTrusted || this.#frame || event.buttons > 0) return;
    const { target, clientX: x, clientY: y, pointerType, type, relatedTarget } = event;
    // A finger points by a tap, and is nowhere before and after.
    if ((pointerType === 'touch') !== (type === 'pointerup')) return;
    if (type === 'pointerout' && relatedTarget !== null) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#calls.isOurs(target)) this.#wait('ours', () => undefined, 0);
      else this.#look({ x, y }, type === 'pointerup' ? 0 : untilOpen);
    });
  };

  #look(point: Point, patience: number): void {
    const found = this.#changes && changeAt(this.#page, point, this.#changes, this.#shadows);
    if (found) this.#wait(found.change, () => this.#calls.open(found.change, found.line), patience);
    else this.#wait(undefined, () => this.#calls.close(), untilClosed);
  }

  /** Does something about where the pointer is now, unless it is soon somewhere else. */
  #wait(over: Change | 'ours' | undefined, act: () => void, patience: number): void {
    if (over === this.#over && this.#timer !== undefined) return;
    this.#over = over;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, patience);
  }
}
