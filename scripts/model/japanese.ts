import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Counts } from './counts';

/** A word form of mecab-ipadic: its surface, its context (in ipadic the left and the right one are alike) and its cost. */
interface Form {
  readonly text: string;
  readonly context: number;
  readonly cost: number;
  readonly name: boolean;
}

/** ipadic's costs are logarithms of probabilities times this. */
const scale = 800;

/** How much a context with many words counts more than one with few: by this scale, which makes it little. */
const flat = 250;

/** Costs below this were learnt for single phrases (連盟 has less than nothing). */
const cheapest = 3000;

/** Words in the text that the counts stand for. */
const total = 1e8;

/**
 * Counts of running Japanese as ipadic's words and connection costs let expect it. (The chain's own stationary state is of no use: the
 * costs were trained for comparing readings of one text, and a free walk gets stuck in pairs such as 連盟.)
 */
export function countIpadic(folder: string): Counts {
  const dictionary = join(folder, 'lib/dict');
  const forms = readForms(dictionary);
  const { size, connection } = readMatrix(dictionary);
  const mass = new Float64Array(size);
  for (const form of forms) mass[form.context]! += shareOf(form);
  const weights = weightsOf(forms, size);
  const step = transitions(size, connection, weights);
  const visits = afterSteps(size, step, weights, 4);
  const counts = new Counts();
  const ends = new Map<number, Map<number, number>>();
  const starts = new Map<number, Map<number, number>>();
  for (const form of forms) {
    const { text, context } = form;
    const part = shareOf(form) / mass[context]!;
    counts.word(text, total * visits[context]! * part);
    note(ends, text.charCodeAt(text.length - 1), context, total * visits[context]! * part);
    note(starts, text.charCodeAt(0), context, part);
  }
  addNeighbours(counts, ends, starts, step, size);
  return counts;
}

/** How likely each context is by its words: by the best of them rather than by all, or nouns would crowd out the particles. */
function weightsOf(forms: readonly Form[], size: number): Float64Array {
  const weights = new Float64Array(size);
  for (const form of forms) weights[form.context]! += shareOf(form) ** (scale / flat);
  return weights.map((weight) => weight ** (flat / scale));
}

/** Names are in the list by the ten thousand and would outweigh everything else. */
function shareOf(form: Form): number {
  return Math.exp(-Math.max(form.cost, cheapest) / scale) * (form.name ? 0.05 : 1);
}

function note(sides: Map<number, Map<number, number>>, unit: number, context: number, weight: number): void {
  const side = sides.get(unit) ?? new Map<number, number>();
  side.set(context, (side.get(context) ?? 0) + weight);
  sides.set(unit, side);
}

function readForms(dictionary: string): Form[] {
  const forms: Form[] = [];
  for (const name of readdirSync(dictionary).sort()) {
    if (!name.endsWith('.csv') || name === 'Filler.csv') continue;
    for (const line of readFileSync(join(dictionary, name), 'utf8').split('\n')) {
      const [text = '', context = '', , cost = '', , kind] = line.split(',');
      if (text && cost) forms.push({ text, context: Number(context), cost: Number(cost), name: kind === '固有名詞' });
    }
  }
  return forms;
}

function readMatrix(dictionary: string): { size: number; connection: Float32Array } {
  const text = readFileSync(join(dictionary, 'matrix.def'), 'utf8');
  const size = Number(text.slice(0, text.indexOf(' ')));
  const connection = new Float32Array(size * size);
  for (const line of text.split('\n').slice(1)) {
    const [right, left, cost] = line.split(' ');
    if (cost) connection[Number(right) * size + Number(left)] = Math.exp(-Number(cost) / scale);
  }
  return { size, connection };
}

/** How likely each context follows each other one, from connection costs and the mass of their words. */
function transitions(size: number, connection: Float32Array, mass: Float64Array): Float64Array {
  const step = new Float64Array(size * size);
  for (let right = 0; right < size; right++) {
    let sum = 0;
    for (let left = 0; left < size; left++) if (left !== right) sum += connection[right * size + left]! * mass[left]!;
    for (let left = 0; left < size; left++)
      if (left !== right) step[right * size + left] = (connection[right * size + left]! * mass[left]!) / sum;
  }
  return step;
}

/** How often each context is visited a few steps after a word taken by its own cost alone. */
function afterSteps(size: number, step: Float64Array, mass: Float64Array, steps: number): Float64Array {
  const all = mass.reduce((sum, value) => sum + value, 0);
  let visits = mass.map((value) => value / all);
  for (let round = 0; round < steps; round++) {
    const next = new Float64Array(size);
    for (let a = 0; a < size; a++) for (let b = 0; b < size; b++) next[b]! += visits[a]! * step[a * size + b]!;
    visits = next;
  }
  return visits;
}

function addNeighbours(
  counts: Counts,
  ends: Map<number, Map<number, number>>,
  starts: Map<number, Map<number, number>>,
  step: Float64Array,
  size: number,
): void {
  for (const [end, contexts] of ends) {
    const next = new Float64Array(size);
    for (const [a, weight] of contexts) for (let b = 0; b < size; b++) next[b]! += weight * step[a * size + b]!;
    for (const [start, parts] of starts) {
      let sum = 0;
      for (const [context, part] of parts) sum += next[context]! * part;
      if (sum > 0.5) counts.pair(end, start, sum);
    }
  }
}
