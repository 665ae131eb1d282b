import { charsetsOf } from '../../engine/explain';
import type { RuleList } from '../../messages';

type DamageLine = RuleList['damages'][number];

/** Damages whose bytes were read in the same charset, so that what a page shows of them looks alike. */
export interface DamageGroup {
  /** The usual name of the charset that they were read in. */
  readonly readAs: string;
  readonly damages: readonly (DamageLine & { readonly writtenIn: string })[];
}

/**
 * Damages as a reader surveys them: those that no other is like, in the order of the list, and groups of the rest, the
 * largest first.
 */
export function damageGroups(list: readonly DamageLine[]): { single: DamageLine[]; groups: DamageGroup[] } {
  const misread = list.flatMap((damage) => {
    const charsets = charsetsOf(damage.id);
    return charsets ? [{ ...damage, ...charsets }] : [];
  });
  const groups = [...new Set(misread.map(({ readAs }) => readAs))]
    .map((charset) => ({
      readAs: charset,
      damages: misread.filter(({ readAs }) => readAs === charset).toSorted(byName),
    }))
    .filter(({ damages }) => damages.length > 1)
    .toSorted((a, b) => b.damages.length - a.damages.length);
  const grouped = new Set(groups.flatMap(({ damages }) => damages.map(({ id }) => id)));
  return { single: list.filter(({ id }) => !grouped.has(id)), groups };
}

function byName(a: { writtenIn: string }, b: { writtenIn: string }): number {
  return a.writtenIn < b.writtenIn ? -1 : 1;
}
