import type { Context } from '../damage';
import type { Weighed } from './realign-choice';
import { readingsAt, witnessesOn } from './realign-page';
import type { Run } from './realign-run';
import type { Start } from './realign-starts';

/** What gives the readings of the run at a start, best first. */
type Readings = (start: Start) => readonly Weighed[];

/** What gives the readings of the runs of a text, those at a start worked out once. */
export function readingsIn(run: Run, context: Context): Readings {
  const witnesses = witnessesOn(context);
  const known = new Map<Start, readonly Weighed[]>();
  return (start) => {
    const others = witnesses.filter((other) => other.passage !== context.index || other.start !== start.start);
    const found = known.get(start) ?? readingsAt(run, start, context, others);
    known.set(start, found);
    return found;
  };
}

/** From so many nats on a run is what it seems, whatever might begin within it. */
const BEYOND_DOUBT = 40;

// 必要的。嚴(yán)謹(jǐn)(shù)墓芾碚咧   (shù) begins the run: 小，賴喇分數, from the mark on, makes by far less sense
/** Whether a run that a reading begins, `later` but within the one at `start`, makes more sense. */
export function isOutdone(start: Start, later: readonly Start[], readings: Readings): boolean {
  const best = readings(start)[0];
  if (!best || best.score >= BEYOND_DOUBT) return false;
  const isBetter = (one: Start) => one.by === 'reading' && (readings(one)[0]?.score ?? 0) > best.score;
  return later.some((one) => one.start < best.preimage.at && isBetter(one));
}
