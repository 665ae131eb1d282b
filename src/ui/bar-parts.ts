import type { Bar, BarStretch, Tick } from '../document/bar';
import { flagWhat } from '../wording/flag';
import type { Say } from '../wording/say';

/** What can be chosen on the bar: a stretch as a whole, or a repair in it. */
export interface BarPart {
  readonly stretch: BarStretch;
  readonly tick?: Tick;
}

/** The parts of a bar from left to right. */
export function partsOf({ stretches }: Bar): readonly BarPart[] {
  return stretches.flatMap((stretch) => [{ stretch }, ...stretch.ticks.map((tick) => ({ stretch, tick }))]);
}

/** What a part is: `Missing: 547 characters missing here`, `Repaired: （一）抓氛圍營造`. */
export function labelOf(say: Say, { stretch, tick }: BarPart): string {
  if (tick) return say('barPart', { kind: tick.kind, what: tick.words });
  if (stretch.gap) return say('barPart', { kind: 'gap', what: flagWhat(say, stretch.gap) });
  return say('barPart', { kind: 'here', what: say('amount', { count: stretch.size ?? 0, unit: 'character' }) });
}
