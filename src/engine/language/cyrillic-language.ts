/** The languages in Cyrillic letters that are told apart: by letters that the others do not have, and Bulgarian by how often it has \u044a. */
export const cyrillicLanguages = ['other', 'uk', 'be', 'sr', 'bg'] as const;

/** One of them; Macedonian is taken for Serbian, and Russian for one of the others. */
export type CyrillicLanguage = (typeof cyrillicLanguages)[number];

/** Letters of a language, and so large a share of its Cyrillic ones they are at least. */
const MARKS: readonly (readonly [language: CyrillicLanguage, letters: RegExp, share: number])[] = [
  ['be', /[\u045e\u040e]/g, 0.004],
  ['uk', /[\u0456\u0457\u0406\u0407]/g, 0.015],
  ['sr', /[\u0458-\u045b\u0452\u0453\u0455\u045c\u045f]/g, 0.015],
  ['bg', /[\u044a\u042a]/g, 0.005],
];
const CYRILLIC = /[\u0400-\u04ff]/g;

/** Which language the Cyrillic letters of some texts are of. */
export function cyrillicLanguageOf(texts: readonly string[]): CyrillicLanguage {
  const count = (letters: RegExp) => texts.reduce((sum, text) => sum + (text.match(letters)?.length ?? 0), 0);
  const all = count(CYRILLIC);
  return MARKS.find(([, letters, share]) => all > 0 && count(letters) >= share * all)?.[0] ?? 'other';
}
