import type { Gap, Unit } from './gap';

/** Counts within this part of what the page states agree with it: sites count in their own ways. */
const TOLERANCE = 0.05;

/** Numbers of the whole document, in one unit. */
export interface Statement {
  readonly unit: Unit;
  readonly total: number | undefined;
  readonly shown: number | undefined;
  readonly missing: number | undefined;
  /** What is left out of the middle, as far as stated. */
  readonly inTheMiddle: number;
  /** By how much the page's numbers miss each other, 0 where they fit; undefined where it states too few of them to tell. */
  readonly contradiction: number | undefined;
}

/** Sizes to go by where the page gives several. */
export interface Chosen {
  readonly rest?: number;
  readonly total?: number;
}

const UNITS: readonly Unit[] = ['character', 'page', 'word', 'percent'];

/** What the page states its numbers in: characters, if in anything. */
export function unitOf(gaps: readonly Gap[]): Unit {
  return UNITS.find((each) => gaps.some(({ stated }) => stated?.unit === each)) ?? 'character';
}

/** The numbers of one kind that notices of the rest state, each once. */
export function statedIn(gaps: readonly Gap[], unit: Unit, name: 'omitted' | 'total'): readonly number[] {
  const all = gaps
    .filter(({ stated, missing }) => stated?.unit === unit && missing !== 'a-part')
    .map(({ stated }) => stated![name]);
  return [...new Set(all.filter((value) => value !== undefined))];
}

/** What the notices of a page state together; where they give several sizes for the same, by those that are chosen. */
export function stateOf(gaps: readonly Gap[], chosen: Chosen): Statement {
  const unit = unitOf(gaps);
  const stated = gaps.filter((gap) => gap.stated?.unit === unit);
  const rest = stated.filter(({ missing }) => missing !== 'a-part');
  const inTheMiddle = sum(stated.filter(({ missing }) => missing === 'a-part').map((gap) => gap.stated?.omitted ?? 0));
  const atTheEnd = chosen.rest ?? statedIn(gaps, unit, 'omitted')[0];
  const shown = rest.map((gap) => gap.stated?.shown).findLast((value) => value !== undefined);
  const given = chosen.total ?? rest.map((gap) => gap.stated?.total).findLast((value) => value !== undefined);
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

/** Whether a count agrees with what is stated. */
export function isClose(counted: number, stated: number): boolean {
  return Math.abs(counted - stated) <= TOLERANCE * stated;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

/** Without the dust that percentages leave (100 − 57.09). */
export function exact(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
