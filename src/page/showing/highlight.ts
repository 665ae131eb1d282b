import { childrenOf, elementAround, parentOf } from '../reading/nodes';
import { Flow } from './flow';
import { Near } from './near';

/** What is lit first is what is lit where not all can be; `src/background/highlight.css` dresses them. */
const order = ['gap', 'guess', 'mended', 'likely'] as const;

/**
 * Notices of the page that text is missing; what looks damaged, with a repair that nobody makes unasked; all that was repaired;
 * what of it is likely only.
 */
export type LightName = (typeof order)[number];

/** A stretch of the page that is to be lit. */
export interface Light {
  readonly name: LightName;
  readonly range: StaticRangeInit;
}

/** A light, and while it is on, its range and what that takes of the room. */
interface Lamp extends Light {
  on?: { readonly range: StaticRange; readonly cost: number } | undefined;
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
/** So few elements are lit before it is known which of them are near. */
const few = 64;

let room = mostSiblings;
let siblings = new WeakMap<Node, number>();
const lamps = new Map<Node, Lamp[]>();
/** The nodes that have lamps, by the elements that they stand in, and the other way round. */
const nodes = new Map<Element, Set<Node>>();
const places = new Map<Node, Element>();
const nearby = new Set<Element>();
const highlights = new Map<LightName, Highlight>();
let near: Near | undefined;
let flow: Flow | undefined;

/**
 * Lights these ranges and no others, some at a time; with `within`, no others that begin in these nodes. What is far from the
 * window is put out until it comes near: browsers look at every lit range whenever anything in the page changes. So is all of
 * it while the page moves it past the window faster than anybody reads. A page sees the names, so they tell nothing.
 */
export function* light(lights: readonly Light[], within?: Iterable<Node>): Generator<void, void> {
  if (!canLight()) return;
  const left = new Set<Element>();
  if (within) for (const node of within) dropNode(node, left);
  else dropAll();
  if (nodes.size + lights.length === 0) leaveFlow();
  const added = new Set<Element>();
  for (const one of lights) {
    yield;
    const element = elementAround(one.range.startContainer);
    if (element) add(one, element);
    if (element) added.add(element);
  }
  for (const element of left) if (nodes.get(element)?.size === 0) dropElement(element);
  if (nodes.size <= few) for (const element of added) nearby.add(element);
  near ??= follow(nodes.size);
  for (const element of added) {
    yield;
    near?.add(element);
  }
  turn(added);
}

function add(one: Light, element: Element): void {
  const { startContainer: node } = one.range;
  const there = lamps.get(node);
  if (there) there.push({ ...one });
  else lamps.set(node, [{ ...one }]);
  places.set(node, element);
  const besides = nodes.get(element);
  if (besides) besides.add(node);
  else nodes.set(element, new Set([node]));
}

function follow(count: number): Near {
  addEventListener('beforeprint', lightAll);
  addEventListener('afterprint', lightNear);
  // A page that flows goes on to do so while it is read anew.
  flow ??= new Flow(lightNear);
  return new Near(count, (changed) => {
    let passed = 0;
    for (const [element, isNear] of changed) {
      if (!isNear && nearby.delete(element)) passed++;
      if (!element.isConnected) dropElement(element);
      else if (isNear) nearby.add(element);
    }
    flow?.pass(passed);
    turn(changed.keys());
  });
}

function leaveFlow(): void {
  flow?.stop();
  flow = undefined;
}

/** Paper has no window that anything could be far from. */
const lightAll = () => turn(nodes.keys(), () => true);
const lightNear = () => turn(nodes.keys());

/** Has the lamps in these elements on where they are near, and out where not. */
function turn(elements: Iterable<Element>, isNear = (element: Element) => !flow?.isOn && nearby.has(element)): void {
  const on: Lamp[] = [];
  for (const element of elements) {
    for (const node of nodes.get(element) ?? []) {
      if (isNear(element)) on.push(...lamps.get(node)!);
      else lamps.get(node)!.forEach(putOut);
    }
  }
  for (const name of order) {
    for (const lamp of on) if (lamp.name === name) putOn(lamp);
    const highlight = highlights.get(name);
    if (highlight?.size) CSS.highlights.set(`lacuna-${name}`, highlight);
    else CSS.highlights.delete(`lacuna-${name}`);
  }
}

function putOn(lamp: Lamp): void {
  const cost = siblingsOf(lamp.range.startContainer);
  if (lamp.on || room < cost) return;
  room -= cost;
  const range = new StaticRange(lamp.range);
  lamp.on = { range, cost };
  const highlight = highlights.get(lamp.name) ?? new Highlight();
  highlights.set(lamp.name, highlight.add(range));
}

function putOut(lamp: Lamp): void {
  if (!lamp.on) return;
  highlights.get(lamp.name)?.delete(lamp.on.range);
  room += lamp.on.cost;
  lamp.on = undefined;
}

function dropAll(): void {
  near?.stop();
  near = undefined;
  removeEventListener('beforeprint', lightAll);
  removeEventListener('afterprint', lightNear);
  for (const all of [lamps, nodes, places, nearby, highlights]) all.clear();
  for (const name of order) CSS.highlights.delete(`lacuna-${name}`);
  siblings = new WeakMap();
  room = mostSiblings;
}

/** Takes the lamps of a node away; `left` gets the element that may have none any more. */
function dropNode(node: Node, left: Set<Element>): void {
  const element = places.get(node);
  if (!element) return;
  lamps.get(node)!.forEach(putOut);
  lamps.delete(node);
  places.delete(node);
  nodes.get(element)!.delete(node);
  left.add(element);
}

function dropElement(element: Element): void {
  for (const node of nodes.get(element) ?? []) dropNode(node, new Set());
  nodes.delete(element);
  nearby.delete(element);
  near?.drop(element);
}

function siblingsOf(node: Node): number {
  const parent = parentOf(node);
  if (!parent) return 0;
  const count = siblings.get(parent) ?? childrenOf(parent).length;
  siblings.set(parent, count);
  return count;
}
