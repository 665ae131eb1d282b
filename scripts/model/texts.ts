import { join } from 'node:path';
import { manualLines, messageLines } from './manuals';
import { cldrWordsOf, diagnosticsOf, messagesOf, sentencesIn } from './prose';
import { folderOf } from './sources';
import { apache, cldr, helps, messages, nodeRed, scratch, typescript } from './sources-list';

/** Lines of text of one kind, and how much a line of them counts. */
export interface Text {
  readonly lines: readonly string[];
  readonly weight: number;
}

/** The languages that the model is made for; all others together are its background. */
export type Language = 'zh-hans' | 'zh-hant' | 'ja' | 'ko';

const han = /\p{Script=Han}/u;
const letters = {
  'zh-hans': han,
  'zh-hant': han,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ko: /\p{Script=Hangul}/u,
  el: /\p{Script=Greek}/u,
  other: /[\u00c0-\u024f\u0400-\u04ff\u1e00-\u1eff]/,
};

const manual = (language: keyof typeof helps): string[] =>
  manualLines(
    folderOf(helps[language]),
    language === 'el' || language in messages ? letters[language as 'ja'] : letters.other,
  );

const serverManual = (language: 'ja' | 'ko' | 'zh-cn' | 'fr' | 'tr' | 'ru', script: RegExp): string[] =>
  manualLines(join(folderOf(apache), 'usr/share/doc/apache2-doc/manual', language), script);

/** What programs say in a language. */
export function programText(language: keyof typeof messages): string[] {
  const folder = { 'zh-hans': 'zh-cn', 'zh-hant': 'zh-tw' }[language as string] ?? language;
  return [...messagesOf(folderOf(messages[language])), ...diagnosticsOf(folderOf(typescript), folder)];
}

const scratchText = (language: string): string[] => messageLines(join(folderOf(scratch), 'editor'), language);

/** Running text in one of the languages that the model is made for. */
export function textsIn(language: Language): Text[] {
  const own = sentencesIn({ 'zh-hans': 'zh', 'zh-hant': 'zh-hant', ja: 'ja', ko: 'ko' }[language]);
  const texts = [
    { lines: programText(language), weight: 0.5 },
    { lines: manual(language), weight: 1 },
    { lines: scratchText({ 'zh-hans': 'zh-cn', 'zh-hant': 'zh-tw' }[language as string] ?? language), weight: 3 },
    { lines: own, weight: 30 },
  ];
  if (language === 'ja' || language === 'ko')
    texts.push(
      { lines: serverManual(language, letters[language]), weight: 1.5 },
      { lines: manualLines(join(folderOf(nodeRed), 'locales', language), letters[language]), weight: 2 },
      { lines: cldrWordsOf(cldr.map(folderOf), language), weight: 1 },
    );
  if (language === 'zh-hans') texts.push({ lines: serverManual('zh-cn', han), weight: 1.5 });
  return texts;
}

const westernLanguages = ['cs', 'de', 'es', 'fr', 'it', 'pl', 'pt-br', 'ru', 'tr'] as const;

/** Running text in large languages of Europe. */
export function westernText(): Text[] {
  return [
    ...westernLanguages.map((language) => ({ lines: programText(language), weight: language === 'ru' ? 3 : 1 })),
    { lines: serverManual('fr', letters.other), weight: 0.3 },
    { lines: serverManual('tr', letters.other), weight: 0.7 },
  ];
}

/** Text in all other languages, a little of each. */
export function backgroundText(): Text[] {
  const languages = 'ar bg ca cy da et eu fa fi ga gl he hr hu hy id is ka kk lt lv nb nl ro sk sl sr sv th uk'.split(
    ' ',
  );
  return [
    ...languages.map((language) => ({ lines: scratchText(language), weight: 3 })),
    ...(['el', 'vi', 'hu'] as const).map((language) => ({
      lines: manual(language),
      weight: language === 'hu' ? 0.2 : 0.5,
    })),
    ...['el', 'vi'].flatMap((language) => [
      { lines: sentencesIn(language), weight: 100 },
      { lines: cldrWordsOf(cldr.map(folderOf), language), weight: 10 },
    ]),
  ];
}
