import type { Fault } from './engine/examine';
import type { Passage } from './engine/export/passage';
import type { Gap } from './engine/gaps/gap';
import type { Cut } from './engine/limit';
import type { Edit, Patch } from './engine/patch';
import type { Ruler } from './engine/ruler';
import type { Examination, Question } from './messages/examination';
import type { Outline } from './messages/outline';
import type { PackedPatches } from './messages/packed-patches';
import type { PackedReport } from './messages/packed-report';
import type { RuleList } from './messages/rule-list';
import type { Announcement, Told } from './messages/told';

export type { Examination } from './messages/examination';
export type { Outline } from './messages/outline';
export type { PackedReport } from './messages/packed-report';
export type { RuleList } from './messages/rule-list';
export type { Announcement, Told } from './messages/told';
export { type Answers, answering, type Caller, callsTo, type Sender, sentTwice } from './messages/wire';

/** Which edits the page shows. */
export type Choice = 'cleaned' | 'original';

/** A passage as the popup gets it: `aside` is navigation and the like, repaired in the page but no part of the document. */
export interface ReportedPassage extends Passage {
  /** Names the passage to its page, which keeps the name while it says the same, however often it is read anew. */
  readonly id: number;
  readonly part: 'document' | 'aside';
  /** Whether it stands above others and says how those are read: they say it as well. */
  readonly isReading?: true;
}

/** Where an edit lies: the `id` of its passage, and its `start` in the text the page had. */
export interface EditPlace {
  readonly passage: number;
  readonly start: number;
}

/** A stretch of a passage, named by its `id`, in UTF-16 offsets of the text the page had. */
export interface Stretch {
  readonly passage: number;
  readonly from: number;
  readonly to: number;
}

/** What one frame of a page tells the popup. */
export interface Report {
  readonly title: string;
  readonly address: string;
  /** BCP 47 tag as the page declares it, or empty. */
  readonly language: string;
  readonly passages: readonly ReportedPassage[];
  /** Not there where all of the document is the article, so many passages there are. */
  readonly outline?: Outline;
  /** One a passage. */
  readonly patches: readonly Patch[];
  readonly gaps: readonly Gap[];
  readonly faults: readonly Fault[];
  /** What was too much, and left out; not there where nothing was. */
  readonly cuts?: readonly Cut[];
  readonly choice: Choice;
  /** The edits that are not made: what nobody does unasked, and what the reader refused. */
  readonly left: readonly (EditPlace & { readonly isRefused?: true })[];
  /** Whether it is large enough to hold a document, and how many frames within it are. */
  readonly isLarge?: true;
  readonly largeFrames?: number;
  /** How many pages of a document it shows as pictures, with no text over them; not there where it shows none so. */
  readonly pictures?: number;
  /** In how many places that are repaired the page shows its own text all the same, for it keeps putting that back; not there where it does nowhere. */
  readonly putBack?: number;
  /** An older version of the extension repaired the page, and nobody can say any more what it said before. */
  readonly isRepairedBefore?: true;
  /** What the reader has selected, in reading order; empty where there is no selection. */
  readonly selection: readonly Stretch[];
}

/** What a decision led to: of the passages that it was about, the edits that are not made. */
export type Decided = Pick<Report, 'left'>;

/** A report and the number of its frame in the tab, as both browsers count frames: 0 is the page itself. */
export interface FrameReport extends Report {
  readonly frame: number;
}

/** What the background answers the popup about a tab. */
export type TabReport =
  | {
      readonly state: 'read';
      readonly frames: readonly FrameReport[];
      /** How many large frames could not be read; not there where all could. */
      readonly unread?: number;
      /** How many pages of a document are shown as pictures; not there where none are. */
      readonly pictures?: number;
    }
  | { readonly state: 'untouchable' | 'unasked' | 'cancelled' }
  | { readonly state: 'failed'; readonly message: string };

/** What the flags in a page say, in the reader's language. */
export interface Labels {
  /** BCP 47 tag of that language. */
  readonly language: string;
  /** One a gap. */
  readonly texts: readonly string[];
  /** One sentence about all of them, to be read out once. */
  readonly summary: string;
}

