import type { Context } from '../damage';
import { oddPlaces, SUSPICIOUS } from '../language/odd-places';
import { plausibility } from '../language/plausibility';
import { type CutRun, cutRunsIn } from './cut-start';

/** Nats from which on a line was cut in the midst of a character, as of any East Asian text that was read as other such text. */
const CONVINCING = 28;

const known = new WeakMap<readonly string[], readonly (readonly CutRun[])[]>();

/** The stretches of each passage of a page that begin in the midst of a character; worked out once for a list of passages. */
export function cutRunsOn({ passages, language, hasTime }: Context): readonly (readonly CutRun[])[] {
  const found = known.get(passages);
  if (found) return found;
  const odd = oddPlaces(passages, language);
  const judge = plausibility(language);
  const runs = passages.map((text, index) =>
    odd[index]!.worst >= SUSPICIOUS && hasTime() ? cutRunsIn(text, judge).filter(({ gain }) => gain >= CONVINCING) : [],
  );
  known.set(passages, runs);
  return runs;
}
