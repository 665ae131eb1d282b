import { type Language, SURPRISING } from './language';
import { modelData } from './model-data';
import {
  boostBase,
  boostStep,
  codeForms,
  codeRow,
  codeRows,
  contexts,
  emptyTables,
  kinds,
  type ModelTables,
  mostRanks,
  type PackedModel,
  type Row,
  unpackKinds,
  unpackUnits,
} from './model-tables';
import { RangeDecoder } from './range-decoder';

/** No character is cheaper than this, in quarters of a nat. */
const leastCost = 1;
/** Costs among so many of the commonest units are kept in a table once they were asked for; a power of two. */
const nearBits = 11;
const nearUnits = 1 << nearBits;

/** The model as it is asked. All costs are whole quarters of a nat, so that sums are exact in any order. */
interface Unpacked extends ModelTables {
  /** Of each unit: 1 + the rank of its folded form; 0 has no pairs. */
  readonly rank: Uint16Array;
  readonly pairs: Pairs;
  /** The commonest units, as many as have places in the table. */
  readonly common: Uint16Array;
}

/** The pairs, of which only those of the commonest previous units are unpacked until others are asked for. */
interface Pairs {
  /** By rank + 1. */
  readonly backoff: Uint8Array;
  /** An open-addressing table: pairs of ranks, `previous << 18 | current << 4`, with the steps of their boost; 0 is empty. */
  readonly table: Int32Array;
  /** How many previous units are unpacked. */
  unpacked: number;
  /** Unpacks them up to a rank + 1, and some more. */
  unpack(upTo: number): void;
}

/** So many previous units are unpacked at a time. */
const atOnce = 128;
const tableBits = 17;
const slots = (1 << tableBits) - 1;

/** Makes a language of packed data; `model` is the one that Lacuna ships. */
export function languageOf(packed: PackedModel): Language {
  const unpacked = unpack(packed);
  const far = farCosts(unpacked);
  const place = placesOf(unpacked);
  const near = new Uint8Array(nearUnits * nearUnits);
  const ask = (previous: number, current: number): number => {
    const cost = far(previous, current);
    const [row, column] = [place[previous]!, place[current]!];
    if (row > 0 && column > 0) near[(row << nearBits) | column] = cost;
    return cost;
  };
  return {
    cost(previous, current) {
      return (near[(place[previous]! << nearBits) | place[current]!]! || ask(previous, current)) / 4;
    },
    worst(text) {
      let worst = 0;
      let sum = 0;
      let previous = 10;
      let row = place[10]! << nearBits;
      for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        const column = place[unit]!;
        sum += (near[row | column]! || ask(previous, unit)) - 4 * SURPRISING;
        // The greater of two numbers, without branches, which nobody could foretell here.
        sum &= ~(sum >> 31);
        const less = worst - sum;
        worst -= less & (less >> 31);
        previous = unit;
        row = column << nearBits;
      }
      return worst / 4;
    },
  };
}

/** The rows and columns of the table that the commonest units have; 0 is that of all others, and stays empty. */
function placesOf({ common }: Unpacked): Uint16Array {
  const place = new Uint16Array(0x10000);
  for (let at = 0; at < common.length; at++) place[common[at]!] = at + 1;
  return place;
}

/** The cost of a unit after another, in quarters of a nat. */
function farCosts(unpacked: Unpacked): (previous: number, current: number) => number {
  const { kind, cost, floor, rank, transition, pairs } = unpacked;
  const { backoff, table } = pairs;
  return (previous, current) => {
    const own = cost[current]!;
    const base = transition[kind[previous]! * kinds + kind[current]!]! + (own > 0 ? own - 1 : floor[kind[current]!]!);
    const first = rank[previous]!;
    if (first > pairs.unpacked) pairs.unpack(first);
    const pair = (first << 14) | rank[current]!;
    let slot = slotOf(pair);
    for (;;) {
      const found = table[slot]!;
      if (found >>> 4 === pair) return Math.max(leastCost, base - boostBase - (found & 15) * boostStep);
      if (found === 0) return base + backoff[first]!;
      slot = (slot + 1) & slots;
    }
  };
}

function slotOf(pair: number): number {
  return Math.imul(pair, 0x9e3779b1) >>> (32 - tableBits);
}

function unpack(packed: PackedModel): Unpacked {
  const decoder = new RangeDecoder(packed.coded, contexts);
  const tables = emptyTables();
  unpackKinds(packed.kinds, tables);
  codeForms(decoder, tables);
  const common = unpackUnits(packed.units, tables);
  const { rank, costs } = rankOf(common, tables);
  tables.floor[0] = 0;
  tables.cost[0xfffd] = 1 + 36; // a replacement character is never good news
  return { ...tables, rank, pairs: pairsOf(decoder, costs), common: common.subarray(0, nearUnits - 1) };
}

/** By unit: 1 + the rank of its folded form, 0 where it has none; and by rank, what the unit costs. */
function rankOf(common: Uint16Array, { fold, folded, cost }: ModelTables): { rank: Uint16Array; costs: Uint8Array } {
  const rank = new Uint16Array(0x10000);
  const costs = new Uint8Array(mostRanks);
  const { length } = common; // these loops are run once, before they are compiled: they have nothing in them that could be out
  let ranks = 0;
  for (let i = 0; i < length && ranks < mostRanks; i++) {
    const unit = common[i]!;
    if (fold[unit] !== 0) continue;
    costs[ranks] = cost[unit]!;
    rank[unit] = ++ranks;
  }
  for (const unit of folded) rank[unit] = rank[fold[unit]!]!;
  return { rank, costs: costs.subarray(0, ranks) };
}

function pairsOf(decoder: RangeDecoder, costs: Uint8Array): Pairs {
  const ranks = costs.length;
  const table = new Int32Array(1 << tableBits);
  const backoff = new Uint8Array(mostRanks + 1);
  const row: Row = { size: 0, backoff: 0, current: new Uint16Array(ranks), boost: new Uint8Array(ranks) };
  const rows = codeRows(decoder, 0);
  return {
    backoff,
    table,
    unpacked: 0,
    unpack(upTo) {
      const end = Math.min(rows, upTo + atOnce);
      for (let previous = this.unpacked; previous < end; previous++) {
        codeRow(decoder, row, previous, costs);
        if (row.size > 0) backoff[previous + 1] = row.backoff;
        for (let i = 0; i < row.size; i++) put(table, ((previous + 1) << 14) | (row.current[i]! + 1), row.boost[i]!);
      }
      this.unpacked = end === rows ? ranks : end;
    },
  };
}

function put(table: Int32Array, pair: number, boost: number): void {
  let slot = slotOf(pair);
  while (table[slot] !== 0) slot = (slot + 1) & slots;
  table[slot] = (pair << 4) | boost;
}

let unpacked: Language | undefined;

function shipped(): Language {
  unpacked ??= languageOf(modelData);
  return unpacked;
}

/** How plausible text is in Simplified and Traditional Chinese, Japanese, Korean, and, roughly, in every other script. */
export const model: Language = {
  cost: (previous, current) => shipped().cost(previous, current),
  worst: (text) => shipped().worst?.(text) ?? Number.POSITIVE_INFINITY,
};
