import { type Count, countings } from './counting';
import type { Gap, Unit } from './gap';
import { type Chosen, exact, isClose, type Statement, statedIn, stateOf, unitOf } from './statement';

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
  /** Notices that give different sizes for the same; `missing` is the one that fits, or else the smallest. */
  readonly conflict?: Conflict;
  /** Where they disagree: units by which what is there, or the sum of what is stated, exceeds (or, below 0, falls short of) what it should be. */
  readonly off?: number;
}

/** Sizes that notices of a page give for what is missing at its end (`rest`), or for the whole, and that differ. */
export interface Conflict {
  readonly of: 'rest' | 'total';
  /** In reading order, each once. */
  readonly values: readonly number[];
  /** The only one of them that fits the text and the other numbers. */
  readonly fits?: number;
}

/** The ledger and the gaps, the latter completed with the amounts that follow from the sums. */
export interface Balance {
  readonly ledger: Ledger;
  readonly gaps: readonly Gap[];
}

/**
 * The arithmetic of a document. `passages` are its *mended* passages (an empty text in the place of each that is no part of
 * it), `gaps` speak of the same list. The size of a tail is what the sums leave for it: all − shown − left out of the middle.
 */
export function balance(passages: readonly string[], gaps: readonly Gap[]): Balance {
  const conflict = conflictIn(gaps);
  if (!conflict) return balanceOf(passages, gaps, {});
  const { of, values } = conflict;
  const balances = values.map((value) => balanceOf(passages, gaps, { [of]: value }));
  const fitting = values.filter((_, i) => balances[i]!.ledger.verdict === 'agree');
  const [fits] = fitting.length === 1 ? fitting : [];
  const smallest = Math.min(...values);
  const { ledger, gaps: completed } = balances[values.indexOf(fits ?? smallest)]!;
  const { total, share, off: _off, ...sums } = ledger;
  const isKnown = fits !== undefined || (of === 'rest' && conflictlessTotal(gaps, ledger.unit) !== undefined);
  return {
    ledger: {
      ...sums,
      ...(isKnown && total !== undefined && { total }),
      ...(fits !== undefined && share !== undefined && { share }),
      conflict: { of, values, ...(fits !== undefined && { fits }) },
      verdict: 'disagree',
      off: exact(Math.max(...values) - smallest),
    },
    gaps: completed,
  };
}

function balanceOf(passages: readonly string[], gaps: readonly Gap[], chosen: Chosen): Balance {
  const statement = stateOf(gaps, chosen);
  const { unit, total, shown, missing } = statement;
  const expected = shown ?? (total !== undefined && missing !== undefined ? total - missing : undefined);
  const count = bestCount(passages, gaps, unit, expected);
  const share = total && missing !== undefined ? Math.max(0, (total - missing) / total) : undefined;
  const ledger: Ledger = {
    unit,
    ...count,
    ...(total !== undefined && { total }),
    ...(shown !== undefined && { shown }),
    ...(missing !== undefined && { missing }),
    ...(share !== undefined && { share }),
    ...verdictOf(statement, count, expected),
  };
  return { ledger, gaps: gaps.map((gap) => completed(gap, statement)) };
}

function conflictIn(gaps: readonly Gap[]): Pick<Conflict, 'of' | 'values'> | undefined {
  const unit = unitOf(gaps);
  for (const [of, name] of [['rest', 'omitted'] as const, ['total', 'total'] as const]) {
    const values = statedIn(gaps, unit, name);
    if (values.length > 1 && !isClose(Math.min(...values), Math.max(...values))) return { of, values };
  }
  return undefined;
}

/** The size of the whole, where the page gives one. */
function conflictlessTotal(gaps: readonly Gap[], unit: Unit): number | undefined {
  return unit === 'percent' ? 100 : statedIn(gaps, unit, 'total').at(-1);
}

function bestCount(passages: readonly string[], gaps: readonly Gap[], unit: Unit, expected: number | undefined): Count {
  const [plain, ...others] = countings(passages, gaps, unit);
  if (!plain) return { present: expected ?? 0, counting: 'stated' };
  if (expected === undefined) return plain;
  const distance = ({ present }: Count) => Math.abs(present - expected);
  return others.reduce((best, other) => (distance(other) < distance(best) ? other : best), plain);
}

function verdictOf(
  { contradiction }: Statement,
  { counting, present }: Count,
  expected: number | undefined,
): Pick<Ledger, 'verdict' | 'off'> {
  if (contradiction) return { verdict: 'disagree', off: contradiction };
  if (counting === 'stated') return { verdict: contradiction === 0 ? 'agree' : 'unchecked' };
  if (expected === undefined) return { verdict: 'unchecked' };
  return isClose(present, expected) ? { verdict: 'agree' } : { verdict: 'disagree', off: exact(present - expected) };
}

/** A tail whose notice states all and what is shown is as long as the sums leave it; none where they contradict that. */
function completed(gap: Gap, { unit, total, shown, missing, inTheMiddle }: Statement): Gap {
  const isTail = gap.missing !== 'a-part' && gap.stated?.unit === unit && gap.stated.omitted === undefined;
  if (!isTail || total === undefined || shown === undefined || missing === undefined) return gap;
  const { amount: _amount, basis: _basis, ...unsized } = gap;
  const value = exact(missing - inTheMiddle);
  return value > 0 ? { ...unsized, amount: { value, of: total, unit }, basis: 'derived' } : unsized;
}
