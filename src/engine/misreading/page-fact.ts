import type { Language } from '../language/language';

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
