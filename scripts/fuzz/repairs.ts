import fc from 'fast-check';
import type { Patch } from '../../src/engine/patch';
import type { Passage } from '../../src/page/reading/run';
import type { Writer as Hand } from '../../src/page/showing/show';
import { openWindow } from './tree';

openWindow();
// These take their properties from the window's prototypes when they are loaded.
const { readPassages } = await import('../../src/page/reading/passages');
const { Writer } = await import('../../src/page/showing/show');
const { atOnce } = await import('../../src/page/slices');
const { spread } = await import('../../src/page/showing/spread');

const sure = [{ damage: 'test', trust: 'sure' }] as const;

/** Trees of blocks, inline elements and text, as HTML. */
export const html = fc.letrec((tie) => ({
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

/** Of what a repair is made. */
export const numbers = fc.array(fc.nat(255), { maxLength: 8 });

/** All text nodes of the document. */
export function textNodes(): Text[] {
  const walker = document.createTreeWalker(document.body, 4);
  const out: Text[] = [];
  while (walker.nextNode()) out.push(walker.currentNode as Text);
  return out;
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

/** Does all of a piece of work. */
export function run(work: Generator<void, void>): void {
  while (!work.next().done);
}

/** What writes to the document. */
export const newHand = (): Hand => new Writer((write) => write());

/** Reads the document and repairs it as the numbers say. */
export function repair(hand: Hand, draws: readonly number[]): void {
  const original = (node: Text) => hand.original(node);
  const passages = read(original);
  const patches = passages.map(({ text }) => patchFrom(text, draws));
  const said = new Map(passages.flatMap(({ pieces }) => pieces.map(({ node }) => [node, original(node)] as const)));
  run(hand.show(atOnce(spread(passages, patches)), said));
}

/** Puts back what the document said. */
export function undo(hand: Hand): void {
  run(hand.show(new Map()));
  run(hand.restore(textNodes()));
}
