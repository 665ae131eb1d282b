import type { BrowserName } from '../../browsers';

/** A line of the table: what was measured in which browser, and what it must not be above. */
export interface Row {
  readonly browser: BrowserName;
  readonly what: string;
  readonly is: number;
  readonly budget?: number;
  readonly unit: '' | 'ms' | 'MB';
}

/** Whether the popup has come to an end, one way or another; runs in it. */
export const isDone = () => document.querySelector('footer, [role=alert]') !== null;

/** Whether a figure is above its budget. */
export const isOver = ({ is, budget }: Row): boolean => budget !== undefined && !(is <= budget);

/** Prints a line, and gives it. */
export function print(row: Row): Row {
  const { browser, what, is, budget, unit } = row;
  const figure = `${unit === 'ms' ? is.toFixed(1) : is.toFixed(3)} ${unit}`.trim();
  const verdict = budget === undefined ? '' : `${isOver(row) ? 'OVER' : 'within'} ${budget}`;
  console.log(`${browser.padEnd(9)} ${what.padEnd(56)} ${figure.padStart(12)}  ${verdict}`);
  return row;
}
