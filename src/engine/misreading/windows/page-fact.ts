import type { LongFact } from '../../damage';
import type { Language } from '../../language/language';
import { lastOf } from '../../steps';

type Fact<Found> = (passages: readonly string[]) => Found;

/** What finds something of a page in a language: the same function for the same language, so that `Context.page` asks it once a page. */
export function pageFact<Found>(
  find: (passages: readonly string[], language: Language) => Found,
): (language: Language) => Fact<Found> {
  const facts = new WeakMap<Language, Fact<Found>>();
  return (language) => {
    const fact = facts.get(language) ?? ((passages) => find(passages, language));
    facts.set(language, fact);
    return fact;
  };
}

/** The same of what takes long to find. */
export function longPageFact<Found>(
  find: (passages: readonly string[], language: Language) => Generator<undefined, Found>,
): (language: Language) => LongFact<Found> {
  const facts = new WeakMap<Language, LongFact<Found>>();
  const made = (language: Language): LongFact<Found> =>
    Object.assign((passages: readonly string[]) => lastOf(find(passages, language)), {
      steps: (passages: readonly string[]) => find(passages, language),
    });
  return (language) => {
    const fact = facts.get(language) ?? made(language);
    facts.set(language, fact);
    return fact;
  };
}
