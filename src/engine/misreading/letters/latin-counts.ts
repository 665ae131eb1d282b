import { bitsOf, traitsOf } from '../../traits';

const BLACK = /\S/;

/** How often each of them is on a page; of passages without any, the first and the last letter tell what they stand beside. */
export function lettersOfPage(passages: readonly string[]): Map<string, number> {
  const { each, all } = traitsOf(passages);
  const latin = bitsOf('latin');
  if ((all & latin) === 0) return new Map();
  let some = '';
  let last = ''; // a passage without any that nothing was taken of but its beginning
  let isBeside = false;
  for (let passage = 0; passage < passages.length; passage++) {
    const text = passages[passage]!;
    if ((each[passage]! & latin) !== 0) {
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

/** How often each of them is in a text: letters beyond ASCII, and signs that stand at one. */
function lettersIn(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const lower = text.toLowerCase();
  for (let at = 0; at < lower.length; at++) {
    const unit = lower.charCodeAt(at);
    const isSign = (unit > 0x7f && unit < 0xc0 && !isMark(unit)) || (unit > 0x2c6 && unit < 0x2de);
    if (isSign ? isAtLetter(lower, at) : unit > 0xbf && unit < 0x250) add(counts, lower.charAt(at));
  }
  return counts;
}

/** Whether it is a mark that sound text has right before and behind words. */
const isMark = (unit: number) => unit === 0xa0 || unit === 0xab || unit === 0xb7 || unit === 0xbb;

const ENDS_IN_LETTER = /\p{L}$/u;
const BEGINS_WITH_LETTER = /^\p{L}/u;

const isAtLetter = (text: string, at: number): boolean =>
  ENDS_IN_LETTER.test(text.slice(Math.max(0, at - 2), at)) || BEGINS_WITH_LETTER.test(text.slice(at + 1, at + 3));

/** Counts a letter once more. */
export const add = (counts: Map<string, number>, letter: string): Map<string, number> =>
  counts.set(letter, (counts.get(letter) ?? 0) + 1);
