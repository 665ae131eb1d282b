import type { Run } from '../../language/gate';
import type { Language } from '../../language/language';
import type { OddPlaces } from '../../language/odd-places';
import type { Found } from '../decoder/decoder-trace';
import { mayBeMisread, type Opened, opened } from '../kinds/opened';
import type { RankedReading } from '../kinds/readings';
import { narrowShown, ordinaryBits, ordinaryShown, plainReadings } from '../kinds/readings-shown';
import { Utf8Pairs } from '../kinds/utf8-pairs';
import { writingOf } from '../kinds/writings';
import { nextNarrow, Stretch } from './stretch';
import { allowsVague, vagueIn } from './vague';

/** A stretch of a passage that may be misread, and the readings that it may be misread in. */
export interface Window {
  readonly passage: number;
  readonly from: number;
  readonly to: number;
  readonly candidates: readonly RankedReading[];
}

/** How far around an odd place a misreading may reach, in UTF-16 units. */
const REACH = 24;
/** How far its neighbours are looked at for what may be read at all. */
const BESIDE = 6;
/** Nats that some part of a passage must gain where East Asian characters must come out of letters and signs. */
const PROMISING_AMONG_LETTERS = 8;
/** Nats that the first characters of such a part may lose: letters of one script are cheap, and the first Hangul is dear. */
const SLACKS = [0, 5] as const;

/** A passage of which something may be misread. */
export interface Suspect {
  readonly passage: number;
  readonly text: string;
  /** Readings that are tried on all of it. */
  readonly letters: readonly RankedReading[];
  readonly places: readonly Suspected[];
  /** How much more than usual the oddest place costs, in nats. */
  readonly worst: number;
}

/** An odd place. */
interface Suspected {
  readonly place: Run;
  /** Readings that it is tried in at once: not any text has their bytes. */
  readonly plain: readonly RankedReading[];
}

/** Whether readings are tried on anything of a passage with some signs of them; most sound ones have nothing. */
export const mayBeSuspect = (signs: number, { places }: OddPlaces): boolean =>
  places.length > 0 || (signs & ordinaryBits()) !== 0 || narrowShown(signs).length > 0;

/** What of a passage with some signs of readings those are tried on that are not `out`. */
export function suspectIn(
  text: string,
  passage: number,
  signs: number,
  out: readonly RankedReading[],
  odd: OddPlaces,
  judge: Language,
): Suspect {
  const { places, worst } = odd;
  const letters = narrowShown(signs).filter((reading) => !out.includes(reading) && mayBeMisread(text, opened(reading)));
  letters.push(...ordinaryIn(text, signs, odd, judge));
  return { passage, text, letters, places: places.map((place) => suspected(text, place)), worst };
}

const NONE: readonly RankedReading[] = [];

let plainPairs: Utf8Pairs | undefined;

function suspected(text: string, place: Run): Suspected {
  const first = Math.max(0, place.start - BESIDE);
  const last = Math.min(text.length, place.end + BESIDE);
  plainPairs ??= new Utf8Pairs(plainReadings.map(writingOf)); // more of their tables few pages need
  const bits = plainPairs.in(text, first, last);
  return { place, plain: bits === 0 ? NONE : plainAmong(bits, text, first, last) };
}

const plainAmong = (bits: number, text: string, first: number, last: number): readonly RankedReading[] =>
  plainReadings.filter((reading, at) => ((bits >> at) & 1) === 1 && mayBeMisread(text, opened(reading), first, last));

/** The stretches of a passage that readings of UTF-8 as East Asian text are tried on; in order and apart. */
export const plainWindowsOf = (suspect: Suspect): Window[] => windowsOf(suspect, NONE, () => NONE);

/** Whether any readings may be tried besides those of the plain windows. */
export const allowsMore = ({ text, letters, places, worst }: Suspect): boolean =>
  letters.length > 0 || places.some(({ place }) => allowsVague(text, place, worst));

