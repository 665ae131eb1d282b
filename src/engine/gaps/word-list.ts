import type { Span } from './notice';
import { withBlanks } from './phrase';

/** A word begins where no Latin or Cyrillic letter stands before it; ranges are found out about in half the time that scripts take. */
const START = '(?<![a-z\\xaa\\xba\\xdf-\\xf6\\xf8-\\u02af\\u0400-\\u052f\\u1e00-\\u1eff\\uff41-\\uff5a])';

/**
 * Lists of words by name: each the source of a regular expression, in lower case, of bare alternatives. The expressions are
 * made when they are needed: most pages need none.
 */
export class WordList<Name extends string> {
  readonly #made = new Map<Name, RegExp>();

  /** `whole`: the words are whole ones, no beginnings. */
  constructor(
    private readonly words: Readonly<Record<Name, string>>,
    private readonly options: { readonly whole?: boolean } = {},
  ) {}

  /** Where words of a list stand in a text, which is in lower case; in order, and apart from each other. */
  places(name: Name, text: string): readonly Span[] {
    return matchesOf(this.#expression(name), text).map(({ index, 0: word }) => ({
      start: index,
      end: index + word.length,
    }));
  }

  /** Whether a word of a list stands in a text, which is in lower case. */
  has(name: Name, text: string): boolean {
    return text.search(this.#expression(name)) >= 0;
  }

  #expression(name: Name): RegExp {
    const end = this.options.whole ? '(?!\\p{L})' : '';
    const known = this.#made.get(name) ?? new RegExp(withBlanks(`${START}(?:${this.words[name]})${end}`), 'gu');
    this.#made.set(name, known);
    return known;
  }
}

/**
 * The same as `text.matchAll(expression)`, which copies the expression each time: engines compile the copies anew where there
 * are many long ones.
 */
export function matchesOf(expression: RegExp, text: string): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    matches.push(match);
    if (match[0] === '') expression.lastIndex++;
  }
  return matches;
}
