let walker: TreeWalker | undefined;

/** The text node ahead of another in its tree, or behind it. */
export function neighbour(node: Text, which: 'previousNode' | 'nextNode'): Text | null {
  walker ??= document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  walker.currentNode = node;
  return walker[which]() as Text | null;
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