/**
 * The stretches that all readings are tried on: those that any text allows only where some part makes more sense in them than in
 * what was `found` in the plain windows; a window that is none other than one of those is the same object.
 */
export function allWindowsOf(
  suspect: Suspect,
  windows: readonly Window[],
  found: readonly Found[],
  judge: Language,
): Window[] {
  const { text, letters, worst } = suspect;
  return windowsOf(suspect, letters, ({ place }) => vagueIn(text, place, worst, found, judge)).map(
    (window) => windows.find((known) => isSame(known, window)) ?? window,
  );
}

const isSame = (a: Window, b: Window): boolean =>
  a.from === b.from &&
  a.to === b.to &&
  a.candidates.length === b.candidates.length &&
  a.candidates.every((reading, at) => reading === b.candidates[at]);

function windowsOf(
  { passage, text, places }: Suspect,
  letters: readonly RankedReading[],
  more: (place: Suspected) => readonly RankedReading[],
): Window[] {
  const windows: Window[] = [];
  if (letters.length > 0) windows.push({ passage, from: 0, to: text.length, candidates: letters });
  for (const one of places) {
    const others = more(one);
    if (one.plain.length === 0 && others.length === 0) continue;
    const candidates = [...one.plain, ...others];
    const [from, to] = [Math.max(0, one.place.start - REACH), Math.min(text.length, one.place.end + REACH)];
    windows.push({ passage, from, to, candidates });
  }
  return windows.length > 1 ? joined(windows) : windows;
}

/** Signs that tables are drawn with: what cp866 and others have for many bytes reads as if it were one. */
const BOXES = /[\u2500-\u25a0]/g;
/** So many of them are looked at whether or not they read oddly. */
const FEWEST_BOXES = 4;

function ordinaryIn(text: string, signs: number, { places }: OddPlaces, judge: Language): readonly RankedReading[] {
  if ((signs & ordinaryBits()) === 0) return NONE;
  const isDrawn = (text.match(BOXES)?.length ?? 0) >= FEWEST_BOXES;
  const [first, last] = [places[0], places.at(-1)];
  if (!isDrawn && (!first || !last)) return NONE;
  const start = isDrawn ? 0 : Math.max(0, first!.start - BESIDE);
  const end = isDrawn ? text.length : Math.min(text.length, last!.end + BESIDE);
  if (!hasPair(text, start, end)) return NONE;
  // A character begins with either of two, which are the same where the first one is none of these charsets.
  const from = nextNarrow(text, start, end);
  const ways = [new Stretch(text, { start: from, end }, judge)];
  if (from === start) ways.push(new Stretch(text, { start: Math.min(end, start + 1), end }, judge));
  return ordinaryShown(signs).filter((reading) => isPromising(opened(reading), ways));
}

function isPromising(tables: Opened, ways: readonly Stretch[]): boolean {
  for (const way of ways)
    for (const slack of SLACKS) if (way.gains(tables, PROMISING_AMONG_LETTERS, slack)) return true;
  return false;
}

/** Whether a stretch has a character beyond ASCII and another one side by side that a charset of letters and signs may have. */
function hasPair(text: string, start: number, end: number): boolean {
  for (let at = nextNarrow(text, start, end); at < end; at = nextNarrow(text, at + 1, end))
    if (at + 1 < end && (text.charCodeAt(at + 1) < 0x80 || nextNarrow(text, at + 1, end) === at + 1)) return true;
  return false;
}

/** The windows of a passage, those that overlap made one. */
function joined(windows: readonly Window[]): Window[] {
  const all: Window[] = [];
  for (const window of [...windows].sort((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (!last || window.from >= last.to) {
      all.push(window);
      continue;
    }
    const candidates = [...new Set([...last.candidates, ...window.candidates])];
    all[all.length - 1] = { ...last, to: Math.max(last.to, window.to), candidates };
  }
  return all;
}
