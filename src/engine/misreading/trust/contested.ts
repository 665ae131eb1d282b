import type { Context } from '../../damage';
import type { Language } from '../../language/language';
import { plausibility } from '../../language/plausibility';
import type { Misreading } from '../kinds/misreading-kind';
import { nameOf, type Opened, opened } from '../kinds/opened';
import { type Reading, readings, utf8AsNarrow } from '../kinds/readings';
import { gainOf, type Run } from '../kinds/run';
import { outBySecondBytes } from '../kinds/second-bytes';
import { wordsCost } from '../letters/letter-words';
import type { Decoding, PageOfRuns } from '../windows/page-decoding';
import { firstAlike, withThoseAlike } from '../windows/page-runs';
import { clustersOf } from './clusters';
import { readStrictly } from './doubtful';
import { lettersAmong } from './letter-rivals';
import { familiarity, unitsOn } from './strangers';

/** Nats by which another reading of a run's bytes must make more sense before the run proves nothing, whatever the page shows elsewhere. */
const BETTER = 1;

/** By how much less it may make there where the page shows it elsewhere, too. */
const ABOUT_AS_GOOD = -1.4;
/** The same where it goes better with the letters beside it. */
const NOT_MUCH_WORSE = -2.5;
/** A reading that gains so large a share of what another gains on a page is as good as proven there. */
const SHARE = 0.25;

/** What runs close by add to what it must be better by where the page does not show it elsewhere, as a share of what they gain, and at most, in nats. */
const SUPPORT = 0.2;
const MOST_SUPPORT = 8;
/** How many letters beside a run are looked at. */
const BESIDE = 2;

/** A reading that a run is held against. */
interface Rival {
  readonly tables: Opened;
  /** Whether the page shows it elsewhere. */
  readonly isProven: boolean;
  /** Whether it is UTF-8 too, and as good for the page as a whole. */
  readonly isAlike: boolean;
}

/**
 * The runs that some other reading makes more sense of, though the page speaks for this one: a page may be garbled in several
 * ways, and what is proven of one line is not proven of the next.
 */
export function* contestedAmong(
  kind: Misreading,
  page: PageOfRuns,
  others: Decoding,
  context: Context,
): Generator<undefined, ReadonlySet<Run>> {
  const alike = firstAlike(page, context.passages);
  const rivals = rivalsOf(kind, page, others, context);
  const said = saidOn(page);
  const contested = new Set<Run>();
  for (const [index, runs] of page.entries()) {
    if (runs.length === 0 || alike[index] !== index) continue;
    yield;
    const text = context.passages[index]!;
    for (const run of lettersAmong(kind, runs, text, context.language)) contested.add(run);
    for (const cluster of clustersOf(kind, runs, text)) {
      // Between kana that only one reading leaves as they are, the others have nothing to say.
      if (cluster.isAmongKana) continue;
      const all = cluster.runs.reduce((sum, { gain }) => sum + gain, 0);
      for (const run of cluster.runs) {
        const support = Math.min(MOST_SUPPORT, SUPPORT * (all - run.gain));
        if (isReadBetter(run, support, text, rivals, said, context)) contested.add(run);
      }
    }
  }
  return withThoseAlike(contested, page, alike);
}

function rivalsOf(kind: Misreading, page: PageOfRuns, others: Decoding, context: Context): Rival[] {
  const proven = readingsBeside(kind, page, others);
  const out = outBySecondBytes(context.shown);
  return readings
    .filter((reading) => nameOf(reading) !== nameOf(kind) && !out.includes(reading))
    .map((reading) => {
      const tables = opened(reading);
      const isAlike = kind.written === 'utf-8' && reading.written === 'utf-8';
      return { tables, isProven: proven.includes(tables), isAlike: isAlike && isAsGood(tables, page, context) };
    });
}

/** What the runs of a page stand for that say each letter beyond ASCII. */
type Said = ReadonlyMap<string, ReadonlySet<string>>;

function saidOn(page: PageOfRuns): Said {
  const said = new Map<string, Set<string>>();
  for (const { was, now } of page.flat())
    for (const letter of now) if (letter > '\u007f') said.set(letter, (said.get(letter) ?? new Set()).add(was));
  return said;
}

/** Whether a page's other runs say the letters of another text, and none of those that a run says. */
function isSaidElsewhere({ was, now }: Run, other: string, said: Said): boolean {
  const count = (letter: string) => (letter < '\u0080' ? 0 : (said.get(letter)?.size ?? 0));
  const isOnlyHere = [...now].every((letter) => count(letter) <= 1);
  return isOnlyHere && [...other].every((letter) => letter < '\u0080' || count(letter) > (was === letter ? 1 : 0));
}

