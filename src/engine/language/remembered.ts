import type { Language } from './language';

const bits = 14;

/**
 * The costs of a language, of which the latest are remembered: some languages ask several others, and who weighs many readings
 * of a text asks for the same pairs again and again. They are the language's own, whichever are remembered.
 */
export class Remembered implements Language {
  /** `previous << 16 | current` of what is remembered, by hash. */
  private readonly pairs = new Int32Array(1 << bits);
  private readonly costs = new Float64Array(1 << bits);
  private language: Language | undefined;

  /** Remembers the costs of this language from now on. */
  of(language: Language): this {
    if (this.language === language) return this;
    this.language = language;
    this.pairs.fill(0); // only the first place could hold this pair, and it gets another one
    this.pairs[0] = 1;
    return this;
  }

  cost(previous: number, current: number): number {
    const pair = (previous << 16) | current;
    const place = Math.imul(pair, 0x9e3779b1) >>> (32 - bits);
    if (this.pairs[place] === pair) return this.costs[place]!;
    const cost = this.language!.cost(previous, current);
    this.pairs[place] = pair;
    this.costs[place] = cost;
    return cost;
  }
}
