let walker: TreeWalker | undefined;

/** The text node ahead of another in its tree, or behind it. */
function neighbour(node: Text, which: 'previousNode' | 'nextNode'): Text | null {
  walker ??= document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  walker.currentNode = node;
  return walker[which]() as Text | null;
}

/** As many empty text nodes side by side are passed over: some that a page leaves where it parts a text, not all that it could have. */
const mostEmpty = 16;

/** The next text node on a side that says anything, or that is told by `isMeant`. */
export function saying(
  node: Text,
  which: 'previousNode' | 'nextNode',
  isMeant: (node: Text) => boolean = () => false,
): Text | null {
  let at = neighbour(node, which);
  for (let passed = 0; at?.data === '' && !isMeant(at) && passed < mostEmpty; passed++) at = neighbour(at, which);
  return at;
}

/** What stands in a text node and those behind it: so many UTF-16 units, and the rest of the last node. */
export function textsFrom(node: Text, length: number): string {
  let text = node.data;
  for (let next: Text | null = node; text.length < length; text += next.data) {
    next = neighbour(next, 'nextNode');
    if (!next) break;
  }
  return text;
}