/** Nats by which a reading must make more sense of a page than another of the same UTF-8 to decide about each run. */
const DECIDED = 4;

/** Whether another reading makes about as much sense of all of a page's runs. */
function isAsGood(tables: Opened, page: PageOfRuns, { passages, language }: Context): boolean {
  const judge = plausibility(language);
  let behind = 0;
  for (let index = 0; index < page.length; index++)
    for (const { start, was, now } of page[index]!) {
      const other = readStrictly(was, tables);
      if (other === undefined) return false;
      const gain = (said: string) => gainOf(judge, passages[index]!, start, was, said);
      if (other !== now) behind += gain(now) - gain(other);
    }
  return behind <= DECIDED;
}

/** Whether the same bytes make more sense of more of a page in another charset of a byte a character: what is lost of them is what that one leaves out. */
export function isOutdone(kind: Misreading, others: Decoding): boolean {
  if (kind.written !== 'utf-8' || opened(kind).wide) return false;
  const gains = supported.get(others) ?? supportIn(others);
  supported.set(others, gains);
  const own = gains.get(nameOf(kind)) ?? 0;
  return [...gains.values()].some((gain) => gain > own);
}

/** By decoding: nats that speak for each reading that it shows. */
const supported = new WeakMap<Decoding, ReadonlyMap<string, number>>();

/** Nats gained by all that is the same bytes in a reading, for each reading that a decoding shows. */
function supportIn(all: Decoding): ReadonlyMap<string, number> {
  const shown = utf8AsNarrow.filter((reading) => (all.get(nameOf(reading)) ?? []).some((runs) => runs.length > 0));
  const support = (reading: Reading) => shown.reduce((sum, other) => sum + gainWith(reading, other, all), 0);
  return new Map(shown.map((reading) => [nameOf(reading), support(reading)]));
}

/** Nats gained by the runs of one reading whose characters are the same bytes in another. */
function gainWith(reading: Reading, other: Reading, all: Decoding): number {
  const [own, its] = [opened(reading).writing, opened(other).writing];
  const isSame = ({ was }: Run) => {
    for (let i = 0; i < was.length; i++) if (own[was.charCodeAt(i)] !== its[was.charCodeAt(i)]) return false;
    return true;
  };
  const runs = all.get(nameOf(other)) ?? [];
  return gainOfPage(own === its ? runs : runs.map((list) => list.filter(isSame)));
}

const gainOfPage = (runs: PageOfRuns) => runs.flat().reduce((sum, { gain }) => sum + Math.max(0, gain), 0);

/** The readings that a page shows besides the one whose runs these are, in a decoding of it. */
export function readingsBeside(kind: Misreading, page: PageOfRuns, others: Decoding): readonly Opened[] {
  const least = SHARE * gainOfPage(page);
  return readings
    .filter((reading) => nameOf(reading) !== nameOf(kind) && gainOfPage(others.get(nameOf(reading)) ?? []) > least)
    .map(opened);
}

function isReadBetter(
  run: Run,
  support: number,
  text: string,
  rivals: readonly Rival[],
  said: Said,
  context: Context,
): boolean {
  const { start, was, now } = run;
  if (now.includes('\ufffd')) return false;
  const { language } = context;
  const judge = plausibility(language);
  const gain = gainOf(judge, text, start, was, now);
  const known = (said: string) => familiarity({ ...run, now: said }, context.page(unitsOn));
  return rivals.some(({ tables, isProven, isAlike }) => {
    const other = readStrictly(was, tables);
    if (other === undefined || other === now || other === was) return false;
    const margin = isProven || isAlike ? ABOUT_AS_GOOD : BETTER;
    const more =
      gainOf(judge, text, start, was, other) - gain - (isProven ? 0 : isAlike ? known(now) - known(other) : support);
    if (more > margin || (more > ABOUT_AS_GOOD && isSaidElsewhere(run, other, said))) return true;
    return isProven && more > NOT_MUCH_WORSE && !tables.wide && isInWordRather(run, other, text, language);
  });
}

/** Whether another text goes better with the letters beside a run than what the run says: `ka\u017cdy`, not `ka\u015fdy`. */
function isInWordRather({ start, was, now }: Run, other: string, text: string, language: Language): boolean {
  const before = text.slice(Math.max(0, start - BESIDE), start);
  const after = text.slice(start + was.length, start + was.length + BESIDE);
  return wordsCost(language, before + other + after) < wordsCost(language, before + now + after);
}
