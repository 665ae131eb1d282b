import { charset, encodeUtf8 } from '../../charset/bytes';
import type { Language } from '../../language/language';
import { isAmongKana } from '../kinds/kana';
import type { Misreading } from '../kinds/misreading-kind';
import { opened } from '../kinds/opened';
import type { Run } from '../kinds/run';
import { isForeignWord, isInWord, isMakeshift } from './strangers';

/** Runs of a passage that speak for each other. */
export interface Cluster {
  readonly runs: readonly Run[];
  /** Nats that they gain together; nothing where they are too few to prove anything. */
  readonly gain: number;
  /** Whether they stand between kana that are misread too, but look the same. */
  readonly isAmongKana: boolean;
  /** Whether all their characters are in Japanese charsets: others may be Chinese words that a Japanese text quotes. */
  readonly isJapanese: boolean;
  /** Whether they hold a word that no Western language has, between sound words of the letters that it would become. */
  readonly isForeign: boolean;
  /** Whether each begins with a sign that no word has, right behind a letter: `zur\u221a\u00back`, `perch\u251c\u0439`. */
  readonly isSignInWord: boolean;
}

/** Runs of a cluster are so many UTF-16 units apart at most. */
const CLOSE = 8;
/** So many different characters prove something where any could be other bytes: as hanzi, and as Western letters. */
const FEWEST_WIDE = 4;
const FEWEST_NARROW = 4;
/** Nats from which on fewer do as well where they stand in a Korean word: of 40,000 Chinese words there none gained as much. */
const AT_HANGUL = 36;

/** A letter and the joiner that Persian has within its words: by themselves they are no bytes. */
const JOINED = /^[\u0620-\u06d3]\p{Join_Control}$/u;

/** Lenticular brackets that belong together; by themselves they are what a long vowel and a dash look like. */
const BRACKETS = /\u3016[^\u3016\u3017]{1,20}\u3017/u;

/** A letter with a sign of mathematics or of box drawing behind it. */
const SIGN_IN_WORD = /\p{L}[\p{Sm}\u2500-\u257f]/u;

/** The runs of a passage in groups of those close by, and in one all that stand between kana that are misread too. */
export function clustersOf(kind: Misreading, found: readonly Run[], text: string): Cluster[] {
  const { keepsKana, wide } = opened(kind);
  const own = found.filter(({ was }) => !JOINED.test(was));
  const runs = keepsKana && BRACKETS.test(text) ? own.filter(({ was }) => !/[\u3016\u3017]/.test(was)) : own;
  const isAt = ({ start, was }: Run) => keepsKana && isAmongKana(text, start, start + was.length);
  const among = runs.filter(isAt);
  const apart = together(runs.filter((run) => !isAt(run))).map((cluster) => ({
    runs: cluster,
    gain: isThin(kind, cluster, text) ? 0 : gainOf(cluster),
    isAmongKana: false,
    isJapanese: false,
    isForeign: !wide && cluster.some((run) => isForeignWord(run, text)),
    isSignInWord: cluster.every(({ start }) => SIGN_IN_WORD.test(text.slice(start - 1, start + 1))),
  }));
  if (among.length === 0) return apart;
  const cluster = { runs: among, gain: gainAmongKana(among), isAmongKana: true, isForeign: false, isSignInWord: false };
  return [{ ...cluster, isJapanese: among.every(isJapanese) }, ...apart];
}

function isJapanese({ was }: Run): boolean {
  const { bytesOfUnit } = charset('euc-jp');
  return Array.from(was).every((letter) => letter === LONG_VOWEL || bytesOfUnit[letter.charCodeAt(0)] !== 0);
}

/** What a long vowel shows as. */
const LONG_VOWEL = '\u3016';

const gainOf = (runs: readonly Run[]): number => runs.reduce((sum, { gain }) => sum + gain, 0);

/** Nats of a run that any rare word might gain. */
const RARE_WORD = 4;

/** A passage may have several rare words, one of them several times, and a character twice in a word. */
function gainAmongKana(runs: readonly Run[]): number {
  const once = new Map(runs.map(({ was, gain }) => [was, (gain * new Set(was).size) / was.length]));
  return RARE_WORD + [...once.values()].reduce((sum, gain) => sum + Math.max(0, gain - RARE_WORD), 0);
}

