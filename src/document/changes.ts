import { BREAK } from '../engine/export/segments';
import { isReading } from '../engine/gaps/found';
import { type Cause, type Edit, endOf, isJoin, type Patch, type Trust, trustOf } from '../engine/patch';
import { enough, firstWords, lastWords } from './surroundings';
import type { DocumentView, Place } from './view';

/** Where a change was made, or would be: what stands around it, and whether it is made. */
export interface ChangePlace {
  readonly place: Place;
  readonly edit: Edit;
  readonly isMade: boolean;
  /** A few words ahead and behind, as the cleaned text has them. */
  readonly before: string;
  readonly after: string;
}

/** Edits that do the same: one row of the list of changes. */
export interface Change {
  /** Stays the same whatever is accepted or refused. */
  readonly key: string;
  readonly kind: 'reading' | 'garbled';
  readonly causes: readonly Cause[];
  /** The weakest of its edits. */
  readonly trust: Trust;
  readonly places: readonly ChangePlace[];
}

/** Characters of context on either side. */
const CONTEXT = 8;
const ENOUGH = enough(CONTEXT);

/**
 * The changes of a tab in reading order; what is the same everywhere (one misread letter, all inserted readings) is one change
 * with many places. Inserted readings come last: there are so many of them.
 */
export function changesOf(view: DocumentView): readonly Change[] {
  const changes = new Map<string, { -readonly [Key in keyof Change]: Change[Key] } & { places: ChangePlace[] }>();
  for (const [passage, patch] of view.patches.entries()) {
    for (const [index, edit] of patch.entries()) {
      const place = placeOf(view, passage, index);
      const key = keyOf(edit);
      const known = changes.get(key);
      if (known) known.places.push(place);
      else
        changes.set(key, {
          key,
          kind: isReading(edit.causes) ? 'reading' : 'garbled',
          causes: edit.causes,
          trust: trustOf(edit),
          places: [place],
        });
    }
  }
  const all = [...changes.values()];
  return [...all.filter(({ kind }) => kind === 'garbled'), ...all.filter(({ kind }) => kind === 'reading')];
}

/** The changes of a view of the same passages, of which other edits are made: what is as it was stays the same object. */
export function changesAfter(view: DocumentView, before: readonly Change[]): readonly Change[] {
  const turned = before.flatMap(({ places }) => places.filter(({ edit, isMade }) => isMade === view.left.has(edit)));
  const goesOn = (passage: number) => view.patches[passage]?.some(isJoin) === true;
  // What stands behind a join is the beginning of the next passage.
  const passages = new Set(
    turned.flatMap(({ place: { passage } }) => (goesOn(passage - 1) ? [passage - 1, passage] : [passage])),
  );
  return before.map((change) => {
    if (!change.places.some(({ place }) => passages.has(place.passage))) return change;
    const renewed = (one: ChangePlace) =>
      passages.has(one.place.passage)
        ? placeOf(view, one.place.passage, view.patches[one.place.passage]!.indexOf(one.edit))
        : one;
    return { ...change, places: change.places.map(renewed) };
  });
}

/** An edit as it reads: a join takes a line feed out. */
export function asRead(edit: Edit): Edit {
  return isJoin(edit) ? { ...edit, was: BREAK } : edit;
}

/** How many edits there are in these changes, and how many of them are made. */
export function countOf(changes: readonly Change[]): { readonly all: number; readonly made: number } {
  const places = changes.flatMap((change) => change.places);
  return { all: places.length, made: places.filter(({ isMade }) => isMade).length };
}

function keyOf(edit: Edit): string {
  const damages = edit.causes.map(({ damage }) => damage).join('+');
  const sort = `${damages} ${trustOf(edit)}`;
  return isReading(edit.causes) ? sort : JSON.stringify([sort, edit.was, edit.now]);
}

function placeOf(view: DocumentView, passage: number, index: number): ChangePlace {
  const { passages, left, patches } = view;
  const { text } = passages[passage]!;
  const patch = patches[passage]!;
  const edit = patch[index]!;
  const said = (one: Edit) => (left.has(one) ? one.was : one.now);
  return {
    place: { passage, from: edit.start, to: endOf(edit) },
    edit,
    isMade: !left.has(edit),
    before: ahead(text, patch, index, said),
    after: isJoin(edit) ? beginningOf(view, passage + 1, said) : behind(text, patch, index, said),
  };
}

/** What stands ahead of an edit, other edits made or left as they are. */
function ahead(text: string, patch: Patch, index: number, said: (edit: Edit) => string): string {
  let out = '';
  let at = patch[index]!.start;
  for (let i = index - 1; i >= 0 && out.length < ENOUGH && at - endOf(patch[i]!) < ENOUGH; i--) {
    out = said(patch[i]!) + text.slice(endOf(patch[i]!), at) + out;
    at = patch[i]!.start;
  }
  return lastWords(text.slice(Math.max(0, at - ENOUGH), at) + out, CONTEXT);
}

function beginningOf({ passages, patches }: DocumentView, passage: number, said: (edit: Edit) => string): string {
  const start: Edit = { start: 0, was: '', now: '', causes: [] };
  return behind(passages[passage]?.text ?? '', [start, ...(patches[passage] ?? [])], 0, said);
}

function behind(text: string, patch: Patch, index: number, said: (edit: Edit) => string): string {
  let out = '';
  let at = endOf(patch[index]!);
  for (let i = index + 1; i < patch.length && out.length < ENOUGH && patch[i]!.start - at < ENOUGH; i++) {
    out += text.slice(at, patch[i]!.start) + said(patch[i]!);
    at = endOf(patch[i]!);
  }
  return firstWords(out + text.slice(at, at + ENOUGH), CONTEXT);
}
