/** How plausible text is, in nats. */
export interface Language {
  /** The cost, −ln p, of the UTF-16 unit `current` right after `previous` (10, a line feed, at the start of a text). */
  cost(previous: number, current: number): number;
  /**
   * As much as, or more than, what the worst stretch of a text costs beyond `SURPRISING` a unit, in nats; 0 where none does. It is
   * quick, and there where it can be.
   */
  worst?(text: string): number;
}

/** Characters cost this much before they are odd at all, in nats. */
export const SURPRISING = 8;

/** Whether no stretch of a text costs so many nats more than usual, where that can be told quickly. */
export function isSurelyPlain(language: Language, text: string, limit: number): boolean {
  return language.worst !== undefined && language.worst(text) <= limit;
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

/** The unit before a place in a text, a line feed where there is none. */
export const unitBefore = (text: string, at: number): number => (at > 0 ? text.charCodeAt(at - 1) : 10);

/** The unit at a place in a text, a line feed at its end. */
export const unitAt = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) : 10);

/** A language that is made when it is first asked what something costs. */
export function onceAsked(make: () => Language): Language {
  let language: Language | undefined;
  return {
    cost(previous, current) {
      language ??= make();
      return language.cost(previous, current);
    },
  };
}
