import { atLeast, type Edit, endOf, type Patch, trustOf } from './patch';

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
