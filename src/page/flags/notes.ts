import { isKept } from '../../engine/gaps/found';
import type { Gap } from '../../engine/gaps/gap';
import type { BackgroundCalls, Caller, Labels, Report } from '../../messages';
import type { Accepted } from '../showing/findings';
import type { Change, Shown } from './changes';
import { Explainer } from './explainer';
import { Flags } from './flags';
import { Flash } from './flash';
import { clearOverlay, Overlay } from './overlay';
import { spotOf } from './spot';

const noLabels: Labels = { language: '', texts: [], summary: '' };

/** What is drawn over a page for its reader: flags at the gaps, cards at the changes, a mark where the reader is led to. */
export class Notes {
  /** What was drawn before these notes, by an older version of the extension. */
  readonly before: Pick<Report, 'isRepairedBefore'>;
  readonly #background: Caller<BackgroundCalls>;
  readonly #flags: Flags;
  readonly #flash: Flash;
  readonly #explainer: Explainer;

  /** `quietly` runs what writes, so that nobody takes it for a change of the page; `decide` makes a change or undoes it. */
  constructor(
    page: Document,
    quietly: (write: () => void) => void,
    background: Caller<BackgroundCalls>,
    decide: (change: Change, isAccepted: boolean) => Promise<unknown>,
  ) {
    this.before = clearOverlay(page, quietly) ? { isRepairedBefore: true } : {};
    const overlay = new Overlay(page, quietly);
    this.#background = background;
    this.#flags = new Flags(page, overlay);
    this.#flash = new Flash(page, overlay);
    this.#explainer = new Explainer(page, overlay, {
      explain: ({ whole, isMade }, at, count) => background('explain', { edit: whole, isMade, at, count }),
      announce: (count) => background('announce', { count }),
      decide,
    });
  }

  /** Flags these gaps and explains what is shown. Masked and garbled words are a sign by themselves. */
  async show(shown: Shown, found: Accepted, gaps: readonly Gap[], shadows: readonly ShadowRoot[]): Promise<void> {
    // Without words for them, flags would say nothing; the rest of the page is mended all the same.
    const labels = gaps.length > 0 ? await this.#background('label', { gaps }).catch(() => noLabels) : noLabels;
    const flagged = gaps.flatMap((gap, i) => {
      const spot = isKept(gap) ? undefined : spotOf(shown.passages, found, gap, shown.edits);
      return spot ? [{ spot, text: labels.texts[i] ?? '' }] : [];
    });
    this.#flags.show(flagged, labels);
    await this.#explainer.attend(shown, shadows);
  }

  /** Explains what is shown otherwise in these passages, of which none tells of a gap. */
  renew(shown: Shown, shadows: readonly ShadowRoot[], passages: readonly number[]): Promise<void> {
    return this.#explainer.attend(shown, shadows, passages);
  }

  /** Marks a place, and opens the card of the change that is there. */
  lead(range: StaticRange, { passage, from, to }: { passage: number; from: number; to: number }, name: string): void {
    const isExplained = this.#explainer.openAt(passage, from, to);
    this.#flash.show(range, name, !isExplained);
  }

  /** Follows text that the page moved. */
  follow(): void {
    this.#flags.follow();
  }

  /** Takes everything away, and says of the next page whatever there is to say. */
  forget(): void {
    this.hide();
    this.#flags.forget();
  }

  /** Takes everything away. */
  hide(): void {
    this.#flags.hide();
    this.#flash.hide();
    this.#explainer.leave();
  }
}
