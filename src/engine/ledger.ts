import { type Count, countings } from './counting';
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
  /** Where they disagree: units by which what is there, or the sum of what is stated, exceeds (or, below 0, falls short of) what it should be. */
  readonly off?: number;
}

/** The ledger and the gaps, the latter completed with the amounts that follow from the sums. */
export interface Balance {
  readonly ledger: Ledger;
  readonly gaps: readonly Gap[];
}

/** Counts within this part of what the page states agree with it: sites count in their own ways. */
const TOLERANCE = 0.05;

/** Numbers of the whole document, in one unit. */
interface Statement {
  readonly unit: Unit;
  readonly total: number | undefined;
  readonly shown: number | undefined;
  readonly missing: number | undefined;
  /** What is left out of the middle, as far as stated. */
  readonly inTheMiddle: number;
  /** By how much the page's numbers miss each other, 0 where they fit; undefined where it states too few of them to tell. */
  readonly contradiction: number | undefined;
}

/**
 * The arithmetic of a document. `passages` are its *mended* passages (an empty text in the place of each that is no part of
 * it), `gaps` speak of the same list. The size of a tail is what the sums leave for it: all − shown − left out of the middle.
 */
export function balance(passages: readonly string[], gaps: readonly Gap[]): Balance {
  const statement = stateOf(gaps);
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

const UNITS: readonly Unit[] = ['character', 'page', 'word', 'percent'];

function stateOf(gaps: readonly Gap[]): Statement {
  const unit = UNITS.find((each) => gaps.some(({ stated }) => stated?.unit === each)) ?? 'character';
  const stated = gaps.filter((gap) => gap.stated?.unit === unit);
  const rest = stated.filter(({ missing }) => missing !== 'a-part');
  const inTheMiddle = sum(stated.filter(({ missing }) => missing === 'a-part').map((gap) => gap.stated?.omitted ?? 0));
  const atTheEnd = rest.map((gap) => gap.stated?.omitted).find((omitted) => omitted !== undefined);
  const shown = rest.map((gap) => gap.stated?.shown).findLast((value) => value !== undefined);
  const given = rest.map((gap) => gap.stated?.total).findLast((value) => value !== undefined);
  const total = given ?? wholeOf(unit, shown, atTheEnd, inTheMiddle);
  const missing = missingOf(total, shown, atTheEnd, inTheMiddle);
  const excess = missing === undefined ? 0 : Math.max(0, -missing, exact(inTheMiddle - missing));
  const isSummed = given !== undefined && shown !== undefined && atTheEnd !== undefined;
  const summed = isSummed ? shown + atTheEnd + inTheMiddle : undefined;
  const sums =
    summed === undefined || given === undefined ? undefined : isClose(summed, given) ? 0 : exact(summed - given);
  return {
    unit,
    total,
    shown,
    missing: missing && Math.max(missing, 0),
    inTheMiddle,
    contradiction: excess > 0 ? excess : sums,
  };
}

function wholeOf(unit: Unit, shown: number | undefined, atTheEnd: number | undefined, inTheMiddle: number) {
  if (unit === 'percent') return 100;
  return shown !== undefined && atTheEnd !== undefined ? shown + atTheEnd + inTheMiddle : undefined;
}

function missingOf(
  total: number | undefined,
  shown: number | undefined,
  atTheEnd: number | undefined,
  inTheMiddle: number,
): number | undefined {
  if (total !== undefined && shown !== undefined) return exact(total - shown);
  if (atTheEnd !== undefined) return exact(atTheEnd + inTheMiddle);
  return inTheMiddle > 0 ? inTheMiddle : undefined;
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

function isClose(counted: number, stated: number): boolean {
  return Math.abs(counted - stated) <= TOLERANCE * stated;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

/** Without the dust that percentages leave (100 − 57.09). */
function exact(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
