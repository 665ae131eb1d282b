import { charset } from '../charset/bytes';
import { PICTOGRAPH } from './scripts';

/** General punctuation that is common somewhere. */
const COMMON_MARKS =
  '\u2002\u2003\u2009\u200b\u200c\u200d\u2013\u2014\u2018\u2019\u201a\u201c\u201d\u201e\u2022\u2026\u202f\u2030\u2032\u2033\u2039\u203a';

/** By how many nats signs that are emoji, or may be, are less rare than others. */
const PICTURED = 5;
/** What makes an emoji of a sign: of the variation selectors this one alone is common (https://www.unicode.org/reports/tr51/#def_emoji_presentation_selector). */
const VARIATION_SELECTOR_16 = 0xfe0f;
const OTHER_SELECTOR = 6;

/** Nats that units cost besides for being rare among their kind: some Western letters, signs and marks; hanzi and hangul have their own. */
export function rarityOf(): Float32Array {
  const rarity = new Float32Array(65536);
  for (const letter of '\u00df\u00e5\u00e6\u00f0\u00f8\u00fe\u00ff') rarity[letter.charCodeAt(0)] = 1;
  for (const sign of '^`~{}|\\<>@#$*=_+') rarity[sign.charCodeAt(0)] = 3;
  for (let unit = 0x2000; unit < 0x2070; unit++)
    if (!COMMON_MARKS.includes(String.fromCharCode(unit))) rarity[unit] = 4;
  for (let unit = 0x2190; unit < 0x2c00; unit++)
    if (PICTOGRAPH.test(String.fromCharCode(unit))) rarity[unit] = -PICTURED;
  return rarity;
}

/** The same of a unit from U+3400 on: what is outside the common sets of the East is rare, and most pictographs begin with one of three surrogates. */
export function rarityFurtherOn(unit: number): number {
  if ((unit >= 0x3400 && unit < 0xa000) || (unit >= 0xf900 && unit < 0xfb00)) return rarityOfHanzi(unit);
  if (unit >= 0xd83c && unit < 0xd83f) return -PICTURED;
  if (unit >= 0xfe00 && unit < VARIATION_SELECTOR_16) return OTHER_SELECTOR;
  if (unit < 0xac00 || unit > 0xd7a3) return 0;
  const wansung = charset('euc-kr').bytesOfUnit[unit]!;
  return wansung >> 8 >= 0xb0 && wansung >> 8 <= 0xc8 && (wansung & 255) > 0xa0 ? 0 : 5.5;
}

function rarityOfHanzi(unit: number): number {
  const inGbk = charset('gbk').bytesOfUnit[unit]!;
  const inBig5 = charset('big5').bytesOfUnit[unit]! >> 8;
  const level = inGbk >> 8 >= 0xb0 && (inGbk & 255) > 0xa0 ? (inGbk >> 8 < 0xd8 ? 0 : 3) : 6;
  return Math.min(level, inBig5 >= 0xa4 && inBig5 < 0xc7 ? Math.fround(0.7) : 6);
}
