import { characterClasses, classTable } from './character-class';
import type { Coder } from './range-decoder';

/** The kinds that the model tells apart: those of `classOf`, then Simplified-only and Traditional-only Han. */
export const kinds = characterClasses.length + 2;
/** Han written so in Simplified Chinese only (and perhaps Japanese). */
export const simplified = characterClasses.length;
/** Han written so in Traditional Chinese only (and perhaps Japanese). */
export const traditional = characterClasses.length + 1;

/** At most so many units, the commonest, are parts of pairs. */
export const mostRanks = 0x3fff;

/** What is packed: costs are in quarters of a nat. */
export interface ModelTables {
  /** The kind of each unit. */
  readonly kind: Uint8Array;
  /** Cost of a kind by itself. */
  readonly prior: Uint8Array;
  /** Cost of a kind after a kind: `[previous * kinds + current]`. */
  readonly transition: Uint8Array;
  /** Cost of a unit that was never seen, by kind. */
  readonly floor: Uint8Array;
  /** Cost of each unit among its kind, and 1 more; 0 for units that were never seen. */
  readonly cost: Uint8Array;
  /** The unit that stands for each unit in pairs: a Traditional character's Simplified form; 0 is the unit itself. */
  readonly fold: Uint16Array;
  /** The units of which another one stands in pairs, once they are unpacked. */
  readonly folded: number[];
}

/** A boost of no steps, and one step, in quarters of a nat: how much cheaper a known pair is than its characters let expect. */
export const boostBase = 3;
/** See `boostBase`. */
export const boostStep = 3;

/** The pairs of one previous character: ranks of the current one, their boosts in steps, and what all others cost more, in quarters of a nat. */
export interface Row {
  size: number;
  backoff: number;
  readonly current: Uint16Array;
  readonly boost: Uint8Array;
}

/** Tables as they are before anything is unpacked. */
export function emptyTables(): ModelTables {
  const cost = new Uint8Array(0x10000);
  const fold = new Uint16Array(0x10000);
  const [prior, floor] = [new Uint8Array(kinds), new Uint8Array(kinds)];
  return {
    kind: classTable().slice(),
    prior,
    transition: new Uint8Array(kinds * kinds),
    floor,
    cost,
    fold,
    folded: [],
  };
}

// Contexts of the coder, one stretch after another.
const priorAt = 0;
const transitionAt = priorAt + 64;
const floorAt = transitionAt + 64 * 4;
const seenAt = floorAt + 128;
const costAt = seenAt + 16 * 32;
const oddAt = costAt + kinds * 128;
const kindAt = oddAt + 4 * 32;
const targetAt = kindAt + 4 * 4;
const rowsAt = targetAt + 32 * 2;
const sizeAt = rowsAt + 32;
const backoffAt = sizeAt + 32 * 16;
const gapAt = backoffAt + 16 * 16;
const boostAt = gapAt + 32 * 16 * 16;
/** How many contexts the coder needs. */
export const contexts = boostAt + 16 * 16 * 16;

/** Packs or unpacks everything but the pairs; gives the units that were seen, in order. */
export function codeTables(coder: Coder, tables: ModelTables): Uint16Array {
  const { prior, transition, floor } = tables;
  for (let i = 0; i < kinds; i++) {
    prior[i] = coder.tree(priorAt, 6, prior[i]!);
    floor[i] = coder.tree(floorAt, 7, floor[i]!);
  }
  for (let i = 0; i < kinds * kinds; i++) {
    const context = prior[i % kinds]! >> 4;
    transition[i] = coder.tree(transitionAt + 64 * context, 6, transition[i]!);
  }
  codeKinds(coder, tables);
  return codeCosts(coder, tables);
}

