const LETTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const NO = 1;
const YES = 2;
/** What each UTF-16 unit was found to be; 0 for those that nobody asked about. */
const known = new Uint8Array(1 << 16);

/** Whether a code point is a Chinese, Japanese or Korean letter; false for NaN, what there is of a text behind its end. */
export function isEastAsian(point: number): boolean {
  if (point > 0xffff) return LETTER.test(String.fromCodePoint(point));
  const told = known[point];
  if (told) return told === YES;
  if (told === undefined) return false;
  const is = LETTER.test(String.fromCharCode(point));
  known[point] = is ? YES : NO;
  return is;
}

/** The width of a text without the white space around it, in columns of a terminal. */
export function widthOf(text: string): number {
  const shown = text.trim();
  let width = 0;
  for (let i = 0; i < shown.length; i++) {
    const point = shown.codePointAt(i)!;
    if (point > 0xffff) i++;
    width += isEastAsian(point) ? 2 : 1;
  }
  return width;
}
