import { isHole } from './gaps/found';
import type { Gap, Reason } from './gaps/gap';
import { applyPatch, atLeast, type Patch } from './patch';

/** What tells of missing text without words that a reader reads: how a page looks there, or what it declares to machines. */
export interface Clue {
  /** `not-free`: declared so. `part-withheld`, `pages-absent`: what stands in its place. `concealed`: text that nobody can see. `fade`: the text fades out. */
  readonly rule: 'not-free' | 'part-withheld' | 'pages-absent' | 'concealed' | 'fade';
  /** Index of the passage at whose end text is missing. */
  readonly passage: number;
  readonly missing: 'the-rest' | 'a-part';
  readonly reason: Reason;
  /** Whether it tells of a gap by itself; if not, it needs another clue, or words of a wall. */
  readonly isFirm: boolean;
  readonly stated?: {
    readonly total?: number;
    readonly shown?: number;
    readonly omitted?: number;
    readonly unit: 'page';
  };
}

/** The clues of a page, and what of its passages a reader sees. */
export interface Clues {
  readonly all: readonly Clue[];
  /** Indices of the passages that are the document's, in order. */
  readonly document: readonly number[];
  /** Indices of those that stand beside it: navigation, dialogs and the like. */
  readonly beside: readonly number[];
}

/** Text that fits into so many columns of a terminal (170 words, 500 Chinese characters) is a mere beginning. */
const SHORT = 1000;

/**
 * The gaps with those that the clues tell of, in reading order: each stands at the end of a passage and has no notice.
 * Where words in the document tell of the same gap, it stays one, and takes over what the clue adds to it. `passages` are
 * the page's own, `patches` theirs, and `gaps` those that markers found in what is mended.
 */
export function gapsByClues(
  passages: readonly string[],
  patches: readonly Patch[],
  gaps: readonly Gap[],
  clues: Clues,
): readonly Gap[] {
  const mended = (index: number) => applyPatch(passages[index] ?? '', atLeast(patches[index] ?? [], 'likely'));
  const wall = wallIn(gaps, clues);
  const rules = new Set(clues.all.map(({ rule }) => rule));
  // A fold that opens for everybody fades and conceals too: only with a wall or a declaration is it more than that.
  const isBacked = rules.has('not-free') && (rules.size > 1 || isShort(clues.document, mended));
  const standing = clues.all.filter(({ isFirm }) => isFirm || wall !== undefined || isBacked);
  const all = [...gaps];
  for (const clue of onePerPlace(standing)) {
    const told = gapFor(clue, wall, mended(clue.passage).length);
    const same = all.findLastIndex((gap) => isSame(gap, told, clues.document));
    if (same < 0) all.push(told);
    else all[same] = completed(all[same]!, told);
  }
  return all.sort((a, b) => a.passage - b.passage || a.at - b.at);
}

/** Whether all of a document is a mere beginning; looks no further than that. */
function isShort(document: readonly number[], mended: (index: number) => string): boolean {
  let width = 0;
  for (const index of document) {
    width += widthOf(mended(index));
    if (width >= SHORT) return false;
  }
  return true;
}

/** The reason that a wall gives, be it in the document or in a dialog beside it; undefined where there is no wall. */
function wallIn(gaps: readonly Gap[], { document, beside }: Clues): Reason | undefined {
  const seen = new Set([...document, ...beside]);
  const walls = gaps.filter((gap) => seen.has(gap.passage) && isHole(gap) && gap.missing !== 'a-part');
  return (walls.find(({ reason }) => reason !== 'unsaid') ?? walls.find((gap) => document.includes(gap.passage)))
    ?.reason;
}

/** Of clues to one place, that which tells most. */
function onePerPlace(clues: readonly Clue[]): readonly Clue[] {
  const best = new Map<string, Clue>();
  for (const clue of clues) {
    const place = clue.missing === 'the-rest' ? 'end' : String(clue.passage);
    const other = best.get(place);
    if (!other || weightOf(clue) > weightOf(other)) {
      best.set(place, other && clue.reason === 'unsaid' ? { ...clue, reason: other.reason } : clue);
    } else if (other.reason === 'unsaid') best.set(place, { ...other, reason: clue.reason });
  }
  return [...best.values()];
}

const weightOf = ({ stated, isFirm }: Clue) => (stated ? 2 : 0) + (isFirm ? 1 : 0);

function gapFor({ rule, passage, missing, reason, stated }: Clue, wall: Reason | undefined, at: number): Gap {
  const { total, shown, omitted } = stated ?? {};
  const value = omitted ?? (total !== undefined && shown !== undefined ? total - shown : undefined);
  return {
    passage,
    at,
    notice: '',
    missing,
    reason: reason === 'unsaid' ? (wall ?? 'unsaid') : reason,
    ...(stated &&
      value !== undefined && {
        amount: { value, ...(total !== undefined && { of: total }), unit: stated.unit },
        basis: 'derived' as const,
        stated,
      }),
    rule,
  };
}

/** Whether words of the document tell of the gap already: of the rest anywhere, of a part right there or in the next passage. */
function isSame(gap: Gap, told: Gap, document: readonly number[]): boolean {
  const place = document.indexOf(gap.passage);
  if (place < 0 || !isHole(gap)) return false;
  if (told.missing === 'the-rest') return gap.missing !== 'a-part';
  return gap.passage === told.passage || document[place - 1] === told.passage;
}

function completed(gap: Gap, told: Gap): Gap {
  const reason = gap.reason === 'unsaid' ? told.reason : gap.reason;
  if (gap.stated || gap.amount || !told.amount || !told.stated) return { ...gap, reason };
  return { ...gap, reason, amount: told.amount, stated: told.stated, basis: 'derived' };
}

function widthOf(text: string): number {
  return text.trim().length + (text.match(/[\u3000-\u9fff\uac00-\ud7a3\uff00-\uff60]/gu)?.length ?? 0);
}
