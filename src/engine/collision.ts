import { asGuess, atLeast, type Edit, endOf, invertPatch, mapOffset, type Patch, trustOf } from './patch';

/** The guesses that touch a trusted edit of the same patch. */
export function restsOf(edits: Patch): Patch {
  const trusted = atLeast(edits, 'likely');
  const touches = (guess: Edit): boolean =>
    trusted.some((edit) => edit.start === endOf(guess) || endOf(edit) === guess.start);
  return edits.filter((edit) => trustOf(edit) === 'guess' && touches(edit));
}

/** Whether two edits speak of the same text, or of the same place. */
export function collide(a: Edit, b: Edit): boolean {
  return a.start === b.start || (a.start < endOf(b) && b.start < endOf(a));
}

/**
 * The edits of a text that `patch` has led to, as guesses where `rests` of the same damage say so of what the page shows: what was
 * doubtful in a longer run is no less so where it is all that is left of it.
 */
export function withDoubts(edits: Patch, patch: Patch, rests: readonly Edit[] = []): Patch {
  if (edits.length === 0 || rests.length === 0) return edits;
  const left = rests
    .filter((rest) => !patch.some((other) => collide(rest, other)))
    .map((rest) => ({ ...rest, start: mapOffset(patch, rest.start, 'after') }));
  return edits.map((edit) => {
    const isDoubted = left.some((rest) => collide(edit, rest) && damageOf(rest) === damageOf(edit));
    return isDoubted ? asGuess(edit) : edit;
  });
}

const damageOf = ({ causes }: Edit): string | undefined => causes[0]?.damage;

/** The guesses among the edits of a text that a patch was made of, in terms of the text before it; those that build on it are dropped. */
export function guessesAsShown(edits: Patch, patch: Patch): Patch {
  const guesses = edits.filter((edit) => trustOf(edit) === 'guess');
  if (guesses.length === 0) return [];
  const back = invertPatch(patch);
  return guesses
    .filter((edit) => !back.some((other) => collide(edit, other)))
    .map((edit) => ({ ...edit, start: mapOffset(back, edit.start, 'after') }));
}
