import { isWide } from '../../charset/bytes';
import type { Language } from '../../language/language';
import type { Misreading } from '../kinds/misreading-kind';
import type { Atom, Run } from '../kinds/run';
import type { PageOfRuns } from '../windows/page-decoding';
import { type Halves, halvesIn } from './halves';

/** The atoms of a page out of which bytes may have vanished, with what each says, or rather would say with two characters for one. */
export type Doubted = ReadonlyMap<Atom, string>;

/** How likely it is that a page loses bytes that shows no sign of it, before its characters are known. */
const LOSES = 0.03;
/**
 * The same where half-width katakana are left beside what was read: a byte of a character is missing there. They were beside 46 of
 * 100 lines that lost bytes, and beside none of 5,200 that lost none.
 */
const LOSES_BESIDE_HALF_WIDTH = 0.98;
/** The same where a mark stands there: what makes no character shows as one. */
const LOSES_BESIDE_MARK = 0.003;
/** How many of such a page's characters are halves of two others: of each one as many pages. GBK, Big5, EUC-JP and EUC-KR came to 3 to 13 % of a page. */
const RATES = [0.01, 0.03, 0.1];
/** From this likelihood on that a character is halves of two others it is doubtful, and on a page that surely loses bytes. */
const DOUBTFUL = 0.15;
const DOUBTFUL_WHERE_LOST = 0.05;
const SURELY = 0.5;
/** From this one on the two others are shown. */
const RATHER_TWO = 0.6;

/** Bytes as Japanese programs read them that leave out what makes no character there. */
const LEAVES_OUT = 'shift_jis';

/**
 * The characters of a page that may be halves of two others, between which a pair of bytes vanished that makes no character where
 * the page was read. 包括 is B0 FC C0 A8; a program that leaves FC C0 out shows what says 皑. All of a page's characters together
 * tell whether it lost any.
 */
export function vanishedOn(
  { written, shownAs }: Misreading,
  page: PageOfRuns,
  passages: readonly string[],
  language: Language,
): Doubted {
  if (shownAs !== LEAVES_OUT || written === 'utf-8' || !isWide(written)) return new Map();
  const keepsPrivate = passages.some((text) => /[\ue000-\uf8ff]/.test(text));
  const beside = new Set(page.flatMap((runs, index) => runs.flatMap((run) => besidesOf(run, passages[index]!))));
  return doubtedAmong(
    page.flatMap((runs, index) =>
      runs.flatMap((run) => halvesIn(run, passages[index]!, { written, keepsPrivate }, language)),
    ),
    beside.has('mark') ? LOSES_BESIDE_MARK : beside.has('half-width') ? LOSES_BESIDE_HALF_WIDTH : LOSES,
  );
}

/** Half-width katakana at the start and at the end of a text, with the mark of a lost byte behind or before them. */
const BEGINS = /^[\uff61-\uff9f]*([?\ufffd\u30fb])?/;
const ENDS = /([?\ufffd\u30fb])?[\uff61-\uff9f]*$/;
/** So many units beside a run are looked at. */
const NEAR = 8;

/** What bytes that were not read show as beside a run. */
function besidesOf({ start, was }: Run, text: string): ('half-width' | 'mark')[] {
  const end = start + was.length;
  const beside = [ENDS.exec(text.slice(Math.max(0, start - NEAR), start)), BEGINS.exec(text.slice(end, end + NEAR))];
  return beside.flatMap((found) => (found?.[1] ? 'mark' : found?.[0] ? 'half-width' : []));
}

function doubtedAmong(halves: readonly Halves[], loses: number): Doubted {
  const likelihoods = likelihoodsOf(halves, loses);
  const losing = likelihoods.reduce((sum, [, likelihood]) => sum + likelihood, 0);
  const least = losing > SURELY ? DOUBTFUL_WHERE_LOST : DOUBTFUL;
  const doubted = new Map<Atom, string>();
  // What stands behind is replaced first, so that places stay as they are.
  for (const { atom, at, two, evidence } of halves.toReversed()) {
    let doubt = 0;
    for (const [rate, likelihood] of likelihoods) {
      const share = rate * Math.exp(evidence);
      doubt += (likelihood * share) / (share + 1 - rate);
    }
    if (doubt < least) continue;
    const says = doubted.get(atom) ?? atom.now;
    doubted.set(atom, doubt < RATHER_TWO ? says : says.slice(0, at) + two + says.slice(at + 1));
  }
  return doubted;
}

/** How likely it is that the page loses each share of its characters, if it `loses` any that likely before they are known. */
function likelihoodsOf(halves: readonly Halves[], loses: number): (readonly [rate: number, likelihood: number])[] {
  // The same again proves nothing more.
  const once = new Map(halves.map(({ atom, two, evidence }) => [`${atom.was} ${two}`, evidence]));
  const weights = RATES.map((rate) => {
    let weight = Math.log(loses / (1 - loses) / RATES.length);
    for (const evidence of once.values()) weight += Math.log1p(rate * Math.expm1(evidence));
    return weight;
  });
  const most = Math.max(0, ...weights);
  const all = weights.reduce((sum, weight) => sum + Math.exp(weight - most), Math.exp(-most));
  return RATES.map((rate, i) => [rate, Math.exp(weights[i]! - most) / all]);
}
