import type { Context, LongFact, Settle } from './damage';

/** The facts of a page: asked for at once, or worked out in steps before. */
export interface Facts {
  readonly page: Context['page'];
  readonly settle: Settle;
}

/** Gives facts of a page's passages, worked out when they are first asked for. */
export function factsOf(passages: readonly string[], hasTime: Context['hasTime']): Facts {
  const facts = new Map<unknown, unknown>();
  return {
    page: <Fact>(fact: (passages: readonly string[], hasTime: Context['hasTime']) => Fact): Fact => {
      if (!facts.has(fact)) facts.set(fact, fact(passages, hasTime));
      return facts.get(fact) as Fact; // what this very function gave
    },
    *settle<Fact>(fact: LongFact<Fact>): Generator<undefined, Fact> {
      if (!facts.has(fact)) facts.set(fact, yield* fact.steps(passages, hasTime));
      return facts.get(fact) as Fact;
    },
  };
}
