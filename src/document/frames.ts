import type { Gap } from '../engine/gaps/gap';
import type { Cut } from '../engine/limit';
import { type Edit, isJoin, type Patch } from '../engine/patch';
import type { EditPlace, FrameReport } from '../messages';
import type { Place, TabPassage } from './view';

/** The frames of a tab, one after the other. */
export interface Joined {
  /** Of the frame with most text. */
  readonly title: string;
  readonly language: string;
  readonly passages: readonly TabPassage[];
  readonly patches: readonly Patch[];
  readonly gaps: readonly Gap[];
  /** The edits that are not made, and those of them that the reader refused. */
  readonly left: ReadonlySet<Edit>;
  readonly refused: ReadonlySet<Edit>;
  readonly selection: readonly Place[];
  /** What of the frames was too much, and left out. */
  readonly cuts: readonly Cut[];
  /** In how many repaired places the page keeps putting its own text back. */
  readonly putBack: number;
  /** Whether an older version of the extension repaired any of them, and what they said before is out of reach. */
  readonly isRepairedBefore: boolean;
}

/** Joins the frames of a tab; passages without a word are left out. */
export function joinFrames(frames: readonly FrameReport[]): Joined {
  const sizeOf = ({ passages }: FrameReport) => passages.reduce((sum, { text }) => sum + text.length, 0);
  const biggest = frames.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0];
  const parts = frames.map((frame, i) => partOf(frame, i, frames.length));
  const starts = startsOf(parts);
  return {
    title: biggest?.title ?? '',
    language: biggest?.language ?? '',
    passages: parts.flatMap(({ passages }) => passages),
    patches: parts.flatMap(({ patches }) => patches),
    gaps: parts.flatMap(({ gaps }, i) => gaps.map((gap) => ({ ...gap, passage: gap.passage + starts[i]! }))),
    left: new Set(parts.flatMap(({ left }) => left)),
    refused: new Set(parts.flatMap(({ refused }) => refused)),
    cuts: frames.flatMap(({ cuts = [] }) => cuts),
    putBack: frames.reduce((sum, frame) => sum + (frame.putBack ?? 0), 0),
    isRepairedBefore: frames.some((frame) => frame.isRepairedBefore),
    selection: parts.flatMap(({ selection }, i) =>
      selection.map((place) => ({ ...place, passage: place.passage + starts[i]! })),
    ),
  };
}

function startsOf(parts: readonly { passages: readonly unknown[] }[]): number[] {
  let start = 0;
  return parts.map(({ passages }) => {
    start += passages.length;
    return start - passages.length;
  });
}

/** The passages of a frame that have words. A frame that holds nothing but navigation and the like is taken as it is. */
function partOf(report: FrameReport, index: number, count: number) {
  const isDocument = report.passages.some(({ part, text }) => part === 'document' && text.trim());
  const kept = [...report.passages.keys()].filter((i) => report.passages[i]!.text.trim());
  const places = new Map(kept.map((old, now) => [old, now]));
  const names = new Map(kept.map((old, now) => [report.passages[old]!.id, now]));
  const patches = kept.map((i, now) => within(report, i, kept[now + 1], report.patches[i] ?? []));
  return {
    patches,
    passages: kept.map((i): TabPassage => {
      const { parting, quotations, ...passage } = report.passages[i]!;
      const isBeside = parting !== undefined && passage.part === report.passages[i - 1]?.part;
      return {
        ...passage,
        ...(isBeside && { parting }),
        // Each frame counts its own.
        ...(quotations && { quotations: quotations.map(([name, depth]) => [name * count + index, depth] as const) }),
        frame: report.frame,
        isDocument: passage.part === 'document' || !isDocument,
      };
    }),
    gaps: report.gaps.flatMap((gap) => {
      const passage = places.get(gap.passage);
      return passage === undefined ? [] : [{ ...gap, passage }];
    }),
    left: editsAt(report.left, names, patches),
    refused: editsAt(
      report.left.filter(({ isRefused }) => isRefused),
      names,
      patches,
    ),
    selection: report.selection.flatMap(({ passage: name, from, to }) => {
      const passage = names.get(name);
      return passage === undefined ? [] : [{ passage, from, to }];
    }),
  };
}

/** A patch whose join, if it has one, is with the passage that follows: of the same part, nothing left out between. */
function within({ passages }: FrameReport, index: number, next: number | undefined, patch: Patch): Patch {
  if (!patch.some(isJoin)) return patch;
  const isNext = next === index + 1 && passages[next]!.part === passages[index]!.part;
  return isNext ? patch : patch.filter((edit) => !isJoin(edit));
}

function editsAt(places: readonly EditPlace[], names: ReadonlyMap<number, number>, patches: readonly Patch[]): Edit[] {
  const starts = new Map<number, Set<number>>();
  for (const { passage, start } of places) {
    const list = starts.get(passage);
    if (list) list.add(start);
    else starts.set(passage, new Set([start]));
  }
  return [...starts].flatMap(([name, list]) => {
    const index = names.get(name);
    return index === undefined ? [] : patches[index]!.filter(({ start }) => list.has(start));
  });
}
