import { composePatches } from '../../compose';
import type { Language } from '../../language/language';
import { type Edit, endOf, invertPatch, meet, type Patch } from '../../patch';
import { Decoder } from '../decoder/decoder';
import { Prospect } from '../decoder/decoder-prospect';
import type { Hypothesis } from '../decoder/hypothesis';
import { mayBeMisread, opened } from '../kinds/opened';
import { ENTER, type RankedReading, readings } from '../kinds/readings';
import { gainOf } from '../kinds/run';
import { isMisreadStill } from './garbled-still';
import { editOf, undoneIn } from './undone';

/** How often text is read anew at a place in one go. */
const MOST_ROUNDS = 4;
/** What each further round costs, in nats. */
const AGAIN = 3;

/** An edit, and the reading that was the last to befall it. */
export interface Reread {
  readonly edit: Edit;
  readonly reading: RankedReading;
}

interface Rounds {
  readonly found: readonly Reread[];
  /** Nats that all edits gain together, less what the rounds cost. */
  readonly gain: number;
  /** Whether a single round was all. */
  readonly isOnce: boolean;
}

/**
 * What a text says that was misread several times over, the last misreading undone first: `ÃƒÂ©` is `Ã©` is `é`. What the
 * first rounds leave makes no sense yet, so that the bytes alone decide what they take in. What lost bytes is past helping.
 */
export function* readingThrough(text: string, judge: Language): Generator<undefined, readonly Reread[]> {
  const { found, isOnce } = yield* roundsOf(text, judge, 1);
  // What a single round explains is the page's own decoding's to find, which knows of lost bytes.
  return isOnce ? [] : found;
}

/** UTF-16 units of texts of which is remembered what rounds make of them. */
const MOST_REMEMBERED = 1_000_000;

/** What rounds make of texts: by the text, then by the number of the round and the places of what the round before it made. */
interface Known {
  readonly rounds: Map<string, Map<string, Rounds>>;
  size: number;
}

const knownIn = new WeakMap<Language, Known>();

/**
 * What the rounds from one on make of a text; round 0 is all readings together, once. Many readings undo a round alike, and a page
 * that is mended in layers is read again and again where nothing changed.
 */
function* roundsOf(text: string, judge: Language, round: number, made?: Patch): Generator<undefined, Rounds> {
  const known = knownIn.get(judge) ?? { rounds: new Map<string, Map<string, Rounds>>(), size: 0 };
  knownIn.set(judge, known);
  const name = `${round} ${made?.map(({ start, was }) => `${start}+${was.length}`).join()}`;
  const found = known.rounds.get(text)?.get(name);
  if (found) return found;
  const rounds = round > 0 ? yield* bestRounds(text, judge, round, made) : once(text, judge);
  yield;
  if (known.size > MOST_REMEMBERED) {
    known.rounds.clear();
    known.size = 0;
  }
  const all = known.rounds.get(text) ?? new Map<string, Rounds>();
  known.size += all.size === 0 ? text.length + name.length : name.length;
  all.set(name, rounds);
  known.rounds.set(text, all);
  return rounds;
}

/** Whether most of what a patch undoes is what the patch before it has made. */
function isBuiltOn(made: Patch, patch: Patch): boolean {
  let [own, all, i] = [0, 0, 0];
  for (const edit of patch) {
    while (i < made.length && endOf(made[i]!) <= edit.start) i++;
    all += edit.was.length;
    if (i < made.length && meet(made[i]!, edit)) own += edit.was.length;
  }
  return own >= all * HALF;
}

const NOTHING: Rounds = { found: [], gain: Number.NEGATIVE_INFINITY, isOnce: true };

function* bestRounds(text: string, judge: Language, round: number, made?: Patch): Generator<undefined, Rounds> {
  // Of the first round it does not matter what it says by itself, unless there are others to hold it against.
  let best = round > 1 ? yield* roundsOf(text, judge, 0) : NOTHING;
  if (round === MOST_ROUNDS) return best;
  for (const { reading, patch, left } of undoneIn(text)) {
    if (made && !isBuiltOn(made, patch)) continue;
    const undone = invertPatch(patch);
    if (!isMisreadStill(undone.map(({ was }) => was).join('\n'), judge)) continue;
    const inner = yield* roundsOf(left, judge, round + 1, undone);
    if (inner.found.length === 0) continue;
    const found = foundIn(patch, inner, reading);
    if (!found) continue;
    if (best === NOTHING) best = yield* roundsOf(text, judge, 0);
    const gain = gainOfAll(text, found, judge) - AGAIN * round;
    if (gain > best.gain) best = { found, gain, isOnce: false };
  }
  return best;
}

/** What tries all readings together on a text. */
interface Trial {
  readonly decoder: Decoder;
  readonly prospect: Prospect;
  readonly hypotheses: ReadonlyMap<RankedReading, Hypothesis>;
}

const trials = new WeakMap<Language, Trial>();

function trialIn(judge: Language): Trial {
  const trial = trials.get(judge) ?? {
    decoder: new Decoder(judge),
    prospect: new Prospect(judge),
    hypotheses: new Map(
      readings.map((reading) => [
        reading,
        { tables: opened(reading), losses: undefined, enter: ENTER + reading.rarity },
      ]),
    ),
  };
  trials.set(judge, trial);
  return trial;
}

/** What all readings together make of a text. */
function once(text: string, judge: Language): Rounds {
  const { decoder, prospect, hypotheses: all } = trialIn(judge);
  const candidates = readings.filter((reading) => mayBeMisread(text, opened(reading)));
  const hypotheses = candidates.map((reading) => all.get(reading)!);
  if (!prospect.isIn(text, 0, text.length, hypotheses)) return { found: [], gain: 0, isOnce: true };
  const found = decoder
    .decode(text, 0, text.length, hypotheses)
    .map((one): Reread => ({ edit: editOf(one), reading: candidates[one.hypothesis]! }));
  return { found, gain: gainOfAll(text, found, judge), isOnce: true };
}

/** The edits of two rounds as one, without those that the second round made no sense of. */
function composed(first: Patch, { found }: Rounds): Patch {
  const second = found.map(({ edit }) => edit);
  return composePatches(first, second).filter((edit) => !first.some((one) => isSame(one, edit)));
}

/**
 * What two rounds find together, the first one in `reading`. What the first has no part in is another reading's, elsewhere in the
 * text; `undefined` where it has a small part in something: there another reading did it all by itself.
 */
function foundIn(first: Patch, inner: Rounds, reading: RankedReading): Reread[] | undefined {
  const found: Reread[] = [];
  for (const edit of composed(first, inner)) {
    const share = shareOf(edit, first);
    const own =
      share > 0 ? reading : inner.found.find((one) => one.edit.was === edit.was && one.edit.now === edit.now)?.reading;
    if (!own || (share > 0 && share < HALF)) return undefined;
    found.push({ edit, reading: own });
  }
  return found.some((one) => one.reading === reading) ? found : undefined;
}

const HALF = 0.5;

/** How much of what an edit takes in was undone in the first round, as a share. */
function shareOf(edit: Edit, first: Patch): number {
  const inside = first.filter((one) => meet(one, edit));
  return inside.reduce((sum, { was }) => sum + was.length, 0) / edit.was.length;
}

const isSame = (a: Edit, b: Edit): boolean => a.start === b.start && endOf(a) === endOf(b) && a.now === b.now;

const gainOfAll = (text: string, found: readonly Reread[], judge: Language): number =>
  found.reduce((sum, { edit: { start, was, now } }) => sum + gainOf(judge, text, start, was, now), 0);
