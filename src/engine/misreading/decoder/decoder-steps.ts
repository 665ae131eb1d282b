import { EXIT, slotOf, UNSEEN_END, wayOf } from './decoder-ways';

/** How the units of a text were taken, each by its place; room is kept for the next text. */
export class Steps {
  /** As `wayed` gives it. */
  sources = new Uint32Array(0);
  /** The slot that each led to, 0 where the unit stays. */
  slots = new Uint16Array(0);
  /** Where bytes behind it show as nothing, the step that names them; 0 where there are none. */
  endings = new Uint32Array(0);

  /** Follows the cheapest way back from its end; `back` holds a row of `slots` steps for each of `length` units. */
  follow(length: number, back: Uint32Array, slots: number): void {
    if (this.sources.length < length) {
      this.sources = new Uint32Array(2 * length);
      this.slots = new Uint16Array(2 * length);
      this.endings = new Uint32Array(2 * length);
    }
    let now = 0;
    for (let i = length; i > 0; i--) {
      const row = i * slots;
      if (wayOf(back[row + now]!) === EXIT) now = slotOf(back[row + now]!);
      let source = back[row + now]!;
      this.slots[i - 1] = now;
      this.endings[i - 1] = wayOf(source) === UNSEEN_END ? source : 0;
      if (wayOf(source) === UNSEEN_END) source = back[row + slotOf(source)]!;
      this.sources[i - 1] = source;
      now = slotOf(source);
    }
  }
}
