import type { Language } from './language';
import { applyPatch } from './patch';
import type { Run } from './run';

/** Nats by which sound text may be dearer than usual: a name, a table. */
const USUAL = 10;
/** The same for a run where bytes prove nothing. */
const USUAL_OF_CHANCE = 4;
/** Letters that texts are not written with, but that Big5 has for the bytes of GBK's full-width digits. */
const BOPOMOFO = /[\u3105-\u312f]/u;
/** What characters of sound text rarely cost on average, in nats. */
const DEAR = 7;
/** How many times less dear text must become where it stays dear: another round of the same would make less of it. */
const BETTER = 2.2;
/** How far the neighbours of a short run are looked at, in UTF-16 units. */
const REACH = 12;
/** Runs shorter than this may make sense by chance. */
const SHORT = 8;
/** Nats of oddness that the neighbours may have, and how many times less odd they must become where they have more. */
const SUSPICIOUS = 14;
const MUCH = 4;
/** A character that costs more nats than this is odd. */
const SURPRISING = 8;

/**
 * Whether what a run says reads like text. What does not may be one round of several, or chance: bytes of one charset often
 * form characters of another, but rarely words.
 */
export function makesSense(run: Run, text: string, language: Language): boolean {
  const before = unitBefore(text, run.start);
  const left = dearness(before, run.now, language);
  return left <= USUAL || left * BETTER <= dearness(before, run.was, language);
}

/** The same where bytes prove nothing: a short run's neighbours must make sense too, for a sound piece amid garbage is chance. */
export function makesSenseThere(run: Run, text: string, runs: readonly Run[], language: Language): boolean {
  if (dearness(unitBefore(text, run.start), run.now, language) > USUAL_OF_CHANCE || BOPOMOFO.test(run.now))
    return false;
  if (run.was.length >= SHORT) return true;
  const from = Math.max(0, run.start - REACH);
  const to = Math.min(text.length, run.start + run.was.length + REACH);
  const inside = runs.filter(({ start, was, gain }) => start >= from && start + was.length <= to && gain > 0);
  const was = text.slice(from, to);
  const edits = inside.map((one) => ({ start: one.start - from, was: one.was, now: one.now, causes: [] }));
  const before = unitBefore(text, from);
  const left = oddness(before, applyPatch(was, edits), language);
  return left <= SUSPICIOUS || left * MUCH <= oddness(before, was, language);
}

const unitBefore = (text: string, at: number) => (at > 0 ? text.charCodeAt(at - 1) : 10);

/** Nats by which a text is dearer than sound text of its length. Marks of lost bytes do not count. */
function dearness(before: number, text: string, language: Language): number {
  let last = before;
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (!isMark(unit)) sum += language.cost(last, unit) - DEAR;
    last = unit;
  }
  return sum;
}

const isMark = (unit: number) => unit === 0xfffd || unit === 0x3f;

/** How odd the oddest stretch of a text is: the greatest sum of (cost - 8 nats). Marks of lost bytes do not count. */
function oddness(before: number, text: string, language: Language): number {
  let last = before;
  let sum = 0;
  let most = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (!isMark(unit)) sum = Math.max(0, sum + language.cost(last, unit) - SURPRISING);
    most = Math.max(most, sum);
    last = unit;
  }
  return most;
}
