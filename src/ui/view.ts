import type { Found } from '../engine/found';
import type { Ledger } from '../engine/ledger';
import type { Paragraph } from '../engine/paragraphs';
import type { Choice } from '../messages';
import type { Bar } from './bar';

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
  | {
      readonly state: 'loading' /** How much of the text is examined, from 0 to 1; undefined before anybody knows. */;
      readonly share?: number;
    }
  | { readonly state: 'untouchable' | 'unasked' | 'cancelled' }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'empty'; readonly title: string }
  | DocumentView;
