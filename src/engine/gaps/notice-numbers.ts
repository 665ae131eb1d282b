import type { Gap } from './gap';
import type { Sighting } from './sighting';

/** The numbers of the best sighting, completed with those that others of the same unit add. */
export function mergedNumbers(
  best: NonNullable<Gap['stated']>,
  group: readonly Sighting[],
): NonNullable<Gap['stated']> {
  const merged: { -readonly [Key in keyof typeof best]: (typeof best)[Key] } = { ...best };
  for (const { stated } of group) {
    if (stated?.unit !== best.unit) continue;
    for (const name of ['total', 'shown', 'omitted'] as const) {
      const value = merged[name] ?? stated[name];
      if (value !== undefined) merged[name] = value;
    }
  }
  return merged;
}

/** How much is missing by the numbers of one notice. */
export function amountOf({ total, shown, omitted, unit }: NonNullable<Gap['stated']>): Pick<Gap, 'amount' | 'basis'> {
  const all =
    total ?? (unit === 'percent' ? 100 : shown !== undefined && omitted !== undefined ? shown + omitted : undefined);
  const of = all !== undefined && all >= (omitted ?? 0) ? { of: all } : {};
  if (omitted !== undefined) return { amount: { value: omitted, ...of, unit }, basis: 'stated' };
  if (all === undefined || shown === undefined || shown > all) return {};
  return { amount: { value: Math.round((all - shown) * 1e6) / 1e6, ...of, unit }, basis: 'derived' };
}
