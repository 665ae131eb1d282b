/**
 * Kinds of characters that go together in text. The list is in the order of the numbers that `classOf` returns; cases are
 * apart because garbled Western text changes case inside words (`cafÃ©`, `РџСЂРё`).
 */
export const characterClasses = [
  'other',
  'control',
  'lineBreak',
  'space',
  'digit',
  'latinUpper',
  'latinLower',
  'asciiPunctuation',
  'asciiSymbol',
  'c1Control',
  'latin1Symbol',
  'accentedUpper',
  'accentedLower',
  'extendedUpper',
  'extendedLower',
  'phonetic',
  'combining',
  'greekUpper',
  'greekLower',
  'cyrillicUpper',
  'cyrillicLower',
  'cyrillicExtendedUpper',
  'cyrillicExtendedLower',
  'caucasian',
  'hebrew',
  'arabic',
  'indic',
  'thai',
  'otherScript',
  'jamo',
  'formatting',
  'generalPunctuation',
  'symbol',
  'enclosed',
  'boxDrawing',
  'shape',
  'radical',
  'cjkPunctuation',
  'hiragana',
  'katakana',
  'bopomofo',
  'compatibilityJamo',
  'hanRare',
  'han',
  'hangul',
  'highSurrogate',
  'lowSurrogate',
  'privateUse',
  'fullwidthPunctuation',
  'fullwidthLetter',
  'halfwidthKatakana',
  'replacement',
] as const; // prettier layout is of no use here: the order is the point

/** The name of a kind of characters. */
export type CharacterClass = (typeof characterClasses)[number];

/** The number of a kind, as `classOf` returns it. */
export function classNumber(name: CharacterClass): number {
  return characterClasses.indexOf(name);
}

/** Where each kind begins; it goes on to the next entry. From the blocks of Unicode 16. */
const starts: readonly (readonly [number, CharacterClass])[] = [
  [0x00, 'control'],
  [0x09, 'space'],
  [0x0a, 'lineBreak'],
  [0x0b, 'control'],
  [0x0d, 'lineBreak'],
  [0x0e, 'control'],
  [0x20, 'space'],
  [0x21, 'asciiPunctuation'],
  [0x23, 'asciiSymbol'],
  [0x27, 'asciiPunctuation'],
  [0x2a, 'asciiSymbol'],
  [0x2c, 'asciiPunctuation'],
  [0x2f, 'asciiSymbol'],
  [0x30, 'digit'],
  [0x3a, 'asciiPunctuation'],
  [0x3c, 'asciiSymbol'],
  [0x3f, 'asciiPunctuation'],
  [0x40, 'asciiSymbol'],
  [0x41, 'latinUpper'],
  [0x5b, 'asciiSymbol'],
  [0x61, 'latinLower'],
  [0x7b, 'asciiSymbol'],
  [0x7f, 'control'],
  [0x80, 'c1Control'],
  [0xa0, 'space'],
  [0xa1, 'latin1Symbol'],
  [0xad, 'formatting'],
  [0xae, 'latin1Symbol'],
  [0xc0, 'accentedUpper'],
  [0xd7, 'latin1Symbol'],
  [0xd8, 'accentedUpper'],
  [0xdf, 'accentedLower'],
  [0xf7, 'latin1Symbol'],
  [0xf8, 'accentedLower'],
  [0x100, 'extendedLower'],
  [0x250, 'phonetic'],
  [0x300, 'combining'],
  [0x370, 'greekLower'],
  [0x400, 'cyrillicExtendedUpper'],
  [0x410, 'cyrillicUpper'],
  [0x430, 'cyrillicLower'],
  [0x450, 'cyrillicExtendedLower'],
  [0x530, 'caucasian'],
  [0x590, 'hebrew'],
  [0x600, 'arabic'],
  [0x700, 'otherScript'],
  [0x750, 'arabic'],
  [0x780, 'otherScript'],
  [0x8a0, 'arabic'],
  [0x900, 'indic'],
  [0xe00, 'thai'],
  [0xf00, 'otherScript'],
  [0x10a0, 'caucasian'],
  [0x1100, 'jamo'],
  [0x1200, 'otherScript'],
  [0x1c80, 'cyrillicExtendedLower'],
  [0x1c90, 'caucasian'],
  [0x1cc0, 'otherScript'],
  [0x1d00, 'phonetic'],
  [0x1dc0, 'combining'],
  [0x1e00, 'extendedLower'],
  [0x1f00, 'greekLower'],
  [0x2000, 'space'],
  [0x200b, 'formatting'],
  [0x2010, 'generalPunctuation'],
  [0x2028, 'formatting'],
  [0x202f, 'space'],
  [0x2030, 'generalPunctuation'],
  [0x205f, 'space'],
  [0x2060, 'formatting'],
  [0x2070, 'symbol'],
  [0x2460, 'enclosed'],
  [0x2500, 'boxDrawing'],
  [0x25a0, 'shape'],
  [0x27c0, 'symbol'],
  [0x2800, 'otherScript'],
  [0x2900, 'symbol'],
  [0x2c00, 'otherScript'],
  [0x2de0, 'cyrillicExtendedLower'],
  [0x2e00, 'symbol'],
  [0x2e80, 'radical'],
  [0x3000, 'cjkPunctuation'],
  [0x3040, 'hiragana'],
  [0x30a0, 'katakana'],
  [0x3100, 'bopomofo'],
  [0x3130, 'compatibilityJamo'],
  [0x3190, 'enclosed'],
  [0x31a0, 'bopomofo'],
  [0x31c0, 'radical'],
  [0x31f0, 'katakana'],
  [0x3200, 'enclosed'],
  [0x3400, 'hanRare'],
  [0x4dc0, 'shape'],
  [0x4e00, 'han'],
  [0xa000, 'otherScript'],
  [0xa720, 'phonetic'],
  [0xa800, 'otherScript'],
  [0xa960, 'jamo'],
  [0xa980, 'otherScript'],
  [0xac00, 'hangul'],
  [0xd7a4, 'jamo'],
  [0xd800, 'highSurrogate'],
  [0xdc00, 'lowSurrogate'],
  [0xe000, 'privateUse'],
  [0xf900, 'hanRare'],
  [0xfb00, 'phonetic'],
  [0xfb13, 'caucasian'],
  [0xfb1d, 'hebrew'],
  [0xfb50, 'arabic'],
  [0xfe00, 'formatting'],
  [0xfe10, 'fullwidthPunctuation'],
  [0xfe20, 'combining'],
  [0xfe30, 'fullwidthPunctuation'],
  [0xfe70, 'arabic'],
  [0xfeff, 'formatting'],
  [0xff00, 'fullwidthPunctuation'],
  [0xff10, 'fullwidthLetter'],
  [0xff1a, 'fullwidthPunctuation'],
  [0xff21, 'fullwidthLetter'],
  [0xff3b, 'fullwidthPunctuation'],
  [0xff41, 'fullwidthLetter'],
  [0xff5b, 'fullwidthPunctuation'],
  [0xff66, 'halfwidthKatakana'],
  [0xffa0, 'jamo'],
  [0xffe0, 'fullwidthPunctuation'],
  [0xfff0, 'other'],
  [0xfffd, 'replacement'],
  [0xfffe, 'other'],
];

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
  for (const [lower, upper] of Object.entries(capitals)) {
    const from = classNumber(lower as CharacterClass);
    for (let unit = 0x100; unit < 0x2e00; unit++) {
      const character = String.fromCharCode(unit);
      if (built[unit] === from && character.toLowerCase() !== character) built[unit] = classNumber(upper);
    }
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
