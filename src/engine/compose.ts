import { applyPatch, type Cause, type Edit, invertPatch, type Patch } from './patch';

/**
 * One patch that does what `first` and then `second` do, `second` speaking of the text after `first`. Edits that overlap
 * become one with the causes of all; what one makes and the other undoes disappears. A RangeError tells that `second`
 * does not fit the text `first` leaves.
 */
export function composePatches(first: Patch, second: Patch): Patch {
  const out: Edit[] = [];
  let shift = 0; // from the text between the two back to the one before `first`
  for (const knot of knots(invertPatch(first), second)) {
    const was = applyPatch(knot.text, knot.backward);
    const now = applyPatch(knot.text, knot.forward);
    const causes = [...causesOf(knot.backward), ...causesOf(knot.forward)];
    if (was !== now) out.push({ start: knot.from + shift, was, now, causes });
    shift += was.length - knot.text.length;
  }
  return out;
}

/** A stretch of the text between two patches where their edits overlap; the edits' offsets are from its start. */
interface Knot {
  readonly from: number;
  text: string;
  /** Edits that undo the first patch. */
  readonly backward: Edit[];
  /** Edits of the second patch. */
  readonly forward: Edit[];
}

/** The knots in order, each as small as can be: edits that only touch stay apart. */
function* knots(backward: Patch, forward: Patch): Generator<Knot> {
  let i = 0;
  let j = 0;
  let knot: Knot | undefined;
  while (i < backward.length || j < forward.length) {
    const undo = backward[i];
    const redo = forward[j];
    const takesUndo = undo !== undefined && (redo === undefined || comesFirst(undo, redo));
    const edit = takesUndo ? undo : redo!;
    if (knot && !reaches(knot, edit)) {
      yield knot;
      knot = undefined;
    }
    knot ??= { from: edit.start, text: '', backward: [], forward: [] };
    const rebased = { ...edit, start: edit.start - knot.from };
    knot.text += edit.was.slice(knot.text.length - rebased.start);
    if (takesUndo) knot.backward.push(rebased);
    else knot.forward.push(rebased);
    if (takesUndo) i++;
    else j++;
  }
  if (knot) yield knot;
}

/** Of two edits that start together, an insertion of the second patch stands before what the first one put there. */
function comesFirst(undo: Edit, redo: Edit): boolean {
  if (undo.start !== redo.start) return undo.start < redo.start;
  return undo.was === '' || redo.was !== '';
}

/** Whether the edit shares text with the knot, or both are nothing but the same place. */
function reaches(knot: Knot, edit: Edit): boolean {
  const end = knot.from + knot.text.length;
  return edit.start < end || (edit.start === end && knot.text === '' && edit.was === '');
}

/** Edits side by side come from the same passes: the one that took most passes, and whatever else the others had. */
function causesOf(edits: readonly Edit[]): readonly Cause[] {
  const longest = edits.reduce<readonly Cause[]>(
    (most, { causes }) => (causes.length > most.length ? causes : most),
    [],
  );
  const all = [...longest];
  for (const cause of edits.flatMap(({ causes }) => causes)) {
    if (!all.some(({ damage, trust }) => damage === cause.damage && trust === cause.trust)) all.push(cause);
  }
  return all;
}
