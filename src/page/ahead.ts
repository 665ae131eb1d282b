import { PORTION } from '../engine/portions';
import type { BackgroundCalls, Caller } from '../messages';
import type { Passage } from './run';

/**
 * Sends a long page to the background portion by portion while the rest of it is still being read. Nothing of it is shown before
 * all is known: whenever its text changes, a browser lays out all of such a page anew.
 */
export class Ahead {
  readonly #background: Caller<BackgroundCalls>;
  /** Where the portion begins that is not sent yet, up to where it is known, and the UTF-16 units that there is room for. */
  #from = 0;
  #to = 0;
  #room = PORTION;

  constructor(background: Caller<BackgroundCalls>) {
    this.#background = background;
  }

  /** Sends what portions are full by now. A portion ends where the next passage begins, as the engine's do. */
  goOn(passages: readonly Passage[]): void {
    for (; this.#to < passages.length; this.#to++) {
      if (this.#room <= 0) this.#send(passages);
      this.#room -= passages[this.#to]!.text.length;
    }
  }

  /** Sends the rest, all passages being there. A page of one portion is nothing to be sent ahead. */
  end(passages: readonly Passage[]): void {
    this.goOn(passages);
    if (this.#from > 0) this.#send(passages);
  }

  #send(passages: readonly Passage[]): void {
    const texts = passages.slice(this.#from, this.#to).map(({ text }) => text);
    // Whoever asks about the whole page hears what is wrong.
    this.#background('mendAhead', { passages: texts }).catch(() => undefined);
    this.#from = this.#to;
    this.#room = PORTION;
  }
}
