import type { Run as Stretch } from '../../language/gate';
import { endOf } from '../../patch';
import type { Run } from '../kinds/run';
import { undoneIn } from './undone';

/** How far around what may be undone the text is read with it, in UTF-16 units. */
const REACH = 24;

/**
 * The stretches of a text in which some reading undoes something by its bytes alone, each with the whole of the runs that reach into
 * it; in order and apart. What is misread several times over lies in them, and nothing between them bears on it.
 */
export function undonePlacesIn(text: string, runs: readonly Run[]): Stretch[] {
  const undone = joined(
    undoneIn(text).flatMap(({ patch }) =>
      patch.map((edit) => ({
        start: Math.max(0, edit.start - REACH),
        end: Math.min(text.length, endOf(edit) + REACH),
      })),
    ),
  );
  return joined([...undone, ...reachingInto(undone, runs)]);
}

/** The runs that have some characters in common with one of the stretches. */
function reachingInto(stretches: readonly Stretch[], runs: readonly Run[]): Stretch[] {
  let next = 0;
  return [...runs]
    .sort((a, b) => a.start - b.start)
    .map((run) => ({ start: run.start, end: endOf(run) }))
    .filter(({ start, end }) => {
      while (next < stretches.length && stretches[next]!.end <= start) next++;
      return next < stretches.length && stretches[next]!.start < end;
    });
}

/** Stretches in order, those that meet or touch made one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && start <= last.end) all[all.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else all.push({ start, end });
  }
  return all;
}
