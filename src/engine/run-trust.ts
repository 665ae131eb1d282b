import { charset } from './bytes';
import type { Context } from './damage';
import type { Language } from './language';
import type { Misreading } from './misreading-kind';
import { makesSense, makesSenseThere } from './outcome';
import type { PageOfRuns } from './page-runs';
import type { Trust } from './patch';
import { plausibility } from './plausibility';
import { isAboutGarbling, isQuoted, namesGarbling } from './quoted';
import type { Run } from './run';
import { isInWord } from './strangers';

/** Nats that a run must gain where nothing else on the page speaks for it. */
const LONE = 10;
/** With this much proven elsewhere on the page, in nats, a run needs only to become more plausible at all. */
const PROVEN = 12;
/** The same within one passage, where any East Asian text could be the misreading. */
const PROVEN_BY_CHANCE = 30;
/** Nats that such a run must gain. */
const AMONG_OTHERS = 4;
/** Nats from which a run is shown as a guess. */
const WORTH_SHOWING = 8;
/** The same as a share of what a lone run must gain. */
const WORTH_OF_LONE = 0.75;

/** Letters of East Asian writing, without its punctuation and box drawing. */
const HAS_LETTERS = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

const EAST_ASIAN = /[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff01-\uffef]/;

/** Nats from which a run of this misreading is shown, if only as a guess. */
export function shownFrom({ lone = LONE }: Misreading): number {
  return Math.max(WORTH_SHOWING, WORTH_OF_LONE * lone);
}

/** Nats gained by all runs of a page that are convincing by themselves and no specimens. */
export function gainedOn(
  kind: Misreading,
  page: PageOfRuns,
  strange: ReadonlySet<Run>,
  { passages, language }: Context,
): number {
  const judge = plausibility(language);
  let gained = 0;
  page.forEach((list, index) => {
    const text = passages[index] ?? '';
    for (const run of list)
      if (
        run.gain >= (kind.lone ?? LONE) &&
        !isThin(kind, run, text, strange.has(run)) &&
        !isMentioned(run, text, list)
      )
        if (isSensible(kind, run, text, list, judge)) gained += run.gain;
  });
  return gained;
}

/** The same for a passage where only the sum of many words proves anything; nothing where they are too few. */
export function gainedIn(kind: Misreading, runs: readonly Run[], text: string, judge: Language): number {
  const told = runs.filter(
    (run) => run.was.length > 1 && !isMentioned(run, text, runs) && isSensible(kind, run, text, runs, judge),
  );
  const gained = told.reduce((sum, { gain }) => sum + gain, 0);
  return gained >= PROVEN_BY_CHANCE ? gained : 0;
}

/** Whether a page reads like text where a run is mended; UTF-8 proves itself, other bytes only by their neighbours. */
export function isSensible(kind: Misreading, run: Run, text: string, runs: readonly Run[], judge: Language): boolean {
  if (!isChance(kind)) return makesSense(run, text, judge);
  return HAS_LETTERS.test(run.now) && makesSenseThere(run, text, runs, judge);
}

/** How far a run can be trusted, with what others of its page gained; `undefined` where it is not worth showing. */
export function trustIn(
  kind: Misreading,
  run: Run,
  text: string,
  runs: readonly Run[],
  gained: number,
  isStrange: boolean,
): Trust | undefined {
  const thin = isThin(kind, run, text, isStrange);
  const isShown = run.gain >= shownFrom(kind);
  if (isMentioned(run, text, runs)) return isShown ? 'guess' : undefined;
  if (run.gain >= (kind.lone ?? LONE) && !thin) return 'sure';
  if (run.gain >= (kind.among ?? AMONG_OTHERS) && gained >= PROVEN && !isOutOfPlace(kind, run, text, runs))
    return 'sure';
  return isShown && !thin ? 'guess' : undefined;
}

/**
 * Whether a run proves nothing by itself: a few East Asian characters (a hangul syllable alone is no `\u017a`), or
 * words that would become signs or signs that would become words, as lines of tables become Greek.
 */
function isThin({ written, shownAs }: Misreading, run: Run, text: string, isStrange: boolean): boolean {
  const { was, now } = run;
  if (written !== 'utf-8' && new Set(was).size < (charset(shownAs).wide ? 3 : 4)) return true;
  if (written !== 'utf-8' && !(/\p{L}/u.test(was) && /\p{L}/u.test(now))) return true;
  if (!EAST_ASIAN.test(was)) return false;
  if (isStrange && isInWord(run, text)) return false;
  if (was.length < 3 && !EAST_ASIAN.test(now)) return true;
  let bytes = 0;
  for (const letter of now.replaceAll('\ufffd', '')) bytes += letter > '\u07ff' ? 3 : letter > '\u007f' ? 2 : 0;
  return bytes < 6;
}

/** Whether any East Asian text could be this misreading. */
export const isChance = ({ written, shownAs }: Misreading) => written !== 'utf-8' && charset(shownAs).wide;

/** Whether a run would put a letter or two where they do not belong: Western ones among East Asian ones, foreign ones into a Latin word. */
function isOutOfPlace(kind: Misreading, run: Run, text: string, runs: readonly Run[]): boolean {
  if (isBetweenLatin(run, text)) return true;
  if (isChance(kind) && run.was.length < 2 && !runs.some((other) => other !== run && isBeside(other, run))) return true;
  const fromWide = charset(kind.shownAs).wide && run.was.length < 3;
  return fromWide && !EAST_ASIAN.test(run.now) && !isInWord(run, text);
}

const isBeside = (a: Run, b: Run) =>
  Math.max(a.start, b.start) - Math.min(a.start + a.was.length, b.start + b.was.length) < 2;

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