function together(runs: readonly Run[]): Run[][] {
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
  if (parts.some((was) => varietyOf(was, kind) >= fewest)) return false;
  if (cluster.some((run) => isForeignWord(run, text))) return false;
  if (kind.written === 'euc-kr' && cluster.some((run) => isAtHangul(run, text))) return gainOf(cluster) < AT_HANGUL;
  return opened(kind).vague || !cluster.some((run) => run.was.length > 1 && isInWord(run, text) && !isMakeshift(run));
}

/** Whether what becomes Hangul stands in a word of it, where nobody writes hanzi. */
function isAtHangul({ start, was, now }: Run, text: string): boolean {
  return HANGUL.test(now) && HANGUL.test(text.charAt(start - 1) + text.charAt(start + was.length));
}

const HANGUL = /[\uac00-\ud7a3]/;

/** What tables are drawn with: of a table of metres, 平 and 仄 are left, without ○ and ？. */
const PUNCTUATION = /[\p{P}\p{Z}\u25a0-\u25ff]/gu;

/** How many different characters a text has, in a charset of two bytes without those that texts of any kind have. */
function varietyOf(was: string, { shownAs }: Misreading): number {
  return new Set(charset(shownAs).wide ? was.replace(PUNCTUATION, '') : was).size;
}

/** Whether what hanzi become is less than two characters of three bytes, and no word of two-byte letters either. */
function isFewBytes(cluster: readonly Run[], text: string): boolean {
  const now = cluster.map((run) => run.now.replaceAll('\ufffd', '')).join('');
  const isLong = encodeUtf8(now).length >= 6;
  return isLong && /[\u0800-\uffff]/.test(now) ? false : !hasWord(cluster, text);
}

/** Letters of one script that are no chance: hanzi whose bytes happen to be UTF-8 give one or two, of any script. */
const WORD =
  /[\p{Script=Latin}\p{M}\u2019']{3}|\p{Script=Cyrillic}{3}|\p{Script=Greek}{3}|\p{Script=Arabic}{3}|\p{Script=Hebrew}{3}|\p{Script=Armenian}{3}/u;

/** Whether what a cluster says makes a word, with the letters beside it. */
function hasWord(cluster: readonly Run[], text: string): boolean {
  let mended = '';
  let at = Math.max(0, cluster[0]!.start - 2);
  for (const { start, was, now } of cluster) {
    mended += text.slice(at, start) + now;
    at = start + was.length;
  }
  return WORD.test(mended + text.slice(at, at + 2));
}

/** Nats with which a run tells by itself that text is misread up to it; one nearer to others must gain a nat for each three units between. */
const FAR = 7;
const EACH_NAT = 3;

/**
 * Tells of a run whether it lies before the first or behind the last of a cluster that misread text is known to reach to: text
 * may begin or end to be sound before it.
 */
export function beyondEnds({ runs }: Cluster, text: string, language: Language): (run: Run) => boolean {
  const rare = runs.filter((run) => !isCommon(run, text, language));
  const isEnd = ({ start }: Run) => start < (rare[0]?.start ?? 0) || start > (rare.at(-1)?.start ?? 0);
  const isOuter = (run: Run) =>
    isEnd(run) && rare.every((other) => Math.max(apart(run, other), apart(other, run)) >= NEAR);
  const reaches = (to: Run, from: Run) => EACH_NAT * to.gain >= Math.max(apart(to, from), apart(from, to));
  let last = runs.find(({ gain }) => gain >= FAR);
  let first = last;
  for (const run of runs) if (last && run.start > last.start && reaches(run, last)) last = run;
  for (const run of runs.toReversed()) if (first && run.start < first.start && reaches(run, first)) first = run;
  return (run) => !first || !last || run.start < first.start || run.start > last.start || isOuter(run);
}

/** So near to what is misread it is more likely to be misread, too, in UTF-16 units. */
const NEAR = 10;
/** Nats that a character costs at most that is as likely to be meant: \u4eca, not \u7c07. */
const COMMON = 10;
/** With more nats gained than this, what comes out tells more than that. */
const TELLING = 8;

/** Whether every character of a run is common where it stands, so that it may well be sound. */
function isCommon({ start, was, gain }: Run, text: string, language: Language): boolean {
  if (gain > TELLING) return false;
  let before = start > 0 ? text.charCodeAt(start - 1) : 10;
  for (let i = 0; i < was.length; i++) {
    const unit = was.charCodeAt(i);
    if (language.cost(before, unit) > COMMON) return false;
    before = unit;
  }
  return true;
}

const apart = (a: Run, b: Run) => b.start - a.start - a.was.length;
