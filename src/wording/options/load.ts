import { saying } from '../say';
import { type Spoken, spokenOf } from '../spoken';
import type { OptionsMessages } from './en';
import type { SayOptions } from './values';

/** Ways to the messages of the options page, each a file of its own. */
const files: Readonly<Record<Spoken, () => Promise<OptionsMessages>>> = {
  en: async () => (await import('./en')).optionsEn,
  'zh-CN': async () => (await import('./zh-CN')).optionsZhCN,
  'zh-TW': async () => (await import('./zh-TW')).optionsZhTW,
  ja: async () => (await import('./ja')).optionsJa,
  ko: async () => (await import('./ko')).optionsKo,
  ru: async () => (await import('./ru')).optionsRu,
  de: async () => (await import('./de')).optionsDe,
  fr: async () => (await import('./fr')).optionsFr,
  es: async () => (await import('./es')).optionsEs,
};

/** Loads the wording of the options page in the first of the reader's languages that Lacuna speaks, else English. */
export async function loadOptionsWording(wanted: readonly string[]): Promise<SayOptions> {
  const language = spokenOf(wanted);
  return saying(language, await files[language]());
}
