import type { Stretch } from '../../messages';
import type { Passage } from '../reading/run';
import { type NodeEdits, type Place, placeOf, shownOffset } from '../showing/spread';

/**
 * Selects again what was selected before text was written: browsers shorten a selection whose text changes. `stretches` are
 * what was selected, in order, and `names` those of the passages. A selection of several parts is left as it is.
 */
export function reselect(
  selection: Selection | null,
  stretches: readonly Stretch[],
  passages: readonly Passage[],
  names: readonly number[],
  edits: NodeEdits,
): void {
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (!selection || !first || !last || selection.rangeCount !== 1) return;
  const start = place(passages[names.indexOf(first.passage)], first.from, 'after', edits);
  const end = place(passages[names.indexOf(last.passage)], last.to, 'before', edits);
  if (start && end) selection.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
}

/** Where an offset of a passage's own text is shown; undefined where the page has taken it away. */
function place(
  passage: Passage | undefined,
  offset: number,
  bias: 'before' | 'after',
  edits: NodeEdits,
): Place | undefined {
  const own = passage && placeOf(passage, offset, bias);
  if (!own?.node.isConnected) return undefined;
  const shown = shownOffset(edits.get(own.node) ?? [], own.offset);
  return shown <= own.node.length ? { node: own.node, offset: shown } : undefined;
}
