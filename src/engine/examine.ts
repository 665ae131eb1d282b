import { beyondRepair } from './beyond-repair';
import type { Damage } from './damage';
import type { Fault } from './fault';
import { type Gap, gapSteps, type Marker } from './gaps/gap';
import { withJoins } from './joins';
import type { Language } from './language/language';
import { oddPlacesSteps } from './language/odd-places';
import { mendingSteps } from './layers';
import type { Mending } from './mended-page';
import type { Patch } from './patch';
import { PORTION, portionsOf, sizeOf } from './portions';
import { lastOf } from './steps';

export type { Fault };

/** The rules and the language model that the engine works with. */
export interface Knowledge {
  readonly damages: readonly Damage[];
  readonly markers: readonly Marker[];
  readonly language: Language;
}

/** What the engine found in the passages of a page. */
export interface Findings {
  /** One patch a passage, in the passages' order; it holds guesses too, which nobody applies unasked. */
  readonly patches: readonly Patch[];
  readonly gaps: readonly Gap[];
  readonly faults: readonly Fault[];
  /** There was no time for all of it: what is found is right, and there may be more. */
  readonly isUnfinished?: true;
}

/** How much work may be done. */
export interface Allowance {
  /** Whether to go on; when it says no, the work ends soon with what was found by then. */
  hasTime(): boolean;
  /** Repairs, with guesses, after which no more are looked for. */
  readonly repairs: number;
  /** What a portion of the page was mended to already, should anybody know. */
  known?(portion: readonly string[]): Mending | undefined;
}

const boundless: Allowance = { hasTime: () => true, repairs: Number.POSITIVE_INFINITY };

/** Examines a page: mends its passages in layers, then looks for gaps in what they say once mended, for what cannot be mended, and for passages that are one. Never throws. */
export function examine(passages: readonly string[], knowledge: Knowledge): Findings {
  return lastOf(examiningSteps(passages, knowledge));
}

/** The same in steps, for who has to rest in between; yields the share of the work that is done, from 0 to 1, where it grew. */
export function* examiningSteps(
  passages: readonly string[],
  knowledge: Knowledge,
  allowance: Allowance = boundless,
): Generator<number | undefined, Findings> {
  let isUnfinished = false;
  const goesOn = () => {
    isUnfinished ||= !allowance.hasTime();
    return !isUnfinished;
  };
  const { patches, mended, faults, portions } = yield* mendedPortions(passages, knowledge, goesOn, allowance);
  const found = yield* gapSteps(mended, knowledge.markers);
  yield* oddPlacesSteps(mended, knowledge.language, portions);
  const ruins = beyondRepair(mended, patches, found.gaps, knowledge.language);
  const gaps = inReadingOrder([...found.gaps, ...ruins]);
  yield;
  const joined = withJoins({ passages, mended, patches, gaps }, knowledge, goesOn);
  return {
    patches: joined.patches,
    gaps,
    faults: [...faults, ...found.faults, ...joined.faults],
    ...(isUnfinished ? { isUnfinished: true } : {}),
  };
}

/** A page that was mended portion by portion. */
interface MendedPortions extends Mending {
  /** The mended passages of each portion, where there are several. */
  readonly portions?: readonly (readonly string[])[];
}

/** Mends a long page portion by portion, until there is no time or there are repairs enough; what follows stays as it is. */
function* mendedPortions(
  passages: readonly string[],
  { damages, language }: Knowledge,
  goesOn: () => boolean,
  { repairs, known }: Allowance,
): Generator<number | undefined, MendedPortions> {
  const all = {
    patches: [] as Patch[],
    mended: [] as string[],
    faults: [] as Fault[],
    portions: [] as (readonly string[])[],
  };
  const size = sizeOf(passages) || 1;
  // What is worked out about a list of passages is kept by the list: a page of one portion is mended as it is.
  if (size <= PORTION) return yield* mendingSteps(passages, damages, language, goesOn);
  let done = 0;
  let found = 0;
  for (const portion of portionsOf(passages)) {
    const ready = known?.(portion);
    // Of what was mended before, nothing is lost where the time ended meanwhile.
    if (found > repairs || (!goesOn() && !ready)) break;
    const weight = sizeOf(portion) / size;
    const steps = mendingSteps(portion, damages, language, goesOn);
    const { patches, mended, faults } = ready ?? (yield* weighed(steps, done, weight));
    for (const patch of patches) all.patches.push(patch);
    for (const text of mended) all.mended.push(text);
    all.portions.push(mended);
    all.faults.push(...faults.filter(({ rule }) => !all.faults.some((fault) => fault.rule === rule)));
    found += patches.reduce((sum, patch) => sum + patch.length, 0);
    done += weight;
    yield done;
  }
  for (const text of passages.slice(all.mended.length)) {
    all.patches.push([]);
    all.mended.push(text);
  }
  return all;
}

/** Steps that are so much of all the work, of which so much was done before. */
function* weighed(
  steps: Generator<number | undefined, Mending>,
  done: number,
  weight: number,
): Generator<number | undefined, Mending> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield step.value === undefined ? undefined : done + step.value * weight;
  }
}

function inReadingOrder(gaps: readonly Gap[]): readonly Gap[] {
  return gaps.toSorted((a, b) => a.passage - b.passage || a.at - b.at);
}
