import { charset } from './bytes';
import { isPrivate } from './mirror';
import type { Path, Run, Vanished } from './realign';
import { costAfter, isInRepertoire } from './repertoire';

/*
 * Pairs that left no trace. A pair vanishes where GBK has no character for it, so its first byte is one of few: AA-AF and
 * F8-FE (user-defined), A1-A9 with some second bytes. That leaves a handful of characters which can have ended with it.
 */

const MOST_PAIRS = 24;
/** A character before a vanished pair that costs more than this, in nats, has no chance. */
const MOST_COST = 14;

/** The character of a pair of GBK bytes, 0 where there is none or one for private use. */
export function unitOf(lead: number, trail: number): number {
  const unit = charset('gbk').unitOfPair[(lead << 8) | trail]!;
  return isPrivate(unit) ? 0 : unit;
}

/** The likeliest characters before a vanished pair, each with the lead byte of the one that ends with `trail` behind it. */
export function likeliest(run: Run, path: Path, trail: number): readonly Vanished[] {
  const key = (path.last << 16) | (path.pending << 8) | trail;
  const known = run.vanished.get(key);
  if (known) return known;
  const found: { unit: number; lead: number; gain: number }[] = [];
  for (const lost of vanishing()) {
    const unit = unitOf(path.pending, lost);
    if (unit === 0 || !isInRepertoire(unit)) continue;
    const cost = costAfter(run.language, path.last, unit);
    if (cost > MOST_COST) continue;
    for (const [lead, next] of leadsBefore(trail)) {
      if (unitOf(lost, lead) !== 0) continue;
      found.push({ unit, lead, gain: -cost - costAfter(run.language, unit, next) });
    }
  }
  const kept = best(found, MOST_PAIRS);
  run.vanished.set(key, kept);
  return kept;
}

let vanishingLeads: readonly number[] | undefined;

/** The lead bytes of pairs without a character: those that are user-defined (A1-A7 with trails below A1, AA-AF, F8-FE), and gaps. */
function vanishing(): readonly number[] {
  if (!vanishingLeads) {
    const found: number[] = [];
    for (let lead = 0x81; lead < 0xff; lead++)
      for (let trail = 0x81; trail < 0xff; trail++)
        if (unitOf(lead, trail) === 0) {
          found.push(lead);
          break;
        }
    vanishingLeads = found;
  }
  return vanishingLeads;
}

const before = new Map<number, readonly (readonly [lead: number, unit: number])[]>();

/** The lead bytes that make a character of the repertoire with `trail`, with that character. */
function leadsBefore(trail: number): readonly (readonly [lead: number, unit: number])[] {
  const known = before.get(trail);
  if (known) return known;
  const found: [number, number][] = [];
  for (let lead = 0x81; lead < 0xff; lead++) {
    const unit = unitOf(lead, trail);
    if (unit !== 0 && isInRepertoire(unit)) found.push([lead, unit]);
  }
  before.set(trail, found);
  return found;
}

/** The ways that gain most, best first. */
export function best<Way extends { readonly gain: number }>(ways: Way[], most: number): Way[] {
  return ways.sort((a, b) => b.gain - a.gain).slice(0, most);
}
