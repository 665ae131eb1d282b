import type { Patch } from '../engine/patch';
import type { Accepted } from './findings';
import { canLight, type Lights, light, lightEdits, noLights } from './highlight';
import { lightFindings } from './lighting';
import type { Passage } from './run';
import { Writer } from './show';
import { inSlices, rest } from './slices';
import { type NodeEdits, spread } from './spread';

/** What of a page is shown otherwise than the page has it: text and lights. */
export class Display {
  readonly #writer: Writer;
  #edits: NodeEdits = new Map();

  /** `quietly` runs what writes, so that nobody takes it for a change of the page. */
  constructor(quietly: (write: () => void) => void) {
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
    const said = new Map<Text, string>();
    const stand = passages.map((passage) => this.#stands(passage, said));
    this.#edits = spread(
      passages,
      passages.map((_, i) => (stand[i] ? made[i]! : [])),
    );
    await inSlices(this.#writer.show(this.#edits, said));
    await rest();
    if (canLight()) light(this.#lights(passages, found, made, this.#edits));
    return !stand.includes(false);
  }

  /** The same for some passages, which share no text node with others; those stay as they are. */
  async renew(passages: readonly Passage[], found: Accepted, made: readonly Patch[]): Promise<boolean> {
    const said = new Map<Text, string>();
    const stand = passages.map((passage) => this.#stands(passage, said));
    const patches = made.map((patch, i) => (stand[i] ? patch : []));
    const nodes = new Set(passages.flatMap(({ pieces }) => pieces.map(({ node }) => node)));
    const edits = spread(passages, patches);
    this.#edits = new Map([...this.#edits].filter(([node]) => !nodes.has(node)).concat([...edits]));
    await inSlices(this.#writer.show(edits, said, nodes));
    if (canLight()) light(this.#lights(passages, found, made, edits), nodes);
    return !stand.includes(false);
  }

  #lights(passages: readonly Passage[], found: Accepted, made: readonly Patch[], edits: NodeEdits): Lights {
    const lights = noLights();
    lightEdits(lights, edits, (node) => this.#writer.shows(node, edits.get(node)!));
    lightFindings(lights, passages, found, made, edits);
    return lights;
  }

  /** Shows the page as it was; these passages too, should they have come back from where nobody saw them. */
  async clear(passages: readonly Passage[]): Promise<void> {
    const nodes = new Set<Text>();
    for (const { pieces } of passages) for (const { node } of pieces) nodes.add(node);
    this.#edits = new Map();
    await inSlices(this.#writer.show(new Map()));
    await inSlices(this.#writer.restore([...nodes]));
    light(noLights());
  }

  /** Whether the text nodes of a passage still say what was read. `said` keeps what they say: long nodes have many passages. */
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
