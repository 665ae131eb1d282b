import { isKept } from '../engine/found';
import type { Gap } from '../engine/gap';
import type { Patch } from '../engine/patch';
import type { Labels } from '../messages';
import type { World } from './clicked';
import type { Accepted } from './findings';
import type { Flags } from './flags';
import { canLight, light, lightEdits, noLights } from './highlight';
import { lightFindings } from './lighting';
import type { Passage } from './run';
import { Writer } from './show';
import { inSlices } from './slices';
import { spotOf } from './spot';
import { type NodeEdits, spread } from './spread';

/** What of a page is shown otherwise than the page has it: text, lights and flags. */
export class Display {
  readonly #writer: Writer;
  readonly #page: Document;
  readonly #quietly: (write: () => void) => void;
  /** None before the reader's click, which brings them. */
  #flags: Flags | undefined;
  #edits: NodeEdits = new Map();

  /** `quietly` runs what writes, so that nobody takes it for a change of the page. */
  constructor(page: Document, quietly: (write: () => void) => void) {
    this.#page = page;
    this.#quietly = quietly;
    this.#writer = new Writer(quietly);
  }

  /** What a text node says by the page's own will. */
  original(node: Text): string {
    return this.#writer.original(node);
  }

  /** What is shown, by text node. */
  get edits(): NodeEdits {
    return this.#edits;
  }

  /** Makes these edits of what was found; gives whether all passages still said what was read. Those that do not are let be. */
  async show(passages: readonly Passage[], found: Accepted, made: readonly Patch[]): Promise<boolean> {
    const stand = passages.map((passage) => this.#stands(passage));
    this.#edits = spread(
      passages,
      passages.map((_, i) => (stand[i] ? made[i]! : [])),
    );
    await inSlices(this.#writer.show(this.#edits));
    if (canLight()) {
      const lights = noLights();
      lightEdits(lights, this.#edits, (node) => this.#writer.shows(node, this.#edits.get(node)!));
      lightFindings(lights, passages, found, made, this.#edits);
      light(lights);
    }
    return !stand.includes(false);
  }

  /** Shows flags at these gaps, of which `labels` tells in the same order. Masked and garbled words are a sign by themselves. */
  flag(passages: readonly Passage[], found: Accepted, gaps: readonly Gap[], labels: Labels): void {
    const flagged = gaps.flatMap((gap, i) => {
      const spot = isKept(gap) ? undefined : spotOf(passages, found, gap, this.#edits);
      return spot ? [{ spot, text: labels.texts[i] ?? '' }] : [];
    });
    const { lacunaClicked: clicked } = globalThis as World;
    this.#flags ??= clicked && new clicked.Flags(this.#page, this.#quietly);
    this.#flags?.show(flagged, labels);
  }

  /** Follows text that the page moved. */
  follow(): void {
    this.#flags?.follow();
  }

  /** Shows the page as it was; these passages too, should they have come back from where nobody saw them. */
  async clear(passages: readonly Passage[]): Promise<void> {
    const nodes = passages.flatMap(({ pieces }) => pieces.map(({ node }) => node));
    this.#edits = new Map();
    await inSlices(this.#writer.show(new Map()));
    await inSlices(this.#writer.restore(nodes));
    light(noLights());
    this.#flags?.hide();
  }

  /** Whether the text nodes of a passage still say what was read. */
  #stands({ text, pieces }: Passage): boolean {
    let start = 0;
    return pieces.every(({ node, from, to }) => {
      const end = start + to - from;
      const said = this.#writer.original(node);
      const same = to <= said.length && said.slice(from, to) === text.slice(start, end);
      start = end;
      return same;
    });
  }
}
