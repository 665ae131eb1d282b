import type { Context } from './damage';
import { readFurther, totalOf } from './further-rounds';
import type { Language } from './language';
import { Misread } from './misread';
import { around, type OddPlaces, oddPlaces, SUSPICIOUS } from './odd-places';
import { mayBeMisread, nameOf, type Opened, opened } from './opened';
import { plausibility } from './plausibility';
import type { Reading } from './rivals';
import type { Run } from './run';
import { familiarity, unitsOn } from './strangers';

/** Nats that a run gains where a reading is more than chance. */
const CONVINCING = 8;

/** The runs of each passage of a page. */
export type PageOfRuns = readonly (readonly Run[])[];

type Fact = (passages: readonly string[]) => PageOfRuns;

/** Facts by reading and language, so that a page is searched once for each reading, rival or not. */
const facts = new Map<string, WeakMap<Language, Fact>>();

/** What finds the runs of a reading on a page; the same function for the same reading and language. */
export function finderOf(kind: Reading): (language: Language) => Fact {
  const name = `${nameOf(kind)} ${kind.losses ? 'with losses' : ''}`;
  const known = facts.get(name) ?? new WeakMap<Language, Fact>();
  facts.set(name, known);
  return (language) => {
    const fact = known.get(language) ?? findIn(kind, language);
    known.set(language, fact);
    return fact;
  };
}

function findIn(kind: Reading, language: Language): Fact {
  const judge = plausibility(language);
  let search: ((text: string) => readonly Run[]) | undefined;
  return (passages) => {
    const tables = opened(kind);
    search ??= searchIn(tables, judge, kind);
    const runsOf = search;
    if (!tables.wide) return passages.map(runsOf);
    const odd = oddPlaces(passages, language);
    const isWorthIt = (text: string, { places, worst }: OddPlaces) =>
      worst > SUSPICIOUS || (!tables.vague && places.some((place) => mayBeMisread(around(text, place), tables)));
    const runs = passages.map((text, i) => (isWorthIt(text, odd[i]!) ? runsOf(text) : []));
    return tables.vague || !isConvincing(runs) ? runs : passages.map(runsOf);
  };
}

/** Whether a page has a run that speaks for its reading by itself: then every passage is looked at. */
function isConvincing(page: PageOfRuns): boolean {
  return page.some((runs) => runs.some(({ gain }) => gain >= CONVINCING));
}

/** The runs of a page that no rival makes more sense of. */
export function withoutBeaten(runs: PageOfRuns, rivals: readonly Reading[], context: Context): PageOfRuns {
  const others = rivals.map((rival) => context.page(finderOf(rival)(context.language)));
  const seen = context.page(unitsOn);
  return runs.map((list, index) => {
    if (list.length === 0) return list;
    const beaten = new Set(others.flatMap((other) => beatenBy(other[index] ?? [], list, seen)));
    return list.filter((run) => !beaten.has(run));
  });
}

function searchIn(
  opened: Opened,
  language: Language,
  { losses, after = [] }: Reading,
): (text: string) => readonly Run[] {
  const search = new Misread(opened.writing, opened.reader, language, losses, opened.other);
  return (text) => {
    if (!mayBeMisread(text, opened)) return [];
    const runs = search.runsOf(text);
    return opened.again ? readFurther(runs, text, opened, after, language) : runs;
  };
}

/** The short runs that a rival reads otherwise and makes about as much sense of: `innehĂĽllet` is innehållet, or innehüllet. */
export function ambiguousAmong(runs: PageOfRuns, rivals: readonly Reading[], context: Context): ReadonlySet<Run> {
  const least = gainOn(runs) - DECIDED;
  const all = rivals.map((rival) => context.page(finderOf(rival)(context.language)));
  const others = all.filter((other) => gainOn(other) > least);
  const seen = context.page(unitsOn);
  const worth = (run: Run) => run.gain + familiarity(run, seen);
  const isRivalled = (run: Run, index: number) =>
    others.some((other) =>
      other[index]?.some(
        ({ start, was, now, gain }) =>
          start === run.start &&
          was === run.was &&
          now !== run.now &&
          worth({ ...run, now, gain }) + CLEAR > worth(run),
      ),
    );
  return new Set(runs.flatMap((list, index) => list.filter((run) => run.was.length < 4 && isRivalled(run, index))));
}

const gainOn = (page: PageOfRuns) => page.reduce((sum, runs) => sum + totalOf(runs), 0);

/** Nats by which a reading must make more sense of a page than another to decide about ambiguous places. */
const DECIDED = 4;

/** Nats by which a reading of a short run must beat every other. */
const CLEAR = 1.4;

/** The runs that a rival makes more sense of, each together with what else it covers, if it makes more of the whole too. */
function beatenBy(rivals: readonly Run[], runs: readonly Run[], seen: Uint32Array): Run[] {
  const isPaired = (run: Run, others: readonly Run[]) =>
    run.was.length < SHORT && others.some(({ start, was }) => start === run.start && was === run.was);
  const worth = (run: Run) => run.gain + (isPaired(run, rivals) && isPaired(run, runs) ? familiarity(run, seen) : 0);
  const total = (all: readonly Run[]) => all.reduce((sum, run) => sum + Math.max(0, worth(run)), 0);
  if (rivals.length === 0 || total(rivals) <= total(runs)) return [];
  let at = 0;
  return rivals.flatMap((rival) => {
    const end = rival.start + rival.was.length;
    while (at < runs.length && runs[at]!.start + runs[at]!.was.length <= rival.start) at++;
    let to = at;
    let gain = 0;
    for (; to < runs.length && runs[to]!.start < end; to++) gain += worth(runs[to]!);
    return gain <= worth(rival) ? runs.slice(at, to) : [];
  });
}

/** Runs of fewer UTF-16 units than this do not tell two charsets apart by themselves. */
const SHORT = 6;
