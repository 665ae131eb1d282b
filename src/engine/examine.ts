import { beyondRepair } from './beyond-repair';
import type { Damage } from './damage';
import type { Fault } from './fault';
import { findGaps, type Gap, type Marker } from './gaps/gap';
import { withJoins } from './joins';
import type { Language } from './language/language';
import { mendingSteps } from './layers';
import type { Patch } from './patch';
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
}

/** Examines a page: mends its passages in layers, then looks for gaps in what they say once mended, for what cannot be mended, and for passages that are one. Never throws. */
export function examine(passages: readonly string[], knowledge: Knowledge): Findings {
  return lastOf(examiningSteps(passages, knowledge));
}

/** The same in steps, for who has to rest in between; yields the share of the work that is done, from 0 to 1, where it grew. */
export function* examiningSteps(
  passages: readonly string[],
  knowledge: Knowledge,
): Generator<number | undefined, Findings> {
  const { patches, mended, faults } = yield* mendingSteps(passages, knowledge.damages, knowledge.language);
  const found = findGaps(mended, knowledge.markers);
  const ruins = beyondRepair(mended, patches, found.gaps, knowledge.language);
  const gaps = inReadingOrder([...found.gaps, ...ruins]);
  const joined = withJoins({ passages, mended, patches, gaps }, knowledge);
  return { patches: joined.patches, gaps, faults: [...faults, ...found.faults, ...joined.faults] };
}

function inReadingOrder(gaps: readonly Gap[]): readonly Gap[] {
  return gaps.toSorted((a, b) => a.passage - b.passage || a.at - b.at);
}
