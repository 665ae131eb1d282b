import { endOf, invertPatch, trustOf } from '../engine/patch';
import type { Accepted } from './findings';
import { type Lights, ownStretch, rangeOf } from './highlight';
import type { Passage } from './run';
import type { NodeEdits } from './spread';

/** Adds the guesses and the notices of gaps to the lights. */
export function lightFindings(
  lights: Lights,
  passages: readonly Passage[],
  { patches, applied, gaps }: Accepted,
  edits: NodeEdits,
): void {
  const add = (list: StaticRange[], index: number, from: number, to: number) => {
    const range = rangeOf(passages[index]!, edits, from, to);
    if (range) list.push(range);
  };
  for (const [index, patch] of patches.entries()) {
    for (const edit of patch) if (trustOf(edit) === 'guess') add(lights.guess, index, edit.start, endOf(edit));
  }
  for (const { passage, at, notice } of gaps) {
    add(lights.gap, passage, ...ownStretch(invertPatch(applied[passage]!), at, at + notice.length));
  }
}
