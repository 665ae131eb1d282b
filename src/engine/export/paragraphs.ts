import type { Gap } from '../gaps/gap';
import { type Cause, type Edit, type Patch, type Trust, trustOf } from '../patch';
import { type Mark, type Passage, standing } from './passage';
import { BREAK, flagged, segmentsOf, withoutStart } from './segments';

export type { Passage, Role } from './passage';

/**
 * A stretch of a passage: sound text (`isAdded`: said by elements alone, like how characters are read), a repair (`isLeft`: only proposed, the text stays as
 * it was), or a flag in place of a gap's notice.
 */
export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly marks?: readonly Mark[]; readonly isAdded?: true }
  | {
      readonly kind: 'mended';
      readonly was: string;
      readonly now: string;
      readonly trust: Trust;
      readonly causes: readonly Cause[];
      readonly isLeft?: true;
      readonly marks?: readonly Mark[];
    }
  | { readonly kind: 'flag'; readonly gap: Gap; readonly marks?: undefined };

/** A passage as pieces, in reading order; several passages where a break between them is damage. */
export interface Paragraph extends Omit<Passage, 'text' | 'marks'> {
  readonly pieces: readonly Piece[];
}

/** A piece, and the stretch it stands for: UTF-16 offsets of the text the page had; `passage` where a join brought it in from another passage than the paragraph's. */
export type PlacedPiece = Piece & { readonly from: number; readonly to: number; readonly passage?: number };

/** A paragraph of which every piece knows its place. */
export interface PlacedParagraph extends Paragraph {
  /** Index of its first passage. */
  readonly passage: number;
  readonly pieces: readonly PlacedPiece[];
}

/** Whether an edit of a passage is made. */
export type IsMade = (edit: Edit, passage: number) => boolean;

/**
 * Passages as pieces: some edits are made (sure and likely ones, if nothing else is said), the others left, and each gap's
 * notice is a flag; passages whose join is made are one paragraph. `gaps` speak of the text mended with sure and likely
 * edits, as `examine` gives them. With `wanted`, only the passages of these indices are given.
 */
export function paragraphsOf(
  passages: readonly Passage[],
  patches: readonly Patch[],
  gaps: readonly Gap[],
  isMade: IsMade = (edit) => trustOf(edit) !== 'guess',
  wanted: Iterable<number> = passages.keys(),
): PlacedParagraph[] {
  const gapsOf = new Map<number, Gap[]>();
  for (const gap of gaps) {
    const list = gapsOf.get(gap.passage);
    if (list) list.push(gap);
    else gapsOf.set(gap.passage, [gap]);
  }
  const afterwords = new Map(gaps.map(({ passage, afterword = '' }) => [passage + 1, afterword]));
  const paragraphs = Array.from(wanted, (passage) => {
    const segments = segmentsOf(passages[passage]!, patches[passage] ?? [], (edit) => isMade(edit, passage));
    const flags = (gapsOf.get(passage) ?? []).sort((a, b) => a.at - b.at);
    const rest = withoutStart(flags.reduceRight(flagged, segments), afterwords.get(passage) ?? '');
    return { ...standing(passages[passage]!), passage, pieces: rest.map(({ piece }) => piece) };
  });
  return joined(paragraphs);
}

/** Whether a piece is a join: nothing of its passage, and no break behind it. */
export function isBreak(piece: PlacedPiece): boolean {
  return piece.kind === 'mended' && piece.was === BREAK && piece.from === piece.to;
}

/** The index of the passage that a piece of a paragraph lies in. */
export function passageOf(piece: PlacedPiece, { passage }: { readonly passage: number }): number {
  return piece.passage ?? passage;
}

/** The paragraphs, in one those that a join or nothing parts. */
function joined(all: readonly PlacedParagraph[]): PlacedParagraph[] {
  const out: PlacedParagraph[] = [];
  let goesOn: number | undefined;
  let before: number | undefined;
  for (const paragraph of all) {
    const last = out.at(-1);
    const isNext = before === paragraph.passage - 1;
    const isLine = isNext && paragraph.parting === ' ' && [last, paragraph].every((one) => one?.role === 'heading');
    if (last && (isLine || goesOn === paragraph.passage || (isNext && paragraph.parting === '')))
      out[out.length - 1] = { ...last, pieces: [...last.pieces, ...broughtIn(paragraph, isLine)] };
    else out.push(paragraph);
    const end = paragraph.pieces.at(-1);
    before = paragraph.passage;
    goesOn = end && isBreak(end) ? before + 1 : undefined;
  }
  return out;
}

/** The pieces of a paragraph that goes on with another, behind a space where that is a line of the same heading. */
function broughtIn({ passage, pieces }: PlacedParagraph, isLine: boolean): readonly PlacedPiece[] {
  const space = { kind: 'text', text: ' ', from: 0, to: 0 } as const;
  return [...(isLine ? [space] : []), ...pieces].map((piece) => ({ ...piece, passage }));
}
