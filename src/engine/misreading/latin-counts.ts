/** Letters beyond ASCII, and signs that stand at one. */
const BEYOND =
  /[\u00c0-\u024f]|(?![\u00a0\u00ab\u00b7\u00bb])(?:(?<=\p{L})[\u0080-\u00bf\u02c7-\u02dd]|[\u0080-\u00bf\u02c7-\u02dd](?=\p{L}))/gu;

/** What may be one of them, also in lower case only. */
const MAY_BE_BEYOND = /[\u0080-\u024f\u02c7-\u02dd\u1e9e\u212b\u2c7e\u2c7f]/;

const BLACK = /\S/;

/** How often each of them is on a page; of passages without any, the first and the last letter tell what they stand beside. */
export function lettersOfPage(passages: readonly string[]): Map<string, number> {
  let some = '';
  let last = ''; // a passage without any that nothing was taken of but its beginning
  let isBeside = false;
  for (const text of passages) {
    if (MAY_BE_BEYOND.test(text)) {
      some += last.trimEnd().slice(-2).trim() + text.replace(/\s+/g, '');
      last = '';
      isBeside = true;
    } else if (BLACK.test(text)) {
      if (isBeside) some += text.trimStart().slice(0, 2).trim();
      last = text;
      isBeside = false;
    }
  }
  return some === '' ? new Map() : lettersIn(some);
}

/** How often each of them is in a text. */
function lettersIn(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [letter] of text.toLowerCase().matchAll(BEYOND)) add(counts, letter);
  return counts;
}

/** Counts a letter once more. */
export const add = (counts: Map<string, number>, letter: string): Map<string, number> =>
  counts.set(letter, (counts.get(letter) ?? 0) + 1);
