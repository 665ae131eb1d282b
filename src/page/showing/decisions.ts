import type { Patch } from '../../engine/patch';
import type { EditPlace, Report } from '../../messages';
import type { Passage } from '../reading/run';
import { atOnce } from '../slices';
import type { Accepted } from './findings';

/**
 * What the reader decided on edits. It is kept by what a passage says and not by its nodes, so that a page that draws the same
 * text anew does not undo it.
 */
export class Decisions {
  /** Names by text; one a time that the page says it. */
  readonly #names = new Map<string, number[]>();
  /** The same as given; the same passages are asked about many times over. */
  readonly #named = new WeakMap<readonly Passage[], readonly number[]>();
  #given = 0;
  /** By the name of the passage, then by the start of the edit: whether it was accepted. */
  readonly #accepted = new Map<number, Map<number, boolean>>();

  /** Whether nothing is made but what the reader accepted. */
  isReserved = false;

  /** The names of passages, one each. */
  namesOf(passages: readonly Passage[]): readonly number[] {
    return atOnce(this.name(passages));
  }

  /** The same, some passages at a time. */
  *name(passages: readonly Passage[]): Generator<void, readonly number[]> {
    const known = this.#named.get(passages);
    if (known) return known;
    const times = new Map<string, number>();
    const all: number[] = [];
    for (const { text } of passages) {
      yield;
      const time = times.get(text) ?? 0;
      times.set(text, time + 1);
      const names = this.#names.get(text) ?? [];
      if (time === 0) this.#names.set(text, names);
      names[time] ??= this.#given++;
      all.push(names[time]);
    }
    this.#named.set(passages, all);
    return all;
  }

  /** Takes down that these edits are made, or left. */
  decide(edits: readonly EditPlace[], isAccepted: boolean): void {
    for (const { passage, start } of edits) {
      const starts = this.#accepted.get(passage) ?? new Map<number, boolean>();
      this.#accepted.set(passage, starts.set(start, isAccepted));
    }
  }

  /** What is made of the patches of these passages: what is made unasked, but for what the reader decided. */
  made(passages: readonly Passage[], { patches, unasked }: Pick<Accepted, 'patches' | 'unasked'>): readonly Patch[] {
    if (this.#accepted.size === 0 && !this.isReserved) return unasked;
    const names = this.namesOf(passages);
    return patches.map((patch, i) => {
      const starts = this.#accepted.get(names[i]!);
      const here = this.isReserved ? [] : unasked[i]!;
      return starts ? patch.filter((edit) => starts.get(edit.start) ?? here.includes(edit)) : here;
    });
  }

  /** The passages (by their indices) that these edits lie in. */
  indicesOf(edits: readonly EditPlace[], passages: readonly Passage[]): readonly number[] {
    const wanted = new Set(edits.map(({ passage }) => passage));
    const names = this.namesOf(passages);
    return [...names.keys()].filter((index) => wanted.has(names[index]!));
  }

  /** What of the patches of these passages (`indices` among all) is not made, some passages at a time. */
  *left(indices: readonly number[], passages: readonly Passage[], found: Accepted): Generator<void, Report['left']> {
    const names = yield* this.name(passages);
    const made = this.made(passages, found);
    const left: Report['left'][number][] = [];
    for (const index of indices) {
      yield;
      const patch = found.patches[index]!;
      if (patch.length === 0) continue;
      const done = new Set(made[index]);
      const unasked = new Set(found.unasked[index]);
      for (const edit of patch) {
        if (done.has(edit)) continue;
        const isRefused = unasked.has(edit) && ({ isRefused: true } as const);
        left.push({ passage: names[index]!, start: edit.start, ...isRefused });
      }
    }
    return left;
  }
}
