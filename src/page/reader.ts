import { endOf, type Patch } from '../engine/patch';
import type { BackgroundCalls, Caller, Choice, EditPlace, Report, Stretch } from '../messages';
import { onMove } from './address';
import { bring } from './bring';
import { Decisions } from './decisions';
import { Display } from './display';
import type { Accepted } from './findings';
import { Frames } from './frames';
import { rangeOf } from './highlight';
import { Notes } from './notes';
import type { Reading } from './passages';
import { reportOf } from './report';
import { reselect } from './reselect';
import type { Passage } from './run';
import { selectedIn } from './selected';

/** The edits that lie in these stretches, if only in part. */
function editsIn(stretches: readonly Stretch[], names: readonly number[], patches: readonly Patch[]): EditPlace[] {
  return stretches.flatMap(({ passage, from, to }) => {
    const patch = patches[names.indexOf(passage)] ?? [];
    const inside = patch.filter((edit) => edit.start < to && Math.max(endOf(edit), edit.start + 1) > from);
    return inside.map(({ start }) => ({ passage, start }));
  });
}

/** A page as read, what was found in it, and which of its passages a reader sees. */
export interface Sight {
  readonly reading: Reading;
  readonly found: Accepted;
  readonly seen: readonly number[];
}

/** What the reader's side asks of the page. */
export interface ReaderCalls {
  /** Runs what writes, so that nobody takes it for a change of the page. */
  quietly(write: () => void): void;
  /** Makes edits, or leaves them. */
  decide(edits: readonly EditPlace[], isAccepted: boolean): Promise<unknown>;
  /** What the page shows. */
  choice(): Choice;
  /** The page went to another address. */
  moved(): void;
}

/** The reader's side of a page: what they decided, what they are told, where they are led. */
export class Reader {
  readonly #page: Document;
  readonly #decisions = new Decisions();
  readonly #display: Display;
  readonly #notes: Notes;
  readonly #frames: Frames;
  #passages: readonly Passage[] = [];

  constructor(page: Document, background: Caller<BackgroundCalls>, calls: ReaderCalls) {
    this.#page = page;
    this.#display = new Display(calls.quietly);
    this.#notes = new Notes(page, calls.quietly, background, async ({ passage, edits }, isAccepted) => {
      const name = this.#decisions.namesOf(this.#passages)[passage]!;
      const places = edits.map(({ start }) => ({ passage: name, start }));
      await calls.decide(places, isAccepted);
      await background('changed');
    });
    // Nobody may be left to hear it.
    const tell = () => void background('frameLoaded', { choice: calls.choice() }).catch(() => undefined);
    this.#frames = new Frames(tell);
    this.#frames.add(page);
    onMove(calls.moved);
  }

  /** Forgets what was drawn and said of a page that the same document showed before. */
  forget(): void {
    this.#notes.forget();
  }

  /** Takes down that these edits are made, or left. */
  decide(edits: readonly EditPlace[], isAccepted: boolean): void {
    this.#decisions.decide(edits, isAccepted);
  }

  /**
   * Takes down what of the page is to be cleaned. What is selected is cleaned with its guesses; on a page that was not clean
   * before, it and nothing else.
   */
  turnTo(part: 'page' | 'selection' | undefined, sight: Sight, before: Choice | undefined): void {
    if (part === 'page') this.#decisions.isReserved = false;
    if (part !== 'selection') return;
    const selected = this.#selected(sight);
    const { passages } = sight.reading;
    this.#decisions.decide(editsIn(selected, this.#decisions.namesOf(passages), sight.found.patches), true);
    if (before !== 'cleaned') this.#decisions.isReserved = true;
  }

  /** What a text node says by the page's own will. */
  original(node: Text): string {
    return this.#display.original(node);
  }

  /** Shows the cleaned text or the original, with what was selected; gives whether all passages still said what was read. */
  async show(sight: Sight, choice: Choice): Promise<boolean> {
    const { passages } = sight.reading;
    const reselectIt = this.#hold(sight);
    if (choice === 'original') {
      this.#notes.hide();
      await this.#display.clear(passages);
      reselectIt();
      return true;
    }
    const stands = await this.#display.show(passages, sight.found, this.#made(sight));
    reselectIt();
    await this.#note(sight);
    return stands;
  }

  /** Puts everything back. */
  async leave(): Promise<void> {
    this.#notes.hide();
    await this.#display.clear([]);
  }

  #made({ reading: { passages }, found: { patches, unasked } }: Sight): readonly Patch[] {
    return this.#decisions.made(passages, patches, unasked);
  }

  /** Flags and explains what is shown, where the reader sees it. */
  async #note(sight: Sight): Promise<void> {
    const { reading, found, seen } = sight;
    const { passages, shadows } = reading;
    this.#passages = passages;
    for (const shadow of shadows) this.#frames.add(shadow);
    const isSeen = new Set(seen);
    const patches = found.patches.map((patch, i) => (isSeen.has(i) ? patch : []));
    const gaps = found.gaps.filter(({ passage }) => isSeen.has(passage));
    const { edits } = this.#display;
    await this.#notes.show({ passages, patches, made: this.#made(sight), edits }, found, gaps, shadows);
  }

  /** Follows text that the page moved. */
  follow(): void {
    this.#notes.follow();
  }

  /** What the popup is told of the passages that are seen. */
  report(sight: Sight, choice: Choice): Report {
    const { reading, found, seen } = sight;
    const names = this.#decisions.namesOf(reading.passages);
    const made = this.#made(sight);
    const left = seen.flatMap((index) => {
      const done = new Set(made[index]);
      const others = found.patches[index]!.filter((edit) => !done.has(edit));
      const unasked = new Set(found.unasked[index]);
      return others.map((edit) => {
        const isRefused = unasked.has(edit) && ({ isRefused: true } as const);
        return { passage: names[index]!, start: edit.start, ...isRefused };
      });
    });
    const selection = this.#selected(sight);
    return { ...reportOf(this.#page, reading, found, seen, choice, names), left, selection };
  }

  /** Takes down what is selected; the answer selects it again when other edits are shown. */
  #hold(sight: Sight): () => void {
    const held = this.#selected(sight);
    return () => {
      if (held.length === 0 || JSON.stringify(this.#selected(sight)) === JSON.stringify(held)) return;
      const { passages } = sight.reading;
      reselect(window.getSelection(), held, passages, this.#decisions.namesOf(passages), this.#display.edits);
    };
  }

  #selected({ reading: { passages, shadows }, seen }: Sight): readonly Stretch[] {
    const selection = window.getSelection();
    if (!selection || selection.isCollapsed) return [];
    const names = this.#decisions.namesOf(passages);
    const inSight = seen.map((index) => passages[index]!);
    const inSightNames = seen.map((index) => names[index]!);
    return selectedIn(selection, inSight, inSightNames, this.#display.edits, shadows);
  }

  /** Leads the reader to a place; one that is gone is let be. */
  reveal({ passage, from, to }: Stretch, { passages }: Reading): void {
    const index = this.#decisions.namesOf(passages).indexOf(passage);
    const there = passages[index];
    if (!there) return;
    // A place without extent is shown by the character ahead of it, or at the beginning by the one behind.
    const start = from === to ? Math.max(0, from - 1) : from;
    const end = Math.max(to, start + 1);
    const range = rangeOf(there, this.#display.edits, start, end);
    if (!range) return;
    bring(range);
    this.#notes.lead(range, { passage: index, from: start, to: end }, there.text.slice(start, end));
  }
}
