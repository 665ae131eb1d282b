import { KINDS, kind, kindsOfUnits } from './character-kinds';
import { rarityFurtherOn, rarityOf } from './character-rarity';
import type { Language } from './language';

/*
 * How odd it is that one kind of character follows another, whatever the words. A character model trained on CJK text
 * knows little of `Ã©` or `Ñ‚`; but everybody sees that `fÃ©` breaks the run of lower-case Latin letters twice. The costs
 * below were set by hand, in nats, and weighed against clean text of many scripts; only differences of them are used.
 */
const {
  CONTROL,
  SPACE,
  DIGIT,
  LOWER,
  UPPER,
  ACCENT_LOWER,
  ACCENT_UPPER,
  RARE_LATIN,
  GREEK_LOWER,
  GREEK_UPPER,
  CYRILLIC_LOWER,
  CYRILLIC_UPPER,
  CYRILLIC_OTHER_LOWER,
  CYRILLIC_OTHER_UPPER,
  RARE_CYRILLIC,
  HAN,
  KANA,
  HANGUL,
  THAI,
  ARABIC,
  HEBREW,
  LETTER,
  QUOTE,
  SIGN,
  TRADEMARK,
  ODD,
  HARD_SPACE,
  CJK_POINT,
  BOX,
  HALF_KANA,
  SYMBOL,
  MARK,
  PRIVATE,
} = kind;

/** What one more character of a kind costs within a run of its own. */
const OWN: readonly number[] = [
  12, 1.8, 3.5, 3.5, 2.8, 4, 5, 6.5, 11, 3, 4.5, 3, 4.5, 4, 5.5, 10, 7, 4, 5.5, 3.5, 3.5, 3.2, 4.5, 4.5, 6, 6, 7.5, 3.5,
  4, 7.5, 8, 8, 5, 14, 4,
];

/** What it costs besides to begin a word of a script after a space or a mark. */
const BEGIN: Readonly<Record<number, number>> = {
  [LOWER]: 0.5,
  [ACCENT_UPPER]: 0.5,
  [CYRILLIC_LOWER]: 1,
  [CYRILLIC_OTHER_LOWER]: 1,
  [CYRILLIC_UPPER]: 1,
  [CYRILLIC_OTHER_UPPER]: 1,
  [GREEK_LOWER]: 2,
  [GREEK_UPPER]: 2,
  [THAI]: 2,
  [ARABIC]: 2,
  [HEBREW]: 2,
  [LETTER]: 4,
  [RARE_LATIN]: 2,
  [RARE_CYRILLIC]: 2,
};

const LATIN = 1;
const GREEK = 2;
const CYRILLIC = 3;
const EAST_ASIAN = 4;

function scriptOf(kind: number): number {
  if (kind >= LOWER && kind <= RARE_LATIN) return LATIN;
  if (kind === GREEK_LOWER || kind === GREEK_UPPER) return GREEK;
  if (kind >= CYRILLIC_LOWER && kind <= RARE_CYRILLIC) return CYRILLIC;
  if (kind >= HAN && kind <= HANGUL) return EAST_ASIAN;
  return kind >= THAI && kind <= LETTER ? kind : 0;
}

const isUpper = (kind: number) =>
  kind === UPPER ||
  kind === ACCENT_UPPER ||
  kind === GREEK_UPPER ||
  kind === CYRILLIC_UPPER ||
  kind === CYRILLIC_OTHER_UPPER;

const isLower = (kind: number) =>
  kind === LOWER ||
  kind === ACCENT_LOWER ||
  kind === GREEK_LOWER ||
  kind === CYRILLIC_LOWER ||
  kind === CYRILLIC_OTHER_LOWER;

function betweenLetters(a: number, b: number): number {
  const from = scriptOf(a);
  const to = scriptOf(b);
  if (from !== to) return (from === EAST_ASIAN && to === LATIN) || (from === LATIN && to === EAST_ASIAN) ? 2 : 8;
  if (from === EAST_ASIAN) return (a === HANGUL) === (b === HANGUL) ? 0 : 2;
  if (isUpper(a) && (b === UPPER || b === GREEK_UPPER || b === CYRILLIC_UPPER)) return -1;
  if (isLower(a) && isUpper(b)) return b === ACCENT_UPPER ? 6 : 4.5;
  if (b === ACCENT_LOWER) return isUpper(a) ? 1.5 : a === ACCENT_LOWER ? 2 : 0;
  if (b === RARE_LATIN || b === RARE_CYRILLIC) return a === b ? 0 : 3;
  return 0;
}

