import type { RuleList } from '../../messages';
import type { Settings } from '../../settings';
import type { SayOptions } from '../../wording/options/values';
import type { Say } from '../../wording/say';

/** A keyboard shortcut as the browser has it. */
export interface Shortcut {
  readonly name: string;
  /** What it does, in the reader's language. */
  readonly does: string;
  /** The keys, as the browser writes them; empty where it assigned none. */
  readonly keys: string;
}

/** Everything the options page shows. */
export interface OptionsView {
  readonly settings: Settings;
  /** The sites of the settings that this browser lets us read. */
  readonly allowed: readonly string[];
  readonly rules: RuleList;
  readonly shortcuts: readonly Shortcut[];
}

/** What the reader can ask for; a promise that rejects is told to the reader. */
export interface OptionsCalls {
  /** Store these settings. */
  save(changes: Partial<Settings>): Promise<void>;
  /** Ask the browser to let us read a site, and clean it by itself from now on; gives whether that was granted. */
  allow(host: string): Promise<boolean>;
  /** Give the permission for a site back, and clean it no longer. */
  forget(host: string): Promise<void>;
  /** Save the settings as a file. */
  exportFile(): Promise<void>;
  /** Take over the settings in a file; gives whether there were any. */
  importFile(file: File): Promise<boolean>;
  /** Forget everything that the reader chose. */
  reset(): Promise<void>;
  /** Open the browser's page for shortcuts; not there where the browser has no way to it. */
  changeShortcuts?(): Promise<void>;
}

/** What each section of the page is given. */
export interface SectionProps {
  readonly say: SayOptions;
  /** The wording of the rest of Lacuna: names of damages, flags. */
  readonly words: Say;
  readonly view: OptionsView;
  readonly calls: OptionsCalls;
  /** Stores a change and tells the reader. */
  change(changes: Partial<Settings>): void;
  /** Tells the reader something; `alert` for what went wrong. */
  tell(answer: string, kind?: 'alert'): void;
}
