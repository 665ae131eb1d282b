import type { PlacedParagraph } from '../engine/export/paragraphs';
import type { Found } from '../engine/gaps/found';
import type { Gap } from '../engine/gaps/gap';
import type { Ledger } from '../engine/gaps/ledger';
import type { Cut } from '../engine/limit';
import type { Edit, Patch } from '../engine/patch';
import type { Choice, ReportedPassage, Stretch } from '../messages';
import type { Bar } from './bar';

/** A passage of a tab: of which frame it is, and whether it is part of the document or stands beside it. */
export interface TabPassage extends ReportedPassage {
  readonly frame: number;
  readonly isDocument: boolean;
}

/** A place in a passage of a view (by its index), in UTF-16 offsets of the text the page had. */
export interface Place {
  readonly passage: number;
  readonly from: number;
  readonly to: number;
}

/** The document of a tab, all frames together, ready to be drawn, copied and saved. */
export interface DocumentView {
  readonly state: 'found' | 'clean';
  readonly title: string;
  /** Where it was read. */
  readonly address: string;
  /** BCP 47 tag as the page declares it, or empty. */
  readonly language: string;
  readonly choice: Choice;
  /** All passages of all frames. */
  readonly passages: readonly TabPassage[];
  /** One a passage. */
  readonly patches: readonly Patch[];
  /** The edits that are not made, and those of them that the reader refused. */
  readonly left: ReadonlySet<Edit>;
  readonly refused: ReadonlySet<Edit>;
  /** With the sizes that follow from the sums. */
  readonly gaps: readonly Gap[];
  /** What of it is selected in the page. */
  readonly selection: readonly Place[];
  /** The document, without what stands beside it. */
  readonly cleaned: readonly PlacedParagraph[];
  readonly original: readonly PlacedParagraph[];
  readonly found: Found;
  readonly ledger: Ledger;
  /** What was too much, and left out. */
  readonly cuts: readonly Cut[];
  /** How many large frames of the tab could not be read. */
  readonly unread: number;
  /** How many of its pages are shown as pictures, which nobody can repair or copy. */
  readonly pictures: number;
  /** In how many repaired places the page keeps putting its own text back. */
  readonly putBack: number;
  /** Whether an older version of the extension repaired any of it, and what it said before is out of reach. */
  readonly isRepairedBefore: boolean;
  readonly bar: Bar;
}

/** Everything the popup can show. */
export type View =
  | {
      readonly state: 'loading';
      /** How much of the text is examined, from 0 to 1; undefined before anybody knows. */
      readonly share?: number;
    }
  | { readonly state: 'untouchable' | 'unasked' | 'cancelled' }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'empty'; readonly title: string; readonly unread: number; readonly pictures: number }
  | DocumentView;

/** The same place as the page knows it, and the number of its frame. */
export function inFrame({ passages }: DocumentView, place: Place): { frame: number; place: Stretch } {
  const { frame, id } = passages[place.passage]!;
  return { frame, place: { passage: id, from: place.from, to: place.to } };
}
