import type { Messages } from './en';
import { type Say, saying } from './say';
import { type Spoken, spokenOf } from './spoken';

/** Ways to the messages; each is a file of its own, so that a reader's popup carries one language and not all. */
const files: Readonly<Record<Spoken, () => Promise<Messages>>> = {
  en: async () => (await import('./en')).en,
  'zh-CN': async () => (await import('./zh-CN')).zhCN,
  'zh-TW': async () => (await import('./zh-TW')).zhTW,
  ja: async () => (await import('./ja')).ja,
  ko: async () => (await import('./ko')).ko,
  ru: async () => (await import('./ru')).ru,
  de: async () => (await import('./de')).de,
  fr: async () => (await import('./fr')).fr,
  es: async () => (await import('./es')).es,
};

/** Loads the wording in the first of the reader's languages (BCP 47 tags, the dearest first) that Lacuna speaks, else English. */
export async function loadWording(wanted: readonly string[]): Promise<Say> {
  const language = spokenOf(wanted);
  return saying(language, await files[language]());
}
