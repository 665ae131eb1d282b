import type { Context, Damage } from './damage';
import { type Fault, faultOf } from './fault';
import type { Gap } from './gaps/gap';
import type { Language } from './language/language';
import type { Cause, Edit, Patch } from './patch';

/** A page that was mended: its passages before and after, what was done to them, and where text is missing. */
interface MendedPage {
  readonly passages: readonly string[];
  readonly mended: readonly string[];
  readonly patches: readonly Patch[];
  readonly gaps: readonly Gap[];
}

/**
 * The patches with a join at the end of each passage of which a damage says that it goes on in the next one. Where text is
 * missing, nothing is joined, nor where a repair is put in at the end, nor when there is no time left. A damage that throws
 * is a fault, the others go on.
 */
export function withJoins(
  { passages, mended, patches, gaps }: MendedPage,
  { damages, language }: { readonly damages: readonly Damage[]; readonly language: Language },
  hasTime: Context['hasTime'] = () => true,
): { readonly patches: readonly Patch[]; readonly faults: readonly Fault[] } {
  const joining = damages.filter(({ joins }) => joins);
  if (joining.length === 0 || passages.length < 2) return { patches, faults: [] };
  const faults = new Map<string, Fault>();
  const contextOf = contexts(passages, mended, language, hasTime);
  const torn = tornIn(mended, gaps);
  const joined = patches.map((patch, index) => {
    const text = passages[index]!;
    const last = patch.at(-1);
    if (index === passages.length - 1 || torn.has(index) || last?.start === text.length || !hasTime()) {
      return patch;
    }
    const causes: Cause[] = [];
    const context = contextOf(index);
    for (const damage of joining) {
      try {
        if (damage.joins!(context)) causes.push({ damage: damage.id, trust: 'likely' });
      } catch (error) {
        if (!faults.has(damage.id)) faults.set(damage.id, faultOf(damage.id, error));
      }
    }
    const join: Edit = { start: text.length, was: '', now: '', causes };
    return causes.length > 0 ? [...patch, join] : patch;
  });
  return { patches: joined, faults: [...faults.values()] };
}

/** What a damage may look at, by the index of a passage; facts of the page are worked out once. */
function contexts(
  shown: readonly string[],
  passages: readonly string[],
  language: Language,
  hasTime: Context['hasTime'],
) {
  const facts = new Map<unknown, unknown>();
  const page: Context['page'] = <Fact>(fact: (all: readonly string[], hasTime: Context['hasTime']) => Fact): Fact => {
    if (!facts.has(fact)) facts.set(fact, fact(passages, hasTime));
    return facts.get(fact) as Fact; // what this very function gave
  };
  return (index: number): Context => ({ passages, shown, index, language, hasTime, page });
}

/** The passages between which and the next one text is known to be missing: a notice ends the one or begins the other. */
function tornIn(mended: readonly string[], gaps: readonly Gap[]): ReadonlySet<number> {
  const torn = new Set<number>();
  for (const { passage, at, notice, afterword } of gaps) {
    if (at + notice.length >= mended[passage]!.trimEnd().length) torn.add(passage);
    if (mended[passage]!.slice(0, at).trim() === '') torn.add(passage - 1);
    if (afterword) torn.add(passage + 1);
  }
  return torn;
}
