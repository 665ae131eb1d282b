import { isWide } from '../../charset/bytes';
import type { Reading } from '../kinds/readings';
import { type Judges, type Site, signsOfNumbersIn, sitesIn } from './western-sites';

/** What speaks for a reading of the East Asian characters among a page's Western letters. */
export interface Evidence {
  readonly reading: Reading;
  /** By passage. */
  readonly sites: ReadonlyMap<number, readonly Site[]>;
  /** By what different sites show. */
  readonly weighed: ReadonlyMap<string, Weighed>;
  /** Nats that different sites gain together. */
  readonly worth: number;
  /** How many different ones say something Western that fits, and how many do not. */
  readonly fitting: number;
  readonly others: number;
}

/** What a site says, what that is worth, and how well its letters go together, both in nats. */
interface Weighed {
  readonly now: string | undefined;
  readonly worth: number;
  readonly fluency: number;
}

/** Which passages are Western but for a few characters, and in which others a sign stands between numbers. */
export interface Places {
  readonly western: readonly number[];
  readonly numbered: readonly number[];
}

/** What stands where nothing else does is worth so many nats more. */
const ONLY = 10;
/** One site proves no more than so many nats. */
const MOST = 20;
const MOST_HEADLESS = 6;

/** What a site is worth as evidence, in nats. */
export function worthOf({ fit, gain, isHeadless }: Site): number {
  if (fit === 'none') return 0;
  return Math.min(isHeadless ? MOST_HEADLESS : MOST, Math.max(0, gain) + (fit === 'only' ? ONLY : 0));
}

/** What the passages of a page say in a reading: all of what is in Western ones, and in the `numbered` ones what nothing else can be. */
export function evidenceOf(
  reading: Reading,
  passages: readonly string[],
  { western, numbered }: Places,
  judges: Judges,
): Evidence {
  const sites = new Map<number, readonly Site[]>();
  for (const index of western) sites.set(index, sitesIn(passages[index]!, reading, judges));
  for (const index of numbered) sites.set(index, signsOfNumbersIn(passages[index]!, reading, judges));
  const weighed = new Map<string, Weighed>();
  for (const site of [...sites.values()].flat()) {
    const worth = worthOf(site);
    if (site.was !== '' && worth >= (weighed.get(site.was)?.worth ?? 0))
      weighed.set(site.was, { now: site.now, worth, fluency: site.fluency });
  }
  const worths = Array.from(weighed.values(), ({ worth }) => worth);
  const fitting = worths.filter((worth) => worth > 0).length;
  const worth = worths.reduce((sum, one) => sum + one, 0);
  return { reading, sites, weighed, worth, fitting, others: worths.length - fitting };
}

/** Nats by which a reading must lead over every other. */
const LEAD = 5;
/** The same over one that has the same bytes in another code page, and by how many the usual one leads to begin with. */
const SIBLING_LEAD = 3;
const USUAL = 4;

/** Whether one reading says anything else than a rival, which makes about as much sense of the page. */
export function isRivalled(best: Evidence, rival: Evidence): boolean {
  const isSibling = areSiblings(best.reading, rival.reading);
  let [differs, fluency] = [false, 0];
  for (const [was, { now, worth, fluency: own }] of best.weighed) {
    const other = rival.weighed.get(was);
    if (!other || worth === 0 || other.worth === 0 || other.now === now) continue;
    differs = true;
    fluency += own - other.fluency;
  }
  const lead = best.worth - rival.worth + (isSibling ? fluency + usualOf(best) - usualOf(rival) : 0);
  return differs && lead < (isSibling ? SIBLING_LEAD : LEAD);
}

/** Whether what a site says is rivalled by another reading of it alone. */
export function isSiteRivalled(site: Site, own: Evidence, rival: Evidence): boolean {
  const other = rival.weighed.get(site.was);
  if (!other || other.worth === 0 || other.now === site.now) return false;
  const isSibling = areSiblings(own.reading, rival.reading);
  const fluency = site.fluency - other.fluency + usualOf(own) - usualOf(rival);
  const lead = worthOf(site) - other.worth + (isSibling ? fluency : 0);
  return lead < (isSibling ? SIBLING_LEAD : LEAD);
}

/** Which of two readings makes more sense of a page. */
export function better(one: Evidence, other: Evidence): Evidence {
  const worth = other.worth - one.worth;
  if (!areSiblings(one.reading, other.reading)) return worth > 0 ? other : one;
  return worth + fluencyOf(other) - fluencyOf(one) + usualOf(other) - usualOf(one) > 0 ? other : one;
}

const fluencyOf = ({ weighed }: Evidence): number =>
  [...weighed.values()].reduce((sum, { worth, fluency }) => sum + (worth > 0 ? fluency : 0), 0);

const usualOf = ({ reading }: Evidence): number => (reading.written === 'windows-1252' ? USUAL : 0);

const areSiblings = (one: Reading, other: Reading): boolean =>
  one.shownAs === other.shownAs && isNarrow(one) && isNarrow(other);

const isNarrow = ({ written }: Reading): boolean => written !== 'utf-8' && !isWide(written);
