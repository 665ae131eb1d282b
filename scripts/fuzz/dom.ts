import fc from 'fast-check';
import { html, newHand, numbers, repair, run, textNodes, undo } from './repairs';
import type { Target } from './target';

/** What a page does by itself: to the text node at a place, with a text. */
const deed = fc.tuple(fc.constantFrom('write', 'remove', 'insert', 'move', 'split', 'join'), fc.nat(999), fc.string());
type Deed = readonly [string, number, string];

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

/** What the page would say at each node by its own will, played beside what we do to it. */
function mustBe(own: ReadonlyMap<Text, string>, when: string): void {
  for (const node of textNodes()) {
    const wanted = own.get(node);
    if (wanted !== undefined && node.data !== wanted)
      throw new Error(`${when}: ${JSON.stringify([node.data, wanted])}`);
  }
}

/** Trees that are repaired, changed by their page, repaired again and put back: every character is the page's own. */
export const trees: Target = {
  name: 'page: repairs of random trees, changed meanwhile',
  few: 150,
  found: [
    [['<p>a  a</p>'], [241, 85], [['split', 0, '']]],
    [['aaa'], [0, 49], [['split', 0, '']]],
    [['<p>aa</p>'], [0], [['split', 0, '']]],
    [
      ['aaa'],
      [0, 43],
      [
        ['split', 0, ''],
        ['split', 500, ''],
      ],
    ],
  ],
  property: fc.property(
    fc.array(html, { maxLength: 4 }),
    numbers,
    fc.array(deed, { maxLength: 4 }),
    (parts, draws, deeds) => {
      document.body.innerHTML = parts.join('');
      const before = new Map(textNodes().map((node) => [node, node.data]));
      const hand = newHand();
      repair(hand, draws);
      run(hand.show(new Map()));
      mustBe(before, 'after undo');
      repair(hand, draws);
      for (const one of deeds) act(one);
      // What the page wrote or cut itself is its own now, whatever stood there before.
      const own = new Map(textNodes().map((node) => [node, hand.original(node)]));
      repair(hand, draws);
      undo(hand);
      mustBe(own, 'after the page’s own changes');
    },
  ),
};
