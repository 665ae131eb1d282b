import { type Patch, type Trust, trustOf } from '../../src/engine/patch';
import { align } from './alignment';

/** A page of one line of which a part is garbled. */
export interface Trial {
  readonly shown: string;
  readonly wanted: string;
  /** Where the damaged part of `wanted` begins and ends. */
  readonly from: number;
  readonly to: number;
  /** Bytes that each unit of the damaged part lost; absent where nobody counted. */
  readonly lost?: Uint8Array;
  readonly language: string;
}

/** What became of the trials of a cell, in characters unless said otherwise. */
export class Tally {
  trials = 0;
  /** Trials restored to the letter, with what is applied unasked and with guesses too. */
  exact = 0;
  exactWithGuesses = 0;
  damaged = 0;
  right = 0;
  rightWithGuesses = 0;
  left = 0;
  /** Wrong characters that were put in unasked. */
  wrong = 0;
  /** Damaged characters of which all bytes are there and that were changed; how many are right. */
  surviving = 0;
  survivingRight = 0;
  /** Characters that lost one byte and were given a first guess of any trust; how many are right. */
  oneLost = 0;
  oneLostRight = 0;
  readonly put: Record<Trust, number> = { sure: 0, likely: 0, guess: 0 };
  readonly putRight: Record<Trust, number> = { sure: 0, likely: 0, guess: 0 };
  readonly byLanguage: Record<string, { trials: number; exact: number }> = {};
  readonly misses: {
    readonly shown: string;
    readonly wanted: string;
    readonly came: string;
    readonly edits: string;
  }[] = [];
}

const isDamaged = (unit: number): boolean => unit > 0x7f;

/** What stands where a character is still missing; clean lines have neither. */
const isHole = (character: string | undefined): boolean => character === '?' || character === '\ufffd';

/** Adds what a patch made of a trial. */
export function score(trial: Trial, patch: Patch, tally: Tally): void {
  const applied = restored(trial.shown, patch, false);
  const tried = patch.some((edit) => trustOf(edit) === 'guess') ? restored(trial.shown, patch, true) : applied;
  const exact = applied.text === trial.wanted;
  tally.trials++;
  if (exact) tally.exact++;
  if (tried.text === trial.wanted) tally.exactWithGuesses++;
  const language = tally.byLanguage[trial.language] ?? { trials: 0, exact: 0 };
  tally.byLanguage[trial.language] = language;
  language.trials++;
  if (exact) language.exact++;
  else if (tally.misses.length < 12) tally.misses.push(missOf(trial, applied.text, patch));
  countDamaged(trial, applied, tally);
  countGuessed(trial, tried, tally);
}

/** A text after a patch. */
interface Restored {
  readonly text: string;
  /** For each unit the trust of the edit that put it there, undefined where the page has it. */
  readonly origin: readonly (Trust | undefined)[];
}

/** The text with the edits made, those that are guesses only if asked for. */
export function restored(shown: string, patch: Patch, withGuesses: boolean): Restored {
  let text = '';
  let at = 0;
  const origin: (Trust | undefined)[] = [];
  const keep = (end: number) => {
    for (; at < end; at++) {
      text += shown[at];
      origin.push(undefined);
    }
  };
  for (const edit of patch) {
    const trust = trustOf(edit);
    if (trust === 'guess' && !withGuesses) continue;
    keep(edit.start);
    text += edit.now;
    for (let i = 0; i < edit.now.length; i++) origin.push(trust);
    at = edit.start + edit.was.length;
  }
  keep(shown.length);
  return { text, origin };
}

function countDamaged({ wanted, from, to, lost }: Trial, { text, origin }: Restored, tally: Tally): void {
  const partner = align(wanted, text);
  const matched = new Uint8Array(text.length);
  for (const [i, j] of partner.entries()) if (j >= 0 && wanted[i] === text[j]) matched[j] = 1;
  for (let i = from; i < to; i++) {
    if (!isDamaged(wanted.charCodeAt(i))) continue;
    const j = partner[i]!;
    const isRight = j >= 0 && matched[j] === 1;
    const isChanged = j >= 0 && origin[j] !== undefined && !isHole(text[j]);
    tally.damaged++;
    if (isRight) tally.right++;
    else if (!isChanged) tally.left++;
    if (lost && lost[i - from] === 0 && isChanged) {
      tally.surviving++;
      if (isRight) tally.survivingRight++;
    }
  }
  for (const [j, trust] of origin.entries()) {
    if (!trust || isHole(text[j])) continue;
    tally.put[trust]++;
    if (matched[j]) tally.putRight[trust]++;
    else tally.wrong++;
  }
}

function countGuessed({ wanted, from, to, lost }: Trial, { text, origin }: Restored, tally: Tally): void {
  const partner = align(wanted, text);
  const right = (i: number) => partner[i]! >= 0 && text[partner[i]!] === wanted[i];
  for (let i = from; i < to; i++) {
    if (!isDamaged(wanted.charCodeAt(i))) continue;
    const j = partner[i]!;
    if (right(i)) tally.rightWithGuesses++;
    if (lost?.[i - from] !== 1 || j < 0 || origin[j] === undefined || isHole(text[j])) continue;
    tally.oneLost++;
    if (right(i)) tally.oneLostRight++;
  }
  const matched = new Set(Array.from(partner.entries(), ([i, j]) => (j >= 0 && wanted[i] === text[j] ? j : -1)));
  for (const [j, trust] of origin.entries()) {
    if (trust !== 'guess' || isHole(text[j])) continue;
    tally.put.guess++;
    if (matched.has(j)) tally.putRight.guess++;
  }
}

function missOf({ shown, wanted }: Trial, came: string, patch: Patch): Tally['misses'][number] {
  const edits = patch.map((edit) => `${edit.causes.map((cause) => cause.damage).join('+')}:${trustOf(edit)}`);
  return { shown, wanted, came, edits: [...new Set(edits)].join(' ') };
}
