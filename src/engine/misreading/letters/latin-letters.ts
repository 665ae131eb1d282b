import type { Language } from '../../language/language';
import { nameOf } from '../kinds/opened';
import { type Alphabet, alphabets } from './latin-alphabets';
import { add, lettersOfPage } from './latin-counts';
import { isUtf8, type LetterReading, read, tableOf } from './letter-readings';
import { wordsCost } from './letter-words';

/*
 * Latin letters that show as other Latin letters: hardly any letter is wrong by itself, but together they are of no language. A
 * page is taken for misread where its letters fit no alphabet as they stand, but all fit one in another charset, and where the
 * model finds its words there more plausible. It has read Czech, Polish, Turkish and the languages of the West, and little else.
 */

/** Latin charsets that were taken for each other; they compete. */
export const latinReadings: readonly LetterReading[] = [
  { written: 'windows-1250', shownAs: 'windows-1252' },
  { written: 'iso-8859-2', shownAs: 'windows-1252' },
  { written: 'windows-1254', shownAs: 'windows-1252' },
  { written: 'windows-1257', shownAs: 'windows-1252' },
  { written: 'iso-8859-2', shownAs: 'windows-1250' },
  { written: 'windows-1250', shownAs: 'iso-8859-2' },
  { written: 'windows-1252', shownAs: 'windows-1250' },
  { written: 'windows-1252', shownAs: 'windows-1254' },
  { written: 'windows-1252', shownAs: 'windows-1257' },
];

/** A word that shows as another. */
export interface LatinWord {
  /** UTF-16 offset in the passage. */
  readonly start: number;
  readonly was: string;
  readonly now: string;
}

/** The one reading in which a page's letters are of a language. */
export interface LatinFinding {
  readonly name: string;
  /** By passage. */
  readonly words: readonly (readonly LatinWord[])[];
  /** Nats that all words gain. */
  readonly gain: number;
  /** How many letters change. */
  readonly changed: number;
}

/** Nats by which a reading must make more sense than any other that says something else. */
const LEAD = 7;

/** No alphabet has more than this share of a garbled page's letters. */
const STRANGE = 0.9;
/** Of the letters that come out, an alphabet has at least this share. */
const FITTING = 0.98;
/** So many letters must change, and so many different ones. */
const FEWEST = 5;
const FEWEST_KINDS = 3;

const WORD = /\S+/g;
const OWN = /[\u0080-\u024f\u02c7-\u02dd]/;
const LETTER = /\p{L}/u;

/** What a reading makes of a page. */
interface Read {
  readonly reading: LetterReading;
  readonly words: readonly (readonly LatinWord[])[];
  /** What letters show as and become, by letter. */
  readonly shown: ReadonlyMap<string, number>;
  readonly mended: ReadonlyMap<string, number>;
}

/** What the Latin letters of a page are of a language in; `undefined` where they are of one, or in no reading. */
export function latinLettersOf(passages: readonly string[], language: Language): LatinFinding | undefined {
  if (!hasWords(passages) || coverOf(lettersOfPage(passages), alphabets) > STRANGE) return undefined;
  const found = latinReadings.flatMap((reading) => {
    const one = readAs(reading, passages);
    return one && fits(one) ? [findingOf(one, language)] : [];
  });
  const [best, ...others] = found.sort((a, b) => b.gain - a.gain);
  return best && others.every((other) => best.gain - other.gain >= LEAD || saysSame(best, other)) ? best : undefined;
}

const writtenIn = (reading: LetterReading) => alphabets.filter(({ charsets }) => charsets.includes(reading.written));

function fits({ reading, shown, mended }: Read): boolean {
  return coverOf(shown, alphabets) <= STRANGE && coverOf(mended, writtenIn(reading)) >= FITTING;
}

/** Whether the letters that come out are those of a language that the model has not read, and of no other. */
function isUnread({ reading, mended }: Read): boolean {
  const read = writtenIn(reading).filter((alphabet) => !alphabet.isUnread);
  return coverOf(mended, read) < FITTING;
}

