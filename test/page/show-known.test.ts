// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Writer } from '../../src/page/showing/show';
import type { NodeEdits } from '../../src/page/showing/spread';

/** What undo leaves of a paragraph in which the page changed, by itself, what was written there. */
function undone(change: (node: Text) => void): string | null {
  document.body.innerHTML = '<p>a garbled word among others</p>';
  const paragraph = document.querySelector('p')!;
  const node = paragraph.firstChild as Text;
  const edits: NodeEdits = new Map([[node, [{ from: 2, to: 9, now: 'mended', trust: 'sure' }]]]);
  const hand = new Writer((write) => write());
  for (const _ of hand.show(edits, new Map([[node, node.data]])));
  change(node);
  for (const _ of hand.show(new Map()));
  return paragraph.textContent;
}

// Nobody can tell such text from what the page says by itself; should somebody find a way, these tests say so.
test.fails.each<[string, (node: Text) => void, string]>([
  ['puts another word in its midst', (node) => node.replaceData(14, 5, 'amid'), 'a garbled word amid others'],
  [
    'joins it with more in a new node',
    (node) => node.replaceWith(`${node.data}, more`),
    'a garbled word among others, more',
  ],
])('undo has what stood there where a page %s', (_what, change, original) => {
  expect(undone(change)).toBe(original);
});

test('undo has what stood there where a page splits it, though nobody read it since', () => {
  expect(undone((node) => node.splitText(16))).toBe('a garbled word among others');
  expect(undone((node) => node.splitText(4).splitText(4))).toBe('a garbled word among others');
});

test('undo has what stood there where a page split it and joined the halves again', () => {
  const change = (node: Text) => {
    node.splitText(16);
    node.parentNode!.normalize();
  };
  expect(undone(change)).toBe('a garbled word among others');
});
