import type { Language } from '../language/language';
import { lastOf } from '../steps';
import { thoseWith } from '../traits';
import { isAllUtf8, isUtf8, letterReadings, read, tableOf } from './letter-readings';
import { costAs, ENTER, FEWEST, hasOwnWord, ODD, oddWords, type Word, wordsCost } from './letter-words';
import { nameOf } from './opened';

/*
 * Text of which each letter shows as another character, found word by word: the language model knows which letters go
 * together in Cyrillic, Greek, Hebrew, Arabic and Thai, whatever the words. Sound text of these scripts costs 3.6 to 4.3 nats a
 * character, the same read as another 7 and more (5 where only the letters tell, not their case).
 */

/** A stretch of a passage that makes more sense in another single-byte charset. */
export interface LetterRun {
  /** UTF-16 offset in the passage. */
  readonly start: number;
  readonly was: string;
  readonly now: string;
  /** How much more plausible it is, in nats. */
  readonly gain: number;
}

/** The one reading in which a page's letters make most sense. */
export interface LetterFinding {
  readonly name: string;
  /** By passage. */
  readonly runs: readonly (readonly LetterRun[])[];
  /** Nats gained by all runs, and by how many no other reading gains as much of them. */
  readonly gain: number;
  readonly lead: number;
}

/** Nats that each letter of a run gains, on average, and that a sound one costs at most; the model has read less of scripts further away. */
const EACH = 0.8;
const SOUND = 4.6;
const SOUND_ELSEWHERE = 5.6;
const ELSEWHERE = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Thai}]/u;
/** A word of fewer letters that show as others proves nothing. */
const SHORTEST = 3;
/** What a word costs a rival that cannot read it, in nats. */
const UNREADABLE = 20;

/** First and last of some words of a passage. */
type Span = readonly [from: number, to: number];

/** The runs of a passage in one reading. */
function runsIn(text: string, words: readonly Word[], table: Uint16Array, language: Language): LetterRun[] {
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

const NONE: readonly LetterRun[] = [];

/** What the letters of a page make most sense in; `undefined` where they are sound, or no reading gains anything. */
export function lettersOf(passages: readonly string[], language: Language): LetterFinding | undefined {
  return lastOf(lettersSteps(passages, language));
}

/** The same in steps, for who has to rest in between. */
export function* lettersSteps(
  passages: readonly string[],
  language: Language,
): Generator<undefined, LetterFinding | undefined> {
  const telling = new Map<string, readonly Word[]>();
  for (const text of new Set(thoseWith(passages, 'beyond').map((passage) => passages[passage]!))) {
    const words = hasOwnWord(text) && !isAllUtf8(text) ? oddWords(text, language) : [];
    telling.set(text, words);
    if (words.length > 0) yield;
  }
  if ([...telling.values()].every((list) => list.length === 0)) return undefined;
  const texts = new Map(passages.map((text) => [text, telling.get(text) ?? []] as const));
  const found = [];
  for (const reading of letterReadings) {
    const table = tableOf(reading);
    const known = new Map<string, readonly LetterRun[]>();
    for (const [text, words] of texts) {
      known.set(text, words.length > 0 ? runsIn(text, words, table, language) : NONE);
      if (words.length > 0) yield;
    }
    const runs = passages.map((text) => known.get(text)!);
    found.push({ name: nameOf(reading), table, runs, gain: runs.flat().reduce((sum, { gain }) => sum + gain, 0) });
  }
  const best = found.reduce((a, b) => (b.gain > a.gain ? b : a));
  if (best.gain <= 0) return undefined;
  const all = new Map(Array.from(texts.keys(), (text) => [text, oddWords(text, language)] as const));
  yield;
  const words = passages.map((text) => all.get(text)!);
  if (!isMost(words, best.runs)) return undefined;
  const leads = found
    .filter((other) => other !== best)
    .map((other) => leadOver(best.runs.flat(), other.table, language));
  return { name: best.name, runs: best.runs, gain: best.gain, lead: Math.min(...leads) };
}

/** Of the characters that read oddly, so large a share must make sense in one reading: a rare language does so here and there. */
const MOST = 0.7;

function isMost(words: readonly (readonly Word[])[], runs: readonly (readonly LetterRun[])[]): boolean {
  let odd = 0;
  let inRuns = 0;
  for (const [passage, list] of words.entries())
    for (const { start, text, cost } of list) {
      if (cost <= ODD * text.length) continue;
      odd += text.length;
      if (runs[passage]!.some((run) => start >= run.start && start < run.start + run.was.length)) inRuns += text.length;
    }
  return inRuns >= MOST * odd;
}

/** By how many nats runs make more sense than read otherwise; where that says the same, there is nothing to tell apart. */
function leadOver(runs: readonly LetterRun[], table: Uint16Array, language: Language): number {
  let lead = 0;
  let isSame = true;
  for (const { was, now } of runs) {
    const other = read(was, table);
    if (other !== now) isSame = false;
    lead +=
      (other === undefined ? wordsCost(language, now) + UNREADABLE : wordsCost(language, other)) -
      wordsCost(language, now);
  }
  return isSame ? Number.POSITIVE_INFINITY : lead;
}
