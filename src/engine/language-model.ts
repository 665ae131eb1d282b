import type { Language } from './language';
import { modelData } from './model-data';
import { codeRow, codeTables, contexts, emptyTables, kinds, type ModelTables, type Row, ranking } from './model-tables';
import { bytesOf, RangeDecoder } from './range-decoder';

/** A boost of zero steps, and one step, in nats: how much cheaper a known pair is than its characters let expect. */
export const boostBase = 0.7;
/** See `boostBase`. */
export const boostStep = 0.7;
/** One step of a row's backoff in nats. */
export const backoffStep = 0.25;
/** No character is cheaper than this, in nats. */
const leastCost = 0.02;

/** The model in the form that answers fastest. */
interface Unpacked {
  /** Kind of each unit, times `kinds` to find the row of transitions. */
  readonly kind: Uint8Array;
  readonly transition: Float32Array;
  readonly cost: Float32Array;
  /** 1 + rank of each unit's folded form; 0 has no pairs. */
  readonly rank: Uint16Array;
  readonly backoff: Float32Array;
  /** An open-addressing table of pairs of ranks, `previous << 16 | current`; 0 is empty. */
  readonly pairs: Int32Array;
  readonly boosts: Float32Array;
}

const tableBits = 18;

/** The packed model's tables and rows, as the builder made them. */
export function unpackModel(data: string): { tables: ModelTables; ranks: readonly number[]; rows: Row[] } {
  const decoder = new RangeDecoder(bytesOf(data), contexts);
  const tables = emptyTables();
  codeTables(decoder, tables);
  const ranks = ranking(tables);
  const rows = ranks.map((_, previous) => {
    const row: Row = { backoff: 0, current: [], boost: [] };
    codeRow(decoder, row, previous, ranks.length);
    return row;
  });
  return { tables, ranks, rows };
}

/** Makes a language of packed data; `model` is the one that Lacuna ships. */
export function languageOf(data: string): Language {
  const { kind, transition, cost, rank, backoff, pairs, boosts } = arrange(data);
  const mask = pairs.length - 1;
  return {
    cost(previous, current) {
      const base = transition[kind[previous]! * kinds + kind[current]!]! + cost[current]!;
      const first = rank[previous]!;
      const pair = (first << 16) | rank[current]!;
      let slot = (Math.imul(pair, 0x9e3779b1) >>> (32 - tableBits)) & mask;
      for (;;) {
        const found = pairs[slot]!;
        if (found === pair) return Math.max(leastCost, base - boosts[slot]!);
        if (found === 0) return base + backoff[first]!;
        slot = (slot + 1) & mask;
      }
    },
  };
}

function arrange(data: string): Unpacked {
  const { tables, ranks, rows } = unpackModel(data);
  const rank = new Uint16Array(0x10000);
  ranks.forEach((unit, index) => {
    rank[unit] = index + 1;
  });
  for (let unit = 0; unit < 0x10000; unit++) rank[unit] = rank[tables.fold[unit]!]!;
  const pairs = new Int32Array(1 << tableBits);
  const boosts = new Float32Array(1 << tableBits);
  const backoff = new Float32Array(ranks.length + 1);
  rows.forEach((row, previous) => {
    backoff[previous + 1] = row.backoff * backoffStep;
    for (let i = 0; i < row.current.length; i++) {
      const pair = ((previous + 1) << 16) | (row.current[i]! + 1);
      let slot = Math.imul(pair, 0x9e3779b1) >>> (32 - tableBits);
      while (pairs[slot] !== 0) slot = (slot + 1) & ((1 << tableBits) - 1);
      pairs[slot] = pair;
      boosts[slot] = boostBase + row.boost[i]! * boostStep;
    }
  });
  const quarter = (value: number): number => value / 4;
  const cost = Float32Array.from(tables.cost, quarter);
  cost.fill(9, 0xfffd, 0xfffe);
  return {
    kind: tables.kind,
    transition: Float32Array.from(tables.transition, quarter),
    cost,
    rank,
    backoff,
    pairs,
    boosts,
  };
}

let unpacked: Language | undefined;

/** How plausible text is in Simplified and Traditional Chinese, Japanese, Korean, and, roughly, in every other script. */
export const model: Language = {
  cost(previous, current) {
    unpacked ??= languageOf(modelData);
    return unpacked.cost(previous, current);
  },
};
