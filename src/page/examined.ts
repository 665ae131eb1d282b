import type { BackgroundCalls, Caller, Examination } from '../messages';
import type { Site } from '../rules/sites/site';
import { addressOf } from './address';
import type { Around } from './clues/clues';
import { showsWithheld } from './clues/withheld';
import { type Partly, type Reading, readPassages } from './reading/passages';
import type { Passage } from './reading/run';
import { type Accepted, accept, nothingFound } from './showing/findings';
import { type Sight, seenIn } from './showing/sight';
import { inSlices } from './slices';
import { world } from './world';

/** What was read of a page, and what the background found in it. */
export class Examined {
  readonly #page: Document;
  /** What is known of the page's site. */
  readonly site: Site | undefined;
  readonly #background: Caller<BackgroundCalls>;
  /** As last read; set here alone, as is what was found. */
  reading: Reading = { passages: [], shadows: [], whole: true, size: 0 };
  /** What was found in it; not even empty patches while the background looks at it. */
  found: Accepted = nothingFound;
  /** What stands around the text; not there before the click. Passages that cannot be read are withheld where there is a wall. */
  #around: Around | undefined;
  /** What the background said of the text; not there while it is to be asked anew. */
  #answer: Examination | undefined;
  #address = addressOf(location);

  constructor(page: Document, site: Site | undefined, background: Caller<BackgroundCalls>) {
    this.#page = page;
    this.site = site;
    this.#background = background;
  }

  /** Whether anything is damaged or missing. */
  get isDamaged(): boolean {
    const { patches, gaps } = this.found;
    return gaps.length > 0 || patches.some((patch) => patch.length > 0);
  }

  /**
   * Reads the page anew and asks the background, unless the page says what it said before; gives whether it says something
   * new. `original` says what a text node had to say before anybody mended it, `meet` is told the shadow roots on the way, and
   * `first` what was read so far, and all of it in the end, before the background is asked about it.
   */
  async read(
    original: (node: Text) => string,
    meet: (shadow: ShadowRoot) => void,
    first: (read: Partly, isAll?: boolean) => Promise<unknown> | undefined,
  ): Promise<boolean> {
    // The click may come while the page is read; a page that was read before may say what it said then.
    const send = (read: Partly) => world.lacunaClicked?.sendAhead(this.#background, read, this.reading);
    const reading = await inSlices(readPassages(this.#page, this.site, original, (read) => first(read) ?? send(read)));
    reading.shadows.forEach(meet);
    const { passages } = reading;
    await first(reading, true);
    if (!sameTexts(passages, this.reading.passages)) this.forget();
    const before = this.#answer;
    if (!before) this.found = nothingFound;
    this.reading = reading;
    // While the background looks at the text, we look at what stands around it.
    const [answer, around] = await Promise.all([
      before ??
        world.lacunaClicked?.examine(this.#background, passages) ??
        this.#background('examine', { passages: passages.map(({ text }) => text) }),
      world.lacunaClicked?.lookAround(this.#page, this.site, passages),
    ]);
    const isNew = answer !== before || around?.said !== this.#around?.said;
    this.#answer = answer;
    this.#around = around;
    if (isNew) this.found = await inSlices(accept(passages, around?.completed(answer!) ?? answer!));
    return isNew;
  }

  /** Whether the document shows another page than when this was last asked: a program went to another address. */
  isAnother(): boolean {
    const before = this.#address;
    this.#address = addressOf(location);
    return this.#address !== before;
  }

  /** What was read and found, as far as a reader sees it now. */
  async sight(): Promise<Sight> {
    const seen = await inSlices(seenIn(this.reading.passages));
    return { reading: this.reading, found: this.found, seen: this.#around?.readable(seen, this.found.gaps) ?? seen };
  }

  /** Has the next reading ask anew, whatever the page says; gives whether anything was asked so far. */
  forget(): boolean {
    this.#answer = undefined;
    return this.reading.passages.length > 0;
  }

  /** Damaged passages and gaps that a reader sees: a paragraph is a place, however many of its characters are damaged. */
  count({ seen }: Sight): number {
    const { patches, gaps } = this.found;
    const told = gaps.filter(({ passage }) => seen.includes(passage)).length;
    // Before the click nobody has looked more closely than this.
    const isUntold = !told && !this.#around && showsWithheld(this.#page, this.site);
    return seen.filter((index) => patches[index]?.length).length + told + (isUntold ? 1 : 0);
  }
}

function sameTexts(some: readonly Passage[], others: readonly Passage[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ text, part }, i) => text === others[i]!.text && part === others[i]!.part)
  );
}
