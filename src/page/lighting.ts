import { endOf, invertPatch, isJoin, type Patch } from '../engine/patch';
import type { Accepted } from './findings';
import { type Lights, ownStretch, rangeOf } from './highlight';
import type { Passage } from './run';
import type { NodeEdits } from './spread';

/** Adds to the lights what was found and is not made (guesses, and what the reader refused), and the notices of gaps. */
export function lightFindings(
  lights: Lights,
  passages: readonly Passage[],
  { patches, applied, gaps }: Accepted,
  made: readonly Patch[],
  edits: NodeEdits,
): void {
  const add = (list: StaticRange[], index: number, from: number, to: number) => {
    const range = rangeOf(passages[index]!, edits, from, to);
    if (range) list.push(range);
  };
  for (const [index, patch] of patches.entries()) {
    // Most passages of a long page are sound.
    if (patch.length === 0) continue;
    const done = new Set(made[index]);
    for (const edit of patch) if (!done.has(edit) && !isJoin(edit)) add(lights.guess, index, edit.start, endOf(edit));
  }
  for (const { passage, at, notice } of gaps) {
    add(lights.gap, passage, ...ownStretch(invertPatch(applied[passage]!), at, at + notice.length));
  }
}
