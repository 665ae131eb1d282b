// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyPatch, distribute, type Patch } from '../../../src/engine/patch';
import { applyToNode, type NodeEdits, spread } from '../../../src/page/showing/spread';
import { outcomeOf, read } from '../reading';
import { editing, run, sure, writer } from '../writing';

function allText(): readonly string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const out: string[] = [];
  while (walker.nextNode()) out.push((walker.currentNode as Text).data);
  return out;
}

/** Trees of blocks, inline elements and text. */
const html = fc.letrec((tie) => ({
  node: fc.oneof({ maxDepth: 4 }, tie('text'), tie('element')),
  text: fc.stringMatching(/^[ab漢字\u3000 ]{1,6}$/),
  element: fc
    .tuple(fc.constantFrom('p', 'div', 'b', 'span', 'i', 'br', 'pre', 'rt'), fc.array(tie('node'), { maxLength: 4 }))
    .map(([name, inner]) => (name === 'br' ? '<br>' : `<${name}>${inner.join('')}</${name}>`)),
})).node as fc.Arbitrary<string>;

/** A patch for a text, made of numbers. */
function patchFrom(text: string, numbers: readonly number[]): Patch {
  const patch: { start: number; was: string; now: string; causes: typeof sure }[] = [];
  let at = 0;
  for (const number of numbers) {
    const start = at + (number % 3);
    const was = text.slice(start, start + ((number >> 2) % 4));
    if (was === '') break;
    patch.push({ start, was, now: 'mended'.slice(0, (number >> 4) % 4), causes: sure });
    at = start + was.length + 1;
  }
  return patch;
}

const numbers = fc.array(fc.nat(255), { maxLength: 8 });

test('any edits of any tree put the mended passages into the page, and undo puts every character of every node back', () => {
  fc.assert(
    fc.property(fc.array(html, { maxLength: 5 }), numbers, (trees, draws) => {
      document.body.innerHTML = trees.join('');
      const before = allText();
      const hand = writer();
      const { passages } = read();
      const patches = passages.map(({ text }) => patchFrom(text, draws));
      const edits = outcomeOf(spread(passages, patches));
      for (const [i, { text, pieces }] of passages.entries()) {
        const parts = pieces.map(({ node, from, to }) => node.data.slice(from, to));
        expect(distribute(parts, patches[i]!).join('')).toBe(applyPatch(text, patches[i]!));
      }
      const wanted = [...edits].map(([node, list]) => applyToNode(node.data, list));
      run(hand.show(edits));
      expect([...edits.keys()].map(({ data }) => data)).toEqual(wanted);
      // What the page had to say is still known.
      expect(read(undefined, (node) => hand.original(node)).passages.map(({ text }) => text)).toEqual(
        passages.map(({ text }) => text),
      );
      run(hand.show(new Map()));
      expect(allText()).toEqual(before);
    }),
    { numRuns: 60 },
  );
});

test('undo leaves alone what the page changed meanwhile', () => {
  fc.assert(
    fc.property(numbers, fc.nat(5), (draws, chosen) => {
      document.body.innerHTML = '<p>ab <b>字漢ab</b> ba</p><p>漢字 <i>ab</i></p><div>ab漢字<br>字字</div>';
      const nodes = read().passages.flatMap(({ pieces }) => pieces.map(({ node }) => node));
      const before = nodes.map(({ data }) => data);
      const hand = writer();
      const { passages } = read();
      run(
        hand.show(
          outcomeOf(
            spread(
              passages,
              passages.map(({ text }) => patchFrom(text, draws)),
            ),
          ),
        ),
      );
      nodes[chosen]!.data = 'new words of the page';
      run(hand.show(new Map()));
      expect(nodes.map(({ data }) => data)).toEqual(before.with(chosen, 'new words of the page'));
    }),
    { numRuns: 30 },
  );
});

test('an edit across nodes goes to the node it starts in; the nodes and their elements stay', () => {
  document.body.innerHTML = '<p>one <b>two</b> three</p>';
  const [first, bold] = [document.querySelector('p')!.firstChild, document.querySelector('b')!.firstChild];
  run(writer().show(editing('e two t', 'E2T')));
  expect(document.body.innerHTML).toBe('<p>onE2T<b></b>hree</p>');
  expect(document.querySelector('p')!.firstChild).toBe(first);
  expect(document.querySelector('b')!.firstChild).toBe(bold);
});

test('a page that puts its text back is repaired three times, then left alone', () => {
  document.body.innerHTML = '<p>garbled</p>';
  const node = document.querySelector('p')!.firstChild as Text;
  const hand = writer();
  const seen = [1, 2, 3, 4, 5].map(() => {
    run(hand.show(editing('garbled', 'mended')));
    const shown = node.data;
    node.data = 'garbled';
    return shown;
  });
  expect(seen).toEqual(['mended', 'mended', 'mended', 'garbled', 'garbled']);
});

test('a reader who goes back and forth does not count as such a page', () => {
  document.body.innerHTML = '<p>garbled</p>';
  const edits = editing('garbled', 'mended');
  const hand = writer();
  for (let times = 0; times < 6; times++) {
    run(hand.show(edits));
    expect(document.body.textContent).toBe('mended');
    run(hand.show(new Map()));
    expect(document.body.textContent).toBe('garbled');
  }
});

test('what a page writes into a node that was repaired is its own text from then on', () => {
  document.body.innerHTML = '<p>Xyz</p>';
  const node = document.querySelector('p')!.firstChild as Text;
  const hand = writer();
  run(hand.show(editing('X', 'x')));
  expect(hand.original(node)).toBe('Xyz');
  node.data = 'now Xyz';
  expect(hand.original(node)).toBe('now Xyz');
  run(hand.show(new Map()));
  expect(node.data).toBe('now Xyz');
});

test('a page is written to node by node, so that it can have its turn between any two', () => {
  document.body.innerHTML = '<p>garbled</p>'.repeat(40);
  const nodes = [...document.querySelectorAll('p')].map((it) => it.firstChild as Text);
  const edits: NodeEdits = new Map(nodes.map((node) => [node, [{ from: 0, to: 7, now: 'mended', trust: 'sure' }]]));
  const mended = () => nodes.filter(({ data }) => data === 'mended').length;
  let before = 0;
  const steps = writer().show(edits);
  while (!steps.next().done) {
    expect(mended() - before).toBeLessThanOrEqual(1);
    before = mended();
  }
  expect(mended()).toBe(40);
});
