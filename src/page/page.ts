import type { Clues } from '../engine/clue';
import type { BackgroundCalls, Caller, Choice, Labels, Report } from '../messages';
import type { Site } from '../rules/sites/site';
import type { World } from './clicked';
import { findSuspicion } from './detect';
import { Display } from './display';
import { type Accepted, accept, nothingFound } from './findings';
import { type Reading, readPassages } from './passages';
import { reportOf } from './report';
import type { Passage } from './run';
import { seenIn } from './sight';
import { inSlices } from './slices';
import { Watch } from './watch';

/** How often a page is read anew at once when it changes while it is read. */
const mostReadings = 3;
/** A page rests so many times as long as it was kept busy: five hundredths of its time are ours at most. */
const restShare = 20;

const noLabels: Labels = { language: '', texts: [], summary: '' };
const emptyReading: Reading = { passages: [], shadows: [], whole: true };

/** A page under our eyes: what was read and found, and what of it is shown. The only live state there is. */
export class Page {
  readonly #page: Document;
  readonly #site: Site | undefined;
  readonly #background: Caller<BackgroundCalls>;
  readonly #watch = new Watch((places) => this.#changed(places));
  readonly #display: Display;
  /** Undefined until the reader clicks: then nothing in the page is changed. */
  #choice: Choice | undefined;
  #reading = emptyReading;
  #found: Accepted = nothingFound;
  /** Passages that are there and cannot be read; behind a wall, they are withheld. */
  #concealed: ReadonlySet<number> = new Set();
  /** The clues of the page as last sent. */
  #clues = '[]';
  #stale = true;
  #counted = 0;
  /** How often in a row the page drew anew what it said before. */
  #redrawn = 0;
  #work: Promise<unknown> = Promise.resolve();

  constructor(page: Document, site: Site | undefined, background: Caller<BackgroundCalls>) {
    this.#page = page;
    this.#site = site;
    this.#background = background;
    this.#display = new Display(page, (write) => this.#watch.quietly(write));
  }

  /** Reads, mends and shows the page, unless the reader chose the original; then it only reports. */
  clean(): Promise<Report> {
    return this.show(this.#choice ?? 'cleaned');
  }

  /** Shows the cleaned or the original text; that stays the choice until the reader makes another. */
  show(choice: Choice): Promise<Report> {
    return this.#inTurn(async () => {
      // What came with the click sees more than the look before it.
      if (!this.#choice) this.#stale = true;
      this.#choice = choice;
      await this.#refresh();
      await this.#draw();
      await this.#tell();
      return reportOf(this.#page, this.#reading, this.#found, this.#seen(), choice);
    });
  }

  /** Looks whether the page is worth a question, and if so tells the background what there is; changes nothing. */
  look(): Promise<void> {
    return this.#inTurn(async () => {
      this.#watch.add(this.#page);
      if (await inSlices(findSuspicion(this.#page))) await this.#refresh();
      await this.#tell();
    });
  }

  /** Says once more what was found. */
  async recount(): Promise<void> {
    if (this.#counted > 0) await this.#background('found', { count: this.#counted });
  }

  /** Puts everything back and lets go of the page. */
  leave(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#display.clear([]);
      this.#watch.stop();
    });
  }

  /** Stops watching and leaves the page as it is, for want of anybody to ask. */
  stop(): void {
    this.#watch.stop();
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#work.then(work);
    this.#work = turn.catch(() => undefined);
    return turn;
  }

  async #refresh(): Promise<void> {
    this.#watch.add(this.#page);
    for (let times = 0; times < mostReadings; times++) {
      if (this.#watch.takePending()) this.#stale = true;
      if (!this.#stale) return;
      await this.#read();
    }
  }

  async #read(): Promise<void> {
    const reading = await inSlices(readPassages(this.#page, this.#site, (node) => this.#display.original(node)));
    for (const shadow of reading.shadows) this.#watch.add(shadow);
    const { passages } = reading;
    const { lacunaClicked: clicked } = globalThis as World;
    this.#concealed = clicked ? await inSlices(clicked.concealedIn(passages)) : new Set();
    const clues = clicked?.cluesOf(this.#page, this.#site, passages, this.#concealed);
    const said = JSON.stringify(clues?.all ?? []);
    const isNew = said !== this.#clues || !sameTexts(passages, this.#reading.passages);
    if (isNew) this.#found = accept(passages, await this.#examine(passages, clues));
    this.#clues = said;
    this.#reading = reading;
    this.#stale = false;
    this.#redrawn = isNew ? 0 : this.#redrawn + 1;
  }

  async #examine(passages: readonly Passage[], clues: Clues | undefined) {
    if (passages.length === 0) return { patches: [], gaps: [], faults: [] };
    const texts = passages.map(({ text }) => text);
    return this.#background('examine', { passages: texts, ...(clues?.all.length && { clues }) });
  }

  async #draw(): Promise<void> {
    const { passages } = this.#reading;
    if (this.#choice === 'original') {
      await this.#display.clear(passages);
      return;
    }
    if (!(await this.#display.show(passages, this.#found))) this.#stale = true;
    const seen = new Set(this.#seen());
    const gaps = this.#found.gaps.filter(({ passage }) => seen.has(passage));
    // Without words for them, flags would say nothing; the rest of the page is mended all the same.
    const labels = gaps.length > 0 ? await this.#background('label', { gaps }).catch(() => noLabels) : noLabels;
    this.#display.flag(passages, this.#found, gaps, labels);
  }

  /** The passages that a reader sees now. */
  #seen(): readonly number[] {
    return seenIn(this.#reading.passages, this.#found.gaps, this.#concealed);
  }

  /** Damaged passages and gaps: a paragraph is a place, however many of its characters are damaged. */
  async #tell(): Promise<void> {
    const { patches, gaps } = this.#found;
    const seen = patches.length > 0 ? this.#seen() : [];
    const count =
      seen.filter((index) => patches[index]!.length > 0).length +
      gaps.filter(({ passage }) => seen.includes(passage)).length;
    if (count === this.#counted) return;
    this.#counted = count;
    await this.#background('found', { count });
  }

  async #changed(places: readonly Node[]): Promise<void> {
    this.#stale = true;
    this.#display.follow();
    const begun = performance.now();
    try {
      await this.#inTurn(() => this.#follow(places));
    } catch {
      // The extension was updated or switched off under the page: nobody is left to ask.
      this.#watch.stop();
    }
    const rest = Math.max((performance.now() - begun) * restShare, 150 * 2 ** Math.min(this.#redrawn, 7));
    this.#watch.rest(rest);
  }

  /** A page with damage or gaps is read anew whatever changes, a sound one when the new text looks suspicious. */
  async #follow(places: readonly Node[]): Promise<void> {
    const { patches, gaps } = this.#found;
    const isDamaged = gaps.length > 0 || patches.some((patch) => patch.length > 0);
    if (!isDamaged && !(await this.#isSuspicious(places))) return;
    await this.#refresh();
    if (this.#choice) await this.#draw();
    await this.#tell();
  }

  async #isSuspicious(places: readonly Node[]): Promise<boolean> {
    for (const place of places) if (await inSlices(findSuspicion(place))) return true;
    return false;
  }
}

function sameTexts(some: readonly Passage[], others: readonly Passage[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ text, part }, i) => text === others[i]!.text && part === others[i]!.part)
  );
}
