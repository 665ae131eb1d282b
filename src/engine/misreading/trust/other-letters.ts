import type { CharsetName } from '../../charset/bytes';
import type { Context } from '../../damage';
import { letterFit } from '../../language/letter-model';
import type { Misreading } from '../kinds/misreading-kind';
import { nameOf, opened } from '../kinds/opened';
import { type RankedReading, utf8AsNarrow } from '../kinds/readings';
import type { Run } from '../kinds/run';
import { outBySecondBytes } from '../kinds/second-bytes';
import { wordsCost } from '../letters/letter-words';
import type { PageOfRuns } from '../windows/page-decoding';
import { firstAlike, withThoseAlike } from '../windows/page-runs';
import { readStrictly } from './doubtful';
import { mendedIn, wordsAround } from './letter-rivals';

/** Nats by which a word must make more sense with a letter that another charset shows so. */
const CLEARLY = 3;
/** UTF-16 units that such a letter shows as. */
const LETTER = 2;

/**
 * The runs of a page that are a letter of UTF-8 each, which makes clearly less sense in its word than the one that another charset
 * has for it, where nothing on the page tells the two apart: `\u0102\u017a` is \u00df of windows-1250, or \u00fc of ISO-8859-2.
 */
export function* otherLettersAmong(
  kind: Misreading,
  page: PageOfRuns,
  { passages, shown, language }: Context,
): Generator<undefined, ReadonlySet<Run>> {
  const found = new Set<Run>();
  if (kind.written !== 'utf-8' || opened(kind).wide) return found;
  const alike = firstAlike(page, passages);
  const own = page.flatMap((runs, index) => (runs.length > 0 && alike[index] === index ? index : []));
  const different = [...new Map(page.flat().map((run) => [`${run.was} ${run.now}`, run])).values()];
  const out = outBySecondBytes(shown);
  for (const rival of utf8AsNarrow) {
    yield;
    if (nameOf(rival) === nameOf(kind) || out.includes(rival) || isToldApart(kind, rival, different)) continue;
    const isCentral = CENTRAL.includes(kind.shownAs) && CENTRAL.includes(rival.shownAs);
    for (const index of own)
      for (const run of betterAs(rival, isCentral, page[index]!, passages[index]!, language)) found.add(run);
  }
  return withThoseAlike(found, page, alike);
}

/** Whether some run says what it says in no reading but its own, and something else or nothing in the rival. */
function isToldApart(kind: Misreading, rival: RankedReading, runs: readonly Run[]): boolean {
  const others = utf8AsNarrow.filter((one) => nameOf(one) !== nameOf(kind));
  const said = (reading: RankedReading, { was }: Run) => readStrictly(was, opened(reading));
  return runs.some((run) => said(rival, run) === undefined && others.every((other) => said(other, run) !== run.now));
}

function betterAs(
  rival: RankedReading,
  isCentral: boolean,
  runs: readonly Run[],
  text: string,
  language: Context['language'],
): Run[] {
  const letters = runs.filter(({ was, now }) => {
    const other = was.length === LETTER ? readStrictly(was, opened(rival)) : undefined;
    return other !== undefined && other !== now && /\p{L}/u.test(other);
  });
  if (letters.length === 0) return [];
  return wordsAround(runs, text, language).flatMap(({ runs: own, from, shown, cost }) => {
    const now = (run: Run) => (letters.includes(run) ? { ...run, now: readStrictly(run.was, opened(rival))! } : run);
    const isBetter = wordsCost(language, mendedIn(shown, own.map(now), from)) < cost - CLEARLY;
    const isRather = (run: Run) =>
      isCentral && isOtherCase(run.now, now(run).now, around(run, own, shown, from), text, from);
    return own.filter((run) => letters.includes(run) && (isBetter || isRather(run)));
  });
}

/** Charsets of the same languages: a capital of one shows as a small letter of the other does. */
const CENTRAL: readonly CharsetName[] = ['windows-1250', 'iso-8859-2'];
/** Nats by which a letter of the other case must fit better in its word, and what a capital is worth where a sentence begins. */
const RATHER = 1;
const AT_BEGINNING = 5;
const ENDS_SENTENCE = /(?:^|[.!?:]["\u201c\u201d)]?\s+)["\u201e\u201c(]?$/;

/** What stands in a word before and behind a run, as all runs in the word read it. */
function around({ start, was }: Run, runs: readonly Run[], shown: string, from: number): readonly [string, string] {
  const end = start + was.length;
  const [before, behind] = [runs.filter((one) => one.start < start), runs.filter((one) => one.start >= end)];
  return [mendedIn(shown.slice(0, start - from), before, from), mendedIn(shown.slice(end - from), behind, end)];
}

/** Whether a letter of the other case fits better than what a run says. */
function isOtherCase(
  own: string,
  other: string,
  [before, behind]: readonly [string, string],
  text: string,
  from: number,
): boolean {
  const isCapital = (letter: string) => letter.toLowerCase() !== letter;
  if (isCapital(own) === isCapital(other)) return false;
  const begins = isCapital(other) && ENDS_SENTENCE.test(text.slice(0, from) + before) ? AT_BEGINNING : 0;
  return letterFit(other, before, behind) + begins > letterFit(own, before, behind) + RATHER;
}
