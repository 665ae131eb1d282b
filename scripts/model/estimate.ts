import { classNumber } from '../../src/engine/language/character-class';
import {
  boostBase,
  boostStep,
  emptyTables,
  kinds,
  type ModelTables,
  packUnits,
  type Row,
  ranking,
  simplified,
  traditional,
  unpackUnits,
} from '../../src/engine/language/model-tables';
import type { Counts } from './counts';

/** Tables and rows ready for packing. */
export interface Estimate {
  readonly tables: ModelTables;
  readonly rows: Row[];
}

const quarters = (probability: number, most: number): number =>
  Math.min(most, Math.max(0, Math.round(-Math.log(probability) * 4)));

/** The model that fits the counts best with the given number of pairs. */
export function estimate(counts: Counts, forms: Pick<ModelTables, 'kind' | 'fold'>, pairs: number): Estimate {
  const tables = { ...emptyTables(), ...forms };
  const pairList = [...counts.pairs()];
  estimateKinds(tables, counts, pairList);
  estimateUnits(tables, counts);
  return { tables, rows: estimateRows(tables, counts, pairList, pairs) };
}

/** Which characters belong to one script only, judged by how often each script's text has them. */
export function chineseForms(
  folds: ReadonlyMap<number, number>,
  inSimplified: Float64Array,
  inTraditional: Float64Array,
  seen: Float64Array,
): Pick<ModelTables, 'kind' | 'fold'> {
  const { kind, fold } = emptyTables();
  const han = classNumber('han');
  for (const [from, to] of folds) {
    if (kind[from] !== han || kind[to] !== han || seen[from]! < 3 || seen[to]! < 3) continue;
    fold[from] = to;
  }
  for (const [from, to] of folds) {
    if (fold[from] !== to) continue;
    if (inSimplified[from]! < inTraditional[from]! * 0.05) kind[from] = traditional;
    if (inTraditional[to]! < inSimplified[to]! * 0.05) kind[to] = simplified;
  }
  return { kind, fold };
}

function estimateKinds(
  { kind, prior, transition }: ModelTables,
  counts: Counts,
  pairs: [number, number, number][],
): void {
  const single = new Float64Array(kinds);
  const double = new Float64Array(kinds * kinds);
  for (let unit = 0; unit < 0x10000; unit++) single[kind[unit]!]! += counts.single[unit]!;
  for (const [previous, current, count] of pairs) double[kind[previous]! * kinds + kind[current]!]! += count;
  const all = single.reduce((sum, value) => sum + value, 0);
  for (let a = 0; a < kinds; a++) {
    prior[a] = quarters((single[a]! + 1e-7 * all) / all, 63);
    const row = double.subarray(a * kinds, (a + 1) * kinds);
    const seen = row.reduce((sum, value) => sum + value, 0);
    const extra = seen * 0.002 + all * 1e-7;
    const weights = row.map((count, b) => count + extra * ((single[b]! / all) * 0.9 + 0.1 / kinds + (a === b ? 2 : 0)));
    const total = weights.reduce((sum, value) => sum + value, 0);
    weights.forEach((weight, b) => {
      transition[a * kinds + b] = quarters(weight / total, 63);
    });
  }
}

function estimateUnits({ kind, floor, cost }: ModelTables, counts: Counts): void {
  const total = new Float64Array(kinds);
  const members = new Float64Array(kinds);
  for (let unit = 0; unit < 0x10000; unit++) {
    total[kind[unit]!]! += counts.single[unit]!;
    members[kind[unit]!]!++;
  }
  for (let of = 0; of < kinds; of++) {
    const extra = Math.max(total[of]! * 0.002, 20) / Math.max(1, members[of]!);
    const share = (count: number): number => quarters((count + extra) / (total[of]! + extra * members[of]!), 127);
    floor[of] = share(0);
    for (let unit = 1; unit < 0xffff; unit++) {
      const own = kind[unit] === of && of !== 0 ? share(counts.single[unit]!) : floor[of]!;
      // Traditional and Simplified characters were seen, or they would not be known as such.
      if (kind[unit] === of) cost[unit] = own === floor[of] && of < simplified ? 0 : own + 1;
    }
  }
}

