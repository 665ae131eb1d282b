import type { Knowledge } from '../engine/examine';
import { mendingSteps } from '../engine/layers';
import type { Mending } from '../engine/mended-page';
import { PORTION, sizeOf } from '../engine/portions';
import { Clock } from './clock';
import { beginJob, endJob, patience, work } from './jobs';

/** A portion of a page, and what it came to; nothing where the reader gave it up. */
interface Portion {
  readonly texts: readonly string[];
  readonly mending: Promise<Mending | undefined>;
}

/** What a frame sent of a page ahead of the rest. All of the page has one time for its work. */
class Sent {
  /** In their order. */
  readonly texts: string[] = [];
  readonly clock = new Clock(patience);
  readonly #portions: Portion[] = [];
  #portion: string[] = [];
  #room = PORTION;
  readonly #mended: { readonly texts: readonly string[]; readonly mending: Mending }[] = [];

  constructor(
    readonly tab: number,
    readonly knowledge: Knowledge,
  ) {}

  /** Takes texts in, and mends each portion that is full. What does not go on where the last ones ended is of no use. */
  add(from: number, texts: readonly string[]): void {
    if (from !== this.texts.length) return;
    for (const text of texts) {
      this.texts.push(text);
      this.#portion.push(text);
      this.#room -= text.length;
      if (this.#room > 0) continue;
      this.#mend(this.#portion);
      this.#portion = [];
      this.#room = PORTION;
    }
  }

  /** Mends a portion; one after the other, as the page has them. */
  #mend(texts: readonly string[]): void {
    const job = beginJob(this.tab, texts, true);
    const { damages, language } = this.knowledge;
    const steps = mendingSteps(texts, damages, language, () => this.clock.hasTime());
    const mending = Promise.resolve(this.#portions.at(-1)?.mending)
      .then(() => work(this.tab, job, this.clock, steps))
      .catch(() => undefined)
      .finally(() => endJob(this.tab, job));
    this.#portions.push({ texts, mending });
  }

  /** Comes when all portions are mended; `tell` hears how many UTF-16 units are done, again and again. */
  async settled(tell: (done: number) => void): Promise<void> {
    let done = 0;
    for (const { texts, mending } of this.#portions) {
      const found = await mending;
      if (found) this.#mended.push({ texts, mending: found });
      done += sizeOf(texts);
      tell(done);
    }
  }

  /** What these texts came to, where they are one of the portions. */
  readonly known = (texts: readonly string[]): Mending | undefined =>
    this.#mended.find((it) => isSame(it.texts, texts))?.mending;
}

/** By tab and frame: kept until the page is examined, or gone. */
const pages = new Map<number, Map<number, Sent>>();

/** What a page sends of itself, in order. */
export interface Coming {
  readonly passages: readonly string[];
  /** How many were sent before. */
  readonly from: number;
}

/** Mends what comes of a page portion by portion; whoever examines the page then has its texts, and knows what they came to. */
export function mendAheadFor(tab: number, frame: number, { passages, from }: Coming, knowledge: Knowledge): void {
  const frames = pages.get(tab) ?? new Map<number, Sent>();
  const there = from > 0 ? frames.get(frame) : undefined;
  const sent = there?.knowledge === knowledge ? there : new Sent(tab, knowledge);
  pages.set(tab, frames.set(frame, sent));
  sent.add(from, passages);
}

/** What a frame sent of a page ahead, to be mended by this knowledge; from then on it is forgotten. */
export function takeAhead(tab: number, frame: number, knowledge: Knowledge): Sent | undefined {
  const sent = pages.get(tab)?.get(frame);
  forgetPortions(tab, frame);
  return sent?.knowledge === knowledge ? sent : undefined;
}

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((text, i) => text === others[i]);

/** Forgets what the frames of a tab sent, or one of them. */
export function forgetPortions(tab: number, frame?: number): void {
  const frames = pages.get(tab);
  if (frame !== undefined) frames?.delete(frame);
  if (frame === undefined || frames?.size === 0) pages.delete(tab);
}
