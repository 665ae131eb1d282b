import type { Language } from './language';
import { modelData } from './model-data';
import { codeRow, codeTables, contexts, emptyTables, kinds, type Row, ranking } from './model-tables';
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

const tableBits = 17;

/** Makes a language of packed data; `model` is the one that Lacuna ships. */
export function languageOf(data: string): Language {
  const { kind, transition, cost, rank, backoff, pairs, boosts } = arrange(data);
  const mask = pairs.length - 1;
  return {
    cost(previous, current) {
      const base = transition[kind[previous]! * kinds + kind[current]!]! + cost[current]!;
      const first = rank[previous]!;
      const pair = (first << 16) | rank[current]!;
      let slot = Math.imul(pair, 0x9e3779b1) >>> (32 - tableBits);
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
  const decoder = new RangeDecoder(bytesOf(data), contexts);
  const tables = emptyTables();
  codeTables(decoder, tables);
  const ranks = ranking(tables);
  const rank = new Uint16Array(0x10000);
  for (let i = 0; i < ranks.length; i++) rank[ranks[i]!] = i + 1;
  for (let unit = 0; unit < 0x10000; unit++) rank[unit] = rank[tables.fold[unit]!]!;
  const cost = natsOf(tables.cost);
  cost[0xfffd] = 9; // a replacement character is never good news
  const transition = natsOf(tables.transition);
  return { kind: tables.kind, transition, cost, rank, ...arrangePairs(decoder, ranks.length) };
}

function arrangePairs(decoder: RangeDecoder, ranks: number): Pick<Unpacked, 'backoff' | 'pairs' | 'boosts'> {
  const pairs = new Int32Array(1 << tableBits);
  const boosts = new Float32Array(1 << tableBits);
  const backoff = new Float32Array(ranks + 1);
  const row: Row = { size: 0, backoff: 0, current: new Uint16Array(ranks), boost: new Uint8Array(ranks) };
  for (let previous = 0; previous < ranks; previous++) {
    codeRow(decoder, row, previous, ranks);
    if (row.size > 0) backoff[previous + 1] = row.backoff * backoffStep;
    for (let i = 0; i < row.size; i++) {
      const pair = ((previous + 1) << 16) | (row.current[i]! + 1);
      let slot = Math.imul(pair, 0x9e3779b1) >>> (32 - tableBits);
      while (pairs[slot] !== 0) slot = (slot + 1) & ((1 << tableBits) - 1);
      pairs[slot] = pair;
      boosts[slot] = boostBase + row.boost[i]! * boostStep;
    }
  }
  return { backoff, pairs, boosts };
}

/** Quarters of a nat as nats; a loop, because `from` with a callback takes longer than all the rest. */
function natsOf(quarters: Uint8Array): Float32Array {
  const nats = new Float32Array(quarters.length);
  for (let i = 0; i < quarters.length; i++) nats[i] = quarters[i]! / 4;
  return nats;
}

let unpacked: Language | undefined;

/** How plausible text is in Simplified and Traditional Chinese, Japanese, Korean, and, roughly, in every other script. */
export const model: Language = {
  cost(previous, current) {
    unpacked ??= languageOf(modelData);
    return unpacked.cost(previous, current);
  },
};