/** The share of letters that the best of some alphabets has. */
function coverOf(letters: ReadonlyMap<string, number>, among: readonly Alphabet[]): number {
  let all = 0;
  for (const count of letters.values()) all += count;
  let best = 0;
  for (const alphabet of among) {
    let own = 0;
    for (const [letter, count] of letters) if (alphabet.letters.has(letter)) own += count;
    best = Math.max(best, own);
  }
  return all === 0 ? 1 : best / all;
}

/** Marks that sound text has right before and behind words. */
const MARK = /[\u00a0\u00ab\u00b7\u00bb]/;

/** Whether passages have words enough to tell anything. */
function hasWords(passages: readonly string[]): boolean {
  let count = 0;
  for (const text of passages) {
    count += text.match(WORD)?.length ?? 0;
    if (count >= FEWEST_KINDS) return true;
  }
  return false;
}

function readAs(reading: LetterReading, passages: readonly string[]): Read | undefined {
  const table = tableOf(reading);
  const [shown, mended] = [new Map<string, number>(), new Map<string, number>()];
  const kinds = new Set<string>();
  const words = passages.map((text) => wordsIn(text, table));
  let changed = 0;
  for (const { was, now } of words.flat())
    for (let i = 0; i < now.length; i++) {
      if (now.charCodeAt(i) < 0x80) continue;
      const isChanged = was[i] !== now[i];
      // A sign in the place of a letter tells as much as a letter; a mark that is common at words speaks against it.
      if (!isChanged && !LETTER.test(now.charAt(i))) continue;
      if (MARK.test(was.charAt(i))) {
        add(mended, was.charAt(i));
        continue;
      }
      add(shown, was.charAt(i).toLowerCase());
      add(mended, now.charAt(i).toLowerCase());
      if (!isChanged) continue;
      changed++;
      kinds.add(now.charAt(i).toLowerCase());
    }
  return changed < FEWEST || kinds.size < FEWEST_KINDS ? undefined : { reading, words, shown, mended };
}

/** The words with Latin letters beyond ASCII, or signs that may be some. */
function wordsWithLetters(text: string): RegExpExecArray[] {
  return OWN.test(text) ? [...text.matchAll(WORD)].filter(({ 0: word }) => OWN.test(word)) : [];
}

/** The words with letters beyond ASCII of a passage in a reading, those that stay included; none where it has letters that the charset does not have. */
function wordsIn(text: string, table: Uint16Array): LatinWord[] {
  const words: LatinWord[] = [];
  for (const { 0: was, index } of wordsWithLetters(text)) {
    const now = read(was, table);
    if (now !== undefined) words.push({ start: index, was, now });
    else if (Array.from(was).some((letter) => LETTER.test(letter) && table[letter.charCodeAt(0)] === 0)) return [];
  }
  return words.length > 0 && isUtf8(text) ? [] : words;
}

/** Nats that each letter is worth that is of a language which the model has not read, and shows as one of no language. */
const OF_UNREAD = 1.8;

function findingOf(one: Read, language: Language): LatinFinding {
  const { reading, words } = one;
  const changing = words.map((list) => list.filter(({ was, now }) => was !== now));
  let gain = 0;
  let changed = 0;
  for (const { was, now } of changing.flat()) {
    gain += wordsCost(language, was) - wordsCost(language, now);
    for (let i = 0; i < now.length; i++) if (was[i] !== now[i]) changed++;
  }
  // What the model thinks of such words says nothing.
  if (isUnread(one)) gain = OF_UNREAD * changed;
  return { name: nameOf(reading), words: changing, gain, changed };
}

/** Whether two readings make the same of a page. */
function saysSame(one: LatinFinding, other: LatinFinding): boolean {
  const said = ({ words }: LatinFinding) => words.map((list) => list.map(({ now }) => now).join(' ')).join('\n');
  return said(one) === said(other);
}
