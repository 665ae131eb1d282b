import { type Cause, type Edit, trustOf } from '../patch';
import { anyNamesGarbling } from '../quoted';
import type { Gap, Unit } from './gap';
import type { Ledger } from './ledger';

/** What was found in a document, counted: every number that a reader is told of it, whoever tells. */
export interface Found {
  /** Inserted readings that were removed. */
  readonly readings: number;
  /** Other garbled places that were repaired. */
  readonly places: number;
  /** Edits that nobody made, for want of trust. */
  readonly guesses: number;
  /** Edits that can be trusted, and were refused by the reader. */
  readonly refused?: number;
  /** Masked words. */
  readonly masked: number;
  /** Places that are garbled beyond repair. */
  readonly unreadable: number;
  /** Characters elsewhere that nobody can tell any more. */
  readonly lost?: number;
  /** Places where text only seems to be missing. */
  readonly suspected: number;
  /** Other places where text is missing. */
  readonly gaps: number;
  /** How much is missing, where known; `isLeast` says that more may be. */
  readonly missing?: { readonly count: number; readonly unit: Unit; readonly isLeast: boolean };
}

/** Counts what was found; of the edits, those `isMade` says yes to were made. The ledger and its gaps are `balance`'s, `lost` is what `lostCharacters` gives. */
export function foundIn(
  edits: readonly Edit[],
  gaps: readonly Gap[],
  ledger: Ledger,
  isMade: (edit: Edit) => boolean = (edit) => trustOf(edit) !== 'guess',
  isRefused: (edit: Edit) => boolean = () => false,
  lost = 0,
): Found {
  const made = edits.filter(isMade);
  const refused = edits.filter((edit) => !isMade(edit) && isRefused(edit)).length;
  const readings = made.filter(({ causes }) => isReading(causes)).length;
  const masked = gaps.filter(({ reason }) => reason === 'masked').length;
  const unreadable = gaps.filter(({ reason }) => reason === 'garbled').length;
  const holes = gaps.filter(isHole);
  const missing = missingOf(holes, ledger);
  return {
    readings,
    places: made.length - readings,
    guesses: edits.length - made.length - refused,
    ...(refused > 0 && { refused }),
    masked,
    unreadable,
    ...(lost > 0 && { lost }),
    suspected: gaps.length - masked - unreadable - holes.length,
    gaps: holes.length,
    ...(missing && { missing }),
  };
}

/** Marks of lost characters, with the letters on both sides. */
const LOST = /([\p{L}\p{M}\p{N}]?)(\ufffd+)(?=([\p{L}\p{M}\p{N}]?))/gu;

/**
 * How many characters are lost for good: U+FFFD stands for them beside a letter, and no repair says what they were, be it a guess. One
 * that stands for itself is what somebody writes about, and a page that calls garbled text by its name shows specimens. `texts` have all
 * edits made; what is garbled beyond repair is a place of its own.
 */
export function lostCharacters(texts: readonly string[], gaps: readonly Gap[]): number {
  if (anyNamesGarbling(texts)) return 0;
  const rest = [...texts];
  for (const { reason, passage, notice } of gaps)
    if (reason === 'garbled') rest[passage] = rest[passage]!.replace(notice, () => ' ');
  let count = 0;
  for (const text of rest)
    for (const [, before, marks, after] of text.matchAll(LOST)) if (before || after) count += marks!.length;
  return count;
}

/** Whether an edit does nothing but take an inserted reading out; there may be one at every third character. */
export function isReading(causes: readonly Cause[]): boolean {
  return causes.every(({ damage }) => damage.endsWith('-pinyin'));
}

/** Whether text is known to be missing at a gap; masked and garbled words and suspicions are specks beside that. */
export function isHole(gap: Gap): boolean {
  return !isKept(gap) && !gap.isSuspected;
}

/** Whether what stands at a gap is no notice but the text itself, masked or garbled: it stays where it is. */
export function isKept({ reason }: Gap): boolean {
  return reason === 'masked' || reason === 'garbled';
}

/** What the sums say is missing; where they say nothing, at least what the gaps themselves say, in the commonest unit. */
function missingOf(holes: readonly Gap[], ledger: Ledger): Found['missing'] {
  if (holes.length === 0) return undefined;
  if (ledger.missing) {
    const isUnsettled = ledger.conflict !== undefined && ledger.conflict.fits === undefined;
    const isLeast = isUnsettled || (ledger.total === undefined && holes.some(({ amount }) => !amount));
    return { count: ledger.missing, unit: ledger.unit, isLeast };
  }
  const sums = new Map<Unit, { count: number; unit: Unit; gaps: number }>();
  for (const { amount } of holes) {
    if (!amount) continue;
    const sum = sums.get(amount.unit) ?? { count: 0, unit: amount.unit, gaps: 0 };
    sums.set(amount.unit, { ...sum, count: sum.count + amount.value, gaps: sum.gaps + 1 });
  }
  const [most] = [...sums.values()].sort((a, b) => b.gaps - a.gaps);
  return most && most.count > 0 ? { count: most.count, unit: most.unit, isLeast: most.gaps < holes.length } : undefined;
}
