import { textOf } from '../engine/export/export';
import { type PlacedParagraph, passageOf } from '../engine/export/paragraphs';
import { isHole } from '../engine/gaps/found';
import type { Gap } from '../engine/gaps/gap';
import { enough, lastWords } from './surroundings';
import type { DocumentView, Place } from './view';

/** A gap, where it is, and the last words ahead of it. */
export interface MissingPlace {
  readonly gap: Gap;
  readonly place: Place;
  readonly after: string;
}

/** The gaps of a document: those where text is known to be missing, and what else is worth a look (masks, ruins, suspicions). */
export interface Missing {
  readonly holes: readonly MissingPlace[];
  readonly others: readonly MissingPlace[];
}

/** Characters of the words ahead. */
const CONTEXT = 14;

/** The gaps of a view, in reading order. */
export function missingIn({ cleaned }: DocumentView): Missing {
  const all = placesIn(cleaned);
  return { holes: all.filter(({ gap }) => isHole(gap)), others: all.filter(({ gap }) => !isHole(gap)) };
}

function placesIn(paragraphs: readonly PlacedParagraph[]): MissingPlace[] {
  const found: MissingPlace[] = [];
  let ahead = '';
  for (const paragraph of paragraphs) {
    for (const piece of paragraph.pieces) {
      if (piece.kind === 'flag') {
        const place = { passage: passageOf(piece, paragraph), from: piece.from, to: piece.to };
        found.push({ gap: piece.gap, place, after: lastWords(ahead.trim(), CONTEXT) });
      }
      const words = piece.kind === 'flag' ? piece.gap.notice : textOf(piece, () => '');
      // A hole's notice is no word of the text.
      if (piece.kind !== 'flag' || !isHole(piece.gap)) ahead = (ahead + words).slice(-enough(CONTEXT));
    }
  }
  return found;
}

/** One line of the sums: how much, of what. */
export interface Sum {
  readonly what: 'shown' | 'middle' | 'end' | 'total';
  /** Undefined where nobody knows it. */
  readonly count: number | undefined;
}

/** The sums of a document in its ledger's unit, from what is shown to the whole; empty where the page states no numbers. */
export function sumsOf({ ledger, gaps }: Pick<DocumentView, 'ledger' | 'gaps'>): readonly Sum[] {
  const { unit, total, missing } = ledger;
  const shown = ledger.shown ?? (total !== undefined && missing !== undefined ? total - missing : undefined);
  if (shown === undefined && missing === undefined) return [];
  const sized = gaps.filter((gap) => isHole(gap) && gap.amount?.unit === unit);
  const amount = (isEnd: boolean) =>
    sized.filter((gap) => (gap.missing !== 'a-part') === isEnd).reduce((sum, gap) => sum + gap.amount!.value, 0);
  const middle = amount(false);
  // Notices that contradict each other are not added up.
  const end = ledger.conflict?.of === 'rest' ? Math.max(0, (missing ?? 0) - middle) : amount(true);
  return [
    // What is present is counted in characters.
    { what: 'shown', count: shown ?? (unit === 'character' ? ledger.present : undefined) },
    ...(middle > 0 ? [{ what: 'middle', count: middle } as const] : []),
    ...(end > 0 ? [{ what: 'end', count: end } as const] : []),
    { what: 'total', count: total },
  ];
}
