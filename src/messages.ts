import type { Fault, Findings } from './engine/examine';
import type { Gap } from './engine/gap';
import type { Patch } from './engine/patch';

/** Which edits the page shows. */
export type Choice = 'cleaned' | 'original';

/** A passage as the popup gets it: `aside` is navigation and the like, repaired in the page but no part of the document. */
export interface ReportedPassage {
  /** The text the page had. */
  readonly text: string;
  readonly part: 'document' | 'aside';
  /** The element it is set in, as far as an export cares. */
  readonly role: 'paragraph' | 'heading' | 'item';
}

/** What one frame of a page tells the popup. */
export interface Report {
  readonly title: string;
  readonly address: string;
  /** BCP 47 tag as the page declares it, or empty. */
  readonly language: string;
  readonly passages: readonly ReportedPassage[];
  /** One a passage. */
  readonly patches: readonly Patch[];
  readonly gaps: readonly Gap[];
  readonly faults: readonly Fault[];
  readonly choice: Choice;
}

/** What the background answers the popup about a tab. */
export type TabReport =
  | { readonly state: 'read'; readonly frames: readonly Report[] }
  | { readonly state: 'untouchable' }
  | { readonly state: 'failed'; readonly message: string };

/** Messages to the background. */
export interface BackgroundCalls {
  /** From a page: what is garbled and missing in these passages? */
  examine(request: { readonly passages: readonly string[] }): Findings;
  /** From a page: the number for the badge of its tab (this frame's damaged places and gaps). */
  found(request: { readonly count: number }): void;
  /** From the popup: clean this tab (unless the reader chose to see the original) and report. */
  openTab(request: { readonly tab: number }): TabReport;
  /** From the popup: show the cleaned or the original text in all frames of the tab. */
  choose(request: { readonly tab: number; readonly choice: Choice }): TabReport;
}

/** Messages to the content script of a frame. */
export interface PageCalls {
  /** Read, mend and show the page (once cleaned, only report). */
  clean(): Report;
  /** Show the cleaned or the original text. */
  show(request: { readonly choice: Choice }): Report;
}
