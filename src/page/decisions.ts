import type { Patch } from '../engine/patch';
import type { EditPlace, Report } from '../messages';
import type { Accepted } from './findings';
import type { Passage } from './run';

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
    const known = this.#named.get(passages) ?? this.#nameAll(passages);
    this.#named.set(passages, known);
    return known;
  }

  #nameAll(passages: readonly Passage[]): readonly number[] {
    const times = new Map<string, number>();
    return passages.map(({ text }) => {
      const time = times.get(text) ?? 0;
      times.set(text, time + 1);
      const names = this.#names.get(text) ?? [];
      if (time === 0) this.#names.set(text, names);
      names[time] ??= this.#given++;
      return names[time];
    });
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

  /** What of the patches of these passages (`indices` among all) is not made. */
  left(indices: readonly number[], passages: readonly Passage[], found: Accepted): Report['left'] {
    const names = this.namesOf(passages);
    const made = this.made(passages, found);
    return indices.flatMap((index) => {
      const done = new Set(made[index]);
      const unasked = new Set(found.unasked[index]);
      const others = found.patches[index]!.filter((edit) => !done.has(edit));
      return others.map((edit) => {
        const isRefused = unasked.has(edit) && ({ isRefused: true } as const);
        return { passage: names[index]!, start: edit.start, ...isRefused };
      });
    });
  }
}
