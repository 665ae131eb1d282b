import type { Run } from '../language/gate';
import type { Language } from '../language/language';
import { Remembered } from '../language/remembered';
import type { Opened } from './opened';
import { finished, UNKNOWN } from './readers';

const remembered = new Remembered();

/** A stretch of a text that many readings are tried on, with what it costs as it stands. */
export class Stretch {
  /** Of each unit, in nats; made when first needed. */
  #costs: Float64Array | undefined;

  constructor(
    private readonly text: string,
    private readonly place: Run,
    private readonly judge: Language,
  ) {}

  /** Whether some part of it gains so many nats in a reading, character by character. */
  gains(tables: Opened, enough: number): boolean {
    const judge = remembered.of(this.judge);
    this.#costs ??= this.#costsOf(judge);
    return this.#reaches(enough, tables, this.#costs, judge);
  }

  #reaches(enough: number, { writing, reader }: Opened, costs: Float64Array, judge: Language): boolean {
    const { text } = this;
    const { start, end } = this.place;
    let gain = 0;
    let pending = 0;
    let said = this.#before();
    let isPlain = true;
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at);
      const bytes = writing[unit]!;
      // What has no bytes ends all, and what says itself changes nothing where nothing else was read before.
      if (bytes === 0 || (isPlain && bytes === unit && reader.step(0, bytes) === -2 - unit)) {
        gain = 0;
        pending = 0;
        said = unit;
        isPlain = true;
        continue;
      }
      isPlain = false;
      gain += costs[at - start]!;
      for (let shift = bytes > 255 ? 8 : 0; shift >= 0 && pending >= 0; shift -= 8) {
        pending = bytes === 0 ? -1 : reader.step(pending, (bytes >> shift) & 255);
        if (pending >= -1) continue;
        const point = finished(pending);
        pending = 0;
        if (point >= UNKNOWN) continue;
        const read = point > 0xffff ? 0xfffd : point;
        gain -= judge.cost(said, read);
        said = read;
      }
      if (pending === -1 || gain < 0) {
        gain = 0;
        pending = 0;
        said = unit;
        isPlain = true;
      } else if (pending === 0 && gain >= enough) return true;
    }
    return false;
  }

  #costsOf(judge: Language): Float64Array {
    const { start, end } = this.place;
    const costs = new Float64Array(end - start);
    let previous = this.#before();
    for (let at = start; at < end; at++) {
      const unit = this.text.charCodeAt(at);
      costs[at - start] = judge.cost(previous, unit);
      previous = unit;
    }
    return costs;
  }

  /** The unit before it, a line feed where there is none. */
  #before(): number {
    const { start } = this.place;
    return start > 0 ? this.text.charCodeAt(start - 1) : 10;
  }
}
