import { type Edit, endOf } from '../patch';
import { type Annotation, annotationsIn, annotationsOf, isProgramLike } from './annotations';
import type { Part } from './realign-choice';

/** So many different readings convict a program by themselves. */
const ENOUGH = 6;

/** Whether a page's readings are too few to convict a program by themselves. */
export function hasFewReadings(passages: readonly string[]): boolean {
  return annotationsOf(passages).byProgram.size < ENOUGH;
}

/** Readings that stand beside a run of the same passage, and not within one: they are the same program's work. */
export function readingsBeside(text: string, runs: readonly Edit[]): Omit<Part, 'trust'>[] {
  const isOutside = ({ at, bracket }: Annotation): boolean =>
    !runs.some((run) => at < endOf(run) && run.start < bracket.end);
  return annotationsIn(text)
    .filter((annotation) => isProgramLike(annotation) && isOutside(annotation))
    .map(({ at, character, bracket }) => ({ start: at, end: bracket.end, now: character }));
}
