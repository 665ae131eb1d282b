import { charset, encodeUtf8 } from './bytes';
import type { Language } from './language';
import type { Misreading } from './misreading-kind';
import { makesSense } from './outcome';
import type { Trust } from './patch';
import { isAboutGarbling, isQuoted, namesGarbling } from './quoted';
import type { Run } from './run';
import { isInWord } from './strangers';

/** What a misreading must gain before its repairs are trusted, in nats. */
interface Demands {
  /** For a cluster of runs, where nothing else on the page speaks for it. */
  readonly alone: number;
  /** For all of a page's convincing runs together, before the others are believed. */
  readonly proven: number;
  /** For each run on a page where the misreading is proven. */
  readonly among: number;
}

/** UTF-8 proves itself: hardly any other text has its bytes. */
const OF_UTF8: Demands = { alone: 10, proven: 12, among: 2 };
/** Where each byte shows as a letter, letters that are seldom side by side prove something. */
const OF_BYTES: Demands = { alone: 14, proven: 16, among: 2 };
/** Any East Asian text could be other East Asian text, so that only sense tells. */
const OF_CHANCE: Demands = { alone: 28, proven: 40, among: 5 };

/** Letters of East Asian writing, without its punctuation and box drawing. */
const HAS_LETTERS = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;
/** Runs of a cluster are so many UTF-16 units apart at most. */
const CLOSE = 8;
/** So many times as much as one run must gain on a page where the misreading is proven, a cluster must. */
const TOGETHER = 2;
/** Nats from which a cluster is shown as a guess, as a share of what it must gain alone. */
const WORTH_OF_ALONE = 0.75;

/** Whether any East Asian text could be this misreading. */
export const isChance = ({ written, shownAs }: Pick<Misreading, 'written' | 'shownAs'>): boolean =>
  written !== 'utf-8' && charset(shownAs).wide;

function demandsOf(kind: Misreading): Demands {
  const demands = kind.written === 'utf-8' ? OF_UTF8 : isChance(kind) ? OF_CHANCE : OF_BYTES;
  return { ...demands, ...(kind.lone && { alone: kind.lone }), ...(kind.among && { among: kind.among }) };
}

/** Nats from which a cluster of this misreading is shown, if only as a guess. */
export function shownFrom(kind: Misreading): number {
  return WORTH_OF_ALONE * demandsOf(kind).alone;
}

/** So many different characters prove something where any could be other bytes: as hanzi, and as Western letters. */
const FEWEST_WIDE = 4;
const FEWEST_NARROW = 4;

/** The runs of a passage in groups of those close by. */
function clustersOf(runs: readonly Run[]): Run[][] {
  const clusters: Run[][] = [];
  for (const run of runs) {
    const last = clusters.at(-1)?.at(-1);
    if (last && run.start - last.start - last.was.length <= CLOSE) clusters.at(-1)!.push(run);
    else clusters.push([run]);
  }
  return clusters;
}

/** Whether a cluster has too few characters to prove anything, unless it stands in a word of the letters that it would become. */
function isThin(kind: Misreading, cluster: readonly Run[], text: string): boolean {
  if (kind.written === 'utf-8') return charset(kind.shownAs).wide && isFewBytes(cluster, text);
  const fewest = charset(kind.shownAs).wide ? FEWEST_WIDE : FEWEST_NARROW;
  const parts = charset(kind.written).wide ? [cluster.map(({ was }) => was).join('')] : cluster.map(({ was }) => was);
  if (parts.some((was) => new Set(was).size >= fewest)) return false;
  return isChance(kind) || !cluster.some((run) => run.was.length > 1 && isInWord(run, text));
}

/** Whether what hanzi become is less than two characters of three bytes, and no part of a word either. */
function isFewBytes(cluster: readonly Run[], text: string): boolean {
  const bytes = encodeUtf8(cluster.map(({ now }) => now.replaceAll('\ufffd', '')).join('')).length;
  return bytes < 6 && !cluster.some((run) => isInWord(run, text));
}

