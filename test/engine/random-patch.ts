import fc from 'fast-check';
import type { Cause, Edit, Patch, Trust } from '../../src/engine/patch';

/** A cause of some damage. */
export const cause = (trust: Trust, damage = 'test'): Cause => ({ damage, trust });
/** An edit, proved unless said otherwise. */
export const edit = (start: number, was: string, now: string, causes = [cause('sure')]): Edit => ({
  start,
  was,
  now,
  causes,
});

// Few letters and short texts, so that edits meet each other in every way.
const letters = fc.string({ unit: fc.constantFrom('a', 'b', '\ud83d', '漢'), maxLength: 4 });
/** Texts to be patched. */
export const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '漢', '\ude00'), maxLength: 12 });
/** What `patchOf` makes a patch of. */
export const cuts = fc.array(fc.tuple(fc.nat(3), fc.nat(3), letters), { maxLength: 5 });
type Cuts = readonly (readonly [skip: number, take: number, now: string])[];

/** Reads `cuts` as a patch of `text`: so many units left alone, so many replaced by a text. */
export function patchOf(text: string, cuts: Cuts): Patch {
  const patch: Edit[] = [];
  let at = 0;
  for (const [skip, take, now] of cuts) {
    const start = at + skip;
    if (start > text.length) break;
    const was = text.slice(start, start + take);
    at = start + was.length;
    patch.push(edit(start, was, now));
  }
  return patch;
}
