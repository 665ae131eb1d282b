import type { Findings } from './examine';
import type { Gap } from './gaps/gap';
import { applyPatch, atLeast, invertPatch, mapOffset, type Patch } from './patch';

/**
 * What was left out of a page that has too much of something: `text` beyond the first `count` characters, `repairs` or
 * `gaps` beyond so many, or whatever more than `count` seconds of work would have found.
 */
export interface Cut {
  readonly what: 'text' | 'time' | 'repairs' | 'gaps';
  readonly count: number;
}

/** How much of a page is shown at most. */
export interface Limits {
  readonly repairs: number;
  readonly gaps: number;
}

/** The first repairs (with guesses) and gaps of a page, in reading order, as many as are allowed; and what was left out. */
export function limited(
  passages: readonly string[],
  { patches, gaps, ...rest }: Findings,
  limits: Limits,
): Findings & { readonly cuts: readonly Cut[] } {
  let room = limits.repairs;
  const kept = patches.map((patch) => {
    const some = patch.length <= room ? patch : patch.slice(0, room);
    room -= some.length;
    return some;
  });
  const isCut = kept.some((patch, i) => patch !== patches[i]);
  const standing = isCut ? gaps.flatMap((gap) => moved(gap, passages, patches, kept)) : gaps;
  const cuts: Cut[] = [
    ...(isCut ? [{ what: 'repairs', count: limits.repairs } as const] : []),
    ...(standing.length > limits.gaps ? [{ what: 'gaps', count: limits.gaps } as const] : []),
  ];
  return { ...rest, patches: kept, gaps: standing.slice(0, limits.gaps), cuts };
}

/** A gap as it stands in its passage with fewer repairs made; nothing where its notice is no longer there. */
function moved(gap: Gap, passages: readonly string[], found: readonly Patch[], kept: readonly Patch[]): Gap[] {
  const { passage } = gap;
  if (found[passage] === kept[passage]) return [gap];
  const [all, made] = [atLeast(found[passage]!, 'likely'), atLeast(kept[passage]!, 'likely')];
  const at = mapOffset(made, mapOffset(invertPatch(all), gap.at, 'before'), 'after');
  return applyPatch(passages[passage]!, made).startsWith(gap.notice, at) ? [{ ...gap, at }] : [];
}
