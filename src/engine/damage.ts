import type { Language } from './language/language';
import type { Edit, Patch } from './patch';
import type { Sign } from './scan';

/** What a damage may look at besides the text it mends. */
export interface Context {
  /** All passages of the page, as they stand in this layer. */
  readonly passages: readonly string[];
  /** The same passages as the page shows them. */
  readonly shown: readonly string[];
  /** Which of them is being mended. */
  readonly index: number;
  /** How plausible text is. */
  readonly language: Language;
  /** Whether anybody still waits: when not, long work is left where it stands, and what was found counts. */
  hasTime(): boolean;
  /** A fact of the whole page, worked out once for a layer however many passages ask for it. */
  page<Fact>(fact: (passages: readonly string[], hasTime: () => boolean) => Fact): Fact;
}

/** A fact of a whole page that takes long to work out. */
export interface LongFact<Fact> {
  (passages: readonly string[], hasTime: () => boolean): Fact;
  /** The same in steps of a few thousandths of a second. */
  steps(passages: readonly string[], hasTime: () => boolean): Generator<undefined, Fact>;
}

/** A passage as it is once all is mended. */
export interface MendedText {
  readonly text: string;
  /** The same as the page shows it. */
  readonly shown: string;
  /** The same with U+FFFC in the place of each unit that was put in. */
  readonly left: string;
  /** Where in both an edit put something in. */
  readonly at: number;
  /** How many UTF-16 units the edits in a row with it put in, of the same damage and each close to the next. */
  readonly beside: number;
}

/** One known way in which text gets garbled, with its forward direction and its inverse. */
export interface Damage {
  readonly id: string;
  /** What some passage of the page must show, any one of them, before `mend` finds anything; without it all are tried. */
  signs?(): readonly Sign[];
  /** A fact of the page that the rest will ask for: worked out in steps before any of it is asked, so that who waits can rest in between. */
  needs?(language: Language): LongFact<unknown>;
  /** A test of the whole page: false means that `mend` finds nothing in any passage. */
  mayBefall?(context: Context): boolean;
  /** Works out in steps what `mend` will ask for, where the damage may have befallen the page. */
  prepare?(context: Context): Generator<undefined, void>;
  /** A cheap test: false means that `mend` finds nothing. */
  mayApply(text: string): boolean;
  /** The forward run: what a page shows of `text` when this happens to it. */
  garble(text: string): string;
  /** The edits that undo the damage; empty where there is none or nothing can be proved. */
  mend(text: string, context: Context): Patch;
  /**
   * Whether a passage goes on in the next one, so that the break between them is damage; asked once all is mended, of
   * passages of which neither is missing anything there. The pipeline makes a `likely` join of it.
   */
  joins?(context: Context): boolean;
  /**
   * Whether the forward run of what the edit restores, in its place in `text`, gives back what the page shows.
   * Without it, `garble(edit.now) === edit.was` is asked. A `sure` edit that fails is demoted by the pipeline.
   */
  reproduces?(edit: Edit, text: string): boolean;
  /** What a text says whose bytes are all there, where it is wholly garbled so; nothing where it is not, or where bytes were lost. */
  undo?(text: string): string | undefined;
  /** Whether hardly any sound text has something that `undo` could say of it: what UTF-8 looks like. */
  readonly provesItself?: boolean;
  /**
   * Whether what an edit put in is garbled still, or stands beside what is, or goes better with it in another way. Then the edit is
   * part of the way at best, and no more than a guess.
   */
  isHalfway?(edit: Edit, mended: MendedText, language: Language): boolean;
}

/** A case that a rule must pass through the whole pipeline; lines of `page` are passages. */
export interface Example {
  /** What the page shows. */
  readonly page: string;
  /** What it should say; left out where nothing may change, nor even be guessed unless `trust` is `guess`. */
  readonly mended?: string;
  /** The weakest trust among the edits, where the example asserts it. */
  readonly trust?: 'sure' | 'likely' | 'guess';
  /** Known to fail today; the build breaks when it starts to pass. */
  readonly fails?: true;
}
