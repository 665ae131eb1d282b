import { isReading } from '../engine/found';
import { type Cause, type Edit, endOf, type Trust, trustOf } from '../engine/patch';
import type { DocumentView, Place } from './view';

/** Where a change was made, or would be: what stands around it, and whether it is made. */
export interface ChangePlace {
  readonly place: Place;
  readonly edit: Edit;
  readonly isMade: boolean;
  /** A few characters ahead and behind, as the page had them. */
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

/**
 * The changes of a tab in reading order; what is the same everywhere (one misread letter, all inserted readings) is one change
 * with many places. Inserted readings come last: there are so many of them.
 */
export function changesOf(view: DocumentView): readonly Change[] {
  const changes = new Map<string, { -readonly [Key in keyof Change]: Change[Key] } & { places: ChangePlace[] }>();
  for (const [passage, patch] of view.patches.entries()) {
    for (const edit of patch) {
      const place = placeOf(view, passage, edit);
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

function placeOf({ passages, left }: DocumentView, passage: number, edit: Edit): ChangePlace {
  const { text } = passages[passage]!;
  const end = endOf(edit);
  return {
    place: { passage, from: edit.start, to: end },
    edit,
    isMade: !left.has(edit),
    before: lastOf(text.slice(Math.max(0, edit.start - 2 * CONTEXT), edit.start)),
    after: firstOf(text.slice(end, end + 2 * CONTEXT)),
  };
}

const lastOf = (text: string) => Array.from(text).slice(-CONTEXT).join('');
const firstOf = (text: string) => Array.from(text).slice(0, CONTEXT).join('');
