import { StrangeWords } from './strange-words';
import { WordList } from './word-list';

/** Words of a language by what they do in a notice: each the source of a regular expression, in lower case, of bare alternatives. */
export interface NoticeWords {
  /** Ways in, by the reason that they give for what is missing. */
  readonly login: string;
  readonly payment: string;
  readonly members: string;
  readonly app: string;
  /** To download the whole, to answer in a forum …: no reason by itself. */
  readonly unsaid: string;
  /** Where the whole can be had besides, as in a library. */
  readonly elsewhere?: string;
  /** To become a member, in words that ask for it. */
  readonly join: string;
  /** What a reader would do, or what is done to text that can be read. */
  readonly read: string;
  /** What lies behind the wall, in words that say so by themselves: the rest, the whole text. */
  readonly text: string;
  /** The same where it is only called this text. */
  readonly it: string;
  /** Which part of it: the rest, all of it, what is hidden. */
  readonly share: string;
  /** What texts and their parts are called. */
  readonly noun: string;
  /** What there is where it is not all there: an abstract, an excerpt. */
  readonly part: string;
  /** Both in one: to read on. */
  readonly onward: string;
  /** What alone says that there is a lock, ahead of what lies behind it. */
  readonly unlock: string;
  /** What makes it a condition. */
  readonly only: string;
  /** Beside numbers: that so much is shown, or can be. */
  readonly show: string;
  /** Beside a number: that it is what is left. */
  readonly more: string;
  /** Beside a number: that it is of the beginning, or that nothing else is shown. */
  readonly first: string;
  /** Beside a number: that so much is not shown, whatever else the sentence says. */
  readonly gone: string;
  /** Between the part and the whole: `3 of 24`. */
  readonly of: string;
  /** Between the whole and the part: `24ページ中3ページ`, `2,417 words; 600 are shown`. */
  readonly among?: string;
  /** Ahead of a number: that it is of the whole. */
  readonly all: string;
  /** Ahead of a number: that it is of the whole, beside one of what is left. */
  readonly full?: string;
  /** What a sentence has that only tells of such a thing. */
  readonly about: string;
  /** Whole words that say nothing by themselves. */
  readonly fill: string;
}

/** A source that matches nothing. */
export const NONE = '(?!)';

/** The most that a sentence may say besides, as a share, to be taken for a notice whatever the order of its words. */
export const LITTLE = 0.3;

/** The words of a language, to look for in sentences, and what a sentence says besides them. */
export class Vocabulary extends WordList<keyof NoticeWords | 'way' | 'behind' | 'how'> {
  readonly #strange: StrangeWords;
  /** Ways in, of any kind, as a source of bare alternatives; so is what lies behind them, and what can be done about it. */
  readonly way: string;
  readonly behind: string;
  readonly how: string;

  constructor(words: NoticeWords, tag: string) {
    const { login, payment, members, app, unsaid, join, unlock, elsewhere = NONE, among = NONE, full = NONE } = words;
    const way = [login, payment, members, app, unsaid, join, unlock, elsewhere].join('|');
    const behind = [words.text, words.it, words.onward, words.noun].join('|');
    const how = [way, words.read, words.gone].join('|');
    const isWhole = tag === 'en';
    super({ ...words, elsewhere, among, full, way, behind, how }, { whole: isWhole });
    this.way = way;
    this.behind = behind;
    this.how = how;
    const { share, only, part, show, more, first } = words;
    this.#strange = new StrangeWords(
      [how, behind, share, only, part, show, more, first].join('|'),
      words.fill,
      isWhole,
    );
  }

  /** The share of what a sentence says, by the width of its letters, that is in none of the words: 0 to 1. */
  strangeIn(sentence: string): number {
    return this.#strange.share(sentence);
  }
}

const known = new WeakMap<NoticeWords, Vocabulary>();

/** The same for the same words: the kinds of notices share them. */
export function vocabularyOf(words: NoticeWords, tag: string): Vocabulary {
  const made = known.get(words) ?? new Vocabulary(words, tag);
  known.set(words, made);
  return made;
}
