import type { Missing, Reason, Unit } from '../engine/gap';
import type { Verdict } from '../engine/ledger';
import type { Trust } from '../engine/patch';

/** ICU choices cannot have hyphens in their names. */
type Underlined<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underlined<Tail>}`
  : Name;

/** How many inserted readings and other garbled places; `both` says that neither number is zero. */
interface Damages {
  readonly readings: number;
  readonly places: number;
  readonly both: 'yes' | 'no';
}

/** A number of something. */
interface Counted {
  readonly count: number;
}

/** So much is shown of so much. */
interface PartOfWhole {
  readonly unit: Unit;
  readonly shown: number;
  readonly total: number;
}

/** What each message wants filled in; a message that is not listed wants nothing. */
export interface Values {
  readonly flag: { readonly what: string };
  readonly flagWithReason: { readonly what: string; readonly why: string };
  readonly flagMasked: { readonly notice: string };
  /** `count`: characters */
  readonly flagGarbled: Counted & { readonly notice: string };
  readonly flagAmount: Counted & { readonly unit: Unit };
  readonly flagUnsized: { readonly missing: Underlined<Missing> };
  readonly flagShown: PartOfWhole;
  readonly flagReason: { readonly reason: Reason };
  readonly saidRepaired: Damages;
  readonly saidGarbled: Damages;
  readonly saidGuesses: Counted;
  readonly saidMissing: Counted & { readonly unit: Unit; readonly least: 'yes' | 'no' };
  readonly saidMissingSomewhere: Counted;
  readonly saidMasked: Counted;
  readonly saidUnreadable: Counted;
  readonly saidSuspected: Counted;
  /** `percent`: how much of the text is done */
  readonly loadingShare: { readonly percent: number };
  readonly barShare: { readonly percent: number };
  readonly barOf: PartOfWhole;
  readonly barHere: Counted;
  readonly barDescription: {
    readonly share: string;
    readonly gaps: number;
    readonly repairs: number;
    readonly guesses: number;
  };
  /** `off`: by how much the numbers disagree, never below 0 */
  readonly verdict: { readonly verdict: Verdict; readonly off: number };
  readonly noticeOfPage: { readonly notice: string };
  readonly mendedTitle: { readonly damage: string; readonly trust: Trust; readonly was: string };
  /** `bytes`: in hexadecimal, the first of them if there are many */
  readonly explained: {
    readonly shows: string;
    readonly bytes: string;
    readonly readAs: string;
    readonly writtenIn: string;
    readonly shouldBe: string;
  };
  readonly guessTitle: { readonly damage: string; readonly now: string };
  /** `id` with underscores, `misread` where bytes of one charset were read as another's, whose names then follow */
  readonly damageName: { readonly id: string; readonly writtenIn: string; readonly readAs: string };
  readonly cardEntry: Counted;
  readonly cardPlace: Counted & { readonly at: number };
  readonly cardTrust: { readonly trust: Trust };
  readonly cardMeans: { readonly writtenIn: string };
  readonly cardBecomes: { readonly made: 'yes' | 'no' };
  readonly cardDecide: { readonly made: 'yes' | 'no' };
  /** `id` with underscores */
  readonly damageTold: { readonly id: string };
}
