import type { Patch } from '../engine/patch';
import type { BackgroundCalls, Caller, Decided, EditPlace, Report, Stretch } from '../messages';
import type { Site } from '../rules/sites/site';
import { onMove } from './address';
import { bring } from './flags/bring';
import { nothingShown, type Shown } from './flags/changes';
import { Notes } from './flags/notes';
import type { ReaderCalls } from './reader-calls';
import { Frames } from './reading/frames';
import type { Reading } from './reading/passages';
import { reportOf } from './reading/report';
import type { Passage } from './reading/run';
import { reselect } from './selection/reselect';
import { editsIn, selectedIn } from './selection/selected';
import { Decisions } from './showing/decisions';
import { Display } from './showing/display';
import { type FirstSight, firstSight, type Known } from './showing/first-sight';
import { Latecomers, showLatecomers } from './showing/latecomers';
import { rangeOf } from './showing/ranges';
import type { Sight } from './showing/sight';
import { togetherWith } from './showing/together';
import { atOnce, inSlices, rest } from './slices';

/** The reader's side of a page: what they decided, what they are told, where they are led. */
export class Reader {
  readonly #page: Document;
  readonly #calls: ReaderCalls;
  readonly #decisions = new Decisions();
  readonly #background: Caller<BackgroundCalls>;
  readonly #display: Display;
  readonly #notes: Notes;
  readonly #frames: Frames;
  /** Follows what comes later. */
  readonly latecomers: Latecomers;
  #passages: readonly Passage[] = [];
  /** What is explained in the page, of the passages that a reader sees. */
  #shown: Shown = nothingShown;

  constructor(page: Document, site: Site | undefined, background: Caller<BackgroundCalls>, calls: ReaderCalls) {
    this.#page = page;
    this.#calls = calls;
    this.#background = background;
    // A page without its style is mended all the same.
    this.#display = new Display(calls.quietly, () => void background('dress').catch(() => undefined));
    this.#notes = new Notes(page, calls.quietly, background, async ({ passage, edits }, isAccepted) => {
      const name = this.#decisions.namesOf(this.#passages)[passage]!;
      const places = edits.map(({ start }) => ({ passage: name, start }));
      await calls.decide(places, isAccepted);
      await background('changed');
    });
    const isWanted = () => calls.choice() === 'cleaned' && !this.#decisions.isReserved;
    this.latecomers = new Latecomers(
      async (places) => isWanted() && showLatecomers(page, site, places, background, this.#display),
      calls.again,
    );
    // Nobody may be left to hear it.
    const tell = () => void background('frameLoaded', { choice: calls.choice() }).catch(() => undefined);
    this.#frames = new Frames(tell);
    this.#frames.add(page);
    onMove(calls.moved);
  }

  /** Begins to show what is in sight, for a reader who clicked for the first time and wants all of the page cleaned. */
  begin(choice: unknown, part: unknown, known: Known): FirstSight | undefined {
    return choice === 'cleaned' && part === 'page' ? firstSight(known, this.#background, this.#display) : undefined;
  }

  /** Forgets what was drawn and said of a page that the same document showed before. */
  forget(): void {
    this.#notes.forget();
  }

  /** Makes these edits, or leaves them; gives what that led to. */
  async decide(edits: readonly EditPlace[], isAccepted: boolean, sight: Sight): Promise<Decided> {
    this.#decisions.decide(edits, isAccepted);
    if (this.#calls.choice() === 'cleaned') await this.#renew(edits, sight);
    const { passages } = sight.reading;
    return { left: atOnce(this.#decisions.left(this.#decisions.indicesOf(edits, passages), passages, sight.found)) };
  }

  /**
   * Takes down what of the page is to be cleaned. What is selected is cleaned with its guesses; on a page that was not clean
   * before, it and nothing else.
   */
  turnTo(part: 'page' | 'selection' | undefined, sight: Sight, before: unknown): void {
    if (part === 'page') this.#decisions.isReserved = false;
    if (part !== 'selection') return;
    const selected = this.#selected(sight);
    const { passages } = sight.reading;
    this.#decisions.decide(editsIn(selected, this.#decisions.namesOf(passages), sight.found.patches), true);
    if (before !== 'cleaned') this.#decisions.isReserved = true;
  }

  /** What a text node says by the page's own will. */
  original = (node: Text): string => this.#display.original(node);

  /** Shows the cleaned text or the original, with what was selected. */
  async show(sight: Sight): Promise<void> {
    const { passages } = sight.reading;
    const reselectIt = this.#hold(sight);
    if (this.#calls.choice() === 'original') {
      this.#notes.hide();
      await this.#display.clear(passages);
      reselectIt();
      return;
    }
    if (!(await this.#display.show(passages, sight.found, this.#made(sight)))) this.#calls.missed();
    reselectIt();
    await rest();
    await this.#note(sight);
  }

  /** Shows what was decided on these edits, and leaves the rest of the page alone. */
  async #renew(edits: readonly EditPlace[], sight: Sight): Promise<void> {
    const { reading, found } = sight;
    const indices = togetherWith(reading.passages, this.#decisions.indicesOf(edits, reading.passages));
    const isFlagged = found.gaps.some(({ passage }) => indices.includes(passage));
    if (isFlagged || this.#shown.passages !== reading.passages) return this.show(sight);
    const of = <Item>(all: readonly Item[]) => indices.map((index) => all[index]!);
    const made = this.#made(sight);
    const reselectIt = this.#hold(sight);
    const some = { ...found, patches: of(found.patches), applied: of(found.applied), gaps: [] };
    if (!(await this.#display.renew(of(reading.passages), some, of(made)))) this.#calls.missed();
    reselectIt();
    this.#shown = { ...this.#shown, made, edits: this.#display.edits };
    await this.#notes.renew(this.#shown, reading.shadows, indices);
  }

  /** Puts everything back. */
  async leave(): Promise<void> {
    this.#notes.hide();
    await this.#display.clear([]);
  }

  #made({ reading: { passages }, found }: Sight): readonly Patch[] {
    return this.#decisions.made(passages, found);
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
    this.#shown = { passages, patches, made: this.#made(sight), edits: this.#display.edits };
    await this.#notes.show(this.#shown, found, gaps, shadows);
  }

  /** Follows text that the page moved. */
  follow(): void {
    this.#notes.follow();
  }

  /** What the popup is told of the passages that are seen. */
  async report(sight: Sight): Promise<Report> {
    await rest();
    const { reading, found, seen } = sight;
    const names = await inSlices(this.#decisions.name(reading.passages));
    const left = await inSlices(this.#decisions.left(seen, reading.passages, found));
    const report = await inSlices(reportOf(this.#page, sight, this.#calls.choice(), names, this.#display));
    await rest();
    return { ...report, ...this.#notes.before, left, selection: this.#selected(sight) };
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
    // A place without extent is shown by a character beside it.
    const start = from === to ? Math.max(0, from - 1) : from;
    const end = Math.max(to, start + 1);
    const range = rangeOf(there, this.#display.edits, start, end);
    if (!range) return;
    bring(range);
    this.#notes.lead(range, { passage: index, from: start, to: end }, there.text.slice(start, end));
  }
}
