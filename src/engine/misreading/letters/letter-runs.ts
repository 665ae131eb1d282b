import type { Language } from '../../language/language';
import { isUtf8, read } from './letter-readings';
import { costAs, ENTER, FEWEST, type Word, wordsCost } from './letter-words';

/** A stretch of a passage that makes more sense in another single-byte charset. */
export interface LetterRun {
  /** UTF-16 offset in the passage. */
  readonly start: number;
  readonly was: string;
  readonly now: string;
  /** How much more plausible it is, in nats. */
  readonly gain: number;
}

/** Nats that each letter of a run gains, on average, and that a sound one costs at most; the model has read less of scripts further away. */
const EACH = 0.8;
const SOUND = 4.6;
const SOUND_ELSEWHERE = 5.6;
const ELSEWHERE = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Thai}]/u;
/** A word of fewer letters that show as others proves nothing. */
const SHORTEST = 3;
/** What a word costs a reading that cannot read it, in nats. */
export const UNREADABLE = 20;

/** First and last of some words of a passage. */
type Span = readonly [from: number, to: number];

/** The runs of a passage in one reading. */
export function runsIn(text: string, words: readonly Word[], table: Uint16Array, language: Language): LetterRun[] {
  return spansIn(words, table, language).flatMap((span) => runOf(text, words, span, table, language) ?? []);
}

/** The spans of words that gain something; sound words between garbled ones end one where they are worth more than to enter another. */
function spansIn(words: readonly Word[], table: Uint16Array, language: Language): Span[] {
  const spans: Span[] = [];
  let first = -1;
  let last = -1;
  let [sum, most] = [0, 0];
  const gainOfWord = (at: number) => words[at]!.cost - costAs(language, words[at]!.text, table)!;
  const close = () => {
    // What may as well be sound belongs to the sound text beside it.
    const isSoundToo = (at: number) => !isShort(words[at]!.text) && gainOfWord(at) < LITTLE;
    if (first >= 0) while (first < last && isSoundToo(first)) first++;
    if (first >= 0) while (first < last && isSoundToo(last)) last--;
    if (first >= 0) spans.push([first, last]);
    first = -1;
    [sum, most] = [0, 0];
  };
  for (const [at, word] of words.entries()) {
    const cost = word.isForeign || word.isListed ? undefined : costAs(language, word.text, table);
    const gain = cost === undefined ? -UNREADABLE : word.cost - cost;
    if (first < 0 && gain <= 0) continue;
    if (first < 0) first = at;
    // A short word proves nothing, but belongs to what it stands beside.
    sum += gain > 0 && isShort(read(word.text, table)!) ? 0 : gain;
    if (sum > most || (sum === most && gain > 0)) {
      most = sum;
      last = at;
    } else if (sum < most - ENTER) close();
  }
  close();
  return toTheEnds(spans, words, table, language);
}

/** What is no letter of any of these languages. */
const SIGNS = /[\u2500-\u25a0]/;

/** Words that tell little go with the others where a passage begins or ends with them. */
function toTheEnds(spans: Span[], words: readonly Word[], table: Uint16Array, language: Language): Span[] {
  const isSame = ({ text: word, cost }: Word) => {
    const other = read(word, table);
    return other !== undefined && !SIGNS.test(other) && (isShort(other) || cost - wordsCost(language, other) > -LITTLE);
  };
  const [from] = spans[0] ?? [0];
  const [, to] = spans.at(-1) ?? [0, -1];
  if (from > 0 && words.slice(0, from).every(isSame)) spans[0] = [0, spans[0]![1]];
  if (spans.length > 0 && words.slice(to + 1).every(isSame)) spans.push([spans.pop()![0], words.length - 1]);
  return spans;
}

/** So large a share of the characters beyond ASCII are letters. */
const LETTERS_OF_ALL = 0.8;

/** Nats by which a word may make more sense as it stands, and still tell little. */
const LITTLE = 4;

/** Letters beyond ASCII. */
const LETTERS = /(?![a-z])[\p{L}\p{M}]/giu;

const isShort = (word: string): boolean => (word.match(LETTERS)?.length ?? 0) < SHORTEST;

function runOf(
  text: string,
  words: readonly Word[],
  [from, to]: Span,
  table: Uint16Array,
  language: Language,
): LetterRun | undefined {
  const was = text.slice(words[from]!.start, words[to]!.start + words[to]!.text.length);
  const now = read(was, table);
  if (now === undefined) return undefined;
  const letters = now.match(LETTERS)?.length ?? 0;
  if ((now.match(/[a-z]/gi)?.length ?? 0) > letters) return undefined;
  if (letters < LETTERS_OF_ALL * (now.match(/[^\0-\u007f]/g)?.length ?? 0) || isUtf8(was)) return undefined;
  const gain = wordsCost(language, was) - wordsCost(language, now) - ENTER;
  if (letters < FEWEST || gain < EACH * letters) return undefined;
  if (wordsCost(language, now) > (ELSEWHERE.test(now) ? SOUND_ELSEWHERE : SOUND) * now.length) return undefined;
  return { start: words[from]!.start, was, now, gain };
}
