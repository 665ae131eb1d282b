import { readsBadly } from './gate';
import type { Language } from './language';
import { PairCounts, UnitCounts } from './page-counts';

/** As many sightings of a character as the model's own opinion of what follows it is worth. */
const trustInModel = 6;
/** What share of all characters a page's own vocabulary is taken to make up, whatever stands before. */
const vocabulary = 0.15;

interface Sightings {
  readonly pairs: PairCounts;
  readonly units: UnitCounts;
  total: number;
}

/**
 * The language of one page: the model, with what the page itself says often made cheaper. Passages that read badly are left
 * out, or a page that is garbled throughout would teach its garbage. Never dearer than the model.
 */
export function withPageStatistics(model: Language, passages: readonly string[]): Language {
  const seen = sightings(model, passages);
  const { pairs, units } = seen;
  const costs = pairCosts(model, seen);
  const ofUnits = unitCosts(seen);
  return {
    ...(model.worst && { worst: model.worst }),
    cost(previous, current) {
      const own = ofUnits[units.placeOf(current)]!;
      if (own === Number.POSITIVE_INFINITY) return model.cost(previous, current);
      const place = pairs.placeOf(previous, current);
      return pairs.counts[place]! > 0 ? costs[place]! : Math.min(own, model.cost(previous, current));
    },
  };
}

function sightings(model: Language, passages: readonly string[]): Sightings {
  const seen: Sightings = { pairs: new PairCounts(), units: new UnitCounts(), total: 1 };
  for (const passage of new Set(passages))
    for (const line of passage.split('\n')) if (!readsBadly(line, model)) addLine(seen, line);
  return seen;
}

function addLine(seen: Sightings, line: string): void {
  const { pairs, units } = seen;
  let previous = 10;
  for (let i = 0; i < line.length; i++) {
    const unit = line.charCodeAt(i);
    pairs.add(previous, unit);
    units.add(unit);
    previous = unit;
  }
  units.add(10);
  seen.total += line.length;
}

/** What each unit costs that was seen more than once, by its place. */
function unitCosts({ units, total }: Sightings): Float32Array {
  const costs = new Float32Array(units.counts.length).fill(Number.POSITIVE_INFINITY);
  for (let place = 0; place < costs.length; place++) {
    const count = units.counts[place]!;
    if (count > 1) costs[place] = -Math.log((vocabulary * (count - 1)) / total);
  }
  return costs;
}

/** What each pair of the page costs, by its place, when the page's own statistics and the model's are mixed. */
function pairCosts(model: Language, { pairs, units }: Sightings): Float64Array {
  const costs = new Float64Array(pairs.counts.length);
  for (let place = 0; place < costs.length; place++) {
    const count = pairs.counts[place]!;
    const previous = pairs.pairs[place]! >>> 16;
    const current = pairs.pairs[place]! & 0xffff;
    if (count === 0 || units.of(current) < 2) continue;
    const modelled = model.cost(previous, current);
    const mixed = (count + trustInModel * Math.exp(-modelled)) / (units.of(previous) + trustInModel);
    costs[place] = Math.min(modelled, -Math.log(mixed));
  }
  return costs;
}
