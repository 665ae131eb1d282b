import { costOf, type Language } from '../../language/language';
import { isListed, read } from './letter-readings';

/** Words that cost more than this a character are looked at, in nats. */
export const ODD = 4.35;
/** What it costs to enter a misreading, in nats. */
export const ENTER = 7;
/** What a capital right behind a small letter costs, in nats. */
const CAMEL = 4.5;
/** What any capital costs, in nats. */
const CAPITAL = 0.6;

/** So many texts are remembered, with what they cost: the words of a page are read again and again, in many ways. */
const MOST_REMEMBERED = 1 << 12;
/** No longer text is remembered, in UTF-16 units. */
const LONGEST_REMEMBERED = 64;

const remembered = new WeakMap<Language, Map<string, number>>();

/** What text costs by its letters, whatever their case: headings are all capitals, and no model has seen many of them. */
export function wordsCost(language: Language, text: string): number {
  if (text.length > LONGEST_REMEMBERED) return freshCost(language, text);
  const costs = remembered.get(language) ?? new Map<string, number>();
  const known = costs.get(text);
  if (known !== undefined) return known;
  if (costs.size === 0 || costs.size >= MOST_REMEMBERED) costs.clear();
  remembered.set(language, costs);
  const cost = freshCost(language, text);
  costs.set(text, cost);
  return cost;
}

// The small letter of the Turkish \u0130 would be two characters, i and a dot above it.
function freshCost(language: Language, text: string): number {
  let [camels, capitals] = [0, 0];
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const letterCase = caseOf(text.charCodeAt(i));
    if (letterCase === UPPER) {
      capitals++;
      if (before === LOWER) camels++;
    }
    before = letterCase;
  }
  return costOf(language, text.replaceAll('\u0130', 'i').toLowerCase()) + CAMEL * camels + CAPITAL * capitals;
}

/** The capital whose small letter is another one at the end of a word. */
const SIGMA = 0x3a3;

/** What a word costs as a table reads it, `wordsCost` of what `read` gives, in nats; `undefined` where a character of it says nothing. */
export function costAs(language: Language, word: string, table: Uint16Array): number | undefined {
  let hasSigma = false;
  for (let i = 0; i < word.length; i++) {
    const unit = table[word.charCodeAt(i)]!;
    if (unit === 0) return undefined;
    if (unit === SIGMA) hasSigma = true;
  }
  if (hasSigma) return wordsCost(language, read(word, table)!);
  let [cost, camels, capitals] = [0, 0, 0];
  let before = 0;
  let last = 10;
  for (let i = 0; i < word.length; i++) {
    const unit = table[word.charCodeAt(i)]!;
    const letterCase = caseOf(unit);
    if (letterCase === UPPER) {
      capitals++;
      if (before === LOWER) camels++;
    }
    before = letterCase;
    const small = smallOf(unit);
    cost += language.cost(last, small);
    last = small;
  }
  return cost + CAMEL * camels + CAPITAL * capitals;
}

/** Of each unit that was asked for, its small letter. */
const small = new Uint16Array(0x10000);

function smallOf(unit: number): number {
  const known = small[unit]!;
  if (known > 0) return known;
  const found = unit === 0x130 ? 0x69 : String.fromCharCode(unit).toLowerCase().charCodeAt(0);
  small[unit] = found;
  return found;
}

const [NEITHER, LOWER, UPPER] = [1, 2, 3];
/** Of each unit that was asked for, one of these. */
const cases = new Uint8Array(0x10000);

function caseOf(unit: number): number {
  const known = cases[unit]!;
  if (known > 0) return known;
  const letter = String.fromCharCode(unit);
  const found = /\p{Lu}/u.test(letter) ? UPPER : /\p{Ll}/u.test(letter) ? LOWER : NEITHER;
  cases[unit] = found;
  return found;
}

/** A word with characters that these charsets have beyond ASCII. */
export interface Word {
  readonly start: number;
  readonly text: string;
  readonly cost: number;
  /** Whether it has East Asian characters, which are in none of these charsets. */
  readonly isForeign: boolean;
  /** Whether it lists letters as a table of them does. */
  readonly isListed: boolean;
}

/** Words with characters that these charsets have beyond ASCII. */
const WORD = /[^ \t\n\r\u3000]*[\u0080-\u0491\u2010-\u25a0][^ \t\n\r\u3000]*/g;
const FOREIGN = /[\u2e80-\uffff]/;
const BEYOND = /[\u0080-\u0491\u2010-\u25a0]/;

/** So many characters beyond ASCII a stretch of these charsets must have before it is looked at. */
export const FEWEST = 5;

/**
 * Whether a text has such a word without East Asian characters, and somewhere, with nothing between that none of these charsets
 * has, as many characters beyond ASCII as tell something.
 */
export function hasOwnWord(text: string): boolean {
  const first = text.search(BEYOND);
  if (first < 0) return false;
  let hasWord = false;
  let isOwn = true;
  let isBeyond = false;
  let most = 0;
  let count = 0;
  for (let i = startOfWord(text, first); i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f && unit < 0x2e80) most = Math.max(most, ++count);
    else if (unit > 0x7f) count = 0;
    if (isBlank(unit)) {
      hasWord ||= isBeyond && isOwn;
      isOwn = true;
      isBeyond = false;
    } else if (unit >= 0x2e80) isOwn = false;
    else if ((unit >= 0x80 && unit <= 0x491) || (unit >= 0x2010 && unit <= 0x25a0)) isBeyond = true;
  }
  return most >= FEWEST && (hasWord || (isBeyond && isOwn));
}

const isBlank = (unit: number) =>
  unit === 0x20 || (unit > 8 && unit < 0xe && unit !== 0xb && unit !== 0xc) || unit === 0x3000;

function startOfWord(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isBlank(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Words with characters of these readings where those without East Asian ones read oddly; a page of sound text has hardly any. */
export function oddWords(text: string, language: Language): Word[] {
  const found = Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    start: index,
    text: word,
    isForeign: FOREIGN.test(word),
  }));
  const own = found.filter(({ isForeign }) => !isForeign);
  const costs = new Map(own.map((word) => [word, wordsCost(language, word.text)] as const));
  const all = own.reduce((sum, word) => sum + costs.get(word)!, 0);
  const length = own.reduce((sum, word) => sum + word.text.length, 0);
  const isOdd = all > ODD * length || own.some((word) => costs.get(word)! > ODD * word.text.length + ENTER);
  if (!isOdd) return [];
  const costOfWord = (word: (typeof found)[number]) => costs.get(word) ?? wordsCost(language, word.text);
  return found.map((word) => ({ ...word, cost: costOfWord(word), isListed: isListed(word.text) }));
}
