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

/**
 * The model in the form that answers fastest: what belongs together lies together, since the time goes into fetching it.
 */
interface Unpacked {
  /** Of each unit: 1 + rank of its folded form (0 has no pairs) << 14, its kind << 8, its cost in quarters of a nat. */
  readonly units: Int32Array;
  /** In nats, by `previous kind << 6 | kind`. */
  readonly transition: Float32Array;
  /** By rank. */
  readonly backoff: Float32Array;
  /** An open-addressing table: pairs of ranks, `previous << 16 | current` (0 is empty), each followed by its boost's steps. */
  readonly pairs: Int32Array;
}

const tableBits = 17;
const slots = (1 << tableBits) - 1;
const boostOfStep = Float64Array.from({ length: 256 }, (_, step) => boostBase + step * boostStep);

/** Makes a language of packed data; `model` is the one that Lacuna ships. */
export function languageOf(data: string): Language {
  const { units, transition, backoff, pairs } = arrange(data);
  return {
    cost(previous, current) {
      const a = units[previous]!;
      const b = units[current]!;
      const base = transition[((a >> 2) & 0xfc0) | ((b >> 8) & 0x3f)]! + (b & 0xff) / 4;
      const first = a >>> 14;
      const pair = (first << 16) | (b >>> 14);
      let slot = Math.imul(pair, 0x9e3779b1) >>> (32 - tableBits);
      for (;;) {
        const found = pairs[2 * slot]!;
        if (found === pair) return Math.max(leastCost, base - boostOfStep[pairs[2 * slot + 1]!]!);
        if (found === 0) return base + backoff[first]!;
        slot = (slot + 1) & slots;
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
  tables.cost[0xfffd] = 36; // a replacement character is never good news
  const units = new Int32Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++)
    units[unit] = (rank[tables.fold[unit]!]! << 14) | (tables.kind[unit]! << 8) | tables.cost[unit]!;
  const transition = new Float32Array(64 * 64);
  for (let from = 0; from < kinds; from++)
    for (let to = 0; to < kinds; to++) transition[(from << 6) | to] = tables.transition[from * kinds + to]! / 4;
  return { units, transition, ...arrangePairs(decoder, ranks.length) };
}

function arrangePairs(decoder: RangeDecoder, ranks: number): Pick<Unpacked, 'backoff' | 'pairs'> {
  const pairs = new Int32Array(2 << tableBits);
  const backoff = new Float32Array(ranks + 1);
  const row: Row = { size: 0, backoff: 0, current: new Uint16Array(ranks), boost: new Uint8Array(ranks) };
  for (let previous = 0; previous < ranks; previous++) {
    codeRow(decoder, row, previous, ranks);
    if (row.size > 0) backoff[previous + 1] = row.backoff * backoffStep;
    for (let i = 0; i < row.size; i++) {
      const pair = ((previous + 1) << 16) | (row.current[i]! + 1);
      let slot = Math.imul(pair, 0x9e3779b1) >>> (32 - tableBits);
      while (pairs[2 * slot] !== 0) slot = (slot + 1) & slots;
      pairs[2 * slot] = pair;
      pairs[2 * slot + 1] = row.boost[i]!;
    }
  }
  return { backoff, pairs };
}

let unpacked: Language | undefined;

/** How plausible text is in Simplified and Traditional Chinese, Japanese, Korean, and, roughly, in every other script. */
export const model: Language = {
  cost(previous, current) {
    unpacked ??= languageOf(modelData);
    return unpacked.cost(previous, current);
  },
};
