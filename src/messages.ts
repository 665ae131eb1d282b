import type { Clues } from './engine/clue';
import type { Fault, Findings } from './engine/examine';
import type { Gap } from './engine/gap';
import type { Patch } from './engine/patch';

/** Which edits the page shows. */
export type Choice = 'cleaned' | 'original';

/** A passage as the popup gets it: `aside` is navigation and the like, repaired in the page but no part of the document. */
export interface ReportedPassage {
  /** Names the passage to its page, which keeps the name while it says the same, however often it is read anew. */
  readonly id: number;
  /** The text the page had. Line feeds in it are white space that a browser folds; lines that a reader sees are passages. */
  readonly text: string;
  readonly part: 'document' | 'aside';
  /** The element it is set in, as far as an export cares. */
  readonly role: 'paragraph' | 'heading' | 'item';
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
  /** One a passage. */
  readonly patches: readonly Patch[];
  readonly gaps: readonly Gap[];
  readonly faults: readonly Fault[];
  readonly choice: Choice;
  /** The edits that are not made: what nobody does unasked, and what the reader refused. */
  readonly left: readonly EditPlace[];
  /** What the reader has selected, in reading order; empty where there is no selection. */
  readonly selection: readonly Stretch[];
}

/** A report and the number of its frame in the tab, as both browsers count frames: 0 is the page itself. */
export interface FrameReport extends Report {
  readonly frame: number;
}

/** What the background answers the popup about a tab. */
export type TabReport =
  | { readonly state: 'read'; readonly frames: readonly FrameReport[] }
  | { readonly state: 'untouchable' | 'cancelled' }
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
  /** From a page: what is garbled and missing in these passages, by their words and by these clues? */
  examine(request: { readonly passages: readonly string[]; readonly clues?: Clues }): Findings;
  /** From a page: what is said of these gaps of its document in the reader's language? */
  label(request: { readonly gaps: readonly Gap[] }): Labels;
  /** From a page: the number for the badge of its tab (this frame's damaged places and gaps). */
  found(request: { readonly count: number }): void;
  /** From the popup: clean this tab (unless the reader chose to see the original) and report. */
  openTab(request: { readonly tab: number }): TabReport;
  /** From the popup: show the cleaned or the original text in all frames of the tab. */
  choose(request: { readonly tab: number; readonly choice: Choice }): TabReport;
  /** From the popup: make these edits of a frame, or leave them; that outlives the popup. */
  decide(request: {
    readonly tab: number;
    readonly frame: number;
    readonly edits: readonly EditPlace[];
    readonly isAccepted: boolean;
  }): FrameReport;
  /** From the popup: scroll to this place of a frame and let the reader see where it is. */
  reveal(request: { readonly tab: number; readonly frame: number; readonly place: Stretch }): void;
  /** From the popup: stop the cleaning of this tab that is under way; its `openTab` is answered with `cancelled`. */
  cancel(request: { readonly tab: number }): void;
}

/** Messages from the background to the popup (or panel), should one be open. */
export interface InterfaceCalls {
  /** Of the text of a tab that is being examined, this share is done, from 0 to 1. */
  progress(request: { readonly tab: number; readonly share: number }): void;
}

/** Messages to the content script of a frame. */
export interface PageCalls {
  /** Read, mend and show the page (once cleaned, only report). */
  clean(): Report;
  /** Show the cleaned or the original text. */
  show(request: { readonly choice: Choice }): Report;
  /** Make these edits, or leave them, whatever else is shown. */
  decide(request: { readonly edits: readonly EditPlace[]; readonly isAccepted: boolean }): Report;
  /** Scroll to this place and let the reader see where it is; a place that is gone is let be. */
  reveal(request: { readonly place: Stretch }): void;
  /** To all frames of a tab: say once more what you `found`; the background has lost count. */
  recount(): void;
}

/** Who sent a message, as far as both browsers tell. */
export interface Sender {
  /** The extension it comes from. */
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  /** The tab it comes from; not there for the popup and the background. */
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

type Call = (...request: never[]) => unknown;
type Calls<C> = { readonly [Name in keyof C]: Call };
type Request<C extends Calls<C>, Name extends keyof C> = Parameters<C[Name]>;
type Answer<C extends Calls<C>, Name extends keyof C> = ReturnType<C[Name]>;
type Outcome = { readonly answer: unknown } | { readonly error: string };

/** Ways to answer each call of a contract; a thrown error reaches the caller in its words. */
export type Answers<C extends Calls<C>> = {
  readonly [Name in keyof C]: (
    request: Request<C, Name>[0],
    sender: Sender,
  ) => Answer<C, Name> | Promise<Answer<C, Name>>;
};

/** What `callsTo` gives: sends a call by its name and gives the answer, or rejects with the error of whoever answered. */
export type Caller<C extends Calls<C>> = <Name extends keyof C & string>(
  name: Name,
  ...request: Request<C, Name>
) => Promise<Answer<C, Name>>;

/**
 * Typed calls over `send`, which is `runtime.sendMessage` of either browser object, or `tabs.sendMessage` bound to a frame.
 * A call that nobody answers rejects.
 */
export function callsTo<C extends Calls<C>>(send: (message: unknown) => Promise<unknown>): Caller<C> {
  return async (name, ...request) => {
    const outcome = (await send({ call: name, request: request[0] })) as
      | Partial<Outcome & { error: string }>
      | undefined;
    if (!outcome) throw new Error(`Nobody answered "${name}".`);
    if (outcome.error !== undefined) throw new Error(outcome.error);
    return (outcome as { answer: never }).answer;
  };
}

/**
 * A listener for `runtime.onMessage` that lets `answers` answer; messages that are none of their calls, or that `mayCall`
 * refuses, are left alone. It answers through `respond` and returns true: the one way that Chrome, Firefox and
 * webextension-polyfill all understand.
 */
export function answering<C extends Calls<C>>(
  answers: Answers<C>,
  mayCall: (name: keyof C & string, request: unknown, sender: Sender) => boolean,
): (message: unknown, sender: Sender, respond: (outcome: unknown) => void) => true {
  return (message, sender, respond) => {
    // What a listener that does not answer returns; the types of webextension-polyfill do not know of it.
    const nothing = undefined as unknown as true;
    const { call, request } = (message ?? {}) as { call?: unknown; request?: unknown };
    if (typeof call !== 'string' || !Object.hasOwn(answers, call)) return nothing;
    const name = call as keyof C & string;
    if (!mayCall(name, request, sender)) return nothing;
    Promise.resolve()
      .then(() => answers[name](request as never, sender))
      .then(
        (answer) => respond({ answer } satisfies Outcome),
        (error: unknown) =>
          respond({ error: error instanceof Error ? error.message : String(error) } satisfies Outcome),
      );
    return true;
  };
}
