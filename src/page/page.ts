import type { BackgroundCalls, Caller, Choice, Decided, EditPlace, Report, Stretch } from '../messages';
import type { Site } from '../rules/sites/site';
import { findSuspicion } from './clues/detect';
import { Examined } from './examined';
import type { Reader } from './reader';
import type { FirstSight } from './showing/first-sight';
import type { Sight } from './showing/sight';
import { clock, inSlices } from './slices';
import { Tally } from './tally';
import { inTurns } from './turns';
import { Watch } from './watch';
import { world } from './world';

/** A page that changes while it is read is read anew at once so many times. */
const mostReadings = 3;
/** A page rests so many times as long as it was kept busy: five hundredths of its time are ours at most. */
const restShare = 20;

/** A page under our eyes: what was read and found, and what of it is shown. The only live state there is. */
export class Page {
  readonly #page: Document;
  readonly #background: Caller<BackgroundCalls>;
  readonly #watch = new Watch((places) => this.#changed(places));
  readonly #examined: Examined;
  readonly #tally: Tally;
  /** Undefined until the reader clicks: then nothing in the page is changed. */
  #choice: Choice | undefined;
  #reader: Reader | undefined;
  /** Shows what is in sight, until it is known what all of the page comes to. */
  #first: FirstSight | undefined;
  #stale = true;
  /** How often in a row the page drew anew what it said before. */
  #redrawn = 0;
  readonly #inTurn = inTurns();

  constructor(page: Document, site: Site | undefined, background: Caller<BackgroundCalls>) {
    this.#page = page;
    this.#background = background;
    this.#examined = new Examined(page, site, background);
    this.#tally = new Tally(background);
  }

  /** Reads the page and shows what the reader chose; `first` where they chose nothing so far. */
  clean(first: Choice = 'cleaned'): Promise<Report> {
    return this.show(this.#choice ?? first, first === 'cleaned' ? 'page' : undefined);
  }

  /** Shows the cleaned text (all or what is selected) or the original, until the reader chooses anew; without a choice it only reports. */
  show(choice?: Choice, part?: 'page' | 'selection'): Promise<Report> {
    const reader = this.#theReader();
    // A look may be under way, and what is in sight is shown before it ends.
    if (!this.#choice) this.#first ??= reader.begin(choice, part, this.#examined);
    return this.#inTurn(async () => {
      // What came with the click sees more than the look before it.
      this.#stale ||= !this.#choice;
      if (!this.#choice && window !== window.top) this.#tally.doubt();
      await this.#refresh().catch(async (error: unknown) => {
        // What was begun and comes to no end is put back.
        if (!this.#choice) await reader.leave();
        this.#first = undefined;
        throw error;
      });
      this.#first = undefined;
      const sight = await this.#examined.sight();
      if (choice) {
        reader.turnTo(part, sight, this.#choice);
        this.#choice = choice;
        await reader.show(sight);
      }
      await this.#tell(sight);
      return reader.report(sight);
    });
  }

  /** Makes these edits, or leaves them; that holds until the reader decides otherwise. */
  decide(edits: readonly EditPlace[], isAccepted: boolean): Promise<Decided> {
    return this.#inTurn(async () => this.#theReader().decide(edits, isAccepted, await this.#examined.sight()));
  }

  /** Leads the reader to a place. */
  reveal(place: Stretch): Promise<void> {
    return this.#inTurn(async () => this.#theReader().reveal(place, this.#examined.reading));
  }

  /** Looks whether the page is worth a question, and if so tells the background what there is; changes nothing. */
  look(): Promise<void> {
    return this.#inTurn(async () => {
      this.#watch.add(this.#page);
      if (await inSlices(findSuspicion(this.#page))) await this.#refresh();
      await this.#tell(await this.#examined.sight());
    });
  }

  /** Asks anew about a page that was asked about before, and shows what is said now. */
  renew(): Promise<void> {
    return this.#inTurn(async () => {
      if (!this.#examined.forget()) return;
      this.#stale = true;
      await this.#showAnew();
    });
  }

  /** Says once more what was found. */
  recount(): Promise<void> {
    return this.#tally.again();
  }

  /** Puts everything back and lets go of the page. */
  leave(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#reader?.leave();
      this.stop();
    });
  }

  /** Stops watching and leaves the page as it is, for want of anybody to ask. */
  stop(): void {
    this.#watch.stop();
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
    const isNew = await this.#examined.read(
      (node) => this.#reader?.original(node) ?? node.data,
      (shadow) => this.#watch.add(shadow),
      (read, isAll) => this.#first?.(read, isAll),
    );
    this.#stale = false;
    this.#redrawn = isNew ? 0 : this.#redrawn + 1;
  }

  /** Came with the click, like everything that shows. */
  #theReader(): Reader {
    this.#reader ??= new world.lacunaClicked!.Reader(this.#page, this.#examined.site, this.#background, {
      quietly: (write) => this.#watch.quietly(write),
      decide: (edits, isAccepted) => this.decide(edits, isAccepted),
      choice: () => this.#choice ?? 'original',
      moved: () => this.#watch.hurry(),
      again: () => this.#watch.again(),
      missed: () => {
        this.#stale = true;
      },
    });
    return this.#reader;
  }

  #tell(sight: Sight): Promise<void> {
    return this.#tally.tell(this.#examined.count(sight));
  }

  async #changed(places: readonly Node[]): Promise<void> {
    this.#stale = true;
    const isAnother = this.#examined.isAnother();
    if (isAnother) {
      // What was said of the page before is no longer true.
      this.#redrawn = 0;
      this.#reader?.forget();
    }
    this.#reader?.follow();
    const begun = clock.now();
    try {
      await this.#inTurn(() => this.#follow(places, isAnother));
    } catch {
      // The extension was updated or switched off under the page: nobody is left to ask.
      this.stop();
    }
    const rest = Math.max((clock.now() - begun) * restShare, 150 * 2 ** Math.min(this.#redrawn, 7));
    this.#watch.rest(rest);
  }

  /** A page with damage or gaps is followed whatever changes, a sound one when it is another now or its new text suspicious. */
  async #follow(places: readonly Node[], isAnother: boolean): Promise<void> {
    const latecomers = this.#reader?.latecomers;
    const mayBeSound = !this.#examined.isDamaged && !latecomers?.isBehind && !(isAnother && this.#choice);
    if (mayBeSound && !(await inSlices(findSuspicion(...places)))) return;
    if (latecomers && !isAnother) await latecomers.follow(places, () => this.#showAnew());
    else await this.#showAnew();
  }

  async #showAnew(): Promise<void> {
    await this.#refresh();
    const sight = await this.#examined.sight();
    if (this.#choice) await this.#theReader().show(sight);
    await this.#tell(sight);
  }
}
