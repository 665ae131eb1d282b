import type { Mending } from './mended-page';
import { applyPatch, atLeast, type Edit, type Patch } from './patch';

/** The same with other patches: a passage whose patch is another one is mended anew. The same object where none is. */
export function withPatches(mending: Mending, passages: readonly string[], patches: readonly Patch[]): Mending {
  // What was worked out about the list of passages is kept by the list: where nothing of it changes, it stays the same one.
  if (patches.every((patch, index) => patch === mending.patches[index])) return mending;
  const mended = mending.mended.map((text, index) =>
    patches[index] === mending.patches[index] ? text : applyPatch(passages[index]!, atLeast(patches[index]!, 'likely')),
  );
  return { ...mending, patches, mended };
}

/** The same with other edits in the place of some. */
export function withInstead(mending: Mending, passages: readonly string[], instead: ReadonlyMap<Edit, Patch>): Mending {
  if (instead.size === 0) return mending;
  const patches = mending.patches.map((patch) =>
    patch.some((edit) => instead.has(edit)) ? patch.flatMap((edit) => instead.get(edit) ?? [edit]) : patch,
  );
  return withPatches(mending, passages, patches);
}
