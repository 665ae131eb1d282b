import { isWide } from '../../charset/bytes';
import type { Language } from '../../language/language';
import type { Trust } from '../../patch';
import { isAboutGarbling, isQuoted, namesGarbling } from '../../quoted';
import { withoutHalfWidth } from '../kinds/half-width';
import type { Misreading } from '../kinds/misreading-kind';
import { opened } from '../kinds/opened';
import type { Run } from '../kinds/run';
import { areDear, HAS_LETTERS, makesSense } from '../windows/outcome';
import { beyondEnds, type Cluster, clustersOf } from './clusters';
import { isOddWord } from './odd-word';

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
/**
 * The same among kana that the misreading leaves as they are: all of the passage speaks for it. Of 340,000 Chinese words put between
 * kana 2 gained as much, of 250,000 Japanese ones none.
 */
const AMONG_KANA: Demands = { alone: 16.5, proven: 24, among: 5 };
/** The same for characters that Japanese charsets have: three rare words in each of 40,000 lines gained less than 11, Chinese words less than 14. */
const JAPANESE: Demands = { alone: 14, proven: 24, among: 5 };

/** Words of letters that no Western language has together, in the midst of those that they would become. */
const FOREIGN: Demands = { alone: 10, proven: 10, among: 0.5 };

/** East Asian writing with its punctuation: what nobody writes in the midst of Western letters. */
const HAS_EAST_ASIAN = /[\u3000-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff00-\uffef]/;
/** So many times as much as one run must gain on a page where the misreading is proven, a cluster must. */
const TOGETHER = 2;
/** Nats from which a cluster is shown as a guess, as a share of what it must gain alone. */
const WORTH_OF_ALONE = 0.75;

function demandsOf(kind: Misreading, { isAmongKana, isForeign, isJapanese, isSignInWord }: Cluster): Demands {
  const ofChance = isAmongKana ? (isJapanese ? JAPANESE : AMONG_KANA) : OF_CHANCE;
  const demands = kind.written === 'utf-8' ? OF_UTF8 : opened(kind).vague ? ofChance : OF_BYTES;
  if (isForeign) return FOREIGN;
  const lone = kind.written === 'utf-8' && isSignInWord ? undefined : kind.lone;
  return { ...demands, ...(lone && { alone: lone }), ...(kind.among && { among: kind.among }) };
}

/** Nats from which a cluster of this misreading is shown, if only as a guess. */
function shownFrom(kind: Misreading, cluster: Cluster): number {
  return WORTH_OF_ALONE * demandsOf(kind, cluster).alone;
}

/** A run with what speaks for it. */
export interface Told {
  readonly run: Run;
  readonly cluster: Cluster;
  /** Whether it is a specimen, in quotation marks or in a text about garbling. */
  readonly isMentioned: boolean;
  /** Whether it reads like text with those close by. */
  readonly isSensible: boolean;
  /** Whether it proves little by itself, and lies before or behind what does. */
  readonly isBeyond: boolean;
  /** Whether it is dearer than chance could make it look sound. */
  readonly isDear: boolean;
}

/** With so many nats gained, what chance could say may be as dear as other text: single kanji between kana. */
const MUCH = 25;

const NOTHING: readonly Told[] = [];

/** What is told of the runs of a passage. */
export function toldOf(kind: Misreading, found: readonly Run[], text: string, judge: Language): readonly Told[] {
  if (found.length === 0) return NOTHING;
  const runs = kind.shownAs === 'shift_jis' ? withoutHalfWidth(found, text, judge) : found;
  const isMentioned = mentionsIn(text, runs);
  return clustersOf(kind, runs, text).flatMap((cluster) => {
    const much = cluster.isAmongKana ? demandsOf(kind, cluster).alone : MUCH;
    const isSensible =
      makesSense(cluster.runs, text, judge, opened(kind).vague ? much : undefined) &&
      (kind.written === 'utf-8'
        ? !(opened(kind).wide && cluster.runs.every(isAtBlank))
        : !cluster.runs.some((run) => isOutOfPlace(run, text)));
    const isDear = hasOnlyMarks(kind, cluster) || (!cluster.isAmongKana && areDear(cluster.runs, text, judge));
    const isBeyond = cluster.isAmongKana ? beyondEnds(cluster, text, judge) : () => false;
    return cluster.runs.map((run) => ({
      run,
      cluster,
      isSensible,
      isMentioned: isMentioned(run),
      isBeyond: isBeyond(run),
      isDear: isDear || isOddWord(run, text),
    }));
  });
}