function letterBefore(a: number, b: number): number {
  if (b === QUOTE) return 0.5;
  if (b === TRADEMARK) return 2;
  if (b === SIGN) return a === ACCENT_UPPER ? 5 : 3;
  if (b === ODD) return a === ACCENT_UPPER ? 6 : 4;
  if (b === BOX || b === SYMBOL || b === HALF_KANA) return 3;
  if (b === MARK) return scriptOf(a) === EAST_ASIAN && a !== KANA ? 16 : 4;
  return b === DIGIT ? 1.5 : 0;
}

function letterAfter(a: number, b: number): number {
  const begin = BEGIN[b] ?? 0;
  if (a === SIGN || a === TRADEMARK) return isLower(b) ? 4 : 1 + begin;
  if (a === ODD) return 4;
  if (a === MARK) return 0;
  if (a === BOX || a === SYMBOL || a === HALF_KANA) return 2 + begin;
  return begin;
}

function between(a: number, b: number): number {
  const from = scriptOf(a) > 0;
  const to = scriptOf(b) > 0;
  if (from && to) return betweenLetters(a, b);
  if (from) return letterBefore(a, b);
  if (to) return letterAfter(a, b);
  if (b === CONTROL || b === PRIVATE) return 3;
  if (a === HARD_SPACE && b === SPACE) return 4;
  if (b === MARK) return a === MARK ? 0 : a === CJK_POINT ? 16 : 6;
  if (a === BOX && b === BOX) return -3;
  if (b === ODD) return a === DIGIT ? 1 : 2;
  return b === SIGN && a !== DIGIT && a !== SPACE ? 2 : 0;
}

interface Tables {
  readonly kinds: Uint8Array;
  readonly steps: Float32Array;
  /** Extra cost of a unit for being rare among its kind. */
  readonly rarity: Float32Array;
}

let built: Tables | undefined;

function tables(): Tables {
  if (built) return built;
  const steps = new Float32Array(KINDS * KINDS);
  for (let a = 0; a < KINDS; a++) for (let b = 0; b < KINDS; b++) steps[a * KINDS + b] = (OWN[b] ?? 9) + between(a, b);
  built = { kinds: kindsOfUnits(), steps, rarity: rarityOf() };
  return built;
}

/** Whether the language is asked about a kind of characters. */
const isAsked = (kind: number) => (kind >= HAN && kind <= HANGUL) || kind === CJK_POINT;

/** How plausible text is by the kinds of its characters alone: scripts that cohere, case, signs inside words, rare hanzi. */
export const structure: Language = {
  cost(previous, current) {
    const { kinds, steps, rarity } = tables();
    const a = kinds[previous] ?? 0;
    const b = kinds[current] ?? 0;
    const elsewhere = a === LETTER && b === LETTER && previous >> 7 !== current >> 7 ? 8 : 0;
    const rare = current < 0x3400 ? rarity[current]! : rarityFurtherOn(current);
    return steps[a * KINDS + b]! + rare + elsewhere;
  },
};

/** Whether a kind of letters is not written right before East Asian ones. */
const isFarFrom = (kind: number) =>
  (kind >= RARE_LATIN && kind < HAN && kind !== CYRILLIC_UPPER) || (kind >= THAI && kind <= LETTER);

const judges = new WeakMap<Language, Language>();

/** A language that asks `language` about East Asian characters and `structure` about all others; the same one for the same language. */
export function plausibility(language: Language): Language {
  if (language === structure) return structure;
  const judge = judges.get(language) ?? judgeBy(language);
  judges.set(language, judge);
  return judge;
}

function judgeBy(language: Language): Language {
  const { kinds } = tables();
  return {
    cost(previous, current) {
      const kind = kinds[current] ?? 0;
      if (!isAsked(kind)) return structure.cost(previous, current);
      const before = kinds[previous] ?? 0;
      return language.cost(previous, current) + (kind !== CJK_POINT && isFarFrom(before) ? 10 : 0);
    },
  };
}
