import type { Language } from '../../language/language';
import { applyPatch, type Edit, endOf, type Patch } from '../../patch';
import { Decoder } from '../decoder/decoder';
import type { Found } from '../decoder/decoder-trace';
import { mayBeMisread, opened } from '../kinds/opened';
import { type RankedReading, readingsOfUtf8 } from '../kinds/readings';

/** What a character costs where only the bytes count, and how little it then costs to begin. */
const FLAT = 8;
/** Two bytes that a single hanzi gives may be a letter by chance: `然` is `Ȼ`. */
const FLAT_TWO_BYTES = 10;
const flat: Language = { cost: (_, current) => (current > 0x7f && current < 0x800 ? FLAT_TWO_BYTES : FLAT) };
const FLAT_ENTER = 1;
const flatDecoder = new Decoder(flat);

/** A reading, what it undoes in a text, and what it leaves. */
interface Undone {
  readonly reading: RankedReading;
  readonly patch: Patch;
  readonly left: string;
}

/**
 * What each reading undoes of a text by its bytes alone, without the readings that undo far less than another one wherever they
 * undo anything: what those find are parts of characters of the other one.
 *
 *     Ã¦Å“Â¬   C3 A6 C5 93 C2 AC   ->  æœ¬ in windows-1252, which is 本 once more; in windows-1250 no more than the ¬
 */
export function undoneIn(text: string): readonly Undone[] {
  if (latest?.text !== text) latest = { text, undone: undoneAnew(text) };
  return latest.undone;
}

/** What was asked for last: who looks for places to read anew asks once more where a place is the whole text. */
let latest: { readonly text: string; readonly undone: readonly Undone[] } | undefined;

function undoneAnew(text: string): Undone[] {
  const all = readingsOfUtf8.flatMap((reading): Undone[] => {
    const tables = opened(reading);
    if (!mayBeMisread(text, tables)) return [];
    const found = flatDecoder.decode(text, 0, text.length, [{ tables, losses: undefined, enter: FLAT_ENTER }]);
    const patch = found.map(editOf);
    return patch.length > 0 ? [{ reading, patch, left: applyPatch(text, patch) }] : [];
  });
  return all.filter((one) => !all.some((other) => isOutdone(one.patch, other.patch)));
}

/** What a reading makes shorter by less than this share of what another one does is outdone. */
const SHARE = 0.5;

/** Whether another patch makes the text much shorter in all places where one changes anything. */
function isOutdone(one: Patch, other: Patch): boolean {
  let [i, j] = [0, 0];
  while (i < one.length) {
    // A place begins with an edit of either, and ends where none of both goes on.
    let end = Math.min(one[i]!.start, other[j]?.start ?? Number.POSITIVE_INFINITY) + 1;
    let [own, others] = [0, 0];
    for (;;) {
      if (i < one.length && one[i]!.start < end) {
        own += savedBy(one[i]!);
        end = Math.max(end, endOf(one[i++]!));
      } else if (j < other.length && other[j]!.start < end) {
        others += savedBy(other[j]!);
        end = Math.max(end, endOf(other[j++]!));
      } else break;
    }
    if (own > 0 && own >= others * SHARE) return false;
  }
  return true;
}

const savedBy = ({ was, now }: Edit): number => was.length - now.length;

/** What was found, as an edit. */
export function editOf({ start, atoms }: Found): Edit {
  const was = atoms.map((atom) => atom.was).join('');
  return { start, was, now: atoms.map((atom) => atom.now).join(''), causes: [] };
}