interface Pair {
  readonly previous: number;
  readonly current: number;
  count: number;
  /** How many there would be if only kinds and single characters mattered. */
  expected: number;
}

function estimateRows(tables: ModelTables, counts: Counts, pairs: [number, number, number][], most: number): Row[] {
  const { kind, transition, floor, cost, fold } = tables;
  const units = [...ranking(tables, unpackUnits(packUnits(tables), tables))];
  const rank = new Map(units.map((unit, index) => [unit, index]));
  const formsOf = new Map<number, number[]>();
  const folded = fold.map((to, unit) => to || unit);
  for (const [unit, to] of folded.entries()) formsOf.set(to, [...(formsOf.get(to) ?? []), unit]);
  const own = (unit: number): number => (cost[unit]! > 0 ? cost[unit]! - 1 : floor[kind[unit]!]!);
  const base = (a: number, b: number): number => Math.exp(-(transition[kind[a]! * kinds + kind[b]!]! + own(b)) / 4);
  const known = new Map<number, Pair>();
  const seen = new Float64Array(units.length);
  for (let unit = 0; unit < 0x10000; unit++) {
    const place = rank.get(folded[unit]!);
    if (place !== undefined) seen[place]! += counts.single[unit]!;
  }
  for (const [a, b, count] of pairs) {
    const [previous, current] = [rank.get(folded[a]!), rank.get(folded[b]!)];
    if (previous === undefined || current === undefined) continue;
    const pair = known.get(previous * 0x10000 + current) ?? { previous, current, count: 0, expected: 0 };
    pair.count += count;
    known.set(previous * 0x10000 + current, pair);
  }
  const scored: { pair: Pair; gain: number; boost: number }[] = [];
  for (const pair of known.values()) {
    if (pair.count < 2) continue;
    for (const a of formsOf.get(units[pair.previous]!)!)
      for (const b of formsOf.get(units[pair.current]!)!) pair.expected += counts.single[a]! * base(a, b);
    const wanted = pair.count - Math.min(pair.count * 0.3, 2);
    const boost = Math.log(wanted / (pair.expected * (1 + 30 / (seen[pair.previous]! + 1))));
    if (boost * 4 > boostBase) scored.push({ pair, boost, gain: pair.count * boost });
  }
  scored.sort((x, y) => y.gain - x.gain || x.pair.previous - y.pair.previous || x.pair.current - y.pair.current);
  return rowsOf(scored.slice(0, most), units.length, seen);
}

function rowsOf(chosen: { pair: Pair; boost: number }[], ranks: number, seen: Float64Array): Row[] {
  const lists: [number, number][][] = Array.from({ length: ranks }, () => []);
  const known = new Float64Array(ranks);
  const expected = new Float64Array(ranks);
  chosen.sort((x, y) => x.pair.current - y.pair.current);
  for (const { pair, boost } of chosen) {
    const step = Math.min(15, Math.max(0, Math.round((boost * 4 - boostBase) / boostStep)));
    lists[pair.previous]!.push([pair.current, step]);
    known[pair.previous]! += (pair.expected * Math.exp((boostBase + step * boostStep) / 4)) / seen[pair.previous]!;
    expected[pair.previous]! += pair.expected / seen[pair.previous]!;
  }
  return lists.map((list, previous) => {
    const left = Math.max(1 - known[previous]!, 0.03) / Math.max(1 - expected[previous]!, 0.03);
    const backoff = Math.min(15, Math.max(0, Math.round(-Math.log(left) * 4)));
    const current = Uint16Array.from(list, ([unit]) => unit);
    return { size: list.length, backoff, current, boost: Uint8Array.from(list, ([, step]) => step) };
  });
}
