import type { Gap, Unit } from './gap';

/** Whether the page's own numbers fit together and fit the text that is there. */
export type Verdict = 'agree' | 'disagree' | 'unchecked';

/** The sums of a document: what is there, what is stated, what is missing, in one unit. */
export interface Ledger {
  readonly unit: Unit;
  /** Units counted on the page, by the way of counting that fits the stated number best (`counting`). */
  readonly present: number;
  /** Which way of counting: 'characters' (white space left out), 'with-spaces', 'with-indents', … */
  readonly counting: string;
  /** What the page states of itself. */
  readonly total?: number;
  readonly shown?: number;
  /** Units missing in all, where known. */
  readonly missing?: number;
  /** Share of the document that is here, from 0 to 1, where known. */
  readonly share?: number;
  readonly verdict: Verdict;
}

/** The ledger and the gaps, the latter completed with the amounts that follow from the sums. */
export interface Balance {
  readonly ledger: Ledger;
  readonly gaps: readonly Gap[];
}
