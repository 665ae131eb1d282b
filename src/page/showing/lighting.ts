import type { Gap } from '../../engine/gaps/gap';
import { endOf, invertPatch, isJoin, type Patch } from '../../engine/patch';
import type { Passage } from '../reading/run';
import type { Accepted } from './findings';
import type { Light, LightName } from './highlight';
import { endsOf, ownStretch } from './ranges';
import type { NodeEdit, NodeEdits } from './spread';

/**
 * What is to be lit, in the order of the page, some passages at a time: the edits that are `made` where a node `shows` them, what
 * was found and is not made (guesses, and what the reader refused), and the notices of gaps. `edits` are those made, by node.
 */
export function* lightsOf(
  passages: readonly Passage[],
  { patches, applied, gaps }: Accepted,
  made: readonly Patch[],
  edits: NodeEdits,
  shows: (node: Text) => boolean,
): Generator<void, readonly Light[]> {
  const lights: Light[] = [];
  const seen = new Set<Text>();
  const told = new Map<number, Gap[]>();
  for (const gap of gaps) told.set(gap.passage, [...(told.get(gap.passage) ?? []), gap]);
  for (const [index, passage] of passages.entries()) {
    yield;
    const add = (name: LightName, from: number, to: number) => {
      const range = endsOf(passage, edits, from, to);
      if (range) lights.push({ name, range });
    };
    for (const { at, notice } of told.get(index) ?? [])
      add('gap', ...ownStretch(invertPatch(applied[index]!), at, at + notice.length));
    const patch = patches[index] ?? [];
    const done = new Set(made[index]);
    for (const edit of patch) if (!done.has(edit) && !isJoin(edit)) add('guess', edit.start, endOf(edit));
    for (const { node } of passage.pieces) {
      const list = edits.get(node);
      if (!list || seen.has(node)) continue;
      seen.add(node);
      if (shows(node)) lights.push(...lightsIn(node, list));
    }
  }
  return lights;
}

/** Where something was only taken away, the character ahead of it is lit. */
function* lightsIn(node: Text, list: readonly NodeEdit[]): Generator<Light> {
  // Firefox copies the whole text of a node whenever it is asked for `data`.
  const { length } = node;
  let shift = 0;
  for (const { from: own, to: ownEnd, now, trust } of list) {
    const start = own + shift;
    shift += now.length - (ownEnd - own);
    const from = now === '' ? characterAhead(node, start) : start;
    const to = start + now.length;
    if (from >= to || to > length) continue;
    const range = { startContainer: node, startOffset: from, endContainer: node, endOffset: to };
    yield { name: 'mended', range };
    if (trust === 'likely') yield { name: 'likely', range };
  }
}

function characterAhead(node: Text, offset: number): number {
  const unit = offset > 0 && offset <= node.length ? node.substringData(offset - 1, 1).charCodeAt(0) : 0;
  return Math.max(0, offset - (unit >= 0xdc00 && unit < 0xe000 ? 2 : 1));
}
