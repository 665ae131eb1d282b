import { letterData } from './letter-data';
import { type Coder, RangeDecoder } from './range-decoder';

/*
 * Which letter of a European language stands between others: what the three letters before and behind a place, alone and together,
 * say for each letter that may stand there, summed up. The weights were learnt where letters of whole words were hidden
 * (scripts/model/letter-training.ts); they lie in a table by the hash of a letter and what is around it, where few share a place.
 */

/** How many weights there are. */
export const WEIGHTS = 9000;
/** Nats that a weight of 1 is worth. */
export const WEIGHT_STEP = 0.5;
/** No weight is more than this, up or down. */
export const MOST_WEIGHT = 15;
/** So many letters before and behind a place are looked at. */
export const AROUND = 3;

/** Where a word begins or ends: no unit of any letter. */
const EDGE = 1;
const [NO_CASE, SMALL, CAPITAL, NOTHING] = [0, 1, 2, 3];
const LETTER = /[\p{L}\ue000-\ue0ff]/u;

/** A letter of which bytes are lost, so that it tells nothing but the first of them: what stands for it around another letter. */
export const unknownLetter = (firstByte: number): string => String.fromCharCode(0xe000 + firstByte);

/** The units of the letters around a place, the nearest first, in small ones; nothing is seen beyond the edge of a word. */
function lettersFrom(text: string, first: number, step: 1 | -1): number[] {
  const units = [EDGE, EDGE, EDGE];
  for (let i = 0, at = first; i < AROUND; i++, at += step) {
    const letter = text.charAt(at);
    if (!LETTER.test(letter)) break;
    units[i] = smallOf(letter).charCodeAt(0);
  }
  return units;
}

// The small letter of the Turkish \u0130 would be two characters, i and a dot above it.
const smallOf = (letter: string) => (letter === '\u0130' ? 'i' : letter.toLowerCase());

function caseOf(letter: string): number {
  if (!LETTER.test(letter)) return NOTHING;
  return smallOf(letter) !== letter ? CAPITAL : letter.toUpperCase() !== letter ? SMALL : NO_CASE;
}

function placeOf(voice: number, letter: number, a: number, b: number, c: number): number {
  let hash = voice;
  for (const unit of [a, b, c, letter]) hash = Math.imul(hash ^ unit, 0x9e3779b1) ^ (hash >>> 15);
  hash = Math.imul(hash ^ (hash >>> 13), 0x85ebca6b);
  return (hash >>> 8) % WEIGHTS;
}

/** The places of the weights that say how well a letter fits where it stands. */
export function voicesOf(letter: string, before: string, behind: string): number[] {
  const small = smallOf(letter).charCodeAt(0);
  const [l1, l2, l3] = lettersFrom(before, before.length - 1, -1) as [number, number, number];
  const [r1, r2, r3] = lettersFrom(behind, 0, 1) as [number, number, number];
  const cases = [before.slice(-1), behind.slice(0, 1)].map(caseOf) as [number, number];
  return [
    placeOf(1, small, 0, 0, 0),
    placeOf(2, caseOf(letter), ...cases, 0),
    placeOf(3, small, l1, 0, 0),
    placeOf(4, small, r1, 0, 0),
    placeOf(5, small, l1, l2, 0),
    placeOf(6, small, r1, r2, 0),
    placeOf(7, small, l1, r1, 0),
    placeOf(8, small, l1, l2, l3),
    placeOf(9, small, r1, r2, r3),
    placeOf(10, small, l1, l2, r1),
    placeOf(11, small, l1, r1, r2),
  ];
}

/** How many contexts the coder of the weights needs. */
export const weightContexts = 32;

/** Packs all weights, or unpacks them. */
export function codeWeights(coder: Coder, weights: Int8Array): void {
  for (let i = 0; i < WEIGHTS; i++) weights[i] = coder.tree(0, 5, weights[i]! + MOST_WEIGHT + 1) - MOST_WEIGHT - 1;
}

let unpacked: Int8Array | undefined;

function weightsShipped(): Int8Array {
  if (unpacked) return unpacked;
  unpacked = new Int8Array(WEIGHTS);
  codeWeights(new RangeDecoder(letterData, weightContexts), unpacked);
  return unpacked;
}

/** How well a letter fits where it stands, in nats: by how many more than another in its place is by how much it is likelier. */
export function letterFit(letter: string, before: string, behind: string): number {
  const weights = weightsShipped();
  let sum = 0;
  for (const place of voicesOf(letter, before, behind)) sum += weights[place]!;
  return sum * WEIGHT_STEP;
}
