import { type Alternative, alternativesOf } from './alternatives';
import * as kinds from './kinds';
import { around, chinese, english, nearby, notices } from './notices';
import { kindBits, kindsOfUnits, oddPairs } from './unit-kinds';

/*
 * A cheap look at text that decides whether the background is asked at all. It errs on the side of asking: what it takes
 * for suspicious costs one message, what it misses is seen after the click only.
 *
 * One pass: tables tell of each two units side by side whether they are worth a second look. Few are on a sound page.
 */

/** What two units side by side may be, as bits. */
const ODD = 1;
const WORD = 2;
const WAY = 4;
const TEXT = 8;
/** A unit's letter is what words are told by, 0 where no word needs it; its kind stands above that in the table. */
const letterBits = 9;
const letterMask = 0x1ff;
/** Units from here on are worth a second look, beside some unit at least; what two of them have in common is, too, as it is a bit. */
const telling = kinds.stranger << letterBits;
/** Stands above kind and letter where there is a letter. */
const letterBit = 1 << (letterBits + kindBits);

interface Word {
  readonly ahead: number;
  readonly pattern: RegExp;
  readonly isWay: boolean;
}

/** The tables: made for the first text, as many pages have none. */
class Tables {
  readonly units = kindsOfUnits(letterBits);
  readonly odd = oddPairs(ODD);
  /** How many letters there are; signs for two of them side by side, the words for those that may be one. */
  readonly letters: number;
  readonly pairs: Uint8Array;
  readonly words = new Map<number, Word[]>();
  #letters = 1;

  constructor() {
    const alone = alternativesOf(notices);
    const ways = alternativesOf(english.ways);
    const zhWays = alternativesOf(chinese.ways);
    const zhTexts = alternativesOf(chinese.texts);
    for (const { first, second } of [...alone, ...ways, ...zhWays, ...zhTexts])
      for (const one of [...first, ...second]) this.#letter(one);
    this.letters = this.#letters;
    this.pairs = new Uint8Array(this.letters ** 2);
    for (const one of zhWays) this.#mark(one, WAY);
    for (const one of zhTexts) this.#mark(one, TEXT);
    for (const one of alone) this.#mark(one, WORD, wordOf(one, false));
    for (const one of ways) this.#mark(one, WORD, wordOf(one, true));
  }

  /** Both cases of a letter are one. */
  #letter(character: string): number {
    const cases = [character, character.toUpperCase()].map((it) => it.charCodeAt(0));
    const known = cases.find((unit) => this.units[unit]! & letterMask);
    const letter = known === undefined ? this.#letters++ : this.units[known]! & letterMask;
    for (const unit of cases) this.units[unit] = (this.units[unit]! & ~letterMask) | letter | letterBit;
    return letter;
  }

  #mark({ first, second }: Alternative, sign: number, word?: Word): void {
    const before = first.length > 0 ? first.map((it) => this.#letter(it)) : [...Array(this.letters).keys()];
    const places = new Set(before.flatMap((one) => second.map((it) => one * this.letters + this.#letter(it))));
    for (const place of places) {
      this.pairs[place]! |= sign;
      if (word && !this.words.get(place)?.push(word)) this.words.set(place, [word]);
    }
  }
}

const kindOf = (unit: number) => (unit & ~letterBit) >> letterBits;

const wordOf = ({ source, ahead }: Alternative, isWay: boolean): Word => ({
  ahead,
  pattern: new RegExp(source, 'iy'),
  isWay,
});

let made: Tables | undefined;

/** UTF-16 units that are looked at in one go. */
export const windowLength = 16_384;

/** Whether a text looks garbled, or says that something is missing, in a window that begins at this UTF-16 offset. */
export function looksSuspicious(text: string, from = 0): boolean {
  made ??= new Tables();
  const { units, odd, pairs, letters } = made;
  const second = new SecondLook(text, made);
  let before = 0;
  // A part of a text is a string of its own to browsers, and slower to be read.
  const end = Math.min(from + windowLength, text.length);
  for (let at = from; at < end; at++) {
    const unit = units[text.charCodeAt(at)]!;
    if ((unit | before) >= telling) {
      const sign =
        pairs[(before & letterMask) * letters + (unit & letterMask)]! |
        odd[(kindOf(before) << kindBits) | kindOf(unit)]!;
      if (sign !== 0 && second.tells(at, sign, before, unit)) return true;
    }
    before = unit;
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
  #way = -nearby;
  #textWord = -nearby;

  constructor(text: string, tables: Tables) {
    this.#text = text;
    this.#tables = tables;
  }

  tells(at: number, sign: number, before: number, unit: number): boolean {
    if (sign & (WAY | TEXT) && this.#tellsTogether(at, sign)) return true;
    if (sign & ODD && this.#isGarbled(at, kindOf(unit))) return true;
    const { words, letters } = this.#tables;
    const here = sign & WORD && words.get((before & letterMask) * letters + (unit & letterMask));
    return !!here && here.some((word) => this.#says(word, at));
  }

  #tellsTogether(at: number, sign: number): boolean {
    if (sign & WAY) this.#way = at;
    if (sign & TEXT) this.#textWord = at;
    return Math.abs(this.#way - this.#textWord) < nearby && chinese.both.test(this.#around(at));
  }

  #says({ ahead, pattern, isWay }: Word, at: number): boolean {
    return matchesAt(pattern, this.#text, at - ahead) && (!isWay || english.both.test(this.#around(at)));
  }

  #around(at: number, units = around): string {
    return this.#text.slice(Math.max(0, at - units), at + units);
  }

  #isGarbled(at: number, kind: number): boolean {
    switch (kind) {
      case kinds.rare:
        return ++this.#rare > 2;
      case kinds.katakana:
        return !hiragana.test(this.#around(at, farAround));
      case kinds.question:
        // There is no unit behind the last one, and it is of no kind.
        return kindOf(this.#tables.units[this.#text.charCodeAt(at + 1)]!) > 0;
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
