/** More ways than this are not followed at a time. */
export const MOST = 40;

/** Ways through a hypothesis: what is pending on each, as its reader has it, what it said last, and what it gains on the page. */
export class ProspectWays {
  readonly pending = new Int32Array(MOST);
  readonly last = new Int32Array(MOST);
  readonly gain = new Float64Array(MOST);
  count = 0;

  /** Adds a way, unless a better one has come to the same. */
  put(pending: number, last: number, gain: number): void {
    for (let i = 0; i < this.count; i++)
      if (this.pending[i] === pending && this.last[i] === last) {
        if (gain > this.gain[i]!) this.gain[i] = gain;
        return;
      }
    if (this.count === MOST) return;
    this.pending[this.count] = pending;
    this.last[this.count] = last;
    this.gain[this.count++] = gain;
  }
}
