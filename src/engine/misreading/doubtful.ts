import type { Context } from '../damage';
import { plausibility } from '../language/plausibility';
import type { Misreading } from './misreading-kind';
import { nameOf, type Opened, opened } from './opened';
import type { PageOfRuns } from './page-decoding';
import { finished } from './readers';
import { readings } from './readings';
import { gainOf, type Run } from './run';
import { familiarity, unitsOn } from './strangers';

/** Runs of fewer UTF-16 units than this do not tell two charsets apart by themselves. */
const SHORT = 4;
/** Nats by which a reading of a short run must beat every other. */
const CLEAR = 1.4;

/** Nats by which a reading must make more sense of a whole page than another to decide about its short runs. */
const DECIDED = 4;

/** The short runs that another reading makes about as much sense of: `innehĂĽllet` is innehållet, or innehüllet. */
export function doubtfulAmong(kind: Misreading, page: PageOfRuns, context: Context): ReadonlySet<Run> {
  const judge = plausibility(context.language);
  const seen = context.page(unitsOn);
  // The page's own decoding knew more of its words: rivals are held against what all runs gain without that.
  const inText = (run: Run, text: string) => ({ run, text, gain: gainOf(judge, text, run.start, run.was, run.now) });
  const all = page.flatMap((runs, index) => runs.map((run) => inText(run, context.passages[index]!)));
  const short = all.filter(({ run }) => run.was.length < SHORT);
  if (short.length === 0) return new Set();
  const worth = (run: Run) => run.gain + familiarity(run, seen);
  const own = all.map(({ run, gain }) => worth({ ...run, gain }));
  const total = own.reduce((sum, one) => sum + Math.max(0, one), 0);
  const doubtful = new Set<Run>();
  for (const reading of readings) {
    if (nameOf(reading) === nameOf(kind)) continue;
    const tables = opened(reading);
    const readBy = ({ run, text }: { run: Run; text: string }): Run | undefined => {
      const now = readStrictly(run.was, tables);
      return now === undefined || now === run.was
        ? undefined
        : { ...run, now, gain: gainOf(judge, text, run.start, run.was, now) };
    };
    // Where it has nothing else to say of a short run, what it says of the others does not matter.
    if (!short.some((one) => isOther(readStrictly(one.run.was, tables), one.run))) continue;
    const rivals = all.map(readBy);
    const rivalTotal = rivals.reduce((sum, rival) => sum + Math.max(0, rival ? worth(rival) : 0), 0);
    if (rivalTotal + DECIDED < total && all.length > 1) continue;
    for (const [i, { run }] of all.entries()) {
      const rival = rivals[i];
      if (run.was.length < SHORT && rival && rival.now !== run.now && worth(rival) + CLEAR > own[i]!) doubtful.add(run);
    }
  }
  return doubtful;
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
      pending = reader.step(pending, (bytes >> shift) & 255);
      if (pending === -1) return undefined;
      if (pending > 0) continue;
      said += String.fromCodePoint(finished(pending));
      pending = 0;
    }
  }
  return pending === 0 ? said : undefined;
}
