import { Bare } from '../../before';
import type { Language } from '../../language/language';
import { lastOf } from '../../steps';
import { thoseWith } from '../../traits';
import { nameOf } from '../kinds/opened';
import { isAllUtf8, letterReadings, read, tableOf } from './letter-readings';
import { type LetterRun, runsIn, UNREADABLE } from './letter-runs';
import { hasOwnWord, ODD, oddWords, type Word, wordsCost } from './letter-words';

/*
 * Text of which each letter shows as another character, found word by word: the language model knows which letters go
 * together in Cyrillic, Greek, Hebrew, Arabic and Thai, whatever the words. Sound text of these scripts costs 3.6 to 4.3 nats a
 * character, the same read as another 7 and more (5 where only the letters tell, not their case).
 */

/** The one reading in which a page's letters make most sense. */
export interface LetterFinding {
  readonly name: string;
  /** By passage. */
  readonly runs: readonly (readonly LetterRun[])[];
  /** Nats gained by all runs, and by how many no other reading gains as much of them. */
  readonly gain: number;
  readonly lead: number;
}

const NONE: readonly LetterRun[] = [];

/** Passages that make no more sense in any reading. */
const bare = new Bare();

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
  const bareTexts = bare.of(passages, [language]);
  bare.keep(passages, [language], bareTexts);
  for (const text of new Set(thoseWith(passages, 'beyond').map((passage) => passages[passage]!))) {
    if (bareTexts.has(text)) continue;
    const words = hasOwnWord(text) && !isAllUtf8(text) ? oddWords(text, language) : [];
    if (words.length === 0) {
      bareTexts.add(text);
      continue;
    }
    telling.set(text, words);
    yield;
  }
  const found = yield* foundIn(telling, passages, language);
  for (const text of telling.keys()) if (!found.some(({ inTexts }) => inTexts.has(text))) bareTexts.add(text);
  if (found.every(({ gain }) => gain <= 0)) return undefined;
  const best = found.reduce((a, b) => (b.gain > a.gain ? b : a));
  const all = new Map(Array.from(new Set(passages), (text) => [text, oddWords(text, language)] as const));
  yield;
  const words = passages.map((text) => all.get(text)!);
  const { runs } = best;
  if (!isMost(words, runs) && !runs.every((list, at) => list.length === 0 || isWhole(words[at]!, list)))
    return undefined;
  const leads = found.filter((other) => other !== best).map((other) => leadOver(runs.flat(), other.table, language));
  return { name: best.name, runs, gain: best.gain, lead: Math.min(...leads) };
}

/** What a page's letters make in one reading: its runs by text and by passage, and the nats gained by them. */
interface InReading extends Pick<LetterFinding, 'name' | 'runs' | 'gain'> {
  readonly table: Uint16Array;
  readonly inTexts: ReadonlyMap<string, readonly LetterRun[]>;
}

/** What texts with these words make in each reading. */
function* foundIn(
  telling: ReadonlyMap<string, readonly Word[]>,
  passages: readonly string[],
  language: Language,
): Generator<undefined, InReading[]> {
  const found: InReading[] = [];
  for (const reading of telling.size > 0 ? letterReadings : []) {
    const table = tableOf(reading);
    const inTexts = new Map<string, readonly LetterRun[]>();
    for (const [text, words] of telling) {
      const runs = runsIn(text, words, table, language);
      if (runs.length > 0) inTexts.set(text, runs);
      yield;
    }
    const runs = passages.map((text) => inTexts.get(text) ?? NONE);
    const gain = runs.flat().reduce((sum, one) => sum + one.gain, 0);
    found.push({ name: nameOf(reading), table, inTexts, runs, gain });
  }
  return found;
}

/** Of the characters that read oddly, so large a share must make sense in one reading: a rare language does so here and there. */
const MOST = 0.7;

function isMost(words: readonly (readonly Word[])[], runs: readonly (readonly LetterRun[])[]): boolean {
  const inRuns = words.flatMap((list, passage) => list.filter((word) => isIn(word, runs[passage]!)));
  return oddIn(inRuns) >= MOST * oddIn(words.flat());
}

/** So many characters of a passage that read oddly by themselves are no chance. */
const MANY = 30;

/** Whether the runs of a passage hold most of what reads oddly in it, and that is much: then the rest of its page may be written in anything. */
function isWhole(words: readonly Word[], runs: readonly LetterRun[]): boolean {
  const inRuns = oddIn(words.filter((word) => isIn(word, runs)));
  return inRuns >= MANY && inRuns >= MOST * oddIn(words);
}

const oddIn = (words: readonly Word[]): number =>
  words.reduce((sum, { text, cost }) => sum + (cost > ODD * text.length ? text.length : 0), 0);

const isIn = ({ start }: Word, runs: readonly LetterRun[]): boolean =>
  runs.some((run) => start >= run.start && start < run.start + run.was.length);

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
