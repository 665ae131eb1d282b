import { de } from './de';
import { en, type Messages } from './en';
import { es } from './es';
import { fr } from './fr';
import { ja } from './ja';
import { ko } from './ko';
import { ru } from './ru';
import { type Say, saying } from './say';
import { type Spoken, spokenOf } from './spoken';
import { zhCN } from './zh-CN';
import { zhTW } from './zh-TW';

/** The messages of every language Lacuna speaks, by its BCP 47 tag. */
export const languages: Readonly<Record<Spoken, Messages>> = {
  en,
  'zh-CN': zhCN,
  'zh-TW': zhTW,
  ja,
  ko,
  ru,
  de,
  fr,
  es,
};

/**
 * The wording in the first of the reader's languages (BCP 47 tags, the dearest first) that Lacuna speaks, else English. It
 * has all languages in it: pages that a reader waits for take `loadWording` instead.
 */
export function wordingFor(wanted: readonly string[]): Say {
  const language = spokenOf(wanted);
  return saying(language, languages[language]);
}
