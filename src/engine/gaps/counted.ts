import type { Span } from './notice';
import { readNumber } from './number';
import { lastOfNumber, numberSource } from './phrase';
import type { Said, SentenceRule } from './sentence-rule';
import { matchesOf, WordList } from './word-list';

/** Words of a language around numbers of pages and the like: each the source of a regular expression, in lower case, of bare alternatives. */
export interface CountWords {
  readonly unit: string;
  /** Between the part and the whole: `3 of 24`. */
  readonly of?: string;
  /** Between the whole and the part: `24ページ中3ページ`, `2,417 words; 600 are shown`. */
  readonly among?: string;
  /** Says that something is shown, or can be. */
  readonly show: string;
  /** Says of a number that it is what is left. */
  readonly more: string;
  /** Beside what is left: that it is not there, or how to get it. */
  readonly how: string;
  /** Beside a number: that so much is not shown, whatever else the sentence says. */
  readonly gone?: string;
  /** Ahead of a number: that it is of the whole. */
  readonly all?: string;
  /** Ahead of a number: that it is of the whole, beside one of what is left. */
  readonly full?: string;
  /** Beside a number: that it is of the beginning, or that nothing else is shown. */
  readonly first?: string;
  /** What a sentence has that is about something else. */
  readonly about?: string;
}

/** Matches nothing. */
const NONE = '(?!)';
/** How far a word may stand from the number that it is about, in UTF-16 units. */
const NEAR = 24;
/** The same behind its unit. */
const CLOSE = 12;
/** How far a part and the whole may stand apart. */
const APART = 30;

/** Finds sentences that count: a part of the whole, what is left and how to get it, the beginning that is shown. Keys are BCP 47 tags. */
export function counted(languages: Readonly<Record<string, CountWords>>): Readonly<Record<string, SentenceRule>> {
  return Object.fromEntries(Object.entries(languages).map(([tag, words]) => [tag, ruleOf(words, tag)]));
}

function ruleOf(words: CountWords, tag: string): SentenceRule {
  const { unit, show, more, how, first = NONE, gone = NONE } = words;
  const none = { of: NONE, among: NONE, all: NONE, full: NONE, first, about: NONE, gone };
  const lists = new WordList({ ...none, ...words }, { whole: tag === 'en' });
  const counted = `\\s{0,3}(?:(?:${more}|${first})\\s{1,3})?(?:${unit})`;
  const quantities = new Quantities(counted);
  return {
    gist: [lastOfNumber + counted, `${show}|${how}|${gone}`],
    judge(sentence, tail) {
      const found = quantities.in(sentence);
      if (found.length === 0 || lists.has('about', sentence)) return undefined;
      return partOf(found, sentence, lists) ?? singly(found, sentence, tail, lists);
    },
  };
}

type Lists = WordList<keyof CountWords>;

/** A number in a sentence, and its unit behind it. */
interface Quantity extends Span {
  readonly value: number;
  readonly hasUnit: boolean;
  /** Where its unit ends, or the number without one. */
  readonly whole: number;
}

class Quantities {
  #expression: RegExp | undefined;

  /** `counted`: what may stand between a number and its unit, and the unit. */
  constructor(private readonly counted: string) {}

  in(sentence: string): readonly Quantity[] {
    // 1-3 is 3; the units that follow have no letter behind them that would make them another word.
    this.#expression ??= new RegExp(
      `(?:[1１]\\s?[-–~～至到]\\s?(?:第\\s?)?)?(${numberSource})(${this.counted})?`,
      'gu',
    );
    return matchesOf(this.#expression, sentence).map((match) => {
      const unit = match[2] ?? '';
      const end = match.index + match[0].length;
      return {
        start: match.index,
        end: end - unit.length,
        whole: end,
        value: readNumber(match[1]!) ?? Number.NaN,
        hasUnit: unit !== '',
      };
    });
  }
}

/** The last clause of what stands ahead of a number. */
function clauseIn(before: string): string {
  return /[^.!?。！？,，、;；0-9０-９]*$/u.exec(before)![0];
}

/** A part and the whole, with a word that says that the part is shown. */
function partOf(found: readonly Quantity[], sentence: string, lists: Lists): Said | undefined {
  if (!lists.has('show', sentence)) return undefined;
  for (const [place, one] of found.slice(0, -1).entries()) {
    const other = found[place + 1]!;
    const between = sentence.slice(one.whole, other.start);
    if (between.length > APART || lists.has('more', between) || !(one.hasUnit || other.hasUnit)) continue;
    if (lists.has('of', between)) return { shown: one.value, total: other.value };
    const isPart = other.hasUnit || lists.has('show', sentence.slice(one.whole, other.whole + CLOSE));
    if (one.hasUnit && isPart && lists.has('among', between)) return { shown: other.value, total: one.value };
  }
  return undefined;
}

/** What each number says by itself. */
function singly(found: readonly Quantity[], sentence: string, tail: string, lists: Lists): Said | undefined {
  const said: { -readonly [Name in keyof Said]: Said[Name] } = {};
  let full: number | undefined;
  for (const quantity of found) {
    if (!quantity.hasUnit) continue;
    const before = sentence.slice(Math.max(0, quantity.start - NEAR), quantity.start);
    const [behind = ''] = /^[^.!?。！？,，、;；:：0-9０-９]*/u.exec(
      sentence.slice(quantity.end, quantity.whole + CLOSE),
    )!;
    const beside = clauseIn(before) + sentence.slice(quantity.start, quantity.whole + NEAR + CLOSE);
    const about = (name: 'more' | 'first') => lists.has(name, clauseIn(before)) || lists.has(name, behind);
    const ahead = clauseIn(before.slice(-CLOSE));
    const isWhole = lists.has('all', ahead) && lists.has('how', tail);
    const isFull = lists.has('full', ahead) && !lists.has('more', ahead) && !lists.has('first', ahead);
    if (isFull) full = quantity.value;
    else if ((about('more') && lists.has('how', tail)) || lists.has('gone', beside)) said.omitted = quantity.value;
    else if (isWhole) said.total = quantity.value;
    else if (about('first') && lists.has('show', sentence)) said.shown = quantity.value;
  }
  if (full !== undefined && full > (said.omitted ?? full)) said.total = full;
  return Object.keys(said).length > 0 ? said : undefined;
}