/** A run with what speaks for it. */
export interface Told {
  readonly run: Run;
  /** Nats that it gains with those close by; nothing where they are too few to prove anything. */
  readonly cluster: number;
  /** Whether it is a specimen, in quotation marks or in a text about garbling. */
  readonly isMentioned: boolean;
  /** Whether it reads like text with those close by. */
  readonly isSensible: boolean;
}

/** What is told of the runs of a passage. */
export function toldOf(kind: Misreading, runs: readonly Run[], text: string, judge: Language): Told[] {
  return clustersOf(runs).flatMap((cluster) => {
    const gain = isThin(kind, cluster, text) ? 0 : cluster.reduce((sum, run) => sum + run.gain, 0);
    const isSensible =
      makesSense(cluster, text, judge, isChance(kind)) &&
      (kind.written === 'utf-8' || !cluster.some((run) => isOutOfPlace(run, text)));
    return cluster.map((run) => ({ run, cluster: gain, isSensible, isMentioned: isMentioned(run, text, runs) }));
  });
}

/** A capital right behind a small letter, and European letters side by side with East Asian ones: chance heeds neither. */
const OUT_OF_PLACE =
  /\p{Ll}\p{Lu}|[\p{Script=Cyrillic}\p{Script=Greek}][\u3041-\u9fff\uac00-\ud7a3]|[\u3041-\u9fff\uac00-\ud7a3][\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Whether what a run says does not go with itself or its neighbours. */
function isOutOfPlace({ start, was, now }: Run, text: string): boolean {
  return OUT_OF_PLACE.test(text.charAt(start - 1) + now + text.charAt(start + was.length));
}

/** Whether some cluster of runs is worth showing; where none is, the others prove nothing. */
export function hasCluster(kind: Misreading, runs: readonly Run[], text: string): boolean {
  const least = shownFrom(kind);
  return clustersOf(runs).some(
    (cluster) => !isThin(kind, cluster, text) && cluster.reduce((sum, { gain }) => sum + gain, 0) >= least,
  );
}

/** Nats that what is told of a page gains by runs that are convincing by themselves. */
export function gainedBy(kind: Misreading, told: readonly Told[]): number {
  const { alone } = demandsOf(kind);
  return told.reduce(
    (sum, { run, cluster, isMentioned, isSensible }) =>
      sum + (cluster >= alone && !isMentioned && isSensible ? Math.max(0, run.gain) : 0),
    0,
  );
}

/** How far a run can be trusted, with what others of its page gained; `undefined` where it is not worth showing. */
export function trustIn(
  kind: Misreading,
  { run, cluster, isMentioned, isSensible }: Told,
  gained: number,
): Trust | undefined {
  const { alone, proven, among } = demandsOf(kind);
  const isShown = cluster >= shownFrom(kind) && (!isChance(kind) || HAS_LETTERS.test(run.now));
  const isProven = gained >= proven && (run.gain >= among || cluster >= TOGETHER * among);
  if (isMentioned || !(isSensible || isProven)) return isShown ? 'guess' : undefined;
  if (cluster >= alone || isProven) return 'sure';
  return isShown ? 'guess' : undefined;
}

/** Whether a run is shown as a specimen: between quotation marks, or in sound words about garbled text. */
function isMentioned(run: Run, text: string, runs: readonly Run[]): boolean {
  const quoted = ({ start, was }: Run) => isQuoted(text, start, start + was.length);
  if (quoted(run) && runs.every((other) => other === run || quoted(other))) return true;
  const garbled = runs.reduce((sum, { was }) => sum + was.length, 0);
  if (garbled * 2 >= text.length) return false;
  return namesGarbling(text) || (isAboutGarbling(text) && runs.every((one) => isToken(one, text)));
}

/** A specimen by itself is no longer than this, in UTF-16 units. */
const LONGEST_TOKEN = 4;

/** Whether a run is a few signs by themselves: `shows â€™ for every apostrophe`. */
function isToken({ start, was }: Run, text: string): boolean {
  const beside = text.charAt(start - 1) + text.charAt(start + was.length);
  return was.length <= LONGEST_TOKEN && !/\p{L}/u.test(beside);
}
