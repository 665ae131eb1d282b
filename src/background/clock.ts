/** Counts the time of work, not that of rests: a computer that slept, or other pages, take nothing from a page. */
export class Clock {
  #left: number;
  #begun = 0;

  /** A clock with so many seconds to go. */
  constructor(seconds: number) {
    this.#left = 1000 * seconds;
  }

  /** Work goes on. */
  begin(): void {
    this.#begun = performance.now();
  }

  /** Work rests. */
  rest(): void {
    this.#left -= performance.now() - this.#begun;
  }

  /** Whether any time is left, asked while work goes on. */
  hasTime(): boolean {
    return performance.now() - this.#begun < this.#left;
  }
}
