import type { Context, Damage } from './damage';
import { type Misreading, reproduces, shown } from './misreading-kind';
import { mayBeMisread, nameOf, type Opened, opened } from './opened';
import { ambiguousAmong, finderOf, type PageOfRuns, withoutBeaten } from './page-runs';
import type { Patch } from './patch';
import { plausibility } from './plausibility';
import { isAboutGarbling, isInQuotation, namesGarbling } from './quoted';
import { lostIn, restore } from './restore';
import type { Reading } from './rivals';
import type { Run } from './run';
import { gainedIn, gainedOn, isChance, isSensible, shownFrom, trustIn } from './run-trust';
import { signsOf } from './signs';
import { STRANGE, strangersAmong, unitsOn } from './strangers';

/** What is left of a page's runs when rivals had their say. */
interface Decided {
  readonly runs: PageOfRuns;
  /** Nats gained by all runs that are convincing by themselves and no specimens. */
  readonly gained: number;
  /** Runs of characters that are strange to the page. */
  readonly strange: ReadonlySet<Run>;
  /** Runs that another reading makes as much sense of. */
  readonly doubtful: ReadonlySet<Run>;
  /** Whether the page is about garbled text, and what is garbled on it a specimen. */
  readonly lesson: boolean;
  /** Whether some passage speaks of encodings, so that what is garbled in quotation marks is a specimen. */
  readonly about: boolean;
}

/** The damage that bytes of one charset were taken for another, found wherever that makes the text more plausible. */
export function misreading(kind: Misreading): Damage {
  const found = finderOf(kind);
  const decided = new WeakMap<PageOfRuns, Decided>();
  let tables: Opened | undefined;
  const rivals = (kind.rivals ?? []).filter((rival) => nameOf(rival) !== nameOf(kind));
  return {
    id: kind.id,
    signs: () => signsOf(kind),
    mayApply(text) {
      tables ??= opened(kind);
      return mayBeMisread(text, tables);
    },
    garble: (text) => shown(kind, text),
    mayBefall: (context) => isWorthShowing(kind, context.page(found(context.language))),
    mend(text, context) {
      const runs = context.page(found(context.language));
      const page = decided.get(runs) ?? decide(kind, runs, rivals, context);
      decided.set(runs, page);
      return mendRuns(kind, text, context, page);
    },
    reproduces: (edit) => reproduces(kind, edit),
  };
}

/** Whether some run of a page speaks for itself; where none does, the others prove nothing. */
function isWorthShowing(kind: Misreading, page: PageOfRuns): boolean {
  return page.some((runs) => runs.some(({ gain }) => gain + STRANGE >= shownFrom(kind)));
}

function decide(kind: Misreading, runs: PageOfRuns, rivals: readonly Reading[], context: Context): Decided {
  const { passages } = context;
  const unbeaten = withoutBeaten(runs, rivals, context);
  const ambiguous = ambiguousAmong(unbeaten, rivals, context);
  const strangers = strangersAmong(unbeaten, passages, context.page(unitsOn));
  const left = unbeaten.map((list) => list.map((run) => strangers.get(run) ?? run));
  const strange = new Set(strangers.values());
  const doubtful = new Set([...ambiguous].map((run) => strangers.get(run) ?? run));
  const gained = gainedOn(kind, left, strange, context);
  const about = passages.some((text) => namesGarbling(text) || isAboutGarbling(text));
  return { runs: left, gained, lesson: isLesson(left, passages), about, strange, doubtful };
}

/** Whether a page calls garbled text by its name and is itself sound for the most part. */
function isLesson(runs: PageOfRuns, passages: readonly string[]): boolean {
  const garbled = runs.flat().reduce((sum, { was }) => sum + was.length, 0);
  const length = passages.reduce((sum, text) => sum + text.length, 0);
  return garbled > 0 && garbled * 3 < length && passages.some(namesGarbling);
}

function mendRuns(
  kind: Misreading,
  text: string,
  context: Context,
  { runs: page, gained, lesson, about, strange, doubtful }: Decided,
): Patch {
  const runs = (context.passages[context.index] === text ? page[context.index] : undefined) ?? [];
  const judge = plausibility(context.language);
  return runs.flatMap((run) => {
    if (about && isInQuotation(text, run.start, run.start + run.was.length)) return [];
    const trusted = trustIn(
      kind,
      run,
      text,
      runs,
      isChance(kind) ? gainedIn(kind, runs, text, judge) : gained,
      strange.has(run),
    );
    const trust =
      trusted && (lesson || doubtful.has(run) || !isSensible(kind, run, text, runs, judge)) ? 'guess' : trusted;
    if (trust && kind.losses) return restore(run, text, trust, kind.id, judge, lostIn(kind.shownAs));
    return trust ? [{ start: run.start, was: run.was, now: run.now, causes: [{ damage: kind.id, trust }] }] : [];
  });
}
