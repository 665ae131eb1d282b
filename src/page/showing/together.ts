import type { Passage } from '../reading/run';

/** These passages (by their indices), and those that share a text node with them, be it by others between them; in order. */
export function togetherWith(passages: readonly Passage[], indices: readonly number[]): readonly number[] {
  const all = new Set(indices);
  const nodes = new Set<Text>();
  const add = (index: number) => {
    all.add(index);
    for (const { node } of passages[index]!.pieces) nodes.add(node);
  };
  indices.forEach(add);
  for (let size = 0; size < all.size; ) {
    size = all.size;
    for (const [index, { pieces }] of passages.entries()) {
      if (!all.has(index) && pieces.some(({ node }) => nodes.has(node))) add(index);
    }
  }
  return [...all].sort((a, b) => a - b);
}
