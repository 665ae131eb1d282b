import type { Context, Damage } from '../../damage';
import { costOf, type Language } from '../../language/language';
import type { Edit, Trust } from '../../patch';
import { isAboutGarbling, isQuoted, namesGarbling } from '../../quoted';
import { shown } from '../kinds/misreading-kind';
import { nameOf } from '../kinds/opened';
import { hasOddLetters } from '../trust/odd-word';
import { longPageFact } from '../windows/page-fact';
import { isListed, type LetterReading, letterReadings, read, tableOf } from './letter-readings';
import type { LetterRun } from './letter-runs';
import { wordsCost } from './letter-words';
import { type LetterFinding, lettersSteps } from './letters';

/** Nats that all runs of a page must gain, and by how many no other reading may come close, to be shown, and to be trusted. */
const SHOWN = { gain: 16, lead: 5 };
const CONVINCING = { gain: 26, lead: 7 };

/** Nats by which a reading leads over another that makes as much sense. */
const SLIGHT = 2;

const reaches = ({ gain, lead }: LetterFinding, wanted: typeof SHOWN): boolean =>
  gain >= wanted.gain && lead >= wanted.lead;

/** What finds the letters' reading. */
const lettersIn = longPageFact(lettersSteps);

/** Whether the letters of a page make sense in another reading than this, or are listed as in a table of them. */
export function isReadOtherwise(context: Context, reading: LetterReading): boolean {
  const finding = context.page(lettersIn(context.language));
  if (finding && finding.gain >= SHOWN.gain) return finding.name !== nameOf(reading) || finding.lead < SLIGHT;
  return context.page(isTable);
}

/** Whether words of a page that list letters, at least two, have a third of its letters beyond ASCII. */
function isTable(passages: readonly string[]): boolean {
  // The long expression goes through every word of a text twice.
  const words = passages.flatMap(
    (text) => (/[\u00c0-\u00ff]/.test(text) && text.match(/\p{L}*[\u00c0-\u00ff]\p{L}*/gu)) || [],
  );
  const listed = words.filter((word) => word.length > 2 && isListed(word));
  return listed.length > 1 && listed.join('').length * 3 >= words.join('').length;
}

/** The damage that one single-byte charset was taken for another, where the letters of a page make sense in that one alone. */
export function letterMisreading(id: string, reading: LetterReading): Damage {
  const name = nameOf(reading);
  const findingOf = (context: Context) => {
    const finding = context.page(lettersIn(context.language));
    return finding?.name === name && reaches(finding, SHOWN) ? finding : undefined;
  };
  const garble = (text: string) => shown({ ...reading, id }, text);
  return {
    id,
    mayApply: (text) => /[\u0080-\u0491\u2500-\u25a0]/.test(text),
    needs: lettersIn,
    mayBefall: (context) => findingOf(context) !== undefined,
    garble,
    mend(text, context) {
      const finding = findingOf(context);
      const runs = context.passages[context.index] === text ? finding?.runs[context.index] : undefined;
      return (runs ?? []).flatMap((run) => {
        const own = ownWordsOf(run, context.shown[context.index]!);
        return own ? editsOf(id, own, text, trustIn(own, finding!, text), context.language) : [];
      });
    },
    reproduces: ({ was, now }) => garble(now) === was,
  };
}

/**
 * A run without words at its ends that are not on the page: what another damage mended already was misread once, and not by this
 * one too. `undefined` where such words lie between others; a run that is all of such words was misread twice.
 */
function ownWordsOf(run: LetterRun, shown: string): LetterRun | undefined {
  const words = Array.from(run.was.matchAll(/[^ \t\n\r\u3000]+/g), ({ 0: word, index }) => ({
    at: index,
    end: index + word.length,
    word,
  }));
  const all = new Set(shown.split(/[ \t\n\r\u3000]+/));
  const isShown = words.map(({ word }) => all.has(word));
  const [first, last] = [isShown.indexOf(true), isShown.lastIndexOf(true)];
  if (first < 0) return words.some(({ word }) => isPartOf(word, shown)) ? undefined : run;
  if (isShown.slice(first, last).includes(false)) return undefined;
  const [at, end] = [words[first]!.at, words[last]!.end];
  return { ...run, start: run.start + at, was: run.was.slice(at, end), now: run.now.slice(at, end) };
}

/** Whether a page shows two letters of a word that stand beside each other: what is new of it was misread in another way. */
function isPartOf(word: string, shown: string): boolean {
  for (let at = 2; at <= word.length; at++) if (shown.includes(word.slice(at - 2, at))) return true;
  return false;
}

