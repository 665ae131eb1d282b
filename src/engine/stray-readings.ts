import type { Damage } from './damage';
import type { Mending } from './mended-page';
import { withInstead } from './mending';
import { asGuess, type Edit, trustOf } from './patch';

/** From so many UTF-16 units on that are surely one damage's, a page was misread so. */
const PROVEN = 40;
/** So many times less is a stray reading's. */
const RARER = 10;

/**
 * What was mended of a page, where edits that one misreading made of what lost bytes are guesses if another befell nearly all of the
 * page: they are of what that one left over, read as something else.
 */
export function withoutStrayReadings(
  mending: Mending,
  passages: readonly string[],
  damages: readonly Damage[],
): Mending {
  const readings = new Set(damages.filter(({ undo }) => undo).map(({ id }) => id));
  const firm = new Map<string, number>();
  const sure = new Map<string, number>();
  const likely = new Map<string, Edit[]>();
  for (const edit of mending.patches.flat()) {
    const damage = edit.causes[0]?.damage ?? '';
    const trust = trustOf(edit);
    if (edit.causes.length !== 1 || trust === 'guess' || !readings.has(damage)) continue;
    firm.set(damage, (firm.get(damage) ?? 0) + edit.was.length);
    if (trust === 'sure') sure.set(damage, (sure.get(damage) ?? 0) + edit.was.length);
    else if (!likely.get(damage)?.push(edit)) likely.set(damage, [edit]);
  }
  const most = Math.max(0, ...sure.values());
  if (most < PROVEN) return mending;
  const stray = [...likely].flatMap(([damage, edits]) => (firm.get(damage)! * RARER <= most ? edits : []));
  return withInstead(mending, passages, new Map(stray.map((edit) => [edit, [asGuess(edit)]])));
}
