import { endOf, type Patch } from '../engine/patch';
import type { BackgroundCalls, Caller, Choice, EditPlace, Report, Stretch } from '../messages';
import { onMove } from './address';
import { bring } from './bring';
import { Decisions } from './decisions';
import type { Accepted } from './findings';
import { Frames } from './frames';
import { rangeOf } from './highlight';
import { Notes } from './notes';
import type { Reading } from './passages';
import { reportOf } from './report';
import { reselect } from './reselect';
import type { Passage } from './run';
import { selectedIn } from './selected';
import type { NodeEdits } from './spread';

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
  readonly #notes: Notes;
  readonly #frames: Frames;
  #passages: readonly Passage[] = [];

  constructor(page: Document, background: Caller<BackgroundCalls>, calls: ReaderCalls) {
    this.#page = page;
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
  turnTo(part: 'page' | 'selection' | undefined, sight: Sight, edits: NodeEdits, before: Choice | undefined): void {
    if (part === 'page') this.#decisions.isReserved = false;
    if (part !== 'selection') return;
    const selected = this.#selected(sight, edits);
    const { passages } = sight.reading;
    this.#decisions.decide(editsIn(selected, this.#decisions.namesOf(passages), sight.found.patches), true);
    if (before !== 'cleaned') this.#decisions.isReserved = true;
  }

  /** The edits that are made in these passages. */
  made(passages: readonly Passage[], { patches, unasked }: Accepted): readonly Patch[] {
    return this.#decisions.made(passages, patches, unasked);
  }

  /** Flags and explains what is shown, where the reader sees it. */
  async note({ reading, found, seen }: Sight, edits: NodeEdits): Promise<void> {
    const { passages, shadows } = reading;
    this.#passages = passages;
    for (const shadow of shadows) this.#frames.add(shadow);
    const isSeen = new Set(seen);
    const patches = found.patches.map((patch, i) => (isSeen.has(i) ? patch : []));
    const gaps = found.gaps.filter(({ passage }) => isSeen.has(passage));
    await this.#notes.show({ passages, patches, made: this.made(passages, found), edits }, found, gaps, shadows);
  }

  /** Follows text that the page moved. */
  follow(): void {
    this.#notes.follow();
  }

  /** Takes all flags and explanations away. */
  hide(): void {
    this.#notes.hide();
  }

  /** What the popup is told of the passages that are seen. */
  report({ reading, found, seen }: Sight, edits: NodeEdits, choice: Choice): Report {
    const { passages } = reading;
    const names = this.#decisions.namesOf(passages);
    const made = this.made(passages, found);
    const left = seen.flatMap((index) => {
      const done = new Set(made[index]);
      const others = found.patches[index]!.filter((edit) => !done.has(edit));
      const unasked = new Set(found.unasked[index]);
      return others.map((edit) => {
        const isRefused = unasked.has(edit) && ({ isRefused: true } as const);
        return { passage: names[index]!, start: edit.start, ...isRefused };
      });
    });
    const selection = this.#selected({ reading, found, seen }, edits);
    return { ...reportOf(this.#page, reading, found, seen, choice, names), left, selection };
  }

  /** Takes down what is selected where `before` is shown; the answer selects it again where other edits are. */
  hold(sight: Sight, before: NodeEdits): (after: NodeEdits) => void {
    const held = this.#selected(sight, before);
    return (after) => {
      if (held.length === 0 || JSON.stringify(this.#selected(sight, after)) === JSON.stringify(held)) return;
      const { passages } = sight.reading;
      reselect(window.getSelection(), held, passages, this.#decisions.namesOf(passages), after);
    };
  }

  #selected({ reading: { passages, shadows }, seen }: Sight, edits: NodeEdits): readonly Stretch[] {
    const selection = window.getSelection();
    if (!selection || selection.isCollapsed) return [];
    const names = this.#decisions.namesOf(passages);
    const inSight = seen.map((index) => passages[index]!);
    const inSightNames = seen.map((index) => names[index]!);
    return selectedIn(selection, inSight, inSightNames, edits, shadows);
  }

  /** Leads the reader to a place, of which the passages show the edits; one that is gone is let be. */
  reveal({ passage, from, to }: Stretch, { passages }: Reading, edits: NodeEdits): void {
    const index = this.#decisions.namesOf(passages).indexOf(passage);
    const there = passages[index];
    if (!there) return;
    // A place without extent is shown by the character ahead of it, or at the beginning by the one behind.
    const start = from === to ? Math.max(0, from - 1) : from;
    const end = Math.max(to, start + 1);
    const range = rangeOf(there, edits, start, end);
    if (!range) return;
    bring(range);
    this.#notes.lead(range, { passage: index, from: start, to: end }, there.text.slice(start, end));
  }
}
