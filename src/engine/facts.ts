import type { Context, LongFact } from './damage';

/** The facts of a page: asked for at once, or worked out in steps before. */
export interface Facts {
  readonly page: Context['page'];
  /** Whether a fact is worked out already, if there is one to work out. */
  has(fact?: LongFact<unknown>): boolean;
  /** Works a fact out in steps, if there is one: whoever asks for it afterwards has it at once. */
  settle(fact?: LongFact<unknown>): Generator<undefined, void>;
}

/** Gives facts of a page's passages, worked out when they are first asked for. */
export function factsOf(passages: readonly string[], hasTime: Context['hasTime']): Facts {
  const facts = new Map<unknown, unknown>();
  return {
    page: <Fact>(fact: (passages: readonly string[], hasTime: Context['hasTime']) => Fact): Fact => {
      if (!facts.has(fact)) facts.set(fact, fact(passages, hasTime));
      return facts.get(fact) as Fact; // what this very function gave
    },
    has: (fact) => !fact || facts.has(fact),
    *settle(fact) {
      if (fact && !facts.has(fact)) facts.set(fact, yield* fact.steps(passages, hasTime));
    },
  };
}
