import type { Run } from '../kinds/run';

/** Whether a run makes a word that nobody writes: of two scripts, of odd case, or with a small letter behind capitals; or is a word, and makes a sign. */
export const isOddWord = (run: Run, text: string): boolean =>
  isOfOtherLetters(run, text) || isOddlyCased(run, text) || isNoted(run, text) || isWordForSign(run);

/**
 * Letters of two European scripts side by side at the end of a text, for what stands before them may be garbled still; the letter
 * of an escape such as `\\n` is none.
 */
const TWO_SCRIPTS =
  /(?:(?<!\\)\p{Script=Latin}[\p{Script=Greek}\p{Script=Cyrillic}]|[\p{Script=Greek}\p{Script=Cyrillic}]\p{Script=Latin})$/u;

/** The bytes of \u0442\u043e\u043c in CP866 are an arrow of UTF-8, those of commoner signs are never three small letters. */
const isWordForSign = ({ was, now }: Run): boolean => /^\p{Ll}{3,}$/u.test(was) && !/\p{L}/u.test(now);

/** Nats from which on a run is what it says, and a space is missing before or behind it. */
const WITHOUT_SPACE = 60;

/** Whether a run would put letters right beside those of another script, in the midst of a word. */
function isOfOtherLetters({ start, was, now, gain }: Run, text: string): boolean {
  if (gain >= WITHOUT_SPACE) return false;
  const end = start + was.length;
  const before = text.slice(Math.max(0, start - 2), start);
  return TWO_SCRIPTS.test(before + now.charAt(0)) || TWO_SCRIPTS.test(now.slice(-1) + text.charAt(end));
}

const CYRILLIC = /\p{Script=Cyrillic}{2}/u;
/** Small letters behind two capitals or more, and the other way round. */
const ODD_CASE = /(?:\p{Lu}{2}\p{Ll}|\p{Ll}\p{Lu})/u;

/** Whether a run makes Cyrillic words that nobody writes: part of them was something else. */
function isOddlyCased({ start, was, now }: Run, text: string): boolean {
  return CYRILLIC.test(now) && ODD_CASE.test(text.charAt(start - 1) + now + text.charAt(start + was.length));
}

/** Ã with the mark of a footnote, or what looks like it: MAÇÃ¹. */
const NOTED = /^\u00c3[\u00aa\u00b2\u00b3\u00b9\u00ba]$/;

/** Whether a run ends a word of capitals, which has no small letter there. */
function isNoted({ start, was }: Run, text: string): boolean {
  const end = start + was.length;
  return NOTED.test(was) && /\p{Lu}{2}$/u.test(text.slice(0, start).slice(-2)) && !/\p{L}/u.test(text.charAt(end));
}

const ODD_LETTERS = /\p{Lu}{2}\p{Ll}|\p{Ll}\p{Lu}|\p{L}[\p{Sc}\p{Sm}\p{So}]\p{L}/u;

/** Whether a word has capitals and small letters as nobody writes them, or signs between letters: part of it was something else. */
export const hasOddLetters = (word: string): boolean => ODD_LETTERS.test(word);
