import type { BackgroundCalls, Caller } from '../../messages';
import type { Partly } from '../reading/passages';
import type { Passage } from '../reading/run';
import { inSlices, newSlice } from '../slices';
import type { Display } from './display';
import { type Accepted, accept } from './findings';
import { Screen } from './screen';

/** UTF-16 units of a page from which on nobody is kept waiting for all of it, wherever in it the screen is. */
const long = 20_000;
/** UTF-16 units that are read before the screen is looked for, and by how much more was read when it is looked for once more. */
const enough = 4_000;
const more = 1.5;

/** What was read and found of a page by now: nothing found is not even empty patches, while the background looks at it. */
export interface Known {
  readonly reading: Partly;
  readonly found: Accepted;
}

/** Hears what was read of a page so far, and in the end of all of it; settles then when what is in sight is shown. */
export type FirstSight = (read: Partly, isAll?: boolean) => Promise<void> | undefined;

/**
 * Shows what is garbled in the passages that are on the screen now: what was found in them before the click, else what is surely
 * garbled, as soon as enough was read to know which they are. Where more of the page says something else, that is shown then.
 */
export function firstSight(known: Known, background: Caller<BackgroundCalls>, display: Display): FirstSight {
  const first = new First(known, background, display);
  first.begin();
  return (read, isAll) => (isAll ? first.end(read) : first.goOn(read));
}

class First {
  /** Grows while this is at work: a look may be under way. */
  readonly #known: Known;
  readonly #background: Caller<BackgroundCalls>;
  readonly #display: Display;
  readonly #screen = new Screen();
  #next = enough;
  #looking: Promise<void> | undefined;
  #isShown = false;
  /** Whether all that was known before the page was read for the reader is shown, or about to be. */
  #isKnownShown = false;

  constructor(known: Known, background: Caller<BackgroundCalls>, display: Display) {
    this.#known = known;
    this.#background = background;
    this.#display = display;
  }

  begin(): void {
    const { passages, size } = this.#known.reading;
    newSlice();
    if (passages.length === 0) return;
    if (this.#isKnown()) void this.#do(this.#showKnown());
    // All is read, and the background is still looking at it.
    else if (size >= long) void this.#do(this.#showAll(passages));
  }

  goOn({ passages, size }: Partly): Promise<void> | undefined {
    // The rest of the page waits for what is in sight.
    if (this.#looking) return this.#looking;
    void this.#goBeyond();
    if (!this.#looking && !this.#isShown && size >= this.#next) {
      this.#next = size * more;
      void this.#do(this.#lookAndShow(passages));
    }
    return this.#looking;
  }

  async end({ passages, size }: Partly): Promise<void> {
    await this.#looking;
    await this.#goBeyond();
    if (!this.#isShown && size >= long) await this.#do(this.#showAll(passages));
  }

  /** What fails here is tried once more with the whole page, and told then. */
  #do(work: Promise<unknown>): Promise<void> {
    this.#looking = work
      .catch(() => undefined)
      .then(() => {
        this.#looking = undefined;
      });
    return this.#looking;
  }

  async #showAll(passages: readonly Passage[]): Promise<void> {
    await inSlices(this.#screen.look(passages));
    await this.#show(passages);
  }

  async #lookAndShow(passages: readonly Passage[]): Promise<void> {
    await inSlices(this.#screen.look(passages));
    if (this.#screen.isAll) await this.#show(passages);
  }

  async #show(passages: readonly Passage[]): Promise<void> {
    this.#isShown = true;
    const there = this.#screen.indices.map((index) => passages[index]!);
    if (there.length === 0) return;
    const { patches } = (await this.#background('examine', { passages: there.map(({ text }) => text) }))!;
    newSlice();
    const found = await inSlices(accept(there, { patches, gaps: [], faults: [], least: 'sure' }));
    await this.#display.show(there, found, found.unasked);
  }

  #isKnown(): boolean {
    const { reading, found } = this.#known;
    return reading.passages.length > 0 && found.patches.length === reading.passages.length;
  }

  /** Once what is in sight is shown, nobody has to wait for the rest until a long page that was examined before is read anew. */
  #goBeyond(): Promise<void> | undefined {
    const { reading, found } = this.#known;
    if (!this.#isShown || this.#isKnownShown || !this.#isKnown() || reading.size < long) return undefined;
    this.#isKnownShown = true;
    return this.#do(this.#display.show(reading.passages, { ...found, gaps: [] }, found.unasked));
  }

  /** What the page no longer says is looked for as on a page that was never read. */
  async #showKnown(): Promise<void> {
    const { reading, found } = this.#known;
    const { passages } = reading;
    const screen = new Screen();
    await inSlices(screen.look(passages));
    const of = <Item>(all: readonly Item[]) => screen.indices.map((index) => all[index]!);
    const there = { ...found, patches: of(found.patches), applied: of(found.applied), gaps: [] };
    this.#isShown = await this.#display.show(of(passages), there, of(found.unasked));
  }
}
