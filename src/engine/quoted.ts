/** Marks that open a quotation or a piece of code, each with the mark that closes it. */
const PAIRS: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '`': '`',
  '\u201c': '\u201d',
  '\u2018': '\u2019',
  '\u201e': '\u201c\u201d',
  '\u201d': '\u201d',
  '\u00ab': '\u00bb',
  '\u00bb': '\u00ab',
  '\u2039': '\u203a',
  '\u300c': '\u300d',
  '\u300e': '\u300f',
  '\u3010': '\u3011',
  '\u300a': '\u300b',
};

/** What garbled text is called, by those who show it. */
const NAMES = /mojibake|garbled (?:text|characters)|乱码|亂碼|文字化け|글자.?깨|кракозябр|крокозябр/iu;

/** Words of people who write about garbled text instead of suffering from it. */
const ABOUT =
  /mojibake|garbled|encoding|charset|character set|unicode|utf-?8|latin-?1|iso-?8859|windows-125|\bgbk\b|gb2312|\bbig5\b|乱码|亂碼|文字化け|编码|編碼|字符集|깨진|кодировк|кракозябр|codificaci|codificaç|encodage|kodierung|zeichensatz/iu;

/** Whether quotation marks stand right before `start` and right after `end`. */
export function isQuoted(text: string, start: number, end: number): boolean {
  const closing = PAIRS[text.charAt(start - 1)];
  return closing !== undefined && end < text.length && closing.includes(text.charAt(end));
}

/** How far quotation marks may be apart around a specimen, in UTF-16 units. */
const LONGEST_SPECIMEN = 40;

/** Whether quotation marks open before `start` and close after `end`, with nothing but a short specimen between them. */
export function isInQuotation(text: string, start: number, end: number): boolean {
  for (let at = start - 1; at >= 0 && at > start - LONGEST_SPECIMEN; at--) {
    const closing = PAIRS[text.charAt(at)];
    if (closing === undefined) continue;
    const close = text.slice(at + 1, end + LONGEST_SPECIMEN).search(new RegExp(`[${closing}]`, 'u'));
    if (close >= 0) return close >= end - at - 1; // what never closes is none: the » of `brÃ»lÃ©e`
  }
  return false;
}

/** Whether a text calls garbled text by its name. */
export function namesGarbling(text: string): boolean {
  return NAMES.test(text);
}

/** Whether a text speaks of garbled text or of encodings. */
export function isAboutGarbling(text: string): boolean {
  return ABOUT.test(text);
}

/** Whether some passage of a page calls garbled text by its name; a fact of the page. */
export function anyNamesGarbling(passages: readonly string[]): boolean {
  return passages.some(namesGarbling);
}

/** Whether some passage of a page speaks of garbled text or of encodings; a fact of the page. */
export function anyIsAboutGarbling(passages: readonly string[]): boolean {
  return passages.some((text) => namesGarbling(text) || isAboutGarbling(text));
}
