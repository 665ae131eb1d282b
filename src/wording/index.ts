import { IntlMessageFormat } from 'intl-messageformat';
import { en, type Key, type Messages } from './en';
import { ja } from './ja';
import type { ValuesFor } from './values';
import { zhCN } from './zh-CN';
import { zhTW } from './zh-TW';

/** Every language Lacuna speaks, by its BCP 47 tag. */
export const languages = { en, 'zh-CN': zhCN, 'zh-TW': zhTW, ja } as const satisfies Record<string, Messages>;

/** A language Lacuna speaks. */
export type Spoken = keyof typeof languages;

/** Says a message in one language; TypeScript knows which values each message wants. */
export interface Say {
  <K extends Key>(key: K, ...values: ValuesFor<K>): string;
  /** The language it speaks, for `lang` attributes. */
  readonly language: Spoken;
}

/** The wording in the first of the reader's languages (BCP 47 tags, the dearest first) that Lacuna speaks, else English. */
export function wordingFor(wanted: readonly string[]): Say {
  for (const tag of wanted) {
    const spoken = spokenFor(tag);
    if (spoken) return wordingIn(spoken);
  }
  return wordingIn('en');
}

/** A Chinese tag without a script is read by its region: Taiwan, Hong Kong and Macau write Traditional. */
function spokenFor(tag: string): Spoken | undefined {
  const [language, ...parts] = tag.toLowerCase().split(/[-_]/);
  if (language === 'en' || language === 'ja') return language;
  if (language !== 'zh') return undefined;
  if (parts.includes('hans')) return 'zh-CN';
  return parts.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part)) ? 'zh-TW' : 'zh-CN';
}

function wordingIn(language: Spoken): Say {
  const formats = new Map<Key, IntlMessageFormat>();
  const say = <K extends Key>(key: K, ...[values]: ValuesFor<K>): string => {
    let format = formats.get(key);
    if (!format) {
      // Values are the page's words: `<` in a message or value is a character, never a tag.
      format = new IntlMessageFormat(languages[language][key], language, undefined, { ignoreTag: true });
      formats.set(key, format);
    }
    return String(format.format({ ...values }));
  };
  return Object.assign(say, { language });
}
