import { Bare } from '../../before';
import type { LongFact } from '../../damage';
import type { Language } from '../../language/language';
import { oddPlacesSteps } from '../../language/odd-places';
import { plausibility } from '../../language/plausibility';
import { lastOf } from '../../steps';
import { inScriptOf } from '../kinds/hanzi-script';
import { mayBeMisread, nameOf, opened } from '../kinds/opened';
import { ENTER, type RankedReading, readings } from '../kinds/readings';
import { signsOfReadingsOn } from '../kinds/readings-shown';
import { outBySecondBytes } from '../kinds/second-bytes';
import { furtherIn } from '../rounds/page-rounds';
import { bridge } from './bridges';
import { relabelled, toJapanese } from './page-labels';
import { inWordsOf } from './page-pairs';
import { type Decoding, mendedIn, type PageOfRuns, PageRuns, type RunsByName } from './page-runs';
import { inScriptsOf } from './page-scripts';
import { allowsMore, allWindowsOf, mayBeSuspect, plainWindowsOf, suspectIn } from './page-windows';
import { firstReaderOf, WindowReader } from './window-reader';

/** What it costs to enter a misreading that is proven on the page, in nats. */
const PROVEN_ENTER = 3;
/** By how much more another costs there, as a share of what the proven one gains, and at most: a page has seldom two. */
const DISBELIEF = 0.1;
const MOST_DISBELIEF = 6;
/**
 * Nats that a hanzi of the other script costs more than the model says: 婦 in a text in Simplified characters is 包 more often than
 * itself. With 6 the 說 that some people write there became something else.
 */
const OTHER_SCRIPT = 3;
/** Nats that the runs of a reading gain on a page where it is proven. */
const PROVEN = 16;

export type { Decoding, PageOfRuns };

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
  const mended = passages.map((text, passage) => mendedIn(text, passage, first));
  const adapted = inWordsOf(
    passages.map((text, passage) => mendedIn(text, passage, first, '\n')),
    inScriptsOf(mended, inScriptOf(mended.join('\n'), judge, OTHER_SCRIPT)),
  );
  yield;
  const most = Math.max(...gains.values());
  const reader = new WindowReader(adapted, (reading) =>
    proven.includes(reading) ? PROVEN_ENTER : ENTER + reading.rarity + Math.min(MOST_DISBELIEF, most * DISBELIEF),
  );
  const second = new PageRuns(passages);
  for (let passage = 0; passage < passages.length && hasTime(); passage++) {
    if (second.addLike(passage)) continue;
    const text = passages[passage]!;
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

/** Passages that no reading makes more sense of. */
const bare = new Bare();
/** How odd these are depends on the page. */
const HALF_KANA = /[\uff61-\uff9f]/;

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
  const asked = [judge, ...out];
  const bareTexts = bare.of(passages, asked);
  for (let passage = 0; passage < passages.length && hasTime(); passage++) {
    if (!mayBeSuspect(signs[passage]!, odd[passage]!) || bareTexts.has(passages[passage]!) || runs.addLike(passage))
      continue;
    const suspect = suspectIn(passages[passage]!, passage, signs[passage]!, out, odd[passage]!, judge);
    const plain = plainWindowsOf(suspect);
    if (plain.length === 0 && !allowsMore(suspect)) continue;
    const found = plain.flatMap((window) => reader.found(window, suspect.text));
    const own = reader.runsIn(allWindowsOf(suspect, plain, found, judge), suspect.text);
    runs.add(passage, own);
    if (own.size === 0 && !HALF_KANA.test(suspect.text)) bareTexts.add(suspect.text);
    yield;
  }
  bare.keep(passages, asked, bareTexts);
  return runs.byName;
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
