import { saying } from '../say';
import { type Spoken, spokenOf } from '../spoken';
import type { OptionsMessages } from './en';
import type { SayOptions } from './values';

/** Ways to the messages of the options page, each a file of its own. */
const files: Partial<Readonly<Record<Spoken, () => Promise<OptionsMessages>>>> = {
  en: async () => (await import('./en')).optionsEn,
  'zh-CN': async () => (await import('./zh-CN')).optionsZhCN,
  'zh-TW': async () => (await import('./zh-TW')).optionsZhTW,
  ja: async () => (await import('./ja')).optionsJa,
};

/** Loads the wording of the options page in the first of the reader's languages that Lacuna speaks, else English. */
export async function loadOptionsWording(wanted: readonly string[]): Promise<SayOptions> {
  const spoken = spokenOf(wanted);
  const language = files[spoken] ? spoken : 'en';
  return saying(language, await files[language]!());
}
