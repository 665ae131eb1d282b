import type { Damage } from './damage';
import type { Language } from './language/language';
import type { Mending } from './mended-page';
import { withPatches } from './mending';
import { asGuess, atLeast, type Edit, endOf, invertPatch, type Patch, trustOf } from './patch';

/** What was mended of a page, where edits whose damage says that they came half the way are guesses. */
export function withoutHalfway(
  mending: Mending,
  passages: readonly string[],
  damages: readonly Damage[],
  language: Language,
): Mending {
  const known = new Map(damages.map((damage) => [damage.id, damage] as const));
  const patches = mending.patches.map((patch, index) =>
    patch.length > 0 ? settledIn(patch, passages[index]!, mending.mended[index]!, known, language) : patch,
  );
  return withPatches(mending, passages, patches);
}

/** The patch that a text was mended by, the same where no edit came half the way only. */
function settledIn(
  patch: Patch,
  shown: string,
  text: string,
  damages: ReadonlyMap<string, Damage>,
  language: Language,
): Patch {
  const left = leftOf(patch, text);
  let shift = 0; // from the text the page had to the mended one
  let isChanged = false;
  const settled = patch.map((edit, i): Edit => {
    if (trustOf(edit) === 'guess') return edit;
    const mended = { text, shown, left, at: edit.start + shift, beside: besideOf(patch, i) };
    shift += edit.now.length - edit.was.length;
    const isHalfway = edit.causes.some(
      ({ damage }) => damages.get(damage)?.isHalfway?.(edit, mended, language) ?? false,
    );
    isChanged ||= isHalfway;
    return isHalfway ? asGuess(edit) : edit;
  });
  return isChanged ? settled : patch;
}

/** How far apart edits may be that lie side by side, in UTF-16 units. */
const CLOSE = 8;

/** So many UTF-16 units of them are counted: more tell nothing more. */
const MOST = 16;

/** How much the edits of the same damage put in that stand in a row with this one, each close to the next. */
function besideOf(patch: Patch, index: number): number {
  const isKindred = (edit: Edit) => trustOf(edit) !== 'guess' && damageOf(edit) === damageOf(patch[index]!);
  let beside = 0;
  for (const step of [-1, 1])
    for (let i = index + step; beside < MOST && patch[i] && isKindred(patch[i]!); i += step) {
      const [ahead, behind] = step > 0 ? [patch[i - 1]!, patch[i]!] : [patch[i]!, patch[i + 1]!];
      if (behind.start - endOf(ahead) > CLOSE) break;
      beside += patch[i]!.now.length;
    }
  return beside;
}

const damageOf = ({ causes }: Edit): string | undefined => causes[0]?.damage;

/** Stands for each unit of what was put in. */
const MENDED = '\ufffc';

/** A mended text without what was put in. */
function leftOf(patch: Patch, text: string): string {
  let left = '';
  for (const { start, was } of invertPatch(atLeast(patch, 'likely')))
    left += text.slice(left.length, start) + MENDED.repeat(was.length);
  return left + text.slice(left.length);
}
