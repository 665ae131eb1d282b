import type { Damage } from './damage';
import { type Edit, endOf, meet, type Patch, trustOf } from './patch';
import { givesBack } from './proof';

/** From so many UTF-16 units on that are surely one damage's, it befell the page. */
const PROVEN = 16;
/** What is longer, in UTF-16 units, would be told by itself were it what it seems. */
const LONGEST = 12;
/** Remnants are so many times less than what is sure. */
const RARER = 3;

/** What pages show for bytes that make no character. */
export const LOSS = /[\ufffd?]/;

/** A damage that is proven on a page, and the edits that are its own. */
export interface Proven {
  readonly damage: Damage;
  readonly sure: readonly Edit[];
  /** By passage, in order: what would follow from it, and nothing else speaks for. All are guesses. */
  readonly remnants: ReadonlyMap<number, Patch>;
  /** Whether bytes were lost of which the page shows no trace: what is left of two characters may look like a third. */
  readonly losesUnseen: boolean;
}

/** The damages that befell a page for sure, and left something there. */
export function provenOn(
  passages: readonly string[],
  patches: readonly Patch[],
  damages: readonly Damage[],
): readonly Proven[] {
  const found = ownEdits(patches);
  return damages.flatMap((damage) => {
    const own = found.get(damage.id);
    if (!own || !damage.undo) return [];
    const made = [...own.values()].flat().filter((edit) => trustOf(edit) !== 'guess');
    const sure = made.filter((edit) => trustOf(edit) === 'sure');
    // Otherwise it was garbled several times over.
    const isOnce = () => differing(sure).every(({ was, now }) => (damage.undo!(was) ?? now) === now);
    if (unitsOf(sure) < PROVEN || !isOnce()) return [];
    const remnants = new Map<number, Patch>();
    let rest = 0;
    for (const [index, patch] of patches.entries()) {
      const whole = damage.provesItself ? stretchesIn(passages[index]!, patch, damage) : [];
      const guesses = apartFrom(own.get(index)?.filter((edit) => trustOf(edit) === 'guess') ?? [], whole);
      if (whole.length + guesses.length === 0) continue;
      const all = [...whole, ...guesses.filter((edit) => isPlain(edit, damage))];
      rest += unitsOf(whole) + unitsOf(guesses);
      if (all.length > 0) remnants.set(index, inOrder(all));
    }
    if (remnants.size === 0 || rest * RARER > unitsOf(sure)) return [];
    const losesUnseen = differing(made).some((edit) => isUnseenLoss(edit, damage));
    return [{ damage, sure, remnants, losesUnseen }];
  });
}

/** Edits of one text by where they begin. */
export const inOrder = (edits: readonly Edit[]): Patch => edits.toSorted((a, b) => a.start - b.start);

/** Those edits of a patch that are about other characters than each of another patch. */
export function apartFrom(patch: Patch, others: Patch): Patch {
  let next = 0; // the first of the others that does not end before the edit
  return patch.filter((edit) => {
    while (others[next] && endOf(others[next]!) <= edit.start) next++;
    return !others[next] || !meet(others[next]!, edit);
  });
}

/** UTF-16 units that the page has where these edits are made. */
export const unitsOf = (edits: readonly Edit[]): number => edits.reduce((sum, { was }) => sum + was.length, 0);

/** Edits, one of each kind: a page has the same ones over and over. */
export const differing = (edits: readonly Edit[]): readonly Edit[] => [
  ...new Map(edits.map((edit) => [`${edit.was}\0${edit.now}`, edit])).values(),
];

/** The edits that are one damage's alone, by damage and by passage. */
export function ownEdits(patches: readonly Patch[]): ReadonlyMap<string, ReadonlyMap<number, Patch>> {
  const found = new Map<string, Map<number, Edit[]>>();
  for (const [index, patch] of patches.entries())
    for (const edit of patch) {
      const damage = edit.causes[0]?.damage;
      if (damage === undefined || edit.causes.some((cause) => cause.damage !== damage)) continue;
      const own = found.get(damage) ?? new Map<number, Edit[]>();
      found.set(damage, own);
      const list = own.get(index);
      if (list) list.push(edit);
      else own.set(index, [edit]);
    }
  return found;
}

const BEYOND_ASCII = /[^\0-\x7f]/;

/** What is not ASCII, nobody mended, and the damage could have made: in quotation marks, say, it was taken for a specimen. */
function stretchesIn(text: string, patch: Patch, damage: Damage): Patch {
  if (!BEYOND_ASCII.test(text)) return [];
  const found: Edit[] = [];
  let next = 0; // the first firm edit that does not end before the stretch
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    for (end = start; text.charCodeAt(end) > 0x7f; end++);
    if (end === start) continue;
    while (patch[next] && (endOf(patch[next]!) <= start || trustOf(patch[next]!) === 'guess')) next++;
    if (patch[next] && patch[next]!.start < end) continue;
    const was = text.slice(start, end);
    const now = damage.undo!(was) ?? was;
    const edit = { start, was, now, causes: [{ damage: damage.id, trust: 'guess' }] } as const;
    if (now !== was && givesBack(damage, was, edit)) found.push(edit);
  }
  return found;
}

/** Whether an edit is nothing but what the bytes say, and its forward run gives back what the page shows. */
function isPlain(edit: Edit, damage: Damage): boolean {
  return edit.was.length <= LONGEST && damage.undo!(edit.was) === edit.now && givesBack(damage, edit.was, edit);
}

const isUnseenLoss = ({ was }: Edit, damage: Damage): boolean => !LOSS.test(was) && damage.undo!(was) === undefined;
