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
const NONE = '(?!)';

/** The most that a sentence may say besides, as a share, to be taken for a notice whatever the order of its words. */
export const LITTLE = 0.3;

/** Ways in, of any kind. */
export const WAYS = ['login', 'payment', 'members', 'app', 'unsaid', 'join', 'unlock', 'elsewhere'] as const;
/** What lies behind them. */
export const BEHIND = ['text', 'it', 'onward', 'noun'] as const;
/** What can be done about it. */
export const HOW = [...WAYS, 'read', 'gone'] as const;

type Name = keyof NoticeWords;

/** The words of a language, to look for in sentences, and what a sentence says besides them. */
export class Vocabulary extends WordList<Name> {
  readonly #strange: StrangeWords;

  constructor(
    private readonly own: NoticeWords,
    tag: string,
  ) {
    super({ elsewhere: NONE, among: NONE, full: NONE, ...own }, { whole: tag === 'en' });
    const telling = this.source(...HOW, ...BEHIND, 'share', 'only', 'part', 'show', 'more', 'first');
    this.#strange = new StrangeWords(telling, own.fill, tag === 'en');
  }

  /** The words of some lists as one source of bare alternatives. */
  source(...names: readonly Name[]): string {
    // A source that matches nothing would leave none of the others to look for.
    return names.flatMap((name) => this.own[name] ?? []).join('|');
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
