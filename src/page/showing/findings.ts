import type { Fault } from '../../engine/fault';
import type { Gap } from '../../engine/gaps/gap';
import type { Cut } from '../../engine/limit';
import {
  applyPatch,
  atLeast,
  type Edit,
  endOf,
  invertPatch,
  isJoin,
  mapOffset,
  misfitOf,
  type Patch,
} from '../../engine/patch';
import type { Examination } from '../../messages';
import { areLinesOfOneText } from '../reading/lines';
import type { Passage } from '../reading/run';

/** Findings that were held against the passages they are about. */
export interface Accepted {
  /** One a passage, with guesses. */
  readonly patches: readonly Patch[];
  /** The sure and likely ones of them, which the gaps go by. */
  readonly applied: readonly Patch[];
  /** What of them is made unasked. */
  readonly unasked: readonly Patch[];
  /** Those in the document; their offsets are in the text with `applied` made. */
  readonly gaps: readonly Gap[];
  readonly faults: readonly Fault[];
  readonly cuts: readonly Cut[];
}

/** Nothing found in any passage. */
export const nothingFound: Accepted = { patches: [], applied: [], unasked: [], gaps: [], faults: [], cuts: [] };

/**
 * Takes from findings what fits the passages, some passages at a time: edits of program text are refused, joins of what the page
 * sets apart, and gaps outside the document.
 */
export function* accept(passages: readonly Passage[], findings: Examination): Generator<void, Accepted> {
  const { least } = findings;
  const full: Patch[] = [];
  const patches: Patch[] = [];
  const applied: Patch[] = [];
  const unasked: Patch[] = [];
  for (const [i, passage] of passages.entries()) {
    yield;
    const patch = fitting(passage.text, findings.patches[i] ?? []);
    full.push(patch);
    patches.push(withinText(outsideCode(passage, patch), passage, passages[i + 1]));
    applied.push(atLeast(patches[i]!, 'likely'));
    unasked.push(atLeast(patches[i]!, least));
  }
  const gaps = findings.gaps.flatMap((gap) => {
    const passage = passages[gap.passage];
    if (passage?.part !== 'document') return [];
    const moved = moveGap(gap, atLeast(full[gap.passage]!, 'likely'), applied[gap.passage]!);
    const stands = applyPatch(passage.text, applied[gap.passage]!).startsWith(moved.notice, moved.at);
    return stands ? [moved] : [];
  });
  return { patches, applied, unasked, gaps, faults: findings.faults, cuts: findings.cuts ?? [] };
}

function fitting(text: string, patch: Patch): Patch {
  let from = 0;
  return patch.filter((edit) => {
    if (misfitOf(text, edit, from)) return false;
    from = endOf(edit);
    return true;
  });
}

/** Code quotes mojibake on purpose. */
function outsideCode({ pieces }: Passage, patch: Patch): Patch {
  if (patch.length === 0 || !pieces.some(({ code }) => code)) return patch;
  const stretches: [number, number][] = [];
  let start = 0;
  for (const { from, to, code } of pieces) {
    if (code) stretches.push([start, start + to - from]);
    start += to - from;
  }
  const isInCode = (edit: Edit) => stretches.some(([from, to]) => edit.start < to && endOf(edit) > from);
  return patch.filter((edit) => !isInCode(edit));
}

/** Only lines of one text can be one. */
function withinText(patch: Patch, passage: Passage, next: Passage | undefined): Patch {
  if (!patch.some(isJoin) || (next && areLinesOfOneText(passage, next))) return patch;
  return patch.filter((edit) => !isJoin(edit));
}

/** A gap found in a text with one patch made, as it stands in the text with fewer edits made. */
function moveGap(gap: Gap, found: Patch, made: Patch): Gap {
  if (found.length === made.length) return gap;
  return { ...gap, at: mapOffset(made, mapOffset(invertPatch(found), gap.at, 'before'), 'after') };
}
