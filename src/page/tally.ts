import type { BackgroundCalls, Caller } from '../messages';

/** The number that the badge was told last. */
export class Tally {
  readonly #background: Caller<BackgroundCalls>;
  #told = 0;

  constructor(background: Caller<BackgroundCalls>) {
    this.#background = background;
  }

  /** Tells a number, unless it was told last. */
  async tell(count: number): Promise<void> {
    if (count === this.#told) return;
    this.#told = count;
    await this.#background('found', { count });
  }

  /** Has the next number told in any case: what the badge shows may be that of a page that was here before. */
  doubt(): void {
    this.#told = -1;
  }

  /** Tells the number once more. */
  async again(): Promise<void> {
    if (this.#told > 0) await this.#background('found', { count: this.#told });
  }
}
