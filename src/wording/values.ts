import type { Missing, Reason, Unit } from '../engine/gaps/gap';
import type { Conflict, Verdict } from '../engine/gaps/ledger';
import type { Cut } from '../engine/limit';
import type { Trust } from '../engine/patch';
import type { Format, Script } from '../settings';

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
  readonly saidRefused: Counted;
  readonly saidMissing: Counted & { readonly unit: Unit; readonly least: 'yes' | 'no' };
  readonly saidMissingSomewhere: Counted;
  readonly saidMasked: Counted;
  readonly saidUnreadable: Counted;
  readonly saidLost: Counted;
  readonly framesUnread: Counted;
  readonly pagesPictured: Counted;
  readonly putBack: Counted;
  /** `more`: text is missing elsewhere, too */
  readonly saidSuspected: Counted & { readonly more: 'yes' | 'no' };
  /** `percent`: how much of the text is done */
  readonly cut: Counted & Pick<Cut, 'what'>;
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
  /** `first`, `second`: the least and the most that is stated, `fits`: what of it fits, or `none`; all as amounts */
  readonly conflict: {
    readonly of: Conflict['of'];
    readonly first: string;
    readonly second: string;
    readonly off: number;
    readonly fits: string;
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
  readonly cardMeans: { readonly writtenIn: string };
  readonly cardBecomes: { readonly made: 'yes' | 'no' };
  readonly cardDecide: { readonly made: 'yes' | 'no' };
  /** `date`: in the reader's language, such as 27 November 2026 */
  readonly noteRead: { readonly address: string; readonly date: string };
  readonly noteReadOn: { readonly date: string };
  readonly noteRepaired: Counted & { readonly damage: string };
  /** `after`: the last words ahead of the gap; `what`: what its flag says */
  readonly noteMissing: { readonly after: string; readonly what: string };
  /** `kind`: of a part of the bar; `what`: its size, or its words */
  readonly barPart: { readonly kind: 'here' | 'mended' | 'likely' | 'guess' | 'gap'; readonly what: string };
  readonly scopeName: { readonly scope: 'article' | 'page' | 'selection' };
  readonly scriptName: { readonly script: Underlined<Script> };
  /** The `at`-th of `count` matches */
  readonly searchCount: Counted & { readonly at: number };
  readonly trustName: { readonly trust: Trust };
  readonly trustMeans: { readonly trust: Trust };
  /** `what`: the page's words, and what becomes of them */
  readonly changeAccept: { readonly what: string };
  readonly changeState: { readonly state: 'made' | 'left' | 'some'; readonly made: number; readonly all: number };
  readonly changePlaces: Counted;
  readonly showThisInPage: { readonly what: string };
  readonly rulerRow: { readonly row: 'shown' | 'bytes' | 'meant' };
  readonly rulerFates: { readonly fates: 'lost' | 'stray' | 'both' };
  readonly amount: Counted & { readonly unit: Unit };
  readonly missingWhere: { readonly missing: Underlined<Missing>; readonly amount: string };
  readonly missingAfter: { readonly after: string };
  readonly missingBasis: { readonly basis: 'stated' | 'derived' };
  readonly sumName: { readonly what: 'shown' | 'middle' | 'end' | 'total' };
  /** `counting`: the ledger's way of counting, in letters and underlines */
  readonly counted: Counted & { readonly counting: string };
  readonly formatName: { readonly format: Format };
}
