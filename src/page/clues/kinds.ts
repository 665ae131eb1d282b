/*
 * Units fall into kinds, and what looks garbled is mostly a matter of which kinds stand side by side:
 *
 * ```
 * 。ㄒ唬┳シ    思想?！墩    局?jǐn)?shù)    cafÃ©    鐨勬槸
 *  ^^   ^^       ^^         ^  ^         ^^     ^ ^
 * ```
 *
 * Constants of their own rather than of one object: built, nothing but the numbers is left of them.
 */

/** Chinese characters. */
export const han = 1;
/** Punctuation of Chinese and Japanese. */
export const mark = 2;
/** First bytes of UTF-8, read as Latin. */
export const lead = 3;
/** Bopomofo, frames, Cyrillic, half-width kana …: what wrong bytes turn into amid Chinese. */
export const stranger = 4;
/** Katakana, which Chinese text has none of. */
export const katakana = 5;
/** Further bytes of UTF-8, read as Latin. */
export const trail = 6;
/** The question mark of ASCII. */
export const question = 7;
/** Nothing a page says on purpose: controls, private use, replacement characters, pinyin's own letters. */
export const odd = 8;
/** Characters that common Chinese becomes when its UTF-8 is read as GBK or Shift_JIS. */
export const rare = 9;
/** The bracket that pinyin is put into. */
export const bracket = 10;
/** What entities begin with. */
export const ampersand = 11;
/** Signs that stand for text that is not shown. */
export const mask = 12;
