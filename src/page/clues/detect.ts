import {
  allOf,
  firstChildOf,
  isElement,
  isText,
  nameOf,
  nextSiblingOf,
  parentOf,
  textContentOf,
} from '../reading/nodes';
import { looksSuspicious, windowLength } from './suspicion';

/**
 * Whether anything within these nodes looks suspicious. Text is taken by `textContent`, subtree by subtree: a tenth of what a
 * walk over text nodes costs. Ends with the first find.
 */
export function* findSuspicion(...roots: readonly Node[]): Generator<void, boolean> {
  // To look for program text costs more than to look at it, and in many a page nothing is suspicious, that included.
  return (yield* find(roots)) && (yield* find(roots, holdersOfCode()));
}

function* find(roots: readonly Node[], holders?: ReadonlySet<Node>): Generator<void, boolean> {
  const open = [...roots];
  for (let node = open.pop(); node; node = open.pop()) {
    if (isCode(node)) continue;
    const text = isText(node) ? node.data : isElement(node) && !holders?.has(node) ? textContentOf(node) : undefined;
    for (let at = 0; text && at < text.length; at += windowLength - overlap) {
      if (looksSuspicious(text, at)) return true;
      yield;
    }
    if (text === undefined) for (let it = firstChildOf(node); it; it = nextSiblingOf(it)) open.push(it);
  }
  return false;
}

/** UTF-16 units by which windows overlap: no notice is longer. */
const overlap = 128;

const codes = ['script', 'style', 'noscript', 'textarea', 'template'];

const isCode = (node: Node) => isElement(node) && codes.includes(nameOf(node));

/** The nodes within which there is program text, whose `textContent` is therefore of no use. */
function holdersOfCode(): ReadonlySet<Node> {
  const holders = new Set<Node>();
  for (const element of allOf(document, codes.join())) {
    for (let at = parentOf(element); at && !holders.has(at); at = parentOf(at)) holders.add(at);
  }
  return holders;
}
