import type { MendedText } from '../../damage';
import type { Language } from '../../language/language';
import type { Edit } from '../../patch';
import type { Misreading } from '../kinds/misreading-kind';
import { opened } from '../kinds/opened';
import { lengthOfUtf8 } from '../kinds/utf8-length';
import { wordsCost } from '../letters/letter-words';

/** How far it is looked for, in UTF-16 units. */
const NEAR = 24;
/** So many letters and signs beyond ASCII in words that read oddly are garbled. */
const ENOUGH = 4;
/** A word that nothing was put into. */
const WORD = /(?<![^\s\u2e80-\ufffb])[^\s\u2e80-\uffff]+(?![^\s\u2e80-\ufffb])/g;
const PART_AHEAD = /^[^\s\u2e80-\uffff]+/;
const PART_BEHIND = /[^\s\u2e80-\uffff]+$/;
/** Garbled words cost more than this a character, in nats: sound ones with rare letters less than 7, others 9 and more. */
const GARBLED = 7.5;

/** Whether words close by that nothing mended read oddly, and are letters and signs of a byte each; UTF-8 of the same kind is none. */
export function isAmongGarbled(kind: Misreading, { now }: Edit, { left, at }: MendedText, language: Language): boolean {
  return garbledIn(kind, `${before(left, at)} ${behind(left, at + now.length)}`, language) >= ENOUGH;
}

/** What stands close before a place of a text, from a word's beginning on. */
export function before(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - NEAR), at);
  return `${at > NEAR ? near.replace(PART_AHEAD, '') : near}${text.charAt(at)}`;
}

/** What stands close behind a place of a text, up to a word's end. */
export function behind(text: string, at: number): string {
  const near = text.slice(at, at + NEAR);
  return `${text.charAt(at - 1)}${at + NEAR < text.length ? near.replace(PART_BEHIND, '') : near}`;
}

/** How many letters and signs a text has in words that read oddly. */
export function garbledIn(kind: Misreading, text: string, language: Language): number {
  let garbled = 0;
  for (const [word] of text.matchAll(WORD))
    if (wordsCost(language, word) > GARBLED * word.length) garbled += lettersIn(kind, word);
  return garbled;
}

/** Western letters, and signs of which some charsets have many. */
const SIGN = /[\u0080-\u03ff\u2010-\u25a0]/;

/** How many characters of a word are such, or others that the charset has in which the page was read. */
function lettersIn(kind: Misreading, word: string): number {
  const tables = opened(kind);
  let count = 0;
  for (let at = 0; at < word.length; at++) {
    const length = kind.written === 'utf-8' ? lengthOfUtf8(tables, word, at) : 0;
    const byte = tables.writing[word.charCodeAt(at)]!;
    if (length > 0) at += length - 1;
    else if (SIGN.test(word.charAt(at)) || (byte > 0x7f && byte < 0x100)) count++;
  }
  return count;
}
