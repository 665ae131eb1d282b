/** Every language Lacuna speaks, by its BCP 47 tag, in the order in which a list shows them. */
export const spoken = ['en', 'zh-CN', 'zh-TW', 'ja', 'ko', 'ru', 'de', 'fr', 'es'] as const;

/** A language Lacuna speaks. */
export type Spoken = (typeof spoken)[number];

/** The first of the reader's languages (BCP 47 tags, the dearest first) that Lacuna speaks, else English. */
export function spokenOf(wanted: readonly string[]): Spoken {
  for (const tag of wanted) {
    const found = spokenFor(tag);
    if (found) return found;
  }
  return 'en';
}

/** A Chinese tag without a script is read by its region: Taiwan, Hong Kong and Macau write Traditional. */
function spokenFor(tag: string): Spoken | undefined {
  const [language, ...parts] = tag.toLowerCase().split(/[-_]/);
  if (language !== 'zh') return spoken.find((it) => it === language);
  if (parts.includes('hans')) return 'zh-CN';
  return parts.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part)) ? 'zh-TW' : 'zh-CN';
}
