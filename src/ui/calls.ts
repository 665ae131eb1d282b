import type { Convert } from '../document/conversion';
import type { PlacedParagraph } from '../engine/export/paragraphs';
import type { Edit } from '../engine/patch';
import type { Ruler } from '../engine/ruler';
import type { Choice, EditPlace, Stretch } from '../messages';
import type { Format, Script, Settings } from '../settings';

/** What is taken along, and in which form. */
export interface Taking extends Pick<Settings, 'flags' | 'provenance'> {
  readonly paragraphs: readonly PlacedParagraph[];
  readonly format: Format;
  /** Whether what takes more than plain text gets it as HTML, too. */
  readonly isRich?: boolean;
}

/** What the reader can ask for; a promise that rejects is told to the reader. */
export interface Calls {
  /** Put the text on the clipboard. */
  copy(taking: Taking): Promise<void>;
  /** Save the text as a file. */
  save(taking: Taking): Promise<void>;
  /** Show the cleaned or the original text, in page and popup alike. */
  choose(choice: Choice): Promise<void>;
  /** Make these edits of a frame, or leave them, in page and popup alike. */
  decide(frame: number, edits: readonly EditPlace[], isAccepted: boolean): Promise<void>;
  /** Scroll the page to a place in one of its frames. */
  reveal(frame: number, place: Stretch): Promise<void>;
  /** How edits lie along their bytes; null where nobody knows those. */
  rulers(edits: readonly Edit[]): Promise<readonly (Ruler | null)[]>;
  /** A way to bring text into a script; `sample` shows which script it is in. */
  converter(script: Script, sample: string): Promise<Convert>;
  /** Open the options page; not there where nobody offers it. */
  openOptions?(): Promise<void>;
  /** Open the panel beside the page; not there in the panel itself. To be called while the click is fresh. */
  openPanel?(): Promise<void>;
  /** Read the page again. */
  read(): Promise<void>;
  /** Stop the reading that is under way. */
  cancel(): Promise<void>;
}

/** How things are until the reader asks for something else. */
export type Preferences = Pick<Settings, 'script' | 'format' | 'flags' | 'provenance'>;
