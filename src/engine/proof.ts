import type { Damage } from './damage';
import { HARMLESS_TAG } from './harmless-tag';
import { type Edit, endOf, misfitOf, type Patch, trustOf } from './patch';

/** A damage's edits after the pipeline had its say, and what was wrong with those that are left out. */
export interface Vetted {
  readonly edits: Patch;
  readonly misfits: readonly string[];
}

/**
 * Holds a damage's edits to the proof rule: edits that do not fit the text are refused; a `sure` one whose forward run does
 * not give back what the page shows, and any that brings in what could harm the reader, is demoted to a guess.
 */
export function vet(damage: Damage, text: string, patch: Patch): Vetted {
  const edits: Edit[] = [];
  const misfits: string[] = [];
  let from = 0;
  for (const edit of patch) {
    if (edit.was === edit.now) continue;
    const misfit = misfitOf(text, edit, from);
    if (misfit) {
      misfits.push(misfit);
      continue;
    }
    from = endOf(edit);
    edits.push(isProved(damage, text, edit) && !bringsHarm(text, edit) ? edit : demoted(edit));
  }
  return { edits, misfits };
}

function isProved(damage: Damage, text: string, edit: Edit): boolean {
  if (trustOf(edit) !== 'sure') return true; // it claims no proof
  return givesBack(damage, text, edit);
}

/** Whether the forward run of what an edit puts into a text gives back what the page shows there. */
export function givesBack(damage: Damage, text: string, edit: Edit): boolean {
  return damage.reproduces?.(edit, text) ?? damage.garble(edit.now) === edit.was;
}

function demoted(edit: Edit): Edit {
  return { ...edit, causes: edit.causes.map(({ damage }) => ({ damage, trust: 'guess' })) };
}

/** Markup that does more than set text, and the controls that turn the direction of writing: a repair must not be a way to smuggle them in. */
const HARMFUL = new RegExp(`<(?!${HARMLESS_TAG}>)|[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]`, 'gi');
/** What makes an address of the text around it. */
const SCHEME = /[a-z][a-z0-9+.-]*:\/\/|(?:java|vb)script:|data:[a-z]+\/[a-z]/gi;
const LONGEST_SCHEME = 16;

/** Whether an edit puts in a harmful character or address that its place did not have. */
function bringsHarm(text: string, { start, was, now }: Edit): boolean {
  const end = start + was.length;
  const ahead = text.slice(Math.max(0, start - LONGEST_SCHEME), start);
  const behind = text.slice(end, end + LONGEST_SCHEME);
  return hasMore(HARMFUL, now, was) || hasMore(SCHEME, ahead + now + behind, ahead + was + behind);
}

/** Whether `now` has a match more often than `was` has it. */
function hasMore(pattern: RegExp, now: string, was: string): boolean {
  const left = (was.match(pattern) ?? []).map((match) => match.toLowerCase());
  for (const match of now.match(pattern) ?? []) {
    const at = left.indexOf(match.toLowerCase());
    if (at < 0) return true;
    left.splice(at, 1);
  }
  return false;
}