/** A capital right behind a small letter, and European letters side by side with East Asian ones: chance heeds neither. */
const OUT_OF_PLACE =
  /\p{Ll}\p{Lu}|[\p{Script=Cyrillic}\p{Script=Greek}][\u3041-\u9fff\uac00-\ud7a3]|[\u3041-\u9fff\uac00-\ud7a3][\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Whether East Asian bytes say nothing that is East Asian. */
function hasOnlyMarks(kind: Misreading, { runs }: Cluster): boolean {
  const isEastAsian = kind.written !== 'utf-8' && isWide(kind.written) && !opened(kind).vague;
  return isEastAsian && !runs.some(({ now }) => HAS_EAST_ASIAN.test(now));
}

/** Whether what a run says does not go with itself or its neighbours. */
function isOutOfPlace({ start, was, now }: Run, text: string): boolean {
  return OUT_OF_PLACE.test(text.charAt(start - 1) + now + text.charAt(start + was.length));
}

/** Signs that editions print for characters that nobody can read any more. */
const BLANK = /[\u25a0\u25a1\u25cb\u25cf]/;
/** So few UTF-16 units say little when one of them may be such a sign. */
const FEW = 5;

/** Whether a run may as well be a few sound characters beside a blank: `陌上□`. */
function isAtBlank({ was }: Run): boolean {
  return was.length < FEW && BLANK.test(was);
}

/** Whether some cluster of runs is worth showing; where none is, the others prove nothing. */
export function hasCluster(kind: Misreading, runs: readonly Run[], text: string): boolean {
  return runs.length > 0 && clustersOf(kind, runs, text).some((cluster) => cluster.gain >= shownFrom(kind, cluster));
}

/** Nats that what is told of a page gains by runs that are convincing by themselves. */
export function gainedBy(kind: Misreading, told: readonly Told[]): number {
  const isConvincing = ({ cluster, isMentioned, isSensible }: Told) =>
    isSensible && !isMentioned && cluster.gain >= demandsOf(kind, cluster).alone;
  const runs = told.filter(isConvincing).map(({ run }) => run);
  // Where any text could be misread, the same characters again prove nothing more: the 仄仄 of a table of metres.
  const counted = opened(kind).vague ? [...new Map(runs.map((run) => [run.was, run])).values()] : runs;
  return counted.reduce((sum, { gain }) => sum + Math.max(0, gain), 0);
}

/** Nats from which on all of a page was misread. */
const WHOLLY = 150;

/** How far a run can be trusted, with what others of its page gained; `undefined` where it is not worth showing. */
export function trustIn(
  kind: Misreading,
  { run, cluster, isMentioned, isSensible, isBeyond, isDear }: Told,
  gained: number,
): Trust | undefined {
  const { alone, proven, among } = demandsOf(kind, cluster);
  const hasLetters = !opened(kind).vague || HAS_LETTERS.test(run.now);
  const isShown = cluster.gain >= shownFrom(kind, cluster) && hasLetters;
  if (!hasLetters && cluster.runs.length === 1 && !/\p{L}/u.test(run.was)) return undefined;
  const isProven = gained >= proven && (run.gain >= among || cluster.gain >= TOGETHER * among);
  if (isMentioned || !(isSensible || isProven)) return isShown ? 'guess' : undefined;
  if (isDear || (isBeyond && gained < WHOLLY)) return isShown ? 'guess' : undefined;
  if (cluster.gain >= alone || isProven) return 'sure';
  return isShown ? 'guess' : undefined;
}

/** What tells of each run of a passage whether it is shown as a specimen: between quotation marks, or in sound words about garbled text. */
function mentionsIn(text: string, runs: readonly Run[]): (run: Run) => boolean {
  const quoted = new Map(runs.map((run) => [run, isQuoted(text, run.start, run.start + run.was.length)]));
  const bare = runs.filter((run) => !quoted.get(run));
  const garbled = runs.reduce((sum, { was }) => sum + was.length, 0);
  let isAbout: boolean | undefined;
  return (run) => {
    if (quoted.get(run) && bare.length === 0) return true;
    if (garbled * 2 >= text.length) return false;
    isAbout ??= namesGarbling(text) || (isAboutGarbling(text) && runs.every((one) => isToken(one, text)));
    return isAbout;
  };
}

/** A specimen by itself is no longer than this, in UTF-16 units. */
const LONGEST_TOKEN = 4;

/** Whether a run is a few signs by themselves: `shows â€™ for every apostrophe`. */
function isToken({ start, was }: Run, text: string): boolean {
  const beside = text.charAt(start - 1) + text.charAt(start + was.length);
  return was.length <= LONGEST_TOKEN && !/\p{L}/u.test(beside);
}
