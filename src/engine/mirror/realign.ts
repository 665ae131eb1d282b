import { bracketAt } from './pinyin';
import { expand } from './realign-moves';
import type { Run } from './realign-run';
import { bracketGain, say } from './realign-steps';
import { contradicts } from './realign-ways';
import { isInRepertoire } from './repertoire';
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
  /** What the run says so far, the last unit first. */
  readonly said: Said | undefined;
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
  /** The character that the run is taken to begin with where nothing shows it, a UTF-16 unit; else 0. */
  readonly first: number;
  /** Whether the run began without any trace of the byte that was lost. */
  readonly hidden: boolean;
  /** What the path assumes of the site's ways, as bits of `Way`; see `agreeing`. */
  readonly ways: number;
}

/** A unit that a run says, with the offset in the text up to which it is shown. */
export interface Said {
  readonly unit: number;
  readonly at: number;
  /** How many bytes were lost up to it. */
  readonly lost: number;
  readonly before: Said | undefined;
}

/** A reading of a run that is back in step: what stood between `start` and `end`. */
export interface Preimage extends Path {
  readonly start: number;
  readonly text: string;
  /** For each unit of `text` the offset up to which it is shown. */
  readonly ends: readonly number[];
  /** For each of them whether a byte of it is lost. */
  readonly holed: readonly boolean[];
  /** Whether it has characters that mainland text of the page's script is not written with. */
  readonly isStrange: boolean;
}

const WIDTH = 64;
/**
 * How many paths with the same beginning may go on from the same pending byte and last character, and how far in nats any may be
 * behind. Paths that differ in what they begin with say the same behind it, and would leave no room for anything else.
 */
const SAME_STATE = 4;
const HOPELESS = 16;
const LONGEST = 48;
const LEAST_GAIN = -12;

/** The readings of the run that begins as `starts` say, best first; different texts only. */
export function realign(run: Run, start: number, starts: readonly Path[]): Preimage[] {
  const waiting = new Map<number, Path[]>();
  const done = new Map<string, Preimage>();
  const put = (path: Path): void => {
    if (path.gain < LEAST_GAIN || contradicts(path.ways)) return;
    if (path.pending === 0) settle(done, run, start, absorbed(run, path));
    else waiting.set(path.at, [...(waiting.get(path.at) ?? []), path]);
  };
  for (const path of starts) put(path);
  const limit = Math.min(run.text.length, start + LONGEST);
  for (let at = start; at <= limit; at++) {
    const paths = survivors(waiting.get(at) ?? []);
    for (const [rank, path] of paths.entries()) for (const next of expand(run, path, rank)) put(next);
  }
  return [...done.values()].sort((a, b) => b.gain - a.gain);
}

/** The best paths, not too many in the same state: from there on they go the same ways. */
function survivors(paths: Path[]): Path[] {
  const kept: Path[] = [];
  const inState = new Map<number, number>();
  paths.sort((a, b) => b.gain - a.gain);
  for (const path of paths) {
    if (kept.length === WIDTH || path.gain < paths[0]!.gain - HOPELESS) break;
    const state = (path.first * 0x10000 + path.last) * 256 + path.pending;
    const known = inState.get(state) ?? 0;
    if (known < SAME_STATE) kept.push(path);
    inState.set(state, known + 1);
  }
  return kept;
}

// 弁醋o(hù)理   the run ends inside 護; its reading is shown behind the wrong character, and goes with the run
function absorbed(run: Run, path: Path): Path {
  const bracket = run.text[path.at] === '(' ? bracketAt(run.text, path.at) : undefined;
  const character = path.said ? String.fromCharCode(path.said.unit) : '';
  if (!bracket || (character && path.readings.endsWith(character)) || !readingsOf(character).includes(bracket.reading))
    return path;
  const gain = path.gain + bracketGain(run, path.at, bracket.end);
  return { ...path, at: bracket.end, gain, readings: path.readings + character };
}

/** The reading that a character and a letter mean themselves, and the reading behind them is that of what they make together. */
export function keptLetter(run: Run, path: Path, end: number): Preimage[] {
  const done = new Map<string, Preimage>();
  const stem = run.text.charCodeAt(path.at);
  const kept = say(run, say(run, path, stem, path.at + 1), run.text.charCodeAt(path.at + 1), path.at + 2);
  const wide = stem > 0x20 && stem < 0x7f ? stem + 0xfee0 : stem; // a site that folds showed it in half its width
  const said = { ...kept.said!, before: { unit: wide, at: path.at + 1, lost: 0, before: undefined } };
  settle(done, run, path.at, { ...kept, said, at: end, gain: kept.gain + bracketGain(run, kept.at, end) });
  return [...done.values()];
}

function settle(done: Map<string, Preimage>, run: Run, start: number, path: Path): void {
  const next = run.text.charCodeAt(path.at);
  const after = Number.isNaN(next) ? 10 : next;
  const shown = run.cost(run.text.charCodeAt(path.at - 1), after);
  const gain = path.gain + shown - run.cost(path.last, after);
  const spelt = spell(path.said);
  const { text } = spelt;
  const key = `${path.at} ${text}`;
  const known = done.get(key);
  if (!known || known.gain < gain) {
    const isStrange = [...text].some((unit) => !isInRepertoire(unit.charCodeAt(0), run.script));
    done.set(key, { ...path, ...spelt, gain, start, isStrange });
  }
}

function spell(said: Said | undefined): Pick<Preimage, 'text' | 'ends' | 'holed'> {
  const all: Said[] = [];
  for (let one = said; one; one = one.before) all.push(one);
  all.reverse();
  // A lost pair is the end of one character and the beginning of the next, two of them those of three.
  const losses = all.map(({ lost }, i) => lost - (all[i - 1]?.lost ?? 0));
  const isHoled = (at: number) => [0, 1, 2].some((back) => (losses[at - back] ?? 0) > Math.max(0, 2 * back - 1));
  return {
    text: String.fromCharCode(...all.map(({ unit }) => unit)),
    ends: all.map(({ at }) => at),
    holed: all.map((_, at) => isHoled(at)),
  };
}
