import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Counts } from './counts';

/** A word with its frequency and part of speech, as jieba's list has it. */
export interface Word {
  readonly text: string;
  readonly frequency: number;
  readonly speech: string;
}

/** jieba's list of 349,000 words; the frequencies come from news and novels. */
export function jiebaWords(folder: string): Word[] {
  return readFileSync(join(folder, 'submodules/cppjieba/dict/jieba.dict.utf8'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [text = '', frequency = '0', speech = 'n'] = line.split(' ');
      return { text, frequency: Number(frequency), speech };
    });
}

/** How likely a part of speech follows another, from jieba's tagger: the transitions from a word's end to a word's start. */
export function speechTransitions(folder: string): Map<string, Map<string, number>> {
  const transitions = new Map<string, Map<string, number>>();
  const lines = readFileSync(join(folder, 'submodules/cppjieba/dict/pos_dict/prob_trans.utf8'), 'utf8').split('\n');
  for (const line of lines) {
    const [, end, from, start, to, logarithm] = /^([ES]),(\w+):([BS]),(\w+):(-?[\d.e+]+)/.exec(line) ?? [];
    if (!end || !from || !start || !to) continue;
    const row = transitions.get(from) ?? new Map<string, number>();
    row.set(to, (row.get(to) ?? 0) + Math.exp(Number(logarithm)));
    transitions.set(from, row);
  }
  return transitions;
}

/** Marks (folded ones too) and digits, and how many of a hundred words they follow; own estimate from modern prose. */
const marks: readonly (readonly [string, number])[] = `
  ， 6 。 3 、 2.3 ： 0.6 ； 0.5 ” 0.7 “ 0.7 》 0.3 《 0.3 （ 0.5 ） 0.5 ！ 0.25 ？ 0.25 · 0.05 \\n 1
  , 1.6 . 0.3 ( 0.4 ) 0.4 : 0.3 ; 0.15 ? 0.1 ! 0.1 " 0.2 % 0.2 / 0.1 - 0.1 [ 0.1 ] 0.1 0 0.4 1 0.5 2 0.5 3 0.4 5 0.4 8 0.2`
  .trim()
  .split(/\s+/)
  .flatMap((mark, index, all) => (index % 2 ? [] : [[mark === '\\n' ? '\n' : mark, Number(all[index + 1])] as const]));

/** Marks that follow marks; | stands for the end of a line. */
const doubles =
  '。| ：“ 。” ”。 ”， 》， 》（ ）》 ，“ 、《 》、 ”、 、“ ）、 ）。 ）， ！” ？” ！| ？| ”| ：| ；| |（ |“ 。“ |《 ）|'
    .replaceAll('|', '\n')
    .split(' ');

/** How often words of one part of speech begin or end with each character. */
type Side = Map<number, number>;

/** Counts of running text as the words and their parts of speech let expect it, neighbours of different words included. */
export function countWords(words: readonly Word[], transitions: Map<string, Map<string, number>>): Counts {
  const counts = new Counts();
  const ends = new Map<string, Side>();
  const starts = new Map<string, Side>();
  const totals = new Map<string, number>();
  let total = 0;
  for (const { text, frequency, speech } of words) {
    counts.word(text, frequency);
    addTo(ends, speech, text.charCodeAt(text.length - 1), frequency);
    addTo(starts, speech, text.charCodeAt(0), frequency);
    totals.set(speech, (totals.get(speech) ?? 0) + frequency);
    total += frequency;
  }
  const followers = expectedFollowers(ends, totals, transitions, total);
  for (const [end, weights] of followers) addFollowers(counts, end, weights, starts, total);
  addMarks(counts, ends, starts, total);
  return counts;
}

function addTo(sides: Map<string, Side>, speech: string, unit: number, frequency: number): void {
  const side = sides.get(speech) ?? new Map<number, number>();
  side.set(unit, (side.get(unit) ?? 0) + frequency);
  sides.set(speech, side);
}

/** For each last character of a word, how often each part of speech follows, divided by that part's frequency. */
function expectedFollowers(
  ends: Map<string, Side>,
  totals: Map<string, number>,
  transitions: Map<string, Map<string, number>>,
  total: number,
): Map<number, Map<string, number>> {
  const followers = new Map<number, Map<string, number>>();
  for (const [speech, units] of ends) {
    const row = transitions.get(speech);
    for (const [unit, ending] of units) {
      const weights = followers.get(unit) ?? new Map<string, number>();
      for (const [next, frequency] of totals) {
        const likely = 0.85 * (row?.get(next) ?? frequency / total) + 0.15 * (frequency / total);
        weights.set(next, (weights.get(next) ?? 0) + (ending * likely) / frequency);
      }
      followers.set(unit, weights);
    }
  }
  return followers;
}

function addFollowers(
  counts: Counts,
  end: number,
  weights: Map<string, number>,
  starts: Map<string, Side>,
  total: number,
): void {
  const row = new Float64Array(0x10000);
  for (const [speech, weight] of weights) {
    const side = starts.get(speech);
    if (!side || weight * total < 1e-3) continue;
    for (const [unit, starting] of side) row[unit]! += starting * weight * 0.83;
  }
  for (let unit = 0; unit < 0x10000; unit++) if (row[unit]! > total * 3e-8) counts.pair(end, unit, row[unit]!);
}

function addMarks(counts: Counts, ends: Map<string, Side>, starts: Map<string, Side>, total: number): void {
  for (const [mark, percent] of marks) {
    const unit = mark.charCodeAt(0);
    counts.single[unit]! += (total * percent) / 100;
    for (const side of ends.values())
      for (const [end, weight] of side) counts.pair(end, unit, (weight * percent) / 100);
    for (const side of starts.values())
      for (const [start, weight] of side) counts.pair(unit, start, (weight * percent) / 100);
  }
  for (const pair of doubles) counts.pair(pair.charCodeAt(0), pair.charCodeAt(1), total * 0.002);
}