/** Which Han are Simplified or Traditional only, and the forms that the latter fold to. */
function codeKinds(coder: Coder, { kind, fold, folded }: ModelTables): void {
  const isOdd = (unit: number) => kind[unit]! >= simplified || fold[unit] !== 0;
  let target = 0x4e00;
  let last = 0;
  for (let unit = 0x4e00; ; unit++) {
    const from = unit;
    if (coder.packs) while (unit < 0xa000 && !isOdd(unit)) unit++;
    unit = from + coder.gap(oddAt + 32 * last, unit - from);
    if (unit >= 0xa000) return;
    last = coder.tree(kindAt + last * 4, 2, kind[unit] === simplified ? 1 : kind[unit] === traditional ? 2 : 3);
    if (last === 1) kind[unit] = simplified;
    if (last === 2) kind[unit] = traditional;
    if (last === 1) continue;
    const step = fold[unit]! - target;
    const coded = coder.gap(targetAt, step < 0 ? 1 - 2 * step : 2 * step);
    target += coded & 1 ? -(coded >> 1) : coded >> 1;
    fold[unit] = target;
    if (target !== 0) folded.push(unit);
  }
}

/** Which units were seen, and what they cost. */
function codeCosts(coder: Coder, { kind, cost }: ModelTables): Uint16Array {
  const seen = new Uint16Array(0x10000);
  let count = 0;
  let last = 0;
  for (let unit = 1; ; unit++) {
    const from = unit;
    if (coder.packs) while (unit < 0xffff && cost[unit] === 0) unit++;
    const gap = coder.gap(seenAt + 32 * last, unit - from);
    unit = from + gap;
    if (unit >= 0xffff) return seen.subarray(0, count);
    last = Math.min(15, 32 - Math.clz32(gap));
    cost[unit] = 1 + coder.tree(costAt + kind[unit]! * 128, 7, cost[unit]! - 1);
    seen[count++] = unit;
  }
}

/** The units that were seen, the commonest first. */
export function commonest(seen: Uint16Array, { kind, prior, cost }: ModelTables): Uint16Array {
  const starts = new Uint32Array(257);
  const most = seen.length;
  const keys = new Uint16Array(most);
  for (let i = 0; i < most; i++) {
    const unit = seen[i]!;
    const key = cost[unit]! + prior[kind[unit]!]!;
    keys[i] = key;
    starts[key]!++;
  }
  for (let key = 1; key < 257; key++) starts[key]! += starts[key - 1]!;
  const units = new Uint16Array(most);
  for (let i = most - 1; i >= 0; i--) units[--starts[keys[i]!]!] = seen[i]!;
  return units;
}

/** The units that pairs are made of, of those that `commonest` gives: their places are the ranks. */
export function ranking({ fold }: ModelTables, common: Uint16Array): Uint16Array {
  const ranks = new Uint16Array(mostRanks);
  let most = 0;
  for (let i = 0; i < common.length && most < mostRanks; i++) if (fold[common[i]!] === 0) ranks[most++] = common[i]!;
  return ranks.subarray(0, most);
}

/** How many of the ranks, from the first, have pairs after them at all. */
export function codeRows(coder: Coder, rows: number): number {
  return coder.gap(rowsAt, rows);
}

/** Packs the pairs of one previous character, or unpacks them into `row`, which must be long enough. */
export function codeRow(coder: Coder, row: Row, previous: number, ranks: number): void {
  const commonness = Math.min(15, 32 - Math.clz32(previous));
  const size = coder.gap(sizeAt + 32 * commonness, row.size);
  row.size = size;
  if (size === 0) return;
  const bulk = Math.min(15, 32 - Math.clz32(size));
  row.backoff = coder.tree(backoffAt + 16 * bulk, 4, row.backoff);
  let next = 0;
  for (let i = 0; i < size; i++) {
    const spread = Math.min(15, 31 - Math.clz32((ranks - next) / (size - i) + 1));
    const place = Math.min(15, 31 - Math.clz32(next + 1));
    next += coder.gap(gapAt + 32 * (16 * spread + place), row.current[i]! - next);
    const rarity = Math.min(15, 31 - Math.clz32(next + 1));
    const boost = coder.tree(boostAt + 16 * (16 * rarity + bulk), 4, row.boost[i]!);
    row.current[i] = next++;
    row.boost[i] = boost;
  }
}
