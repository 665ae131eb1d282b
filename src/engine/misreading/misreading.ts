import type { Context, Damage } from '../damage';
import { type Language, onceAsked } from '../language/language';
import { plausibility } from '../language/plausibility';
import type { Patch } from '../patch';
import { anyIsAboutGarbling, anyNamesGarbling, isInQuotation } from '../quoted';
import { lastOf } from '../steps';
import { alsoUnseenOn } from './ends/also-unseen';
import { partsByFit } from './ends/run-ends';
import type { Restoring } from './ends/run-parts';
import { inScriptOf } from './kinds/hanzi-script';
import { type Misreading, reproduces, shown } from './kinds/misreading-kind';
import { mayBeMisread, nameOf, type Opened, opened } from './kinds/opened';
import type { Run } from './kinds/run';
import { signsOf } from './kinds/signs';
import { lettersIn } from './letters/page-alphabets';
import { likelyLetters } from './lost/lost-letters';
import { asksFor, controlsLost, withMarkedBytes } from './lost/marked-bytes';
import { lostIn, restore } from './lost/restore';
import { type Doubted, vanishedOn } from './lost/vanished';
import { robbedAmong } from './lost/vanished-letters';
import { besideIn } from './trust/beside-runs';
import { contestedAmong, isOutdone, readingsBeside } from './trust/contested';
import { doubtfulAmong, readStrictly } from './trust/doubtful';
import { isHalfway } from './trust/halfway';
import { hasSigns, isRestored, losesPairs, mendedBefore, mendedBy, wordsOn } from './trust/mended-text';
import { otherLettersAmong } from './trust/other-letters';
import { isShown, ownOf } from './trust/own-parts';
import { gainedBy, hasCluster, type Told, toldOf, trustIn } from './trust/run-trust';
import { decodingIn, type PageOfRuns } from './windows/page-decoding';

/** What a page's runs of one misreading amount to. */
interface Decided {
  /** By passage. */
  readonly told: readonly (readonly Told[])[];
  /** Nats gained by all runs that are convincing by themselves and no specimens. */
  readonly gained: number;
  /** Runs that another reading makes as much sense of. */
  readonly doubtful: ReadonlySet<Run>;
  /** What else the page was misread as, as it is shown: what was mended of it already speaks for that too. */
  readonly others: readonly Opened[];
  /** What bytes may have vanished from. */
  readonly vanished: Doubted;
  /** The language of the page, its own words made cheaper, where some of its characters lost bytes. */
  readonly words: Language;
  /** What its runs are restored by. */
  readonly restoring: Omit<Restoring, 'language'>;
  /** Whether the page is about garbled text, and what is garbled on it a specimen. */
  readonly lesson: boolean;
  /** Whether some passage speaks of encodings, so that what is garbled in quotation marks is a specimen. */
  readonly about: boolean;
}

/** The damage that bytes of one charset were taken for another, found wherever that makes the text more plausible. */
export function misreading(kind: Misreading): Damage {
  const name = nameOf(kind);
  const decided = new WeakMap<PageOfRuns, Decided>();
  let tables: Opened | undefined;
  const mayBefall = (runs: PageOfRuns, { passages }: Context) =>
    runs.some((list, index) => hasCluster(kind, list, passages[index]!));
  const runsOn = (context: Context) => context.page(decodingIn(context.language)).get(name) ?? [];
  return {
    id: kind.id,
    signs: () => signsOf(kind),
    mayApply(text) {
      tables ??= opened(kind);
      return mayBeMisread(text, tables);
    },
    garble: (text) => shown(kind, text),
    needs: decodingIn,
    mayBefall: (context) => mayBefall(runsOn(context), context),
    *prepare(context) {
      const runs = runsOn(context);
      if (!decided.has(runs) && mayBefall(runs, context)) decided.set(runs, yield* deciding(kind, runs, context));
    },
    mend(text, context) {
      const runs = runsOn(context);
      const page = decided.get(runs) ?? lastOf(deciding(kind, runs, context));
      decided.set(runs, page);
      return mendRuns(kind, text, context, page);
    },
    reproduces: (edit) => reproduces(kind, edit),
    undo: (text) => readStrictly(text, opened(kind)),
    provesItself: kind.written === 'utf-8',
    isHalfway: (edit, mended, language) => isHalfway(kind, edit, mended, language),
  };
}

