/** How plausible text is, in nats. */
export interface Language {
  /** The cost, −ln p, of the UTF-16 unit `current` right after `previous` (10, a line feed, at the start of a text). */
  cost(previous: number, current: number): number;
}

/** The cost of a whole text in nats, as if it followed `previous`. */
export function costOf(language: Language, text: string, previous = 10): number {
  let sum = 0;
  let last = previous;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    sum += language.cost(last, unit);
    last = unit;
  }
  return sum;
}