function trustIn(run: LetterRun, finding: LetterFinding, text: string): Trust {
  const isSpecimen =
    isQuoted(text, run.start, run.start + run.was.length) ||
    (run.was.length * 2 < text.length && (namesGarbling(text) || isAboutGarbling(text)));
  return !isSpecimen && reaches(finding, CONVINCING) ? 'sure' : 'guess';
}

/** A run's edits: one, or several where words in it are no more than guesses. */
function editsOf(damage: string, run: LetterRun, text: string, trust: Trust, language: Language): Edit[] {
  const { start, was, now } = run;
  const goesOn = /\S/.test(text.slice(start + was.length));
  const edits: Edit[] = [];
  let from = 0;
  const add = (to: number, trust: Trust) => {
    if (to > from)
      edits.push({
        start: start + from,
        was: was.slice(from, to),
        now: now.slice(from, to),
        causes: [{ damage, trust }],
      });
    from = to;
  };
  for (const { 0: word, index } of now.matchAll(/[^ \t\n\r\u3000]+/g)) {
    const shown = was.slice(index, index + word.length);
    const isLast = index + word.length >= was.trimEnd().length;
    const isOther =
      ((isLast || index === 0) && (isSoundRather(shown, word, language) || isOtherCyrillic(shown, word, language))) ||
      (isCapitalAt(now, index, word) && isOfOtherCase(shown, word)) ||
      (isLast && goesOn && isSoundBehind(shown, word, language));
    if (!hasOddLetters(word) && !isReadBetter(shown, word, language) && !isOther) continue;
    add(index, trust);
    add(index + word.length, 'guess');
  }
  add(was.length, trust);
  return edits;
}

/** Words of fewer letters do not tell by themselves in which charset they are. */
const TELLING = 5;
/** Nats by which a word must make more sense in another charset than in that of its neighbours. */
const BETTER = 8;

/** Nats by which a word must make more sense so. */
const CLEARLY = 0.1;

/** Words of fewer letters tell nothing by themselves. */
const SHORTEST = 4;
/** Words of so many letters tell whether they are sound, whatever their case. */
const LONG = 7;

/** Whether a word makes more sense as it stands, if only by its letters: one in capitals beside what was misread. */
function isSoundRather(was: string, now: string, language: Language): boolean {
  if (was.length < SHORTEST) return false;
  if (wordsCost(language, was) < wordsCost(language, now)) return true;
  return was.length >= LONG && costOf(language, was.toLowerCase()) < costOf(language, now.toLowerCase());
}

/** Whether the last word of a run makes more sense where the end of it is sound: the damage may end within it. */
function isSoundBehind(was: string, now: string, language: Language): boolean {
  const most = wordsCost(language, now) - CLEARLY;
  return Array.from(was).some((_, at) => at > 0 && wordsCost(language, now.slice(0, at) + was.slice(at)) < most);
}

/** Whether a word makes more sense in another reading than its neighbours': a line may be misread in two ways. */
function isReadBetter(was: string, now: string, language: Language): boolean {
  return was.length >= TELLING && othersOf(was, now).some((other) => isBetter(other, now, language, BETTER));
}

/** The same for one at an end. */
const OTHER = 5;
const CYRILLIC = /^[^\p{L}]*\p{Script=Cyrillic}[\p{Script=Cyrillic}\P{L}]*$/u;

/** Whether a word makes more sense in another charset of Cyrillic: of all scripts this one has several in use. */
function isOtherCyrillic(was: string, now: string, language: Language): boolean {
  if (!CYRILLIC.test(now)) return false;
  return othersOf(was, now).some((other) => CYRILLIC.test(other) && isBetter(other, now, language, OTHER));
}

/** Whether a word is all capitals in a text that is not, two or more of them or one within a sentence. */
const isCapitalAt = (text: string, at: number, word: string): boolean =>
  /\p{Lu}/u.test(word) &&
  !/\p{Ll}/u.test(word) &&
  /\p{Ll}/u.test(text) &&
  (/\p{Lu}.*\p{Lu}/u.test(word) || /\p{L},?\s*$/u.test(text.slice(0, at)));

/** Whether a word has the same letters in another charset, in the other case: ISO-8859-5 has its capitals where windows-1251 has small letters. */
const isOfOtherCase = (was: string, now: string): boolean =>
  othersOf(was, now).some((other) => other.toLowerCase() === now.toLowerCase());

const isBetter = (other: string, now: string, language: Language, by: number): boolean =>
  wordsCost(language, other) < wordsCost(language, now) - by;

/** What a word says in other readings. */
function othersOf(was: string, now: string): string[] {
  return letterReadings.flatMap((reading) => {
    const other = read(was, tableOf(reading));
    return other !== undefined && other !== now ? [other] : [];
  });
}
