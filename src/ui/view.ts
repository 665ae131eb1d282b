import type { Unit } from '../engine/gap';
import type { Ledger } from '../engine/ledger';
import type { Paragraph } from '../engine/paragraphs';
import type { Choice } from '../messages';
import type { Bar } from './bar';

/** What was found on the page, counted for the popup's sentence. */
export interface Found {
  /** Inserted readings that were removed. */
  readonly readings: number;
  /** Other garbled places that were repaired. */
  readonly places: number;
  /** Edits that nobody applied. */
  readonly guesses: number;
  /** Masked words. */
  readonly masked: number;
  /** Other places where text is missing. */
  readonly gaps: number;
  /** How much is missing, where known; `isLeast` says that more may be. */
  readonly missing?: { readonly count: number; readonly unit: Unit; readonly isLeast: boolean };
}

/** The document of a tab, all frames together, ready to be drawn. */
export interface DocumentView {
  readonly state: 'found' | 'clean';
  readonly title: string;
  /** BCP 47 tag as the page declares it, or empty. */
  readonly language: string;
  readonly choice: Choice;
  readonly cleaned: readonly Paragraph[];
  readonly original: readonly Paragraph[];
  readonly found: Found;
  readonly ledger: Ledger;
  readonly bar: Bar;
}

/** Everything the popup can show. */
export type View =
  | { readonly state: 'loading' | 'untouchable' }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'empty'; readonly title: string }
  | DocumentView;
