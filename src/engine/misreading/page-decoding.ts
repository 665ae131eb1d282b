import type { LongFact } from '../damage';
import { readsBadly } from '../language/gate';
import type { Language } from '../language/language';
import { oddPlacesSteps } from '../language/odd-places';
import { plausibility } from '../language/plausibility';
import type { Edit } from '../patch';
import { lastOf } from '../steps';
import { bridge } from './bridges';
import { readingThrough } from './further-rounds';
import { mayBeMisread, nameOf, opened } from './opened';
import { relabelled, toJapanese } from './page-labels';
import { inWordsOf } from './page-pairs';
import { mendedIn, type PageOfRuns, PageRuns, type RunsByName } from './page-runs';
import { inScriptsOf } from './page-scripts';
import { allowsMore, allWindowsOf, mayBeSuspect, plainWindowsOf, suspectIn } from './page-windows';
import { ENTER, type RankedReading, readings, utf8AsNarrow } from './readings';
import { signsOfReadingsOn } from './readings-shown';
import { gainOf, type Run } from './run';
import { outBySecondBytes } from './second-bytes';
import { firstReaderOf, WindowReader } from './window-reader';

/** What it costs to enter a misreading that is proven on the page, in nats. */
const PROVEN_ENTER = 3;
/** By how much more another costs there, as a share of what the proven one gains, and at most: a page has seldom two. */
const DISBELIEF = 0.1;
const MOST_DISBELIEF = 6;
/** Nats that the runs of a reading gain on a page where it is proven. */
const PROVEN = 16;

/** The runs that each reading has on a page, one list a passage, by the reading's name. */
export type Decoding = ReadonlyMap<string, PageOfRuns>;

export type { PageOfRuns };

/** Whether there is time for more. */
type HasTime = () => boolean;

/** The runs that a page has under each reading. */
type Decode = LongFact<Decoding>;

const facts = new WeakMap<Language, Decode>();

/** What decodes a page under all readings together, each list of passages once; the same function for the same language. */
export function decodingIn(language: Language): Decode {
  const fact = facts.get(language) ?? decodingOnce(language);
  facts.set(language, fact);
  return fact;
}

function decodingOnce(language: Language): Decode {
  const known = new WeakMap<readonly string[], Decoding>();
  function* steps(passages: readonly string[], hasTime: HasTime): Generator<undefined, Decoding> {
    const decoding = known.get(passages) ?? (yield* decodePage(passages, language, hasTime));
    if (hasTime()) known.set(passages, decoding);
    return decoding;
  }
  return Object.assign((passages: readonly string[], hasTime: HasTime) => lastOf(steps(passages, hasTime)), { steps });
}

function* decodePage(
  passages: readonly string[],
  language: Language,
  hasTime: HasTime,
): Generator<undefined, Decoding> {
  const judge = plausibility(language);
  const out = outBySecondBytes(passages);
  const first = yield* firstOn(passages, out, language, hasTime);
  if (first.size === 0) return first;
  toJapanese(first, passages, judge);
  const gains = gainsOf(first);
  const proven = readings.filter((reading) => (gains.get(nameOf(reading)) ?? 0) >= PROVEN);
  if (proven.length === 0) return yield* furtherIn(relabelled(first), passages, judge, hasTime);
  const known = readings.filter((reading) => gains.has(nameOf(reading)) && !out.includes(reading));
  const adapted = inWordsOf(
    passages.map((text, passage) => mendedIn(text, passage, first, '\n')),
    inScriptsOf(
      passages.map((text, passage) => mendedIn(text, passage, first)),
      judge,
    ),
  );
  yield;
  const most = Math.max(...gains.values());
  const reader = new WindowReader(adapted, (reading) =>
    proven.includes(reading) ? PROVEN_ENTER : ENTER + reading.rarity + Math.min(MOST_DISBELIEF, most * DISBELIEF),
  );
  const second = new PageRuns(passages);
  for (const [passage, text] of inTime([...passages.entries()], hasTime)) {
    if (second.addLike(passage)) continue;
    const candidates = known.filter((reading) => mayBeMisread(text, opened(reading)));
    if (candidates.length === 0) continue;
    second.add(passage, reader.runsIn([{ passage, from: 0, to: text.length, candidates }], text));
    yield;
  }
  toJapanese(second.byName, passages, judge);
  bridge(second.byName, passages, adapted);
  yield;
  return yield* furtherIn(relabelled(second.byName), passages, judge, hasTime);
}

