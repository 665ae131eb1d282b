import type { Language } from './language';
import { startsIn } from './realign-starts';
import { isHan } from './repertoire';

/** Nats that two characters get for standing together elsewhere on the page: a document repeats its words. */
const FAMILIAR = 2.5;
/** A garbled run is seldom longer than this. */
const LONGEST_RUN = 24;

/** The pairs of Han characters in the sound text of a page, as previous << 16 | current. */
export function pairsOf(passages: readonly string[]): ReadonlySet<number> {
  const pairs = new Set<number>();
  for (const text of passages) {
    let sound = 0;
    for (const { start } of [...startsIn(text), { start: text.length }]) {
      addPairs(pairs, text.slice(sound, Math.max(sound, start)));
      sound = Math.max(sound, start + LONGEST_RUN);
    }
  }
  return pairs;
}

function addPairs(pairs: Set<number>, text: string): void {
  for (let i = 1; i < text.length; i++) {
    const previous = text.charCodeAt(i - 1);
    const current = text.charCodeAt(i);
    if (isHan(previous) && isHan(current)) pairs.add(previous * 0x10000 + current);
  }
}

/** The language as the page itself uses it. */
export function familiar(language: Language, pairs: ReadonlySet<number>): Language {
  return {
    cost(previous, current) {
      const cost = language.cost(previous, current);
      return pairs.has(previous * 0x10000 + current) ? Math.max(0.5, cost - FAMILIAR) : cost;
    },
  };
}
