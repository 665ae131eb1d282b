import fc from 'fast-check';
import { html, newHand, numbers, repair, textNodes, undo } from './repairs';
import type { Target } from './target';

/** How a page parts the text node at a place, both in thousandths: in two, or to light a part of it. */
const cut = fc.tuple(fc.constantFrom('split', 'light'), fc.nat(999), fc.nat(999));

function part([how, place, at]: readonly [string, number, number]): void {
  const nodes = textNodes();
  const node = nodes[Math.floor((place * nodes.length) / 1000)];
  const rest = node?.splitText(Math.floor((at * (node.length + 1)) / 1000));
  if (!rest || how === 'split') return;
  if (rest.length > 1) rest.splitText(Math.ceil(rest.length / 2));
  const mark = document.createElement('mark');
  rest.replaceWith(mark);
  mark.append(rest);
}

/** Trees that are repaired, and whose texts their page then parts: undo brings back every character. */
export const parted: Target = {
  name: 'page: repaired trees whose texts are parted',
  few: 150,
  found: [
    [
      ['a'],
      [147],
      [
        ['split', 0, 0],
        ['split', 0, 0],
      ],
      false,
    ],
  ],
  property: fc.property(
    fc.array(html, { maxLength: 4 }),
    numbers,
    fc.array(cut, { maxLength: 4 }),
    fc.boolean(),
    (parts, draws, cuts, again) => {
      document.body.innerHTML = parts.join('');
      const before = document.body.textContent;
      const hand = newHand();
      repair(hand, draws);
      for (const one of cuts) part(one);
      if (again) repair(hand, draws);
      undo(hand);
      const after = document.body.textContent;
      if (after !== before) throw new Error(JSON.stringify([after, before]));
    },
  ),
};