/**
 * What a page that nothing is known of says. What has bytes of its own is looked for first: they tell where any text could have
 * been misread, too, and where that is settled.
 */
function* firstOn(
  passages: readonly string[],
  out: readonly RankedReading[],
  language: Language,
  hasTime: HasTime,
): Generator<undefined, RunsByName> {
  const judge = plausibility(language);
  const reader = firstReaderOf(judge);
  const runs = new PageRuns(passages);
  const odd = yield* oddPlacesSteps(passages, language);
  const signs = signsOfReadingsOn(passages);
  for (let passage = 0; passage < passages.length && hasTime(); passage++) {
    if (!mayBeSuspect(signs[passage]!, odd[passage]!) || runs.addLike(passage)) continue;
    const suspect = suspectIn(passages[passage]!, passage, signs[passage]!, out, odd[passage]!, judge);
    const plain = plainWindowsOf(suspect);
    if (plain.length === 0 && !allowsMore(suspect)) continue;
    const found = plain.flatMap((window) => reader.found(window, suspect.text));
    runs.add(passage, reader.runsIn(allWindowsOf(suspect, plain, found, judge), suspect.text));
    yield;
  }
  return runs.byName;
}

/** What of a list is come to while there is time. */
function* inTime<Item>(items: readonly Item[], hasTime: HasTime): Generator<Item> {
  for (const item of items) {
    if (!hasTime()) return;
    yield item;
  }
}

/** The runs, and where passages still read badly with them, what more rounds make of those. */
function* furtherIn(
  decoding: Decoding,
  passages: readonly string[],
  judge: Language,
  hasTime: HasTime,
): Generator<undefined, Decoding> {
  const known = new Map<string, boolean>();
  const isGarbled = (text: string): boolean => {
    const isStill = known.get(text) ?? isGarbledStill(text, judge);
    known.set(text, isStill);
    return isStill;
  };
  const unread = passages.flatMap((text, passage) =>
    hasRuns(decoding, passage) && isGarbled(mendedIn(text, passage, decoding)) ? [{ text, passage }] : [],
  );
  yield;
  if (unread.length === 0) return decoding;
  const further = new Map<string, (readonly Run[])[]>(Array.from(decoding, ([name, page]) => [name, [...page]]));
  for (const { text, passage } of inTime(unread, hasTime)) {
    const found = yield* readingThrough(text, judge);
    if (!found.some(({ edit, reading }) => !isAmong(decoding.get(nameOf(reading))?.[passage] ?? [], edit))) continue;
    for (const page of further.values()) page[passage] = [];
    for (const { edit, reading } of found) {
      const page = further.get(nameOf(reading)) ?? passages.map((): readonly Run[] => []);
      further.set(nameOf(reading), page);
      page[passage] = [...page[passage]!, rereadOf(edit, text, judge)];
    }
  }
  return further;
}

/** Small Cyrillic letters side by side: cp866 shows them for UTF-8, but never without others, and nearly every Russian word has some. */
const SMALL_CYRILLIC = /([\u0430-\u045f])[\u0430-\u045f]*([\u0430-\u045f])/g;

function isGarbledStill(text: string, judge: Language): boolean {
  if (readsBadly(text, judge)) return true;
  const rest = text.replace(SMALL_CYRILLIC, '$1\n$2');
  return utf8AsNarrow.some((reading) => mayBeMisread(rest, opened(reading)));
}

const hasRuns = (decoding: Decoding, passage: number): boolean =>
  [...decoding.values()].some((page) => page[passage]!.length > 0);

const isAmong = (runs: readonly Run[], { start, was, now }: Edit): boolean =>
  runs.some((run) => run.start === start && run.was === was && run.now === now);

function rereadOf({ start, was, now }: Edit, text: string, judge: Language): Run {
  const gain = gainOf(judge, text, start, was, now);
  return { start, was, now, gain, atoms: [{ was, now, bytes: [] }], stay: -1 };
}

function gainsOf(decoding: Decoding): Map<string, number> {
  const gains = new Map<string, number>();
  for (const [name, page] of decoding)
    gains.set(
      name,
      page.flat().reduce((sum, { gain }) => sum + Math.max(0, gain), 0),
    );
  return gains;
}
