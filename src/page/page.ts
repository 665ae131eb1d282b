import type { BackgroundCalls, Caller, Choice, Report } from '../messages';
import type { Site } from '../rules/sites/site';
import { findSuspicion } from './detect';
import { type Accepted, accept, nothingFound } from './findings';
import { canLight, type Lights, light, lightEdits, noLights } from './highlight';
import { lightFindings } from './lighting';
import { type Reading, readPassages } from './passages';
import { isSeen, reportOf } from './report';
import type { Passage } from './run';
import { Writer } from './show';
import { inSlices } from './slices';
import { type NodeEdits, spread } from './spread';
import { Watch } from './watch';

/** How often a page is read anew at once when it changes while it is read. */
const mostReadings = 3;
/** A page rests so many times as long as it was kept busy: five hundredths of its time are ours at most. */
const restShare = 20;

const emptyReading: Reading = { passages: [], shadows: [], whole: true };

/** A page under our eyes: what was read and found, and what of it is shown. The only live state there is. */
export class Page {
  readonly #page: Document;
  readonly #site: Site | undefined;
  readonly #background: Caller<BackgroundCalls>;
  readonly #watch = new Watch((places) => this.#changed(places));
  readonly #writer = new Writer((write) => this.#watch.quietly(write));
  /** Undefined until the reader clicks: then nothing in the page is changed. */
  #choice: Choice | undefined;
  #reading = emptyReading;
  #found: Accepted = nothingFound;
  #edits: NodeEdits = new Map();
  #stale = true;
  #counted = 0;
  /** How often in a row the page drew anew what it said before. */
  #redrawn = 0;
  #work: Promise<unknown> = Promise.resolve();

  constructor(page: Document, site: Site | undefined, background: Caller<BackgroundCalls>) {
    this.#page = page;
    this.#site = site;
    this.#background = background;
  }

  /** Reads, mends and shows the page, unless the reader chose the original; then it only reports. */
  clean(): Promise<Report> {
    return this.show(this.#choice ?? 'cleaned');
  }

  /** Shows the cleaned or the original text; that stays the choice until the reader makes another. */
  show(choice: Choice): Promise<Report> {
    return this.#inTurn(async () => {
      this.#choice = choice;
      await this.#refresh();
      await this.#draw();
      await this.#tell();
      return reportOf(this.#page, this.#reading, this.#found, choice);
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
      await inSlices(this.#writer.show(new Map()));
      light(noLights());
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
    const reading = await inSlices(readPassages(this.#page, this.#site, (node) => this.#writer.original(node)));
    for (const shadow of reading.shadows) this.#watch.add(shadow);
    const isNew = !sameTexts(reading.passages, this.#reading.passages);
    if (isNew) this.#found = accept(reading.passages, await this.#examine(reading.passages));
    this.#reading = reading;
    this.#stale = false;
    this.#redrawn = isNew ? 0 : this.#redrawn + 1;
  }

  async #examine(passages: readonly Passage[]) {
    if (passages.length === 0) return { patches: [], gaps: [], faults: [] };
    return this.#background('examine', { passages: passages.map(({ text }) => text) });
  }

  async #draw(): Promise<void> {
    if (this.#choice === 'original') {
      const nodes = this.#reading.passages.flatMap(({ pieces }) => pieces.map(({ node }) => node));
      await inSlices(this.#writer.show(new Map()));
      await inSlices(this.#writer.restore(nodes));
      light(noLights());
      return;
    }
    const standing = this.#reading.passages.map((passage, i) => (this.#stands(passage) ? this.#found.applied[i]! : []));
    this.#edits = spread(this.#reading.passages, standing);
    await inSlices(this.#writer.show(this.#edits));
    if (canLight()) light(this.#lights());
  }

  #lights(): Lights {
    const lights = noLights();
    lightEdits(lights, this.#edits, (node) => this.#writer.shows(node, this.#edits.get(node)!));
    lightFindings(lights, this.#reading.passages, this.#found, this.#edits);
    return lights;
  }

  /** Whether the text nodes of a passage still say what was read. Else it is let be, and read anew. */
  #stands({ text, pieces }: Passage): boolean {
    let start = 0;
    const stands = pieces.every(({ node, from, to }) => {
      const end = start + to - from;
      const said = this.#writer.original(node);
      const same = to <= said.length && said.slice(from, to) === text.slice(start, end);
      start = end;
      return same;
    });
    if (!stands) this.#stale = true;
    return stands;
  }

  /** Damaged passages and gaps: a paragraph is a place, however many of its characters are damaged. */
  async #tell(): Promise<void> {
    const { patches, gaps } = this.#found;
    const seen = (index: number) => isSeen(this.#reading.passages[index]!);
    const count =
      patches.filter((patch, index) => patch.length > 0 && seen(index)).length +
      gaps.filter(({ passage }) => seen(passage)).length;
    if (count === this.#counted) return;
    this.#counted = count;
    await this.#background('found', { count });
  }

  async #changed(places: readonly Node[]): Promise<void> {
    this.#stale = true;
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

  /** A page that was damaged is read anew whatever changes, a sound one when the new text looks suspicious. */
  async #follow(places: readonly Node[]): Promise<void> {
    const isDamaged = this.#found.patches.some((patch) => patch.length > 0);
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
