import { IntlMessageFormat } from 'intl-messageformat';

/** All names that a message asks to be filled in, at any depth; throws where it is not well formed. */
export function argumentsOf(message: string): string[] {
  const names = new Set<string>();
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(visit);
    else if (part && typeof part === 'object') {
      const { type, value, options } = part as {
        type: number;
        value: string;
        options?: Record<string, { value: unknown }>;
      };
      if (type >= 1 && type <= 6) names.add(value);
      for (const option of Object.values(options ?? {})) visit(option.value);
    }
  };
  visit(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst());
  return [...names].sort();
}

/** The forms that a message has for each number it counts. */
export function pluralsOf(message: string): readonly (readonly string[])[] {
  const found: string[][] = [];
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(visit);
    else if (part && typeof part === 'object') {
      const { type, options = {} } = part as { type: number; options?: Record<string, { value: unknown }> };
      if (type === 6) found.push(Object.keys(options));
      for (const option of Object.values(options)) visit(option.value);
    }
  };
  visit(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst());
  return found;
}

/** The forms that a language has for whole numbers; those of millions read well without one of their own. */
export function formsOf(language: string): readonly string[] {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  return /^(fr|es)/.test(language) ? pluralCategories.filter((form) => form !== 'many') : pluralCategories;
}