function* deciding(kind: Misreading, runs: PageOfRuns, context: Context): Generator<undefined, Decided> {
  const { passages, language } = context;
  const judge = plausibility(language);
  const told: (readonly Told[])[] = [];
  for (const [index, list] of runs.entries()) {
    told.push(toldOf(kind, list, passages[index]!, judge));
    if (list.length > 0) yield;
  }
  const contested = yield* contestedAmong(kind, runs, context.page(decodingIn(language)), context);
  const own = told.flat().filter(({ run }) => !contested.has(run));
  const gained = gainedBy(kind, own) + gainedBySiblings(kind, context);
  const doubtful = new Set([
    ...(yield* doubtfulAmong(kind, runs, context)),
    ...(yield* otherLettersAmong(kind, runs, context)),
    ...robbedAmong(kind, runs, passages),
    ...contested,
  ]);
  const others = readingsBeside(kind, runs, decodingIn(language)(context.shown, context.hasTime));
  const vanished = vanishedOn(kind, runs, passages, judge);
  const words = wordsOn(kind, told, passages, judge);
  return {
    told,
    gained,
    lesson: isLesson(runs, context),
    about: context.page(anyIsAboutGarbling),
    doubtful,
    others,
    vanished,
    words,
    restoring: restoringOf(kind, runs, told, context),
  };
}

function restoringOf(
  kind: Misreading,
  runs: PageOfRuns,
  told: readonly (readonly Told[])[],
  { passages, page, language }: Context,
): Decided['restoring'] {
  const outdone = isOutdone(kind, page(decodingIn(language)));
  const hidesSigns = outdone || !runs.some((list) => list.some(({ was }) => hasSigns(was, kind)));
  return {
    damage: kind.id,
    model: language,
    tables: opened(kind),
    marks: kind.losses?.marks ?? '',
    own: lettersIn(() => passages.map((text, index) => mendedBy(told[index]!, text)).join('\n')),
    lost: lostIn(kind.shownAs, controlsLost(kind, runs, hidesSigns), outdone),
    losesPairs: losesPairs(kind, told),
    letters: likelyLetters(kind, runs, passages),
    alsoUnseen: alsoUnseenOn(kind, runs),
    drops: runs.some((list) => list.some(({ atoms }) => atoms.some(({ unseen }) => unseen !== undefined))),
    hidesSigns,
    asks: asksFor(told, passages),
  };
}

/** Nats gained by runs that were found in another reading of the same bytes, and say the same in this one. */
function gainedBySiblings(kind: Misreading, context: Context): number {
  const judge = plausibility(context.language);
  const tables = opened(kind);
  let gained = 0;
  for (const [name, page] of context.page(decodingIn(context.language))) {
    if (kind.written !== 'utf-8' || name === nameOf(kind) || !name.startsWith('utf-8')) continue;
    const told = page.flatMap((runs, index) => {
      const same = runs.length > 0 ? runs.filter((run) => readStrictly(run.was, tables) === run.now) : runs;
      return toldOf(kind, same, context.passages[index]!, judge);
    });
    gained += gainedBy(kind, told);
  }
  return gained;
}

/** Whether a page calls garbled text by its name and is itself sound for the most part. */
function isLesson(runs: PageOfRuns, { passages, page }: Context): boolean {
  const garbled = runs.flat().reduce((sum, { was }) => sum + was.length, 0);
  const length = passages.reduce((sum, text) => sum + text.length, 0);
  return garbled > 0 && garbled * 3 < length && page(anyNamesGarbling);
}

function mendRuns(kind: Misreading, text: string, context: Context, decided: Decided): Patch {
  const { gained, lesson, about, doubtful, others, vanished } = decided;
  const told = (context.passages[context.index] === text ? decided.told[context.index] : undefined) ?? [];
  const runs = told.map(({ run }) => run);
  const page = context.shown[context.index]!;
  const judge = onceAsked(() => inScriptOf(mendedBy(told, text), plausibility(context.language)));
  const inScript = onceAsked(() => inScriptOf(mendedBy(told, text), decided.words));
  const restoring: Restoring = { ...decided.restoring, language: inScript };
  const found = told.flatMap((one, index) => {
    const run = text === page ? one.run : ownOf(one.run, page);
    const { start, was } = run;
    if (about && isInQuotation(text, start, start + was.length)) return [];
    const trusted = trustIn(kind, one, gained);
    const isTwice = text !== page && was.length < FEW && !isShown(run, text, page);
    const trust = trusted && (lesson || isTwice || doubtful.has(one.run)) ? 'guess' : trusted;
    if (trust && isRestored(kind, run))
      return restore(run, text, mendedBefore(told, index, text, start), trust, restoring);
    if (!trust) return [];
    const beside = besideIn(kind, runs, index, text);
    if (beside.isLone) return [];
    const caused = (isDoubtful: boolean) => [{ damage: kind.id, trust: isDoubtful ? 'guess' : trust }] as const;
    const parts = partsByFit(kind, run, text, judge, others, beside, vanished);
    return parts.map(({ start, was, now, isDoubtful }) => ({ start, was, now, causes: caused(isDoubtful) }));
  });
  return gained < PROVEN || lesson ? found : withMarkedBytes(found, told, text, page, restoring);
}

/** With so many nats gained, a page was misread so. */
const PROVEN = 10;

/** So few UTF-16 units that another damage made are no proof that they were misread before. */
const FEW = 4;
