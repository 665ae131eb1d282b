import { isWide } from '../../charset/bytes';
import type { Language } from '../../language/language';
import type { Misreading } from '../kinds/misreading-kind';
import { nameOf, opened } from '../kinds/opened';
import type { Run } from '../kinds/run';
import { letterReadings, read, tableOf } from '../letters/letter-readings';
import { wordsCost } from '../letters/letter-words';

/** So many characters of runs side by side tell in which charset they make more sense. */
const TELLING = 6;
/** Nats by which fewer tell, too, where nothing else in the passage was misread so. */
const MUCH = 6;
/** So many UTF-16 units beside runs are looked at for the rest of their word. */
const NEAR = 3;

/** The runs of a passage that are rather letters of one byte each, in the charset that the page was read in. */
export function lettersAmong(kind: Misreading, runs: readonly Run[], text: string, language: Language): Run[] {
  if (opened(kind).wide || runs.length === 0) return [];
  const rivals = letterReadings.filter((reading) => nameOf(reading) !== nameOf(kind));
  const words = wordsAround(runs, text, language);
  const own = scriptOf(text);
  return rivals.flatMap((reading) => {
    const table = tableOf(reading);
    return [...besideEachOther(kind, runs, text, table, language), ...inWords(words, table, language, own)];
  });
}

/** Whether each byte is a letter. */
const isLetters = ({ written }: Misreading): boolean => written !== 'utf-8' && !isWide(written);

/** Those that make more sense so with what stands between them. */
function besideEachOther(
  kind: Misreading,
  runs: readonly Run[],
  text: string,
  table: Uint16Array,
  language: Language,
): Run[] {
  // A run alone in its passage has no other to speak for it.
  const alone = runs.length > 1 ? Number.POSITIVE_INFINITY : isLetters(kind) ? 0 : MUCH;
  const groups = groupsIn(runs, text, table).map((group) => {
    const slice = sliceOf(group, text);
    const letters = read(slice, table)!;
    const inWord = wordOf(group, text);
    const cost = wordsCost(language, inWord(mendedIn(slice, group)));
    const gain = letters === slice ? 0 : cost - costInWord(inWord(letters), language);
    return { group, gain, isTelling: gain > (slice.length >= TELLING ? 0 : alone) };
  });
  if (!groups.some(({ isTelling }) => isTelling)) return [];
  return groups.flatMap(({ group, gain }) => (gain > 0 ? group : []));
}

/** Small letters behind two capitals or more. */
const MIXED_CASE = /\p{Lu}{2}\p{Ll}/u;
/** What such a word costs more, in nats: abbreviations have endings, but not many. */
const RARELY = 4.5;

const costInWord = (word: string, language: Language): number =>
  wordsCost(language, word) + (MIXED_CASE.test(word) ? RARELY : 0);

const CYRILLIC_END = /\p{Script=Cyrillic}+$/u;
const CYRILLIC_START = /^\p{Script=Cyrillic}+/u;

/** Puts what runs say between the Cyrillic letters of the word that they stand in: in `сер\u00e2\u00e5\u00f0` they are no capitals. */
function wordOf(runs: readonly Run[], text: string): (said: string) => string {
  const { start, was } = runs.at(-1)!;
  const before = CYRILLIC_END.exec(text.slice(Math.max(0, runs[0]!.start - NEAR), runs[0]!.start))?.[0] ?? '';
  const after = CYRILLIC_START.exec(text.slice(start + was.length, start + was.length + NEAR))?.[0] ?? '';
  return (said) => before + said + after;
}

/** A word that some runs stand in. */
export interface WordOfRuns {
  readonly runs: readonly Run[];
  /** UTF-16 offset in the passage. */
  readonly from: number;
  readonly shown: string;
  /** The same as the runs read it. */
  readonly mended: string;
  /** What it costs with what the runs say, in nats. */
  readonly cost: number;
}

const BLANK = /[ \t\n\r\u3000]/;

/** The words that some runs of a passage stand in. */
export function wordsAround(runs: readonly Run[], text: string, language: Language): WordOfRuns[] {
  const groups: { runs: Run[]; from: number; to: number }[] = [];
  for (const run of runs) {
    let [from, to] = [run.start, run.start + run.was.length];
    while (from > 0 && !BLANK.test(text.charAt(from - 1))) from--;
    while (to < text.length && !BLANK.test(text.charAt(to))) to++;
    const last = groups.at(-1);
    if (last && from < last.to) {
      last.runs.push(run);
      last.to = Math.max(last.to, to);
    } else groups.push({ runs: [run], from, to });
  }
  return groups.map(({ runs, from, to }) => {
    const shown = text.slice(from, to);
    const mended = mendedIn(shown, runs, from);
    return { runs, from, shown, mended, cost: wordsCost(language, mended) };
  });
}

/** What the other words of a passage add to what one must make more sense by, as a share of what they make less, and at most, in nats. */
const SUPPORT = 0.1;
const MOST_SUPPORT = 4;

/** Letters of Europe that are not Latin, and how many of them tell what a passage is written in. */
const SCRIPTS = [/\p{Script=Cyrillic}/gu, /\p{Script=Greek}/gu];
const ENOUGH = 8;

/** What the sound words of a passage are written in, where it is one of these. */
const scriptOf = (text: string): RegExp | undefined =>
  SCRIPTS.find((script) => (text.match(script)?.length ?? 0) >= ENOUGH);

/**
 * Those in words that make more sense so as a whole; by a little more where the passage's other words make far less, or its sound ones are
 * in the letters that come out, and not in the others.
 */
function inWords(words: readonly WordOfRuns[], table: Uint16Array, language: Language, own?: RegExp): Run[] {
  const isOurs = (letters: string) => own !== undefined && letters.search(own) >= 0;
  const more = words.map(({ shown, mended, cost }) => {
    const letters = shown.length < TELLING ? undefined : read(shown, table);
    if (letters === undefined || letters === shown) return 0;
    const isForeign = isOurs(mended) && !isOurs(letters);
    return cost - wordsCost(language, letters) - (isForeign ? MOST_SUPPORT : 0);
  });
  const less = more.reduce((sum, one) => sum + Math.max(0, -one), 0);
  const least = Math.min(MOST_SUPPORT, SUPPORT * less);
  return words.flatMap(({ runs }, at) => (more[at]! > least ? runs : []));
}

/** Runs side by side that a table of letters can read with all that stands between them. */
function groupsIn(runs: readonly Run[], text: string, table: Uint16Array): Run[][] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    if (group && read(sliceOf([group.at(-1)!, run], text), table) !== undefined) group.push(run);
    else if (read(run.was, table) !== undefined) groups.push([run]);
  }
  return groups;
}

function sliceOf(runs: readonly Run[], text: string): string {
  const { start, was } = runs.at(-1)!;
  return text.slice(runs[0]!.start, start + was.length);
}

/** A slice of a passage, from `from` on, with its runs read. */
export function mendedIn(slice: string, runs: readonly Run[], from = runs[0]!.start): string {
  let mended = '';
  let at = 0;
  for (const { start, was, now } of runs) {
    mended += slice.slice(at, start - from) + now;
    at = start - from + was.length;
  }
  return mended + slice.slice(at);
}
