import type { Patch } from '../../engine/patch';
import type { Passage } from '../reading/run';
import { inSlices, longWriting, rest } from '../slices';
import type { Accepted } from './findings';
import { canLight, light } from './highlight';
import { lightsOf } from './lighting';
import { Writer } from './show';
import { type NodeEdits, spread } from './spread';

interface Standing {
  readonly said: ReadonlyMap<Text, string>;
  readonly patches: readonly Patch[];
  readonly isWhole: boolean;
}

/** What of a page is shown otherwise than the page has it: text and lights. */
export class Display {
  readonly #writer: Writer;
  readonly #dress: () => void;
  #edits: NodeEdits = new Map();
  #isDressed = false;

  /** `quietly` runs what writes, so that nobody takes it for a change of the page; `dress` is called when first something is lit. */
  constructor(quietly: (write: () => void) => void, dress: () => void) {
    this.#writer = new Writer(quietly);
    this.#dress = dress;
  }

  /** What a text node says by the page's own will. */
  original(node: Text): string {
    return this.#writer.original(node);
  }

  /** What is shown, by text node. */
  get edits(): NodeEdits {
    return this.#edits;
  }

  /** How many edits of these passages are not seen, for the page keeps putting its own text back. */
  putBack(passages: readonly Passage[]): number {
    const nodes = new Set(passages.flatMap(({ pieces }) => pieces.map(({ node }) => node)));
    const unseen = [...this.#edits].filter(([node, list]) => nodes.has(node) && !this.#writer.shows(node, list));
    return unseen.reduce((sum, [, list]) => sum + list.length, 0);
  }

  /** Makes these edits of what was found; gives whether all passages still said what was read. Those that do not are let be. */
  async show(passages: readonly Passage[], found: Accepted, made: readonly Patch[]): Promise<boolean> {
    const { said, patches, isWhole } = await inSlices(this.#standing(passages, made));
    this.#edits = await inSlices(spread(passages, patches));
    await inSlices(this.#writer.show(this.#edits, said), longWriting);
    await rest();
    await this.#light(passages, found, made, this.#edits);
    return isWhole;
  }

  /** The same for some passages, which share no text node with others; those stay as they are. */
  async renew(passages: readonly Passage[], found: Accepted, made: readonly Patch[]): Promise<boolean> {
    const { said, patches, isWhole } = await inSlices(this.#standing(passages, made));
    const nodes = new Set(passages.flatMap(({ pieces }) => pieces.map(({ node }) => node)));
    const edits = await inSlices(spread(passages, patches));
    this.#edits = new Map([...this.#edits].filter(([node]) => !nodes.has(node)).concat([...edits]));
    await inSlices(this.#writer.show(edits, said, nodes), longWriting);
    await this.#light(passages, found, made, edits, nodes);
    return isWhole;
  }

  async #light(
    passages: readonly Passage[],
    found: Accepted,
    made: readonly Patch[],
    edits: NodeEdits,
    within?: Iterable<Node>,
  ): Promise<void> {
    if (!canLight()) return;
    const shows = (node: Text) => this.#writer.shows(node, edits.get(node)!);
    const lights = await inSlices(lightsOf(passages, found, made, edits, shows));
    // The style has the browser look at all of the page: not before it is wanted, and never where all is sound.
    if (lights.length > 0 && !this.#isDressed) this.#dress();
    this.#isDressed ||= lights.length > 0;
    await inSlices(light(lights, within));
  }

  /** What is made of passages that still say what was read, and what their nodes say: long nodes have many passages. */
  *#standing(passages: readonly Passage[], made: readonly Patch[]): Generator<void, Standing> {
    const said = new Map<Text, string>();
    const patches: Patch[] = [];
    let isWhole = true;
    for (const [index, passage] of passages.entries()) {
      yield;
      const stands = this.#stands(passage, said);
      patches.push(stands ? made[index]! : []);
      isWhole &&= stands;
    }
    return { said, patches, isWhole };
  }

  /** Shows the page as it was; these passages too, should they have come back from where nobody saw them. */
  async clear(passages: readonly Passage[]): Promise<void> {
    const nodes = new Set<Text>();
    for (const { pieces } of passages) for (const { node } of pieces) nodes.add(node);
    this.#edits = new Map();
    await inSlices(this.#writer.show(new Map()), longWriting);
    await inSlices(this.#writer.restore([...nodes]), longWriting);
    await inSlices(light([]));
  }

  /** Whether the text nodes of a passage still say what was read. `said` keeps what they say. */
  #stands({ text, pieces }: Passage, said: Map<Text, string>): boolean {
    let start = 0;
    return pieces.every(({ node, from, to }) => {
      const end = start + to - from;
      const now = said.get(node) ?? this.#writer.original(node);
      said.set(node, now);
      const same = to <= now.length && now.slice(from, to) === text.slice(start, end);
      start = end;
      return same;
    });
  }
}
