import type { Damage } from './damage';
import type { Fault } from './fault';
import { guarded } from './guarded';
import { withoutHalfway } from './halfway';
import type { Language } from './language/language';
import { MendedPage, type Mending } from './mended-page';
import { withoutMissedRounds } from './missed-rounds';
import { withRemnants } from './remnants';
import { scanOf } from './scan';
import { lastOf } from './steps';
import { withoutStrayReadings } from './stray-readings';

/** How often all damages are tried: text garbled more often than that is beyond repair. */
export const MOST_LAYERS = 6;

/**
 * Tries every damage on every passage, again and again until nothing changes. What one damage mends the next ones see;
 * guesses they never see. A passage in which the same place changes in every layer is left as the page had it, and the damage that
 * kept changing it gets a fault.
 */
export function mendInLayers(passages: readonly string[], damages: readonly Damage[], language: Language): Mending {
  return lastOf(mendingSteps(passages, damages, language));
}

/** The same in steps of some thousandths of a second, for who has to rest in between; yields the share of the work that is done, from 0 to 1, where it grew. */
export function* mendingSteps(
  passages: readonly string[],
  damages: readonly Damage[],
  language: Language,
  hasTime = () => true,
): Generator<number | undefined, Mending> {
  const page = new MendedPage(passages, language, scanOf(damages), hasTime);
  for (let layer = 1; layer <= MOST_LAYERS; layer++) {
    const before = page.version;
    const restless = new Map<number, string>();
    for (const [turn, damage] of damages.entries()) {
      if (page.isSpared(damage)) continue;
      for (const index of yield* page.tryDamage(damage)) restless.set(index, damage.id);
      // The first layer is most of the work; how many follow nobody knows.
      yield 1 - 0.2 ** (layer - 1 + (turn + 1) / damages.length);
    }
    if (page.version === before || !hasTime()) break;
    if (layer < MOST_LAYERS) continue;
    const message = `A passage still changes after ${MOST_LAYERS} layers`;
    for (const [index, rule] of restless)
      if (page.turnsInCircles(index, MOST_LAYERS)) page.giveUp(index, { rule, message });
  }
  return asAWhole(page.mending(), passages, damages, language);
}

/** What was mended of a page, judged by what befell all of it. */
function asAWhole(
  mending: Mending,
  passages: readonly string[],
  damages: readonly Damage[],
  language: Language,
): Mending {
  if (mending.patches.every((patch) => patch.length === 0)) return mending;
  const faults: Fault[] = [];
  const all = guarded(damages, (fault) => faults.push(fault));
  const own = withoutStrayReadings(withoutHalfway(mending, passages, all, language), passages, all);
  const whole = withRemnants(withoutMissedRounds(own, passages, all), passages, all, language);
  return faults.length === 0 ? whole : { ...whole, faults: [...whole.faults, ...faults] };
}
