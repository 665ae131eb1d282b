/** A match in the document: where it begins and ends. */
export interface Match {
  readonly start: Text;
  readonly from: number;
  readonly end: Text;
  readonly to: number;
}

/** Matches that are marked; more than that nobody steps through. */
const MOST_MARKS = 5_000;
const NAMES = { all: 'found', current: 'found-current' } as const;

/** The places where the paragraphs within an element say `query`, whatever the case; flags are not searched. */
export function matchesIn(root: Element, query: string): readonly Match[] {
  const wanted = folded(query);
  if (wanted.trim() === '') return [];
  return [...root.querySelectorAll('p, h2, rt')].flatMap((block) => matchesInBlock(textNodesIn(block), wanted));
}

function textNodesIn(block: Element): readonly Text[] {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    // A word is found whatever stands above its characters, and that by itself.
    const beside = node.parentElement?.closest('.flag, rt');
    if (!beside || beside === block) nodes.push(node);
  }
  return nodes;
}

function matchesInBlock(nodes: readonly Text[], wanted: string): Match[] {
  const text = folded(nodes.map(({ data }) => data).join(''));
  const matches: Match[] = [];
  let index = 0;
  let start = 0; // of nodes[index]
  const seek = (offset: number, isEnd: boolean) => {
    while (offset - start > nodes[index]!.data.length - (isEnd ? 0 : 1)) start += nodes[index++]!.data.length;
    return { node: nodes[index]!, offset: offset - start };
  };
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    const from = seek(at, false);
    const to = seek(at + wanted.length, true);
    matches.push({ start: from.node, from: from.offset, end: to.node, to: to.offset });
  }
  return matches;
}

/** In lower case, unit by unit: offsets stay what they were. */
function folded(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** Marks matches, one of them as the current one, and no others. Nothing is marked where the browser cannot. */
export function mark(matches: readonly Match[], current: number): void {
  if (typeof Highlight === 'undefined') return;
  CSS.highlights.delete(NAMES.all);
  CSS.highlights.delete(NAMES.current);
  const ranges = matches.slice(0, MOST_MARKS).map(rangeOf);
  if (ranges.length > 0) CSS.highlights.set(NAMES.all, new Highlight(...ranges));
  const one = matches[current];
  if (one) {
    const highlight = new Highlight(rangeOf(one));
    highlight.priority = 1;
    CSS.highlights.set(NAMES.current, highlight);
  }
}

function rangeOf({ start, from, end, to }: Match): StaticRange {
  return new StaticRange({ startContainer: start, startOffset: from, endContainer: end, endOffset: to });
}

/** Scrolls to a match within `scroller`, unless it is in sight. */
export function reach({ start, from, end, to }: Match, scroller: Element): void {
  const range = document.createRange();
  range.setStart(start, from);
  range.setEnd(end, to);
  const inSight = () => {
    const box = range.getBoundingClientRect();
    const frame = scroller.getBoundingClientRect();
    return box.height > 0 && box.top >= frame.top && box.bottom <= frame.bottom;
  };
  // What is far away may not be laid out yet: then its paragraph is reached first.
  if (!inSight()) start.parentElement?.scrollIntoView({ block: 'center' });
  const box = range.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  if (!inSight()) scroller.scrollBy(0, box.top - frame.top - frame.height / 2);
}
