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

/** The packed model. Numbers that are about as likely each are written as signs, which takes no time to read. */
export interface PackedModel {
  /** Of each unit from U+0001 on a sign for what it costs, or for none; a hanzi passes over many that were never seen. */
  readonly units: string;
  /** A sign each: by kind its cost by itself and that of its units that were never seen; then by kind what it costs after each. */
  readonly kinds: string;
  /** What is coded by its probability: forms of Han characters, and pairs. */
  readonly coded: string;
}

/** A sign stands for a number by how far it is from this one, a hanzi from `一` for how many units to pass over. */
const SIGN = 0x28;
const PASSING = 0x4e00;
/** So many units that were never seen are passed over at a time. */
const MANY = 16;

// A backslash would have to be written twice.
const signOf = (number: number): string => String.fromCharCode(SIGN + number).replace('\\', '~');
const signsIn = (packed: string): string => packed.replaceAll('~', '\\');

/** Writes what is known of kinds. */
export function packKinds({ prior, floor, transition }: ModelTables): string {
  const columns = Array.from(transition, (_, i) => transition[(i % kinds) * kinds + Math.floor(i / kinds)]!);
  return [...prior, ...floor, ...columns].map(signOf).join('');
}

/** Reads what is known of kinds. */
export function unpackKinds(packed: string, { prior, floor, transition }: ModelTables): void {
  const signs = signsIn(packed);
  let at = 0;
  const next = () => signs.charCodeAt(at++) - SIGN;
  for (let kind = 0; kind < kinds; kind++) prior[kind] = next();
  for (let kind = 0; kind < kinds; kind++) floor[kind] = next();
  for (let kind = 0; kind < kinds; kind++)
    for (let previous = 0; previous < kinds; previous++) transition[previous * kinds + kind] = next();
}

/** Writes which units were seen, and what they cost. */
export function packUnits({ cost }: ModelTables): string {
  const signs = Array.from(cost.subarray(1, 0xffff), signOf).join('');
  return signs
    .replace(/\(+$/, '')
    .replace(/\(+/g, (none) => (none.length < MANY ? none : String.fromCharCode(PASSING + none.length)));
}

/** Reads which units were seen, and what they cost; gives them, the commonest first. */
export function unpackUnits(packed: string, tables: ModelTables): Uint16Array {
  const { kind, prior, cost } = tables;
  const signs = signsIn(packed);
  const orders = new Uint32Array(signs.length);
  let count = 0;
  let unit = 1;
  for (let at = 0; at < orders.length; at++) {
    const sign = signs.charCodeAt(at);
    if (sign > SIGN && sign < PASSING) {
      cost[unit] = sign - SIGN;
      orders[count++] = ((sign - SIGN + prior[kind[unit]!]!) << 16) | unit;
    }
    unit += sign < PASSING ? 1 : sign - PASSING;
  }
  return new Uint16Array(orders.subarray(0, count).sort()); // of each number, the lower half
}

// Contexts of the coder, one stretch after another.
const oddAt = 0;
const kindAt = oddAt + 4 * 32;
const targetAt = kindAt + 4 * 4;
const rowsAt = targetAt + 32 * 2;
const sizeAt = rowsAt + 32;
const backoffAt = sizeAt + 32 * 16;
const gapAt = backoffAt + 16 * 16;
const boostAt = gapAt + 32 * 16 * 16;
/** How many contexts the coder needs. */
export const contexts = boostAt + 64 * 16;

/** Packs or unpacks which Han are Simplified or Traditional only, and the forms that the latter fold to. */
export function codeForms(coder: Coder, { kind, fold, folded }: ModelTables): void {
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

/** Packs the pairs of one previous character, or unpacks them into `row`, which must be long enough. `costs` are those of units by rank. */
export function codeRow(coder: Coder, row: Row, previous: number, costs: Uint8Array): void {
  const commonness = Math.min(15, 32 - Math.clz32(previous));
  const size = coder.gap(sizeAt + 32 * commonness, row.size);
  row.size = size;
  if (size === 0) return;
  const bulk = Math.min(15, 32 - Math.clz32(size));
  row.backoff = coder.tree(backoffAt + 16 * bulk, 4, row.backoff);
  let next = 0;
  for (let i = 0; i < size; i++) {
    const left = Math.min(15, 31 - Math.clz32(size - i));
    const place = Math.min(15, 31 - Math.clz32(next + 1));
    next += coder.gap(gapAt + 32 * (16 * left + place), row.current[i]! - next);
    const boost = coder.tree(boostAt + 16 * (costs[next]! >> 2), 4, row.boost[i]!);
    row.current[i] = next++;
    row.boost[i] = boost;
  }
}
