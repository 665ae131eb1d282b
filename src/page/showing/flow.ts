/** So many lit elements a second may pass by before anybody calls it a flow, and so many more until it is one. */
const bearable = 2;
const most = 12;
/** A page that is laid out anew has many pass at once, and none thereafter. */
const mostAtOnce = 2;
/** Milliseconds without any, after which the flow has ended. */
const quiet = 2_000;

/**
 * Whether a page moves its text past the window all the time, faster than anybody reads, as one does that adds lines at every
 * frame. To draw such text lit takes a browser a twentieth of a core more, for nobody. What a reader scrolls is no flow.
 */
export class Flow {
  /** Whether there is one. */
  isOn = false;
  #level = 0;
  #at = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #turned: () => void;
  readonly #scrolled = () => {
    this.#level = 0;
  };

  /** `turned` hears when a flow begins, and when it ends. */
  constructor(turned: () => void) {
    this.#turned = turned;
    addEventListener('scroll', this.#scrolled, { capture: true, passive: true });
  }

  /** Takes down that so many lit elements went out of the window's reach. */
  pass(count: number): void {
    if (count === 0) return;
    const now = performance.now();
    const drained = Math.max(0, this.#level - (bearable * (now - this.#at)) / 1000);
    this.#level = Math.min(drained + Math.min(count, mostAtOnce), most + mostAtOnce);
    this.#at = now;
    this.#turn(this.#level > most);
    clearTimeout(this.#timer);
    if (this.isOn) this.#timer = setTimeout(() => this.#turn(false), quiet);
  }

  /** Looks no longer. */
  stop(): void {
    clearTimeout(this.#timer);
    removeEventListener('scroll', this.#scrolled, { capture: true });
  }

  #turn(isOn: boolean): void {
    if (isOn === this.isOn) return;
    this.isOn = isOn;
    if (!isOn) this.#level = 0;
    this.#turned();
  }
}
