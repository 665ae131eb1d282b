import type { Damage } from './damage';
import type { Fault } from './fault';
import type { Gap, Marker } from './gap';
import type { Language } from './language';
import type { Patch } from './patch';

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
