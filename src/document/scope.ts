import { type PlacedParagraph, type PlacedPiece, paragraphsOf, passageOf } from '../engine/export/paragraphs';
import type { DocumentView, Place } from './view';

/** What of a page is shown and taken along: the document, all that can be read on it, or what the reader selected. */
export type Scope = 'article' | 'page' | 'selection';

/** The scopes that differ on this page, the first of them being what is shown unasked. */
export function scopesOf({ passages, selection }: DocumentView): readonly Scope[] {
  const all: (Scope | false)[] = [
    'article',
    passages.some(({ isDocument }) => !isDocument) && 'page',
    selection.length > 0 && 'selection',
  ];
  return all.filter((scope) => scope !== false);
}

/** The cleaned paragraphs of a scope; those of the document where the reader's selection is gone. */
export function paragraphsIn(view: DocumentView, scope: Scope): readonly PlacedParagraph[] {
  if (scope === 'article' || !scopesOf(view).includes(scope)) return view.cleaned;
  const all = paragraphsOf(view.passages, view.patches, view.gaps, (edit) => !view.left.has(edit));
  if (scope === 'page') return all.filter(({ passage }) => !view.passages[passage]!.isReading);
  return selected(all, view.selection);
}

/** The selected parts, each a paragraph; those of passages that are joined go on. */
function selected(all: readonly PlacedParagraph[], selection: readonly Place[]): readonly PlacedParagraph[] {
  const holders = new Map(all.flatMap((one) => one.pieces.map((piece) => [passageOf(piece, one), one] as const)));
  const out: PlacedParagraph[] = [];
  for (const place of selection) {
    const holder = holders.get(place.passage);
    const pieces = (holder?.pieces ?? [])
      .filter((piece) => passageOf(piece, holder!) === place.passage)
      .flatMap((piece) => cutTo(piece, place));
    if (!holder || pieces.length === 0) continue;
    const last = out.at(-1);
    const end = last?.pieces.at(-1);
    const before = last && end && passageOf(end, last);
    const isNext = before === place.passage - 1 && holders.get(before) === holder;
    if (last && isNext) out[out.length - 1] = { ...last, pieces: [...last.pieces, ...pieces] };
    else out.push({ ...holder, pieces });
  }
  return out;
}

/** What of a piece lies in a place: of text the part, of anything else all or nothing. */
function cutTo(piece: PlacedPiece, { from, to }: Place): PlacedPiece[] {
  const isPoint = piece.from === piece.to;
  if (isPoint ? piece.from < from || piece.from > to : piece.to <= from || piece.from >= to) return [];
  if (piece.kind !== 'text' || isPoint) return [piece];
  const start = Math.max(piece.from, from);
  const end = Math.min(piece.to, to);
  return [{ ...piece, text: piece.text.slice(start - piece.from, end - piece.from), from: start, to: end }];
}
