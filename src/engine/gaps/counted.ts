import type { Span } from './notice';
import { BEHIND, HOW, type NoticeWords, type Vocabulary, vocabularyOf, WAYS } from './notice-words';
import { readNumber } from './number';
import { lastOfNumber, numberSource } from './phrase';
import type { Said, SentenceRule } from './sentence-rule';
import { matchesOf } from './word-list';

/** How far a word may stand from the number that it is about, in UTF-16 units. */
const NEAR = 32;
/** The same behind its unit. */
const CLOSE = 12;
/** How far a part and the whole may stand apart. */
const APART = 30;

/** What a sentence says a size with, of what is there and what is not. */
const SIZES = ['show', 'more', 'first', 'gone', 'all', 'full'] as const;

/** What a way in is a way to, ahead of what is said of it. */
const ASKED = ['read', 'onward', 'share'] as const;

/** The most that a sentence may say besides, as a share of its letters: of a text, of anything, where it says only how much there is. */
const STRANGE = { ofText: 0.4, ofAny: 0.5, ofAll: 0.2 } as const;

/**
 * Finds sentences that count: a part of the whole, what is left and how to get it, the beginning that is shown. `units` are what is
 * counted, by language, as sources of bare alternatives; `ofText`: what is left need only be of a text; `tenths`: words for ten percent
 * behind a single digit. Keys are BCP 47 tags.
 */
export function counted(
  languages: Readonly<Record<string, NoticeWords>>,
  units: Readonly<Record<string, string>>,
  {
    ofText = false,
    tenths = {},
  }: { readonly ofText?: boolean; readonly tenths?: Readonly<Record<string, string>> } = {},
): Readonly<Record<string, SentenceRule>> {
  return Object.fromEntries(
    Object.entries(units).map(([tag, unit]) => [
      tag,
      ruleOf(vocabularyOf(languages[tag]!, tag), languages[tag]!, { unit, tenth: tenths[tag] ?? '', ofText }),
    ]),
  );
}

/** What is counted: sources of bare alternatives. */
interface Counted {
  readonly unit: string;
  readonly tenth: string;
  readonly ofText: boolean;
}

function ruleOf(lists: Vocabulary, { more, first }: NoticeWords, { unit, tenth, ofText }: Counted): SentenceRule {
  const quantities = new Quantities({ between: `${more}|${first}`, unit, tenth });
  const how = ofText ? [...HOW, ...BEHIND] : HOW;
  const isToGet = (sentence: string, tail: string) =>
    lists.has('full', sentence) || how.some((name) => lists.has(name, tail));
  const asks = (text: string) =>
    WAYS.some((name) => lists.has(name, text)) && ASKED.some((name) => lists.has(name, text));
  return {
    gist: [quantities.source, lists.source('show', ...how, 'full')],
    speaks: (text) => quantities.areIn(text) && SIZES.some((name) => lists.has(name, text)),
    judge(sentence, tail) {
      if (!quantities.areIn(sentence) || lists.has('about', sentence)) return undefined;
      const found = quantities.in(sentence);
      const isShown = () => ofText && BEHIND.some((name) => lists.has(name, tail)) && asks(tail.slice(sentence.length));
      const said =
        partOf(found, sentence, lists, ({ whole }) => asks(tail.slice(whole))) ??
        singly(found, sentence, { ofText, isToGet: () => isToGet(sentence, tail), isShown }, lists);
      if (!said) return undefined;
      const isAll = said.shown === undefined && said.omitted === undefined;
      const most = isAll ? STRANGE.ofAll : ofText ? STRANGE.ofText : STRANGE.ofAny;
      return lists.strangeIn(without(found, sentence)) > most ? undefined : said;
    },
  };
}

/** A number in a sentence, and its unit behind it. */
interface Quantity extends Span {
  readonly value: number;
  readonly hasUnit: boolean;
  /** Whether the unit stands ahead of it: page 3. */
  readonly isNumbered: boolean;
  /** Where its unit ends, or the number without one. */
  readonly whole: number;
}

/** 八成, 3割: of percent, ten each. */
const TENTHS = /[成割]$/u;

class Quantities {
  #expression: RegExp | undefined;
  #last: RegExp | undefined;

  /** The source of an expression for what tells of a number with its unit: the end of it or, with its unit ahead, its beginning. */
  readonly source: string;
  readonly #number: string;

