import type { Language } from '../../language/language';
import type { Opened } from '../kinds/opened';
import { costBetween, type Run } from '../kinds/run';
import { readStrictly } from '../trust/doubtful';

/** So many characters at an end are looked at. */
const MOST = 4;
/** Nats by which they must be cheaper than what another reading makes of them to be this one's, in a word and at the end of one. */
const OWN = 3;
const OWN_AT_BLANK = -3;

/**
 * How many atoms at an end of a run may belong to what another reading makes of the text beside it, whose nearest unit is `beside`:
 * where two misreadings meet within a word, a character between them often makes sense in both.
 */
export function sharedAt(
  end: 'start' | 'end',
  { atoms }: Run,
  beside: number,
  language: Language,
  others: readonly Opened[],
): number {
  const own = isBlank(beside) ? OWN_AT_BLANK : OWN;
  let shared = 0;
  for (const other of others)
    for (let count = 1; count <= Math.min(MOST, atoms.length - 1); count++) {
      const part = end === 'start' ? atoms.slice(0, count) : atoms.slice(-count);
      const read = readStrictly(part.map(({ was }) => was).join(''), other);
      const now = part.map((atom) => atom.now).join('');
      if (read === undefined || read === now) continue;
      const nearest = (end === 'start' ? atoms[count] : atoms.at(-count - 1))!.now;
      const inner = nearest.charCodeAt(end === 'start' ? 0 : nearest.length - 1);
      const [before, after] = end === 'start' ? [beside, inner] : [inner, beside];
      const costs = (text: string) => costsOf(language, text, before, after, inner);
      const mine = costs(now);
      if (costs(read).every((cost, i) => cost < mine[i]! + own)) shared = Math.max(shared, count);
    }
  return shared;
}

/** What a text costs between two units, and as if the inner one stood on both sides, for what stands beside it may be garbled still. */
const costsOf = (language: Language, text: string, before: number, after: number, inner: number): readonly number[] => [
  costBetween(language, before, text, after),
  costBetween(language, inner, text, inner),
];

/** White space, and what no word has. */
const isBlank = (unit: number) => unit < 0x41;
