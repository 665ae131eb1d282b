import type { Patch } from '../../src/engine/patch';
import { Writer } from '../../src/page/showing/show';
import { type NodeEdits, spread } from '../../src/page/showing/spread';
import { outcomeOf, read } from './reading';

/** Works to the end. */
export function run(work: Generator<void, void>): void {
  while (!work.next().done);
}

/** Writes where nobody watches. */
export const writer = () => new Writer((write) => write());
/** The causes of an edit that is proved. */
export const sure = [{ damage: 'test', trust: 'sure' }] as const;

/** An edit of the first place where the document's only passage says `was`. */
export const editing = (was: string, now: string): NodeEdits => {
  const { passages } = read();
  const patch: Patch = [{ start: passages[0]!.text.indexOf(was), was, now, causes: sure }];
  return outcomeOf(spread(passages, [patch]));
};