/** Messages to the background. */
export interface BackgroundCalls {
  /** From a page: what is garbled and missing in these passages? Undefined where what was sent ahead of them was lost. */
  examine(request: Question): Examination | undefined;
  /** From a page: the passages from the `from`th on that it is going to ask about, to be mended while the rest is still being read. */
  mendAhead(request: { readonly passages: readonly string[]; readonly from: number }): void;
  /** From a page: a further part of the patches of what it asked about, the first of them being 0; each is had once. */
  more(request: { readonly part: number }): PackedPatches;
  /** From a page: what is said of these gaps of its document in the reader's language? */
  label(request: { readonly gaps: readonly Gap[] }): Labels;
  /** From a page: what is told of this edit of it, the `at`th of `count`, in the reader's language? */
  explain(request: {
    readonly edit: Edit;
    readonly isMade: boolean;
    readonly at: number;
    readonly count: number;
  }): Told;
  /** From a page: what does the button say that leads through so many changes? */
  announce(request: { readonly count: number }): Announcement;
  /** From a page: the number for the badge of its tab (this frame's damaged places and gaps). */
  found(request: { readonly count: number }): void;
  /** From a frame of a site that is cleaned without a click: it is there. */
  arrived(): void;
  /** From a page that shows this: a frame within it loaded, which the reader's click may have missed. */
  frameLoaded(request: { readonly choice: Choice }): void;
  /** From a page: for the first time, something in it is to be lit. */
  dress(): void;
  /** From a page: the reader decided something in it. */
  changed(): void;
  /** From the options page: which rules are there? */
  rules(): RuleList;
  /** From the popup: do with this tab what a click does (clean it, unless the reader chose otherwise) and report. */
  openTab(request: { readonly tab: number }): TabReport;
  /** From the popup: show the cleaned or the original text in all frames of the tab. */
  choose(request: { readonly tab: number; readonly choice: Choice }): TabReport;
  /** From the popup: make these edits of a frame, or leave them; that outlives the popup. */
  decide(request: {
    readonly tab: number;
    readonly frame: number;
    readonly edits: readonly EditPlace[];
    readonly isAccepted: boolean;
  }): Decided;
  /** From the popup: scroll to this place of a frame and let the reader see where it is. */
  reveal(request: { readonly tab: number; readonly frame: number; readonly place: Stretch }): void;
  /** From the popup: how do these edits lie along their bytes? One answer each, null where nobody knows the bytes. */
  rulers(request: { readonly edits: readonly Edit[] }): readonly (Ruler | null)[];
  /** From the popup: stop the cleaning of this tab that is under way; its `openTab` is answered with `cancelled`. */
  cancel(request: { readonly tab: number }): void;
}

/** Messages from the background to the popup (or panel), should one be open. */
export interface InterfaceCalls {
  /** Of the text of a tab that is being examined, this share is done, from 0 to 1. */
  progress(request: { readonly tab: number; readonly share: number }): void;
}

/** Messages from the background to the panel, should one be open. */
export interface PanelCalls {
  /** The reader did something with this tab elsewhere: what is known of it is out of date. */
  changed(request: { readonly tab: number }): void;
}

/** Messages to the content script of a frame. */
export interface PageCalls {
  /** Read the page and report; where the reader made no choice so far, `first` is shown. */
  clean(request: { readonly first: Choice }): PackedReport;
  /**
   * Show the original, or of the cleaned text all or what the reader selected only. Without a choice, the page is read and
   * reported, and nothing of it is changed.
   */
  show(request: { readonly choice?: Choice; readonly part?: 'page' | 'selection' }): PackedReport;
  /** The part of a packed report that goes by this number; it is had once, and within a minute. */
  part(request: { readonly next: number }): PackedReport;
  /** Make these edits, or leave them, whatever else is shown. */
  decide(request: { readonly edits: readonly EditPlace[]; readonly isAccepted: boolean }): Decided;
  /** Scroll to this place and let the reader see where it is; a place that is gone is let be. */
  reveal(request: { readonly place: Stretch }): void;
  /** To all frames of a tab: ask anew what is garbled and missing, and how flags say it; the reader's settings changed. */
  renew(): void;
  /** To all frames of a tab: say once more what you `found`; the background has lost count. */
  recount(): void;
}
