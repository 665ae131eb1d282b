import type { Context } from '../../damage';
import { plausibility } from '../../language/plausibility';
import type { Misreading } from '../kinds/misreading-kind';
import { nameOf, type Opened, opened } from '../kinds/opened';
import { finished, stepOf } from '../kinds/readers';
import { readings } from '../kinds/readings';
import { gainOf, type Run } from '../kinds/run';
import { outBySecondBytes } from '../kinds/second-bytes';
import type { PageOfRuns } from '../windows/page-decoding';
import { familiarity, unitsOn } from './strangers';

/** Runs of fewer UTF-16 units than this do not tell two charsets apart by themselves. */
const SHORT = 4;
/** Nats by which a reading of a short run must beat every other. */
const CLEAR = 1.4;

/** Nats by which a reading must make more sense of a whole page than another to decide about its short runs. */
const DECIDED = 4;

/** A run, and the characters before and behind it. */
interface InText {
  readonly run: Run;
  readonly text: string;
  /** What tells it from others: those that have the same say the same in any reading. */
  readonly key: string;
}

/** The short runs that another reading makes about as much sense of: `innehĂĽllet` is innehållet, or innehüllet. */
export function* doubtfulAmong(
  kind: Misreading,
  page: PageOfRuns,
  context: Context,
): Generator<undefined, ReadonlySet<Run>> {
  const judge = plausibility(context.language);
  const seen = context.page(unitsOn);
  const all = page.flatMap((runs, index) => runs.map((run) => inText(run, context.passages[index]!)));
  const short = all.filter(({ run }) => run.was.length < SHORT);
  if (short.length === 0) return new Set();
  const worthOf = ({ run, text }: InText, now: string) =>
    gainOf(judge, text, run.start, run.was, now) + familiarity({ ...run, now }, seen);
  // The page's own decoding knew more of its words: rivals are held against what all runs gain without that.
  const { different, which } = onceEach(all);
  const own = different.map((one) => worthOf(one, one.run.now));
  const total = which.reduce((sum, at) => sum + Math.max(0, own[at]!), 0);
  const shortOnce = different.filter(({ run }) => run.was.length < SHORT);
  const doubtful = new Set<Run>();
  const out = outBySecondBytes(context.shown);
  for (const reading of readings) {
    if (nameOf(reading) === nameOf(kind) || out.includes(reading)) continue;
    yield;
    const tables = opened(reading);
    // Where it has nothing else to say of a short run, what it says of the others does not matter.
    if (!shortOnce.some(({ run }) => isOther(readStrictly(run.was, tables), run))) continue;
    const rivals = different.map((one) => {
      const now = readStrictly(one.run.was, tables);
      return now === undefined || now === one.run.was ? undefined : { now, worth: worthOf(one, now) };
    });
    const rivalTotal = which.reduce((sum, at) => sum + Math.max(0, rivals[at]?.worth ?? 0), 0);
    if (rivalTotal + DECIDED < total && all.length > 1) continue;
    const isDoubtful = different.map(({ run }, at) => {
      const rival = rivals[at];
      return run.was.length < SHORT && rival && rival.now !== run.now && rival.worth + CLEAR > own[at]!;
    });
    for (let i = 0; i < all.length; i++) if (isDoubtful[which[i]!]) doubtful.add(all[i]!.run);
  }
  return doubtful;
}

function inText(run: Run, text: string): InText {
  const { start, was, now } = run;
  const end = start + was.length;
  const around = text.slice(Math.max(0, start - 1), end + 1);
  return { run, text, key: `${start === 0} ${end === text.length} ${was.length} ${around}${now}` };
}

/** Those with different keys, and which of them each one is the same as. */
function onceEach(all: readonly InText[]): { different: readonly InText[]; which: readonly number[] } {
  const places = new Map<string, number>();
  const different: InText[] = [];
  const which = all.map((one) => {
    const place = places.get(one.key) ?? different.push(one) - 1;
    places.set(one.key, place);
    return place;
  });
  return { different, which };
}

const isOther = (now: string | undefined, run: Run): boolean => now !== undefined && now !== run.was && now !== run.now;

/** What the bytes of a whole text say, `undefined` where some character has none or they say nothing. */
export function readStrictly(
  text: string,
  { writing, reader }: Pick<Opened, 'writing' | 'reader'>,
): string | undefined {
  let said = '';
  let pending = 0;
  for (let i = 0; i < text.length; i++) {
    const bytes = writing[text.charCodeAt(i)]!;
    if (bytes === 0) return undefined;
    for (let shift = bytes > 255 ? 8 : 0; shift >= 0; shift -= 8) {
      pending = stepOf(reader, pending, (bytes >> shift) & 255);
      if (pending === -1) return undefined;
      if (pending > 0) continue;
      said += String.fromCodePoint(finished(pending));
      pending = 0;
    }
  }
  return pending === 0 ? said : undefined;
}
