import type { Ledger } from '../engine/gaps/ledger';
import type { Say } from './say';

/** Whether the page's numbers fit together and fit its text; where it gives different sizes for the same, which. */
export function verdictText(say: Say, { verdict, conflict, unit, off = 0 }: Ledger): string {
  if (!conflict) return say('verdict', { verdict, off: Math.abs(off) });
  const { of, values, fits } = conflict;
  const amount = (count: number) => say('amount', { count, unit });
  return say('conflict', {
    of,
    first: amount(Math.min(...values)),
    second: amount(Math.max(...values)),
    off: Math.abs(off),
    fits: fits === undefined ? 'none' : amount(fits),
  });
}
