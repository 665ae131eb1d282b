import { paragraphsOf } from '../engine/export/paragraphs';
import { foundIn } from '../engine/gaps/found';
import { type Edit, isJoin, type Patch } from '../engine/patch';
import type { Decided, EditPlace } from '../messages';
import { barOf } from './bar';
import { originalOf } from './original';
import type { DocumentView } from './view';

/**
 * A view after the reader decided on edits of a frame: what `viewOf` would give of a new report. Only the passages that the
 * decision was about are drawn anew, all others are the same objects as before.
 */
export function afterDecision(
  view: DocumentView,
  frame: number,
  edits: readonly EditPlace[],
  { left: answer }: Decided,
): DocumentView {
  const { passages, patches, gaps, ledger } = view;
  const names = new Set(edits.map(({ passage }) => passage));
  const touched = [...passages.keys()].filter((i) => passages[i]!.frame === frame && names.has(passages[i]!.id));
  const answers = new Map(answer.map((one) => [`${one.passage} ${one.start}`, one]));
  const left = new Set(view.left);
  const refused = new Set(view.refused);
  for (const index of touched) {
    for (const edit of patches[index]!) {
      const one = answers.get(`${passages[index]!.id} ${edit.start}`);
      put(left, edit, one !== undefined);
      put(refused, edit, one?.isRefused === true);
    }
  }
  const isMade = (edit: Edit) => !left.has(edit);
  const drawn = joinedWith(patches, touched);
  const isDrawn = new Set(drawn);
  const anew = paragraphsOf(passages, patches, gaps, isMade, drawn).filter(
    ({ passage }) => passages[passage]!.isDocument,
  );
  const kept = view.cleaned.filter(({ passage }) => !isDrawn.has(passage));
  const cleaned = [...kept, ...anew].sort((a, b) => a.passage - b.passage);
  const original = touched.map((index) => originalOf(passages[index]!, patches[index]!, index, isMade));
  const found = foundIn(patches.flat(), gaps, ledger, isMade, (edit) => refused.has(edit), view.found.lost);
  return {
    ...view,
    left,
    refused,
    cleaned,
    original: renewed(view.original, original),
    found,
    bar: barOf(cleaned, ledger),
  };
}

/** These passages and all that are or could be joined with them, in order. */
function joinedWith(patches: readonly Patch[], some: readonly number[]): readonly number[] {
  const goesOn = (index: number) => patches[index]?.some(isJoin) === true;
  const all = new Set<number>();
  for (const index of some) {
    let first = index;
    while (goesOn(first - 1)) first--;
    let last = index;
    while (goesOn(last)) last++;
    for (let one = first; one <= last; one++) all.add(one);
  }
  return [...all].sort((a, b) => a - b);
}

function put(edits: Set<Edit>, edit: Edit, isIn: boolean): void {
  if (isIn) edits.add(edit);
  else edits.delete(edit);
}

function renewed<Item extends { readonly passage: number }>(
  all: readonly Item[],
  some: readonly Item[],
): readonly Item[] {
  const others = new Map(some.map((one) => [one.passage, one]));
  return all.map((one) => others.get(one.passage) ?? one);
}
