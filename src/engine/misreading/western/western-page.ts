import type { CharsetName } from '../../charset/bytes';
import type { Language } from '../../language/language';
import { plausibility } from '../../language/plausibility';
import { thoseWith } from '../../traits';
import { nameOf } from '../kinds/opened';
import type { Reading } from '../kinds/readings';
import { longPageFact } from '../windows/page-fact';
import { better, type Evidence, evidenceOf, isRivalled, isSiteRivalled, type Places } from './western-evidence';
import { type Filled, filledIn, markingOf } from './western-rests';
import { hasSignOfNumbers, type Site } from './western-sites';

const WIDE = ['gbk', 'big5', 'shift_jis', 'euc-kr'] as const satisfies readonly CharsetName[];
const WRITTEN = ['utf-8', 'windows-1252', 'windows-1250'] as const satisfies readonly Reading['written'][];

/** In which ways East Asian characters come among Western letters; EUC-JP has none for a letter and the ASCII behind it. */
export const westernReadings: readonly Reading[] = [
  ...WRITTEN.flatMap((written) => WIDE.map((shownAs) => ({ written, shownAs }))),
  { written: 'utf-8', shownAs: 'euc-jp' },
];

/** What is said by East Asian characters among Western letters, and whether it is proved. */
export interface Said extends Site {
  readonly now: string;
  readonly isProved: boolean;
  /** Whether it is worth showing, if only as a guess. */
  readonly isShown: boolean;
}

/** What the sites of a page say in the reading that makes the most sense of them, by passage. */
export interface WesternFinding {
  readonly name: string;
  /** Whether the page proves the reading. */
  readonly isProven: boolean;
  /** Whether anything of it is worth showing. */
  readonly isShown: boolean;
  readonly said: ReadonlyMap<number, readonly Said[]>;
  /** What lost its last byte. */
  readonly filled: ReadonlyMap<number, readonly Filled[]>;
}

/** So many Latin letters stand beside each character that is beyond them, or each two of half width, in a passage that is Western. */
const LETTERS_OF_ONE = 2.5;
/** UTF-16 units that are looked through between two steps. */
const STEP = 50_000;
const EAST_ASIAN = /[\u2e80-\uffef]/;

/** Whether a passage is Western but for a few characters. */
export function isWesternBut(text: string): boolean {
  const first = text.search(EAST_ASIAN);
  if (first < 0) return false;
  const most = text.length / (LETTERS_OF_ONE + 1);
  let letters = 0;
  let others = 0;
  for (let i = 0; i < text.length && others <= most; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x2e80) letters += Number((unit | 0x20) > 0x60 && (unit | 0x20) < 0x7b);
    else if (unit >= 0xff61 && unit <= 0xff9f) others += 0.5;
    else if (unit < 0xfff0) others++;
  }
  return letters >= LETTERS_OF_ONE * others;
}

/** What finds the Western text that East Asian characters stand for, once for each list of passages. */
export const westernIn = longPageFact(function* (passages: readonly string[], language: Language) {
  const known = findings.get(passages);
  if (known) return known.finding;
  const finding = yield* westernSteps(passages, language);
  findings.set(passages, { finding });
  return finding;
});

const findings = new WeakMap<readonly string[], { readonly finding: WesternFinding | undefined }>();

function* westernSteps(
  passages: readonly string[],
  language: Language,
): Generator<undefined, WesternFinding | undefined> {
  const judge = plausibility(language);
  const western: number[] = [];
  const numbered: number[] = [];
  const measured = new Set(thoseWith(passages, 'measure'));
  let sinceRest = 0;
  for (const [index, text] of passages.entries()) {
    if (isWesternBut(text)) western.push(index);
    else if (measured.has(index) && hasSignOfNumbers(text)) numbered.push(index);
    sinceRest += text.length;
    if (sinceRest < STEP) continue;
    sinceRest = 0;
    yield;
  }
  if (western.length + numbered.length === 0) return undefined;
  const places = { western, numbered };
  const some = sampleOf(passages, places);
  const all: Evidence[] = [];
  for (const reading of westernReadings) {
    all.push(evidenceOf(reading, some, places, { judge, language }));
    yield;
  }
  const best = all.reduce(better);
  if (best.worth === 0) return undefined;
  const whole = some === passages ? best : evidenceOf(best.reading, passages, places, { judge, language });
  yield;
  const rivals = all.filter((other) => other !== best);
  return findingOf({ ...best, sites: whole.sites }, rivals, passages);
}

