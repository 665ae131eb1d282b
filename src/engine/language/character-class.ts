/**
 * Kinds of characters that go together in text. The list is in the order of the numbers that `classOf` returns; cases are
 * apart because garbled Western text changes case inside words (`cafÃ©`, `РџСЂРё`).
 */
export const characterClasses = `
  other control lineBreak space digit latinUpper latinLower asciiPunctuation asciiSymbol c1Control latin1Symbol
  accentedUpper accentedLower extendedUpper extendedLower phonetic combining greekUpper greekLower cyrillicUpper
  cyrillicLower cyrillicExtendedUpper cyrillicExtendedLower caucasian hebrew arabic indic thai otherScript jamo
  formatting generalPunctuation symbol enclosed boxDrawing shape radical cjkPunctuation hiragana katakana
  bopomofo compatibilityJamo hanRare han hangul highSurrogate lowSurrogate privateUse fullwidthPunctuation
  fullwidthLetter halfwidthKatakana replacement`
  .trim()
  .split(/\s+/) as CharacterClass[];

/** The name of a kind of characters. */
export type CharacterClass =
  | 'other'
  | 'control'
  | 'lineBreak'
  | 'space'
  | 'digit'
  | 'latinUpper'
  | 'latinLower'
  | 'asciiPunctuation'
  | 'asciiSymbol'
  | 'c1Control'
  | 'latin1Symbol'
  | 'accentedUpper'
  | 'accentedLower'
  | 'extendedUpper'
  | 'extendedLower'
  | 'phonetic'
  | 'combining'
  | 'greekUpper'
  | 'greekLower'
  | 'cyrillicUpper'
  | 'cyrillicLower'
  | 'cyrillicExtendedUpper'
  | 'cyrillicExtendedLower'
  | 'caucasian'
  | 'hebrew'
  | 'arabic'
  | 'indic'
  | 'thai'
  | 'otherScript'
  | 'jamo'
  | 'formatting'
  | 'generalPunctuation'
  | 'symbol'
  | 'enclosed'
  | 'boxDrawing'
  | 'shape'
  | 'radical'
  | 'cjkPunctuation'
  | 'hiragana'
  | 'katakana'
  | 'bopomofo'
  | 'compatibilityJamo'
  | 'hanRare'
  | 'han'
  | 'hangul'
  | 'highSurrogate'
  | 'lowSurrogate'
  | 'privateUse'
  | 'fullwidthPunctuation'
  | 'fullwidthLetter'
  | 'halfwidthKatakana'
  | 'replacement';

/** The number of a kind, as `classOf` returns it. */
export function classNumber(name: CharacterClass): number {
  return characterClasses.indexOf(name);
}

/** Where each kind begins, in hexadecimal; it goes on to the next entry. From the blocks of Unicode 16. */
const starts = `
  00 control, 09 space, 0a lineBreak, 0b control, 0d lineBreak, 0e control, 20 space, 21 asciiPunctuation,
  23 asciiSymbol, 27 asciiPunctuation, 2a asciiSymbol, 2c asciiPunctuation, 2f asciiSymbol, 30 digit,
  3a asciiPunctuation, 3c asciiSymbol, 3f asciiPunctuation, 40 asciiSymbol, 41 latinUpper, 5b asciiSymbol,
  61 latinLower, 7b asciiSymbol, 7f control, 80 c1Control, a0 space, a1 latin1Symbol, ad formatting,
  ae latin1Symbol, c0 accentedUpper, d7 latin1Symbol, d8 accentedUpper, df accentedLower, f7 latin1Symbol,
  f8 accentedLower, 100 extendedLower, 250 phonetic, 300 combining, 370 greekLower, 400 cyrillicExtendedUpper,
  410 cyrillicUpper, 430 cyrillicLower, 450 cyrillicExtendedLower, 530 caucasian, 590 hebrew, 600 arabic,
  700 otherScript, 750 arabic, 780 otherScript, 8a0 arabic, 900 indic, e00 thai, f00 otherScript,
  10a0 caucasian, 1100 jamo, 1200 otherScript, 1c80 cyrillicExtendedLower, 1c90 caucasian, 1cc0 otherScript,
  1d00 phonetic, 1dc0 combining, 1e00 extendedLower, 1f00 greekLower, 2000 space, 200b formatting,
  2010 generalPunctuation, 2028 formatting, 202f space, 2030 generalPunctuation, 205f space, 2060 formatting,
  2070 symbol, 2460 enclosed, 2500 boxDrawing, 25a0 shape, 27c0 symbol, 2800 otherScript, 2900 symbol,
  2c00 otherScript, 2de0 cyrillicExtendedLower, 2e00 symbol, 2e80 radical, 3000 cjkPunctuation, 3040 hiragana,
  30a0 katakana, 3100 bopomofo, 3130 compatibilityJamo, 3190 enclosed, 31a0 bopomofo, 31c0 radical,
  31f0 katakana, 3200 enclosed, 3400 hanRare, 4dc0 shape, 4e00 han, a000 otherScript, a720 phonetic,
  a800 otherScript, a960 jamo, a980 otherScript, ac00 hangul, d7a4 jamo, d800 highSurrogate, dc00 lowSurrogate,
  e000 privateUse, f900 hanRare, fb00 phonetic, fb13 caucasian, fb1d hebrew, fb50 arabic, fe00 formatting,
  fe10 fullwidthPunctuation, fe20 combining, fe30 fullwidthPunctuation, fe70 arabic, feff formatting,
  ff00 fullwidthPunctuation, ff10 fullwidthLetter, ff1a fullwidthPunctuation, ff21 fullwidthLetter,
  ff3b fullwidthPunctuation, ff41 fullwidthLetter, ff5b fullwidthPunctuation, ff66 halfwidthKatakana,
  ffa0 jamo, ffe0 fullwidthPunctuation, fff0 other, fffd replacement, fffe other`
  .split(',')
  .map((entry) => entry.trim().split(' '))
  .map(([unit = '', name]) => [Number.parseInt(unit, 16), name as CharacterClass] as const);

/** Kinds with two cases, and what their capitals are. */
const capitals: Partial<Record<CharacterClass, CharacterClass>> = {
  extendedLower: 'extendedUpper',
  greekLower: 'greekUpper',
  cyrillicExtendedLower: 'cyrillicExtendedUpper',
};

let table: Uint8Array | undefined;

function buildTable(): Uint8Array {
  const built = new Uint8Array(0x10000);
  starts.forEach(([start, name], index) => {
    built.fill(classNumber(name), start, starts[index + 1]?.[0] ?? 0x10000);
  });
  const capitalOf = new Uint8Array(characterClasses.length);
  for (const [lower, upper] of Object.entries(capitals))
    capitalOf[classNumber(lower as CharacterClass)] = classNumber(upper);
  for (let unit = 0x100; unit < 0x2e00; unit++) {
    const capital = capitalOf[built[unit]!]!;
    if (capital === 0) continue;
    const character = String.fromCharCode(unit);
    if (character.toLowerCase() !== character) built[unit] = capital;
  }
  return built;
}

/** The kinds of all 65,536 UTF-16 units as numbers, for loops that cannot afford a call. */
export function classTable(): Uint8Array {
  table ??= buildTable();
  return table;
}

/** The number of the kind (an index into `characterClasses`) of a UTF-16 unit; a surrogate is a kind of its own. */
export function classOf(unit: number): number {
  return classTable()[unit]!;
}
