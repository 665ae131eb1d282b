import { mapOffset, type Patch } from '../engine/patch';
import { childrenOf, parentOf } from './nodes';
import type { Passage } from './run';
import { type NodeEdits, placeOf, shownOffset } from './spread';

/** Ranges of the page by the name of their highlight; `src/background/highlight.css` dresses them. */
export interface Lights {
  /** All that was repaired. */
  readonly mended: StaticRange[];
  /** What of it is likely only. */
  readonly likely: StaticRange[];
  /** What looks damaged, with a repair that nobody makes unasked. */
  readonly guess: StaticRange[];
  /** Notices of the page that text is missing. */
  readonly gap: StaticRange[];
}

/** Lights with nothing lit. */
export function noLights(): Lights {
  return { mended: [], likely: [], guess: [], gap: [] };
}

/** Whether the browser can light ranges at all. */
export function canLight(): boolean {
  return typeof Highlight !== 'undefined' && typeof StaticRange !== 'undefined';
}

/**
 * Siblings of lit text nodes, all together, beyond which no more is lit: Chromium looks through them for every range whenever
 * it lays the page out, for a minute and more where a hundred thousand nodes stand side by side.
 */
const mostSiblings = 5_000_000;
let room = mostSiblings;
const siblings = new Map<Node, number>();

/** What is lit first is what is lit where not all can be. */
const order = ['gap', 'guess', 'mended', 'likely'] as const satisfies readonly (keyof Lights)[];
type Name = (typeof order)[number];

/** What is lit in a page, by the node in which it begins. */
const lit = new Map<Node, [Name, StaticRange][]>();
const highlights = new Map<Name, Highlight>();

/** Lights these ranges and no others; with `within`, no others that begin in these nodes. A page sees the names, so they tell nothing. */
export function light(lights: Lights, within?: Iterable<Node>): void {
  if (!canLight()) return;
  if (within) for (const node of within) putOut(node);
  else {
    lit.clear();
    highlights.clear();
    siblings.clear();
    room = mostSiblings;
  }
  for (const name of order) {
    for (const range of lights[name]) putOn(name, range);
    const highlight = highlights.get(name);
    if (highlight?.size) CSS.highlights.set(`lacuna-${name}`, highlight);
    else CSS.highlights.delete(`lacuna-${name}`);
  }
}

function putOn(name: Name, range: StaticRange): void {
  const cost = siblingsOf(range.startContainer);
  if (room < cost) return;
  room -= cost;
  const highlight = highlights.get(name) ?? new Highlight();
  highlights.set(name, highlight.add(range));
  const there = lit.get(range.startContainer);
  if (there) there.push([name, range]);
  else lit.set(range.startContainer, [[name, range]]);
}

function putOut(node: Node): void {
  for (const [name, range] of lit.get(node) ?? []) {
    highlights.get(name)?.delete(range);
    room += siblingsOf(node);
  }
  lit.delete(node);
}

function siblingsOf(node: Node): number {
  const parent = parentOf(node);
  if (!parent) return 0;
  const count = siblings.get(parent) ?? childrenOf(parent).length;
  siblings.set(parent, count);
  return count;
}

/** Adds the edits of text nodes to the lights; where something was only taken away, the character ahead of it is lit. */
export function lightEdits(lights: Lights, edits: NodeEdits, shows: (node: Text) => boolean): void {
  for (const [node, list] of edits) {
    if (!shows(node)) continue;
    // Firefox copies the whole text of a node whenever it is asked for `data`.
    const { length } = node;
    let shift = 0;
    for (const { from: own, to: ownEnd, now, trust } of list) {
      const start = own + shift;
      shift += now.length - (ownEnd - own);
      const from = now === '' ? characterAhead(node, start) : start;
      const to = start + now.length;
      if (from >= to || to > length) continue;
      const range = new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to });
      lights.mended.push(range);
      if (trust === 'likely') lights.likely.push(range);
    }
  }
}

/** The range of a passage from one offset of its own text to another, as shown. */
export function rangeOf(passage: Passage, edits: NodeEdits, from: number, to: number): StaticRange | undefined {
  const start = placeOf(passage, from, 'after');
  const end = placeOf(passage, to, 'before');
  if (!start || !end) return undefined;
  return new StaticRange({
    startContainer: start.node,
    startOffset: shownOffset(edits.get(start.node) ?? [], start.offset),
    endContainer: end.node,
    endOffset: shownOffset(edits.get(end.node) ?? [], end.offset),
  });
}

/** The stretch of a passage's own text that its mended text has between two offsets; `back` is the patch turned around. */
export function ownStretch(back: Patch, from: number, to: number): readonly [number, number] {
  return [mapOffset(back, from, 'before'), mapOffset(back, to, 'after')];
}

function characterAhead(node: Text, offset: number): number {
  const unit = offset > 0 && offset <= node.length ? node.substringData(offset - 1, 1).charCodeAt(0) : 0;
  return Math.max(0, offset - (unit >= 0xdc00 && unit < 0xe000 ? 2 : 1));
}
