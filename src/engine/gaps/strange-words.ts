import { widthOf } from './east-asian';
import { withBlanks } from './phrase';

const LETTERS = '\\p{Script=Latin}\\p{Script=Cyrillic}\\p{M}';
const NO_LETTERS = /[^\p{L}\p{M}]+/gu;

/**
 * How much of a sentence a list of words leaves unsaid: notices speak of reading the text at hand and of nothing else, so nearly all
 * of their words are known.
 */
export class StrangeWords {
  #known: RegExp | undefined;

  /**
   * `telling`: words, or only their beginnings if not `whole`; `fill`: whole words that say nothing by themselves. Both are the
   * source of a regular expression, in lower case, of bare alternatives.
   */
  constructor(
    private readonly telling: string,
    private readonly fill: string,
    private readonly whole: boolean,
  ) {}

  /** The share of what a sentence says, by the width of its letters, that no telling word has: 0 to 1. */
  share(sentence: string): number {
    // A word that ends in white space goes on no further.
    const rest = this.whole ? `(?![${LETTERS}])` : `(?:(?<=[${LETTERS}])[${LETTERS}]*)?`;
    this.#known ??= new RegExp(
      withBlanks(`(?<![${LETTERS}])(?:((?:${this.telling})${rest})|(?:${this.fill})(?![${LETTERS}]))`),
      'gu',
    );
    let known = '';
    const strange = sentence.replace(this.#known, (_all, word: string | undefined) => {
      known += word ?? '';
      return ' ';
    });
    const width = widthOf(strange.replace(NO_LETTERS, ''));
    return width && width / (width + widthOf(known.replace(NO_LETTERS, '')));
  }
}