  /** `between`: words that may stand between a number and its unit. */
  constructor({ between, unit, tenth }: { readonly between: string; readonly unit: string; readonly tenth: string }) {
    const behind = (units: string) => `[余餘多여]?\\s{0,3}(?:(?:${between})\\s{1,3})?(?:${units})`;
    // Blanks as escapes, and digits one by one: that tells where it is worth a look.
    const tenths = `(?:[一二两兩三四五六七八九]|[123456789]\\u0020?)(?:${tenth})`;
    this.source = `${lastOfNumber}${behind(unit)}|(?:${unit})\\s{0,2}[0-9]${tenth && `|${tenths}`}`;
    // 1-3 is 3, 4-10 tells of no beginning; the units that follow have no letter behind them that would make them another word.
    const range = '(?:([0-9０-９]{1,4})\\s?[-–~～至到]\\s?(?:第\\s?)?)?';
    const units = tenth ? `${unit}|${tenth}` : unit;
    this.#number = `((?:${unit})\\s{0,2})?${range}(${numberSource})(${behind(units)})?`;
  }

  /** Whether a text has a number with its unit. */
  areIn(text: string): boolean {
    this.#last ??= new RegExp(this.source, 'u');
    return this.#last.test(text);
  }

  in(sentence: string): readonly Quantity[] {
    this.#expression ??= new RegExp(this.#number, 'gu');
    return matchesOf(this.#expression, sentence).map((match) => {
      const [all, ahead = '', from = '1', number = '', unit = ''] = match;
      const end = match.index + all.length;
      return {
        start: match.index + ahead.length,
        end: end - unit.length,
        whole: end,
        value: (readNumber(number) ?? Number.NaN) * (TENTHS.test(unit) ? 10 : 1),
        hasUnit: (unit !== '' || ahead === '%') && readNumber(from) === 1,
        isNumbered: ahead !== '',
      };
    });
  }
}

/** A sentence with blanks in the place of what it counts. */
function without(found: readonly Quantity[], sentence: string): string {
  return found.reduce(
    (text, { start, whole }) => text.slice(0, start) + ' '.repeat(whole - start) + text.slice(whole),
    sentence,
  );
}

/** The last clause of what stands ahead of a number. */
function clauseIn(before: string): string {
  return /[^.!?。！？,，、;；(（0-9０-９]*$/u.exec(before)![0];
}

/** A part and the whole, with a word that says that the part is shown, or with a way to the rest. */
function partOf(
  found: readonly Quantity[],
  sentence: string,
  lists: Vocabulary,
  asks: (last: Quantity) => boolean,
): Said | undefined {
  const isShown = lists.has('show', sentence);
  for (const [place, one] of found.slice(0, -1).entries()) {
    const other = found[place + 1]!;
    const between = sentence.slice(one.whole, other.start);
    if (between.length > APART || lists.has('more', between)) continue;
    const isCounted = one.hasUnit || other.hasUnit;
    if (!(isShown && isCounted) && !((isCounted || one.isNumbered) && asks(other))) continue;
    if (lists.has('of', between)) return { shown: one.value, total: other.value };
    const isPart = other.hasUnit || lists.has('show', sentence.slice(one.whole, other.whole + CLOSE));
    if (one.hasUnit && isPart && lists.has('among', between)) return { shown: other.value, total: one.value };
  }
  return undefined;
}

/** What each number says by itself. */
function singly(
  found: readonly Quantity[],
  sentence: string,
  { ofText, isToGet, isShown }: { readonly ofText: boolean } & Readonly<Record<'isToGet' | 'isShown', () => boolean>>,
  lists: Vocabulary,
): Said | undefined {
  const said: { -readonly [Name in keyof Said]: Said[Name] } = {};
  let full: number | undefined;
  const isOne = found.filter(({ hasUnit }) => hasUnit).length === 1;
  for (const quantity of found) {
    if (!quantity.hasUnit) continue;
    const before = sentence.slice(Math.max(0, quantity.start - NEAR), quantity.start);
    const [all = ''] = /^[^.!?。！？,，、;；:：0-9０-９]*/u.exec(sentence.slice(quantity.end, quantity.whole + CLOSE))!;
    const behind = all.slice(0, lists.places('among', all)[0]?.start);
    const beside = clauseIn(before) + sentence.slice(quantity.start, quantity.whole + NEAR + CLOSE);
    const near = isOne ? before : clauseIn(before);
    const about = (name: 'more' | 'first') => lists.has(name, near) || lists.has(name, behind);
    const ahead = clauseIn(before.slice(-CLOSE));
    const isGone = lists.has('gone', beside);
    const isPart = [clauseIn(before), behind].some((text) => lists.has('more', text) || lists.has('first', text));
    if (!ofText && !isPart && !(isOne && isGone) && (lists.has('all', ahead) || lists.has('full', ahead))) {
      if (lists.has('all', ahead) && isToGet()) said.total = quantity.value;
      else full = quantity.value;
    } else if (isGone || (about('more') && isToGet())) said.omitted = quantity.value;
    else if (about('first') && lists.has('show', sentence)) said.shown = quantity.value;
    else if ((lists.has('show', near) || lists.has('part', near)) && isShown()) said.shown = quantity.value;
  }
  if (full !== undefined && full > (said.omitted ?? full)) said.total = full;
  return Object.keys(said).length > 0 ? said : undefined;
}
