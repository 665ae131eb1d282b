import type { Language } from '../../language/language';
import { letterFit } from '../../language/letter-model';
import { wordsCost } from '../letters/letter-words';

// Letters of full width stand among hanzi.
const AHEAD = /(?:(?![\u2000-\uffff])[\p{L}\p{M}])*$/u;
const BEHIND = /^(?:(?![\u2000-\uffff])[\p{L}\p{M}])*/u;

/** No word is looked at beyond so many UTF-16 units. */
const LONGEST_WORD = 64;
/** Nats that a letter is worth which the page's language has. */
const OWN = 8;
/** The last bytes of letters that the letter model has learnt to tell apart, those that windows-1252 hides. */
const LEARNT: readonly number[] = [0x81, 0x8d, 0x8f, 0x90, 0x9d];
const VIETNAMESE = '\u1e00';
const isLearnt = (letter: string) => letter < VIETNAMESE && LEARNT.includes(0x80 | (letter.charCodeAt(0) & 0x3f));

/** Nats that a letter is dearer whose byte was rather not lost. */
const RARE = 3;

/**
 * Which of some letters of a European word, or of some that are `rare` there, fits best between what stands before and behind it, where
 * the page's language has letters of its `own`; `undefined` where there are none.
 *
 *     ch\u1ebf   63 68 E1 BA __      64 letters of Vietnamese: which of them goes with ch tells no neighbour alone, but the word
 */
export function fillLetter(
  letters: readonly string[],
  rare: readonly string[],
  before: string,
  behind: string,
  model: Language,
  own: ReadonlySet<string>,
): string | undefined {
  const [head, tail] = [AHEAD.exec(before.slice(-LONGEST_WORD))![0], BEHIND.exec(behind.slice(0, LONGEST_WORD))![0]];
  const isKnown = letters.every(isLearnt);
  let [best, most] = [undefined as string | undefined, Number.NEGATIVE_INFINITY];
  for (const letter of new Set([...letters, ...rare])) {
    let fit = -wordsCost(model, ` ${head}${letter}${tail} `);
    if (isKnown) fit += letterFit(letter, before, behind);
    if (own.has(letter.toLowerCase())) fit += OWN;
    if (!letters.includes(letter)) fit -= RARE;
    if (fit > most) [best, most] = [letter, fit];
  }
  return best;
}
