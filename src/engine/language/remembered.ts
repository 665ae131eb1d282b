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

  /** Whether it remembers the costs of this language. */
  isOf(language: Language): boolean {
    return this.language === language;
  }

  /** Remembers the costs of this language from now on. */
  begin(language: Language): void {
    this.language = language;
    this.pairs.fill(0); // only the first place could hold this pair, and it gets another one
    this.pairs[0] = 1;
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

/** The costs of so many languages are remembered: those of a page, of its own words, and of bytes alone take turns. */
const MOST = 3;
/** Those asked for last come first. */
const latest: Remembered[] = [];

/** The costs of a language, remembered from the last time where not many others came between. */
export function rememberedOf(language: Language): Remembered {
  const at = latest.findIndex((one) => one.isOf(language));
  if (at === 0) return latest[0]!;
  const known = at > 0 ? latest.splice(at, 1)[0] : undefined;
  const own = known ?? (latest.length < MOST ? new Remembered() : latest.pop()!);
  if (!known) own.begin(language);
  latest.unshift(own);
  return own;
}