/** So many UTF-16 units tell in which reading a page makes the most sense. */
const ENOUGH = 100_000;

/** The passages, those places of a long page that lie beyond what is enough left out. */
function sampleOf(passages: readonly string[], { western, numbered }: Places): readonly string[] {
  let left = ENOUGH;
  const some = new Map<number, string>();
  for (const index of [...western, ...numbered]) {
    const text = passages[index]!.slice(0, left);
    left -= text.length;
    if (text !== passages[index]) some.set(index, text);
  }
  return some.size === 0 ? passages : passages.map((text, index) => some.get(index) ?? text);
}

/** Nats that different sites of a page must gain together before each of them is believed, and before any is shown. */
const PROVEN = 20;
const SHOWN = 15;
/** So many sites that say something stand against each that says nothing: a page may have a Chinese name. */
const TO_ONE = 2;
/** Nats that a word of one letter may lose on a page where its reading is proven. */
const SHORT_WORD = 4;
/** Nats that a site must gain by itself, on a page where it is the only one; where it stands within a word; and at the end of one. */
const ALONE = 20;
const ALONE_IN_WORD = 14;
const ALONE_AT_WORD = 10;
/** Nats by which its letters must go better with the others, at the end of a word. */
const FLUENT = 14;

function findingOf(best: Evidence, rivals: readonly Evidence[], passages: readonly string[]): WesternFinding {
  const { reading, sites, worth, fitting, others } = best;
  const isLed = fitting >= TO_ONE * others;
  const isProven = worth >= PROVEN && fitting > 1 && isLed && !rivals.some((rival) => isRivalled(best, rival));
  const said = new Map<number, readonly Said[]>();
  for (const [index, list] of sites) {
    const own = list.flatMap((site) => {
      const { now, fit, gain } = site;
      if (!now || fit === 'none' || gain < (isProven ? -SHORT_WORD : 0)) return [];
      const isClear = fit === 'only' || isClearIn(passages[index]!, site);
      const isProved =
        isProven || (isClear && !site.isHeadless && !rivals.some((rival) => isSiteRivalled(site, best, rival)));
      return [{ ...site, now, isProved, isShown: isProved || isClear || (isLed && worth >= SHOWN) }];
    });
    if (own.length > 0) said.set(index, own);
  }
  const isShown = [...said.values()].some((own) => own.some((site) => site.isShown));
  return { name: nameOf(reading), isProven, isShown, said, filled: isProven ? filledOn(passages, best) : new Map() };
}

/** Whether a site is believed on a page where it is the only one. */
function isClearIn(text: string, { start, was, gain, fluency }: Site): boolean {
  const beside = [text.charAt(start - 1), text.charAt(start + was.length)].filter((one) => /\p{L}/u.test(one)).length;
  if (beside === 2 && gain >= ALONE_IN_WORD) return true;
  return gain >= ALONE || (beside === 1 && gain >= ALONE_AT_WORD && fluency >= FLUENT);
}

function filledOn(passages: readonly string[], { sites, reading }: Evidence): WesternFinding['filled'] {
  const all = Array.from(sites, ([index, list]) => [passages[index]!, list] as const);
  const marking = markingOf(all);
  const whole = all.flatMap(([, list]) => list.map(({ now }) => now ?? '')).join('');
  const known = Array.from('\u2013\u2014')
    .filter((dash) => whole.includes(dash))
    .join('');
  const habits = { marking, known, shownAs: reading.shownAs };
  return new Map(Array.from(sites, ([index, list]) => [index, filledIn(passages[index]!, list, habits)]));
}
