import { readsBadly } from './gate';
import type { Language } from './language';

/** As many sightings of a character as the model's own opinion of what follows it is worth. */
const trustInModel = 6;
/** What share of all characters a page's own vocabulary is taken to make up, whatever stands before. */
const vocabulary = 0.15;

interface Sightings {
  /** How often each pair was seen, by `previous * 65,536 + current`. */
  readonly pairs: Map<number, number>;
  readonly units: Uint32Array;
  total: number;
}

/**
 * The language of one page: the model, with what the page itself says often made cheaper. Passages that read badly are left
 * out, or a page that is garbled throughout would teach its garbage. Never dearer than the model.
 */
export function withPageStatistics(model: Language, passages: readonly string[]): Language {
  const seen = sightings(model, passages);
  const pairs = pairCosts(model, seen);
  const units = new Float32Array(0x10000).fill(Number.POSITIVE_INFINITY);
  for (let unit = 0; unit < 0x10000; unit++)
    if (seen.units[unit]! > 1) units[unit] = -Math.log((vocabulary * (seen.units[unit]! - 1)) / seen.total);
  return {
    ...(model.worst && { worst: model.worst }),
    cost(previous, current) {
      if (units[current] === Number.POSITIVE_INFINITY) return model.cost(previous, current);
      return pairs.get(previous * 0x10000 + current) ?? Math.min(units[current]!, model.cost(previous, current));
    },
  };
}

function sightings(model: Language, passages: readonly string[]): Sightings {
  const seen: Sightings = { pairs: new Map(), units: new Uint32Array(0x10000), total: 1 };
  for (const passage of new Set(passages))
    for (const line of passage.split('\n')) if (!readsBadly(line, model)) addLine(seen, line);
  return seen;
}

function addLine(seen: Sightings, line: string): void {
  let previous = 10;
  for (let i = 0; i < line.length; i++) {
    const unit = line.charCodeAt(i);
    const pair = previous * 0x10000 + unit;
    seen.pairs.set(pair, (seen.pairs.get(pair) ?? 0) + 1);
    seen.units[unit]!++;
    previous = unit;
  }
  seen.units[10]!++;
  seen.total += line.length;
}

/** What each pair of the page costs when the page's own statistics and the model's are mixed. */
function pairCosts(model: Language, { pairs, units }: Sightings): Map<number, number> {
  const costs = new Map<number, number>();
  for (const [pair, count] of pairs) {
    const previous = Math.floor(pair / 0x10000);
    const current = pair % 0x10000;
    const modelled = model.cost(previous, current);
    const here = units[previous]!;
    const mixed = (count + trustInModel * Math.exp(-modelled)) / (here + trustInModel);
    if (units[current]! > 1) costs.set(pair, Math.min(modelled, -Math.log(mixed)));
  }
  return costs;
}
