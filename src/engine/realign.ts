import type { Language } from './language';
import { bracketAt } from './pinyin';
import { bracketGain, expand } from './realign-moves';
import { costAfter } from './repertoire';
import { readingsOf } from './traditional';

/*
 * Finds what the bytes of a run said before they were read one byte late.
 *
 *   。ㄒ唬┳シ諊鸂I造     as the page shows it
 *     ^^^^^^^^^^^^       A1[A3 A8][D2 BB][A3 A9][D7 A5][B7 D5][87 FA][A0 49]: each pair takes the end of one character and
 *                       the start of the next, until a second byte below 80 (`I`) ends it
 *
 * A path walks over the units shown. It always knows the byte that is pending: the first one of a character whose second
 * one comes next. Where the mechanism loses bytes (a lead in front of a cut or of ASCII, a pair without a character) a path
 * branches over the characters that can have stood there, and the language decides.
 */

/** A path on its way through a run. */
export interface Path {
  /** Offset in the text of the next unit to explain. */
  readonly at: number;
  /** The byte that waits for its second one; 0 when the run is back in step. */
  readonly pending: number;
  /** What the run says so far. */
  readonly text: string;
  /** The last unit said. */
  readonly last: number;
  /** Nats by which what is said beats what is shown. */
  readonly gain: number;
  /** Bytes that are gone and that nothing but the language names. */
  readonly lost: number;
  /** How many pairs are assumed that had no character and left no trace. */
  readonly gone: number;
  /** Readings that were taken out, each with its character; what the forward run must put in again. */
  readonly readings: string;
  /** Whether the run began without any trace of the byte that was lost. */
  readonly hidden: boolean;
  /** The character at the end that lost its second byte: its offset in `text`, and where in the run's text that byte was. */
  readonly tail?: { readonly said: number; readonly shown: number };
}

/** What the moves work on. */
export interface Run {
  readonly text: string;
  readonly language: Language;
  /** Whether the page shows pairs without a character as private-use characters: then none is gone without a trace. */
  readonly keepsPrivate: boolean;
  /** Costs of what is shown, summed up to each offset from `from` on. */
  costBetween(from: number, to: number): number;
}

/** A reading of a run that is back in step: what stood between `start` and `end`. */
export interface Preimage extends Path {
  readonly start: number;
}

const WIDTH = 32;
/** How many of the best paths look for losses without a trace: that is what takes time. */
const THOROUGH = 8;
const LONGEST = 48;
const LEAST_GAIN = -24;

/** The run of a text around which paths move. */
export function runOf(text: string, language: Language, keepsPrivate = /[\uE000-\uE765]/.test(text)): Run {
  const sums = new Float64Array(text.length + 1);
  for (let i = 0; i < text.length; i++)
    sums[i + 1] = sums[i]! + costAfter(language, i > 0 ? text.charCodeAt(i - 1) : 10, text.charCodeAt(i));
  return { text, language, keepsPrivate, costBetween: (from, to) => sums[to]! - sums[from]! };
}

/** The readings of the run that begins as `starts` say, best first; different texts only. */
export function realign(run: Run, start: number, starts: readonly Path[]): Preimage[] {
  const waiting = new Map<number, Path[]>();
  const done = new Map<string, Preimage>();
  const put = (path: Path): void => {
    if (path.gain < LEAST_GAIN) return;
    if (path.pending === 0) settle(done, run, start, absorbed(run, path));
    else waiting.set(path.at, [...(waiting.get(path.at) ?? []), path]);
  };
  for (const path of starts) put(path);
  const limit = Math.min(run.text.length, start + LONGEST);
  for (let at = start; at <= limit; at++) {
    const paths = (waiting.get(at) ?? []).sort((a, b) => b.gain - a.gain).slice(0, WIDTH);
    for (const [rank, path] of paths.entries()) for (const next of expand(run, path, rank < THOROUGH)) put(next);
  }
  return [...done.values()].sort((a, b) => b.gain - a.gain);
}

// 弁醋o(hù)理   the run ends inside 護; its reading is shown behind the wrong character, and goes with the run
function absorbed(run: Run, path: Path): Path {
  const bracket = run.text[path.at] === '(' ? bracketAt(run.text, path.at) : undefined;
  const character = path.text.at(-1) ?? '';
  if (!bracket || path.readings.endsWith(character) || !readingsOf(character).includes(bracket.reading)) return path;
  const gain = path.gain + bracketGain(run, path.at, bracket.end);
  return { ...path, at: bracket.end, gain, readings: path.readings + character };
}

function settle(done: Map<string, Preimage>, run: Run, start: number, path: Path): void {
  const next = run.text.charCodeAt(path.at);
  const after = Number.isNaN(next) ? 10 : next;
  const shown = costAfter(run.language, run.text.charCodeAt(path.at - 1), after);
  const gain = path.gain + shown - costAfter(run.language, path.last, after);
  const key = `${path.text}\u0000${run.text.slice(path.at)}`;
  const known = done.get(key);
  if (!known || known.gain < gain) done.set(key, { ...path, gain, start });
}
