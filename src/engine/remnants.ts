import type { Damage } from './damage';
import { costOf, type Language } from './language/language';
import type { Mending } from './mended-page';
import { withPatches } from './mending';
import { atLeast, type Edit, endOf, type Patch, type Trust, trustOf } from './patch';
import { vet } from './proof';
import { apartFrom, differing, inOrder, LOSS, type Proven, provenOn, unitsOf } from './proven';

/*
 * A page that was misread was misread as a whole. What is too short to be told by itself, a lone letter or a full stop behind
 * an English word, is then garbled as well, where next to nothing on the page is sound:
 *
 * ```
 * РєРѕРїРёСЂРѕРІР°РЅРёРµ СЃРµСЂРІРёСЃРѕРІ SQL Рё LDAP
 *                                       ^^
 * ```
 */

/** From so many UTF-16 units on that are surely one damage's, it befell all of a page. */
const WHOLE = 40;
/** On a page that was damaged as a whole there are so many units that are surely the damage's for each letter that is not. */
const EACH = 50;

/** What is left of a text to be sound: letters of which a damage would have made others. */
const LETTER = /\p{L}/u;

/**
 * Nats a unit up to which what stands beside lost bytes reads like text: with 8, of 18 wrong readings among 873 none was left,
 * and of the right ones nine in ten.
 */
const PLAIN = 7;

/** Characters of so many bytes that halves of two may look like one. */
const EAST_ASIAN = /[\u3000-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff00-\uffef]/;

/** What was mended of a page, where the remnants of what befell all of it are mended as well. */
export function withRemnants(
  mending: Mending,
  passages: readonly string[],
  damages: readonly Damage[],
  language: Language,
): Mending {
  const { patches } = mending;
  const certain = new Map<number, Patch>();
  for (const proven of provenOn(passages, patches, damages))
    for (const [index, edits] of certainOf(proven, patches, passages, damages)) {
      const text = passages[index]!;
      const found = edits.map((edit) => trusted(edit, trustOfRemnant(edit, text, language)));
      // What the proof rule demoted is demoted again.
      const vetted = atLeast(vet(proven.damage, text, found).edits, 'likely');
      certain.set(index, together(certain.get(index) ?? [], vetted));
    }
  if ([...certain.values()].every((edits) => edits.length === 0)) return mending;
  const settled = patches.map((patch, index) => withEdits(patch, certain.get(index) ?? []));
  return withPatches(mending, passages, settled);
}

/** Two patches of a text as one; what meets an edit of the first is left out. */
const together = (patch: Patch, other: Patch): Patch => inOrder([...patch, ...apartFrom(other, patch)]);

/** A patch with edits put in the place of guesses. */
function withEdits(patch: Patch, edits: Patch): Patch {
  if (edits.length === 0) return patch;
  const firm = patch.filter((edit) => trustOf(edit) !== 'guess');
  return together(
    together(firm, edits),
    patch.filter((edit) => trustOf(edit) === 'guess'),
  );
}

const trusted = (edit: Edit, trust: Trust): Edit => ({
  ...edit,
  causes: edit.causes.map(({ damage }) => ({ damage, trust })),
});

/**
 * How far a remnant can be trusted. What stands right beside lost bytes may belong to other characters than it seems, and East
 * Asian text is other East Asian text where a byte is missing that left no trace.
 */
function trustOfRemnant({ start, was, now }: Edit, text: string, language: Language): Trust {
  const isBesideLoss = LOSS.test(text.charAt(start - 1)) || LOSS.test(text.charAt(start + was.length));
  if ((isBesideLoss || EAST_ASIAN.test(now)) && costOf(language, now) > PLAIN * now.length) return 'guess';
  return isBesideLoss ? 'likely' : 'sure';
}

/** The remnants that are certain on this page, by passage. */
function certainOf(
  { damage, sure, remnants, losesUnseen }: Proven,
  patches: readonly Patch[],
  passages: readonly string[],
  damages: readonly Damage[],
): [number, Patch][] {
  const isOwn = (edit: Edit) => edit.causes.every((cause) => cause.damage === damage.id);
  const soundIn = onceEach((index) =>
    lettersLeft(passages[index]!, withEdits(patches[index]!.filter(isOwn), remnants.get(index) ?? [])),
  );
  const isProved = (edit: Edit) => isOwn(edit) && trustOf(edit) === 'sure';
  const units = unitsOf(sure);
  let left = 0;
  for (let index = 0; index < passages.length && left * EACH <= units; index++) left += soundIn(index);
  const isWhole = units >= WHOLE && left * EACH <= units;
  const isCertain = (edit: Edit) =>
    !(losesUnseen && (EAST_ASIAN.test(edit.now) || !/\p{L}/u.test(edit.now))) &&
    !damages.some((other) => other !== damage && isRival(other, edit, sure));
  return [...remnants].flatMap(([index, edits]): [number, Patch][] =>
    isWhole || (patches[index]!.some(isProved) && soundIn(index) === 0) ? [[index, edits.filter(isCertain)]] : [],
  );
}

/** Works out a value for each passage once. */
function onceEach<Value>(of: (index: number) => Value): (index: number) => Value {
  const known = new Map<number, Value>();
  return (index) => {
    if (!known.has(index)) known.set(index, of(index));
    return known.get(index)!;
  };
}

/** Whether another damage explains all that is proven just as well, and this edit otherwise. */
function isRival({ undo }: Damage, { was, now }: Edit, sure: readonly Edit[]): boolean {
  const said = undo?.(was);
  return said !== undefined && said !== now && differing(sure).every((edit) => undo!(edit.was) === edit.now);
}

function lettersLeft(text: string, edits: Patch): number {
  let left = 0;
  let at = 0;
  const count = (end: number) => {
    // Mostly there is nothing but ASCII, which is told sooner.
    for (let i = at; i < end; i++) if (text.charCodeAt(i) > 0x7f && LETTER.test(text.charAt(i))) left++;
  };
  for (const edit of edits) {
    count(edit.start);
    at = endOf(edit);
  }
  count(text.length);
  return left;
}
