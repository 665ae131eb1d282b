import type { BackgroundCalls, Caller, Examination } from '../messages';
import { unpackPatches } from '../messages/packed-patches';
import type { Partly } from './reading/passages';
import type { Passage } from './reading/run';
import { atOnce, inSlices } from './slices';

type Background = Caller<BackgroundCalls>;

/** UTF-16 units from which on a message is not added to: a browser, and the page with it, stands still while it takes a long one. */
const enough = 16_384;

/** A page that is sent to the background in messages of some passages each. */
class Sending {
  readonly #background: Background;
  /** Grows while the page is read. */
  readonly passages: readonly Passage[];
  /** How many passages were sent, up to where it is known what comes next, and the UTF-16 units of that. */
  #sent = 0;
  #to = 0;
  #size = 0;

  constructor(background: Background, passages: readonly Passage[]) {
    this.#background = background;
    this.passages = passages;
  }

  /** Sends what there is enough of by now, a message at a time. */
  *goOn(): Generator<void, void> {
    for (; this.#to < this.passages.length; this.#to++) {
      this.#size += this.passages[this.#to]!.text.length;
      if (this.#size < enough) continue;
      const passages = textsOf(this.passages.slice(this.#sent, this.#to + 1));
      // Whoever asks about the whole page hears what is wrong.
      this.#background('mendAhead', { passages, from: this.#sent }).catch(() => undefined);
      this.#sent = this.#to + 1;
      this.#size = 0;
      yield;
    }
  }

  async examine(): Promise<Examination> {
    await inSlices(this.goOn());
    const ask = (behind: number) =>
      this.#background('examine', { passages: textsOf(this.passages.slice(behind)), behind });
    // A background that was stopped meanwhile has lost what it was sent.
    const { further = 0, ...found } = (await ask(this.#sent)) ?? (await ask(0))!;
    // All are asked for at once: each way there and back takes long.
    const parts = Array.from({ length: further }, (_, part) => this.#background('more', { part }));
    const packed = await Promise.all(parts);
    return { ...found, patches: [found.patches, ...packed.map(unpackPatches)].flat() };
  }
}

const textsOf = (passages: readonly Passage[]): string[] => passages.map(({ text }) => text);

let latest: Sending | undefined;

function sendingOf(background: Background, passages: readonly Passage[]): Sending {
  if (latest?.passages !== passages) latest = new Sending(background, passages);
  return latest;
}

/**
 * Sends what is there of a page while the rest is still being read, where nothing was known of it before. Nothing is shown before all is
 * known: whenever its text changes, a browser lays out all of a long page anew.
 */
export function sendAhead(background: Background, { passages }: Partly, before: Partly): undefined {
  if (before.passages.length === 0) atOnce(sendingOf(background, passages).goOn());
}

/** Asks what is garbled and missing in all passages of a page. */
export function examine(background: Background, passages: readonly Passage[]): Promise<Examination> {
  const sending = sendingOf(background, passages);
  latest = undefined;
  return sending.examine();
}
