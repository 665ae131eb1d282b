import * as kinds from './kinds';
import { around, chinese, english, nearby } from './notices';
import { classBits, classMask, ODD, Tables, TEXT, WAY, WORD, type Word } from './suspicion-tables';

/*
 * A cheap look at text that decides whether the background is asked at all. It errs on the side of asking: what it takes
 * for suspicious costs one message, what it misses is seen after the click only.
 *
 * One pass: a table tells of each two units side by side whether they are worth a second look. Few are on a sound page.
 */

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
