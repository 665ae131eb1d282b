import { type Alternative, alternativesOf } from './alternatives';
import * as kinds from './kinds';
import { around, chinese, english, nearby, notices } from './notices';
import { anything, kindsOfUnits, oddPairs } from './unit-kinds';

/*
 * A cheap look at text that decides whether the background is asked at all. It errs on the side of asking: what it takes
 * for suspicious costs one message, what it misses is seen after the click only.
 *
 * One pass: a table tells of each two units side by side whether they are worth a second look. Few are on a sound page.
 */

/** What two units side by side may be, as bits. */
const ODD = 1;
const WORD = 2;
const WAY = 4;
const TEXT = 8;
/** Classes fit into so many bits: that of the unit before stands above that of the unit itself. */
const classBits = 8;
const classMask = (1 << classBits) - 1;
/** Classes below are kinds, those from here on letters that words are told by. */
const firstLetter = anything.length;

interface Word {
  readonly ahead: number;
  /** What the unit behind the two may be: a bit for what is left of it divided by 32, in both cases of a letter. */
  readonly next: number;
  readonly pattern: RegExp;
  readonly isWay: boolean;
}

/** The tables: made for the first text, as many pages have none. */
class Tables {
  /** The class of each unit, and the kind of each class. */
  readonly classes = kindsOfUnits();
  readonly kinds = [...anything];
  /** What two classes side by side are, and the words that may be there. */
  readonly signs = new Uint8Array(1 << (2 * classBits));
  readonly words = new Map<number, Word[]>();
  readonly #known = new Map<string, number>();

  constructor() {
    for (const one of alternativesOf(chinese.ways)) this.#markWord(one, WAY);
    for (const one of alternativesOf(chinese.texts)) this.#markWord(one, TEXT);
    for (const one of alternativesOf(notices)) this.#markWord(one, WORD, wordOf(one, false));
    for (const one of alternativesOf(english.ways)) this.#markWord(one, WORD, wordOf(one, true));
    // Last, when all classes are there.
    for (const [before, kind] of oddPairs) this.#mark(this.#of(before), this.#of([kind]), ODD);
  }

  /** The classes of letters. Both cases have one, unless they are of two kinds. */
  #letters(characters: readonly string[]): Iterable<number> {
    return new Set(characters.flatMap((letter) => casesOf(letter).map((unit) => this.#letter(letter, unit))));
  }

  #letter(name: string, unit: number): number {
    const kind = this.classes[unit]!;
    if (kind < firstLetter) {
      const ofKind = name + kind;
      const letter = this.#known.get(ofKind) ?? this.kinds.push(kind) - 1;
      this.#known.set(ofKind, letter);
      this.classes[unit] = letter;
    }
    return this.classes[unit]!;
  }

  /** The classes of these kinds. */
  #of(kinds: readonly number[]): readonly number[] {
    return [...this.kinds.keys()].filter((it) => kinds.includes(this.kinds[it]!));
  }

  #markWord({ first, second }: Alternative, sign: number, word?: Word): void {
    const before = first.length > 0 ? this.#letters(first) : Array(1 << classBits).keys();
    this.#mark(before, this.#letters(second), sign, word);
  }

  #mark(before: Iterable<number>, after: Iterable<number>, sign: number, word?: Word): void {
    for (const one of before) {
      for (const other of after) {
        const pair = (one << classBits) | other;
        this.signs[pair]! |= sign;
        if (word && !this.words.get(pair)?.push(word)) this.words.set(pair, [word]);
      }
    }
  }
}

/** A letter in lower and in upper case, as UTF-16 units. */
const casesOf = (letter: string) => [letter, letter.toUpperCase()].map((it) => it.charCodeAt(0));

const wordOf = ({ source, next, ahead }: Alternative, isWay: boolean): Word => ({
  ahead,
  // Shifts take no more than five bits of a number.
  next: next.flatMap(casesOf).reduce((bits, unit) => bits | (1 << unit), 0) || -1,
  pattern: new RegExp(source, 'iy'),
  isWay,
});

let made: Tables | undefined;

/** UTF-16 units that are looked at in one go. */
export const windowLength = 16_384;

/** Whether a text looks garbled, or says that something is missing, in a window that begins at this UTF-16 offset. */
export function looksSuspicious(text: string, from = 0): boolean {
  made ??= new Tables();
  const { classes, signs } = made;
  const second = new SecondLook(text, made);
  let before = 0;
  let way = -nearby;
  let textWord = -nearby;
  // A part of a text is a string of its own to browsers, and slower to be read.
  const end = Math.min(from + windowLength, text.length);
  for (let at = from; at < end; at++) {
    const here = classes[text.charCodeAt(at)]!;
    const pair = before | here;
    before = here << classBits;
    const sign = signs[pair]!;
    if (sign === 0) continue;
    // In Chinese these are everywhere, and a call for each of them would cost Firefox more than all the rest.
    if (sign & WAY) way = at;
    if (sign & TEXT) textWord = at;
    if (sign & (WAY | TEXT) && Math.abs(way - textWord) < nearby && chinese.both.test(second.around(at))) return true;
    if (sign & (ODD | WORD) && second.tells(at, pair, sign)) return true;
  }
  return false;
}

/** What begins at a bracket or an ampersand and tells of pinyin put in or of entities escaped twice. */
const pinyin = /\([a-zü\u00e0-\u01dc]{1,7}\)/y;
const entity = /&(?:amp|lt|gt|quot|nbsp|[lr]dquo|middot|#x?[0-9a-f]{2,6});|&#/iy;
/** Where there is hiragana so many UTF-16 units around, katakana beside Chinese characters is no wonder. */
const hiragana = /[\u3041-\u3096]/;
const farAround = 8_000;

/** What is seen where two units side by side are worth a second look. */
class SecondLook {
  readonly #text: string;
  readonly #tables: Tables;
  #rare = 0;

  constructor(text: string, tables: Tables) {
    this.#text = text;
    this.#tables = tables;
  }

  tells(at: number, pair: number, sign: number): boolean {
    const { kinds, words } = this.#tables;
    if (sign & ODD && this.#isGarbled(at, kinds[pair & classMask]!)) return true;
    return !!(sign & WORD) && words.get(pair)!.some((word) => this.#says(word, at));
  }

  #says({ ahead, next, pattern, isWay }: Word, at: number): boolean {
    const mayBe = next & (1 << this.#text.charCodeAt(at + 1));
    return mayBe !== 0 && matchesAt(pattern, this.#text, at - ahead) && (!isWay || english.both.test(this.around(at)));
  }

  around(at: number, units = around): string {
    return this.#text.slice(Math.max(0, at - units), at + units);
  }

  #isGarbled(at: number, kind: number): boolean {
    switch (kind) {
      case kinds.rare:
        return ++this.#rare > 2;
      case kinds.katakana:
        return !hiragana.test(this.around(at, farAround));
      case kinds.question:
        // There is no unit behind the last one, and it is of no kind.
        return this.#tables.kinds[this.#tables.classes[this.#text.charCodeAt(at + 1)]!]! > 0;
      case kinds.bracket:
        return matchesAt(pinyin, this.#text, at);
      case kinds.ampersand:
        return matchesAt(entity, this.#text, at);
      default:
        return true;
    }
  }
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return at >= 0 && pattern.test(text);
}
