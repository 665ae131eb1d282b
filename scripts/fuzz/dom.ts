import fc from 'fast-check';
import type { Patch } from '../../src/engine/patch';
import type { Passage } from '../../src/page/reading/run';
import type { Target } from './target';
import { openWindow } from './tree';

openWindow();
// These take their properties from the window's prototypes when they are loaded.
const { readPassages } = await import('../../src/page/reading/passages');
const { Writer } = await import('../../src/page/showing/show');
const { atOnce } = await import('../../src/page/slices');
const { spread } = await import('../../src/page/showing/spread');

const sure = [{ damage: 'test', trust: 'sure' }] as const;

/** Trees of blocks, inline elements and text, as HTML. */
const html = fc.letrec((tie) => ({
  node: fc.oneof({ maxDepth: 5 }, tie('text'), tie('element')),
  text: fc.string({
    unit: fc.constantFrom('a', '漢', '\u00e3\u00a9', ' ', '\u200b', '\u3000', '\ud83d\ude00'),
    maxLength: 9,
  }),
  element: fc
    .tuple(
      fc.constantFrom('p', 'div', 'b', 'span', 'pre', 'ruby', 'rt', 'form', 'textarea', 'code', 'li', 'td', 'details'),
      fc.array(tie('node'), { maxLength: 5 }),
    )
    .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
})).node as fc.Arbitrary<string>;

/** What a page does by itself: to the text node at a place, with a text. */
const deed = fc.tuple(fc.constantFrom('write', 'remove', 'insert', 'move', 'split', 'join'), fc.nat(999), fc.string());
type Deed = readonly [string, number, string];

function textNodes(): Text[] {
  const walker = document.createTreeWalker(document.body, 4);
  const out: Text[] = [];
  while (walker.nextNode()) out.push(walker.currentNode as Text);
  return out;
}

function act([what, place, text]: Deed): void {
  const nodes = textNodes();
  const node = nodes[Math.floor((place * nodes.length) / 1000)];
  if (!node) return;
  if (what === 'write') node.data = text;
  else if (what === 'remove') node.remove();
  else if (what === 'insert') node.before(text);
  else if (what === 'move') document.body.append(node);
  else if (what === 'split') node.splitText(Math.floor(node.length / 2));
  else node.parentNode?.normalize();
}

function read(original: (node: Text) => string): readonly Passage[] {
  const work = readPassages(document, undefined, original);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value.passages;
  }
}

/** A patch for a text, made of numbers. */
function patchFrom(text: string, numbers: readonly number[]): Patch {
  const patch: { start: number; was: string; now: string; causes: typeof sure }[] = [];
  let at = 0;
  for (const number of numbers) {
    const start = at + (number % 3);
    const was = text.slice(start, start + 1 + ((number >> 2) % 4));
    if (was === '') break;
    patch.push({ start, was, now: 'mended'.slice(0, (number >> 4) % 5), causes: sure });
    at = start + was.length;
  }
  return patch;
}

function run(work: Generator<void, void>): void {
  while (!work.next().done);
}

/** What the page would say at each node by its own will, played beside what we do to it. */
function mustBe(own: ReadonlyMap<Text, string>, when: string): void {
  for (const node of textNodes()) {
    const wanted = own.get(node);
    if (wanted !== undefined && node.data !== wanted)
      throw new Error(`${when}: ${JSON.stringify([node.data, wanted])}`);
  }
}

const numbers = fc.array(fc.nat(255), { maxLength: 8 });

/** Trees that are repaired, changed by their page, repaired again and put back: every character is the page's own. */
export const trees: Target = {
  name: 'page: repairs of random trees, changed meanwhile',
  few: 150,
  property: fc.property(
    fc.array(html, { maxLength: 4 }),
    numbers,
    fc.array(deed, { maxLength: 4 }),
    (parts, draws, deeds) => {
      document.body.innerHTML = parts.join('');
      const before = new Map(textNodes().map((node) => [node, node.data]));
      const writer = new Writer((write) => write());
      const original = (node: Text) => writer.original(node);
      const repair = () => {
        const passages = read(original);
        run(
          writer.show(
            atOnce(
              spread(
                passages,
                passages.map(({ text }) => patchFrom(text, draws)),
              ),
            ),
          ),
        );
      };
      repair();
      run(writer.show(new Map()));
      mustBe(before, 'after undo');
      repair();
      for (const one of deeds) act(one);
      // What the page wrote or cut itself is its own now, whatever stood there before.
      const own = new Map(textNodes().map((node) => [node, original(node)]));
      repair();
      run(writer.show(new Map()));
      run(writer.restore(textNodes()));
      mustBe(own, 'after the page’s own changes');
    },
  ),
};
