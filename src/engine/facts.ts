import type { Context } from './damage';

/** Gives facts of a page's passages, worked out when they are first asked for. */
export function factsOf(passages: readonly string[], hasTime: Context['hasTime']): Context['page'] {
  const facts = new Map<unknown, unknown>();
  return <Fact>(fact: (passages: readonly string[], hasTime: Context['hasTime']) => Fact): Fact => {
    if (!facts.has(fact)) facts.set(fact, fact(passages, hasTime));
    return facts.get(fact) as Fact; // what this very function gave
  };
}
