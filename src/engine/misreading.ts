import type { Context, Damage } from './damage';
import { type Misreading, reproduces, shown } from './misreading-kind';
import { finderOf, mayBeMisread, nameOf, type Opened, opened, type PageOfRuns, withoutBeaten } from './page-runs';
import type { Patch, Trust } from './patch';
import { plausibility } from './plausibility';
import { isAboutGarbling, isQuoted, namesGarbling } from './quoted';
import { lostIn, restore } from './restore';
import type { Reading } from './rivals';
import type { Run } from './run';

/** Nats that a run must gain where nothing else on the page speaks for it. */
const LONE = 10;
/** With this much proven elsewhere on the page, in nats, a run needs only to become more plausible at all. */
const PROVEN = 15;
/** Nats that such a run must gain. */
const AMONG_OTHERS = 4;
/** Nats from which a run is shown as a guess. */
const WORTH_SHOWING = 8;
/** The same as a share of what a lone run must gain. */
const WORTH_OF_LONE = 0.75;

const EAST_ASIAN = /[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff01-\uffef]/;

/** What is left of a page's runs when rivals had their say. */
interface Decided {
  readonly runs: PageOfRuns;
  /** Nats gained by all runs that are convincing by themselves and no specimens. */
  readonly gained: number;
  /** Whether the page is about garbled text, and what is garbled on it a specimen. */
  readonly lesson: boolean;
}

/** The damage that bytes of one charset were taken for another, found wherever that makes the text more plausible. */
export function misreading(kind: Misreading): Damage {
  const found = finderOf(kind);
  const decided = new WeakMap<PageOfRuns, Decided>();
  let tables: Opened | undefined;
  const rivals = (kind.rivals ?? []).filter((rival) => nameOf(rival) !== nameOf(kind));
  return {
    id: kind.id,
    mayApply(text) {
      tables ??= opened(kind);
      return mayBeMisread(text, tables);
    },
    garble: (text) => shown(kind, text),
    mend(text, context) {
      const runs = context.page(found(context.language));
      const page = decided.get(runs) ?? decide(kind, runs, rivals, context);
      decided.set(runs, page);
      return mendRuns(kind, text, context, page);
    },
    reproduces: (edit) => reproduces(kind, edit),
  };
}

function decide(kind: Misreading, runs: PageOfRuns, rivals: readonly Reading[], context: Context): Decided {
  const left = runs.some((list) => list.length > 0) ? withoutBeaten(runs, rivals, context) : runs;
  const { passages } = context;
  return { runs: left, gained: gainedOn(kind, left, passages), lesson: isLesson(left, passages) };
}

/** Whether a page calls garbled text by its name and is itself sound for the most part. */
function isLesson(runs: PageOfRuns, passages: readonly string[]): boolean {
  const garbled = runs.flat().reduce((sum, { was }) => sum + was.length, 0);
  const length = passages.reduce((sum, text) => sum + text.length, 0);
  return garbled > 0 && garbled * 3 < length && passages.some(namesGarbling);
}

function mendRuns(kind: Misreading, text: string, context: Context, { runs: page, gained, lesson }: Decided): Patch {
  const runs = (context.passages[context.index] === text ? page[context.index] : undefined) ?? [];
  const judge = plausibility(context.language);
  return runs.flatMap((run) => {
    const trusted = trustIn(kind, run, text, runs, gained);
    const trust = trusted && lesson ? 'guess' : trusted;
    if (trust && kind.losses) return restore(run, text, trust, kind.id, judge, lostIn(kind.shownAs));
    return trust ? [{ start: run.start, was: run.was, now: run.now, causes: [{ damage: kind.id, trust }] }] : [];
  });
}

function gainedOn(kind: Misreading, page: PageOfRuns, passages: readonly string[]): number {
  let gained = 0;
  page.forEach((list, index) => {
    for (const run of list)
      if (run.gain >= (kind.lone ?? LONE) && !isThin(kind, run) && !isMentioned(run, passages[index] ?? '', list))
        gained += run.gain;
  });
  return gained;
}

function trustIn(kind: Misreading, run: Run, text: string, runs: readonly Run[], gained: number): Trust | undefined {
  const shownFrom = Math.max(WORTH_SHOWING, WORTH_OF_LONE * (kind.lone ?? LONE));
  if (isMentioned(run, text, runs)) return run.gain >= shownFrom ? 'guess' : undefined;
  if (run.gain >= (kind.lone ?? LONE) && !isThin(kind, run)) return 'sure';
  if (run.gain >= (kind.among ?? AMONG_OTHERS) && gained >= PROVEN && !isBetweenLatin(run, text)) return 'sure';
  return run.gain >= shownFrom && !isThin(kind, run) ? 'guess' : undefined;
}

/**
 * Whether a run proves nothing by itself: a few East Asian characters (a hangul syllable alone is no `\u017a`), or
 * words that would become signs or signs that would become words, as lines of tables become Greek.
 */
function isThin({ written }: Misreading, { was, now }: Run): boolean {
  if (written !== 'utf-8' && !(/\p{L}/u.test(was) && /\p{L}/u.test(now))) return true;
  if (!EAST_ASIAN.test(was)) return false;
  if (was.length < 3 && !EAST_ASIAN.test(now)) return true;
  let bytes = 0;
  for (const letter of now.replaceAll('\ufffd', '')) bytes += letter > '\u07ff' ? 3 : letter > '\u007f' ? 2 : 0;
  return bytes < 6;
}

/** Whether a run would put a foreign letter or two into a Latin word: `měšťan` is no `m욝an`. */
function isBetweenLatin({ start, was, now }: Run, text: string): boolean {
  const inWord =
    /\p{Script=Latin}/u.test(text.charAt(start - 1)) && /\p{Script=Latin}/u.test(text.charAt(start + was.length));
  return inWord && now.length < 3 && /\p{L}/u.test(now) && !/\p{Script=Latin}/u.test(now);
}

/** Whether a run is shown as a specimen: between quotation marks, or in sound words about garbled text. */
function isMentioned(run: Run, text: string, runs: readonly Run[]): boolean {
  const garbled = runs.reduce((sum, { was }) => sum + was.length, 0);
  const quoted = ({ start, was }: Run) => isQuoted(text, start, start + was.length);
  if (quoted(run) && runs.every((other) => other.gain < LONE || quoted(other))) return true;
  return namesGarbling(text) || (garbled * 2 < text.length && isAboutGarbling(text));
}
