import type { Reason } from './gap';
import type { SentenceRule } from './sentence-rule';
import { WordList } from './word-list';

/** Words of a language by what a sentence must say: each the source of a regular expression, in lower case, of bare alternatives. */
export interface Groups {
  /** A sentence that tells of a gap has a word of each, in this order where order counts. */
  readonly all: readonly [string, string, ...string[]];
  /** What a sentence has that only tells of such a thing. */
  readonly about?: string;
}

/** Finds sentences that have a word of each of a few groups, in any order or, if `isOrdered`, in theirs. Keys are BCP 47 tags. */
export function grouped(
  languages: Readonly<Record<string, Groups>>,
  reason: Reason,
  isOrdered = false,
): Readonly<Record<string, SentenceRule>> {
  return Object.fromEntries(
    Object.entries(languages).map(([tag, { all, about = '(?!)' }]) => {
      const lists = new WordList(Object.fromEntries([about, ...all].map((words, i) => [String(i), words])));
      const names = all.map((_, i) => String(i + 1));
      const rule: SentenceRule = {
        gist: all,
        speaks: (text) => names.every((name) => lists.has(name, text)),
        judge(sentence) {
          if (lists.has('0', sentence)) return undefined;
          let from = 0;
          for (const name of names) {
            const found = lists.places(name, sentence).find(({ start }) => start >= from);
            if (!found) return undefined;
            if (isOrdered) from = found.end;
          }
          return { reason };
        },
      };
      return [tag, rule];
    }),
  );
}
