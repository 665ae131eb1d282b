import type { Edit, Patch } from '../engine/patch';

/** Patches as they go in a message: browsers take long for many objects, and a garbled page has the same few letters to be mended again and again. */
export interface PackedPatches {
  /** The edits without their places, each once. */
  readonly edits: readonly Omit<Edit, 'start'>[];
  /** Of each patch how many edits it has, and then of each of them its `start` and its index in `edits`. */
  readonly places: readonly number[];
}

/** Packs patches. */
export function packPatches(patches: readonly Patch[]): PackedPatches {
  const edits: Omit<Edit, 'start'>[] = [];
  const places: number[] = [];
  const known = new Map<string, number>();
  for (const patch of patches) {
    places.push(patch.length);
    for (const { start, ...edit } of patch) {
      const key = JSON.stringify(edit);
      const index = known.get(key) ?? edits.push(edit) - 1;
      known.set(key, index);
      places.push(start, index);
    }
  }
  return { edits, places };
}

/** The patches that were packed. */
export function unpackPatches({ edits, places }: PackedPatches): readonly Patch[] {
  const patches: Patch[] = [];
  for (let at = 0; at < places.length; ) {
    const end = at + 1 + 2 * places[at++]!;
    const patch: Edit[] = [];
    for (; at < end; at += 2) patch.push({ start: places[at]!, ...edits[places[at + 1]!]! });
    patches.push(patch);
  }
  return patches;
}
