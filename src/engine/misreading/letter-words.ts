import { costOf, type Language } from '../language/language';

/** Words that cost more than this a character are looked at, in nats. */
export const ODD = 4.35;
/** What it costs to enter a misreading, in nats. */
export const ENTER = 7;
/** What a capital right behind a small letter costs, in nats. */
const CAMEL = 4.5;
/** What any capital costs, in nats. */
const CAPITAL = 0.6;

/** What text costs by its letters, whatever their case: headings are all capitals, and no model has seen many of them. */
export function wordsCost(language: Language, text: string): number {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return costOf(language, text.toLowerCase()) + CAMEL * count(/\p{Ll}\p{Lu}/gu) + CAPITAL * count(/\p{Lu}/gu);
}

/** A word with characters that these charsets have beyond ASCII. */
export interface Word {
  readonly start: number;
  readonly text: string;
  readonly cost: number;
  /** Whether it has East Asian characters, which are in none of these charsets. */
  readonly isForeign: boolean;
}

/** Words with characters that these charsets have beyond ASCII. */
const WORD = /[^ \t\n\r\u3000]*[\u0080-\u0491\u2010-\u25a0][^ \t\n\r\u3000]*/g;
const FOREIGN = /[\u2e80-\uffff]/;
const BLANKS = ' \t\n\r\u3000';
const BEYOND = /[\u0080-\u0491\u2010-\u25a0]/;

/** Whether a text has such a word without East Asian characters. */
export function hasOwnWord(text: string): boolean {
  const first = text.search(BEYOND);
  if (first < 0) return false;
  let isOwn = true;
  let isBeyond = false;
  for (let i = startOfWord(text, first); i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (BLANKS.includes(text.charAt(i))) {
      if (isBeyond && isOwn) return true;
      isOwn = true;
      isBeyond = false;
    } else if (unit >= 0x2e80) isOwn = false;
    else if ((unit >= 0x80 && unit <= 0x491) || (unit >= 0x2010 && unit <= 0x25a0)) isBeyond = true;
  }
  return isBeyond && isOwn;
}

function startOfWord(text: string, at: number): number {
  let start = at;
  while (start > 0 && !BLANKS.includes(text.charAt(start - 1))) start--;
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
  return isOdd ? found.map((word) => ({ ...word, cost: costs.get(word) ?? wordsCost(language, word.text) })) : [];
}
