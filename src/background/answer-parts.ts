import type { Patch } from '../engine/patch';

/** Edits and patches from which on a message is not added to: a browser, and the page with it, stands still while it takes a long one. */
const enough = { edits: 600, patches: 4_000 };

/** The first patches of an answer, and whether there are others. */
interface Part {
  readonly patches: readonly Patch[];
  readonly isMore?: true;
}

/** What is still to be had, by tab and frame. */
const waiting = new Map<string, readonly Patch[]>();

/** As many of these patches as one message holds; the others are kept for the frame until it asks for them, or for something else. */
export function firstPart(tab: number, frame: number, patches: readonly Patch[]): Part {
  let end = 0;
  for (let edits = 0; end < Math.min(patches.length, enough.patches) && edits < enough.edits; end++)
    edits += patches[end]!.length;
  forgetParts(tab, frame);
  if (end === patches.length) return { patches };
  waiting.set(`${tab} ${frame}`, patches.slice(end));
  return { patches: patches.slice(0, end), isMore: true };
}

/** What comes next of the answer to a frame; throws where there is nothing any more. */
export function nextPart(tab: number, frame: number): Part {
  const rest = waiting.get(`${tab} ${frame}`);
  if (!rest) throw new Error('The rest of what was found is no longer there.');
  return firstPart(tab, frame, rest);
}

/** Forgets what a frame of a tab did not ask for, or all of them. */
export function forgetParts(tab: number, frame?: number): void {
  const key = `${tab} ${frame ?? ''}`;
  for (const each of waiting.keys())
    if (frame === undefined ? each.startsWith(key) : each === key) waiting.delete(each);
}
