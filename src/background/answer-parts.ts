import type { Patch } from '../engine/patch';
import { type PackedPatches, packPatches } from '../messages/packed-patches';

/**
 * Edits, UTF-16 units of them, and patches from which on a message is not added to: a browser, and the page with it, stands still
 * while it takes a long one.
 */
const enough = { edits: 600, units: 50_000, patches: 4_000 };
/** The same for further parts, which are packed. */
const enoughPacked = { edits: 2_400, units: 50_000, patches: 16_000 };

/** The first patches of an answer, and how many further parts it has. */
interface Part {
  readonly patches: readonly Patch[];
  readonly further?: number;
}

/** Further parts that are still to be had, by their numbers, by tab and frame. */
const waiting = new Map<string, Map<number, readonly Patch[]>>();

/** As many of these patches as one message holds; the others are kept for the frame until it has them, or asks for something else. */
export function firstPart(tab: number, frame: number, patches: readonly Patch[]): Part {
  forgetParts(tab, frame);
  const [first = []] = partsOf(patches, enough);
  if (first.length === patches.length) return { patches };
  const further = partsOf(patches.slice(first.length), enoughPacked);
  waiting.set(`${tab} ${frame}`, new Map(further.entries()));
  return { patches: first, further: further.length };
}

/** A further part of the answer to a frame, the first of them being 0; throws where there is none any more. */
export function furtherPart(tab: number, frame: number, part: number): PackedPatches {
  const parts = waiting.get(`${tab} ${frame}`);
  const patches = parts?.get(part);
  if (!patches) throw new Error('This part of what was found is no longer there.');
  parts?.delete(part);
  if (parts?.size === 0) forgetParts(tab, frame);
  return packPatches(patches);
}

function partsOf(patches: readonly Patch[], most: typeof enough): Patch[][] {
  const parts: Patch[][] = [];
  let [edits, units] = [most.edits, 0];
  for (const patch of patches) {
    if (edits >= most.edits || units >= most.units || parts.at(-1)!.length === most.patches) {
      parts.push([]);
      [edits, units] = [0, 0];
    }
    parts.at(-1)!.push(patch);
    edits += patch.length;
    units += patch.reduce((sum, { was, now }) => sum + was.length + now.length, 0);
  }
  return parts;
}

/** Forgets what a frame of a tab did not ask for, or all of them. */
export function forgetParts(tab: number, frame?: number): void {
  const key = `${tab} ${frame ?? ''}`;
  for (const each of waiting.keys())
    if (frame === undefined ? each.startsWith(key) : each === key) waiting.delete(each);
}
