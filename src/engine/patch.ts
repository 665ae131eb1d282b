/**
 * How far a repair can be trusted. `sure`: the forward run proves it. `likely`: bytes were lost and context chose, with a
 * measured margin. `guess`: shown to the reader, never applied by itself.
 */
export type Trust = 'sure' | 'likely' | 'guess';

/** Which damage made an edit necessary, and how far its repair can be trusted. */
export interface Cause {
  readonly damage: string;
  readonly trust: Trust;
}

/** At `start` (UTF-16 offset in the text the page had), `was` becomes `now`; `was` is kept so that an edit can be checked, shown and turned around. */
export interface Edit {
  readonly start: number;
  readonly was: string;
  readonly now: string;
  readonly causes: readonly Cause[];
}

/** Edits of one text, in order and apart from each other. */
export type Patch = readonly Edit[];
