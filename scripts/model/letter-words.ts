import { join } from 'node:path';
import { manualLines, messageLines } from './manuals';
import { cldrWordsOf, sentencesIn } from './prose';
import { folderOf } from './sources';
import { apache, cldr, helps, messages, scratch } from './sources-list';
import { programText } from './texts';

/** The languages of Europe whose letters are learnt, by Scratch's tags. */
const languages =
  'be bg ca cs da de el es et fi fr hr hu is it lt lv mk nb nl pl pt-br ro ru sk sl sq sr sv tr uk vi'.split(' ');

const LETTERS = /\p{L}/u;
const WORD = /\p{L}+/gu;

/** How often each word was met, by language. */
export type Words = ReadonlyMap<string, number>;

/** The words of the languages whose letters are learnt. */
export function wordsByLanguage(): ReadonlyMap<string, Words> {
  return new Map(languages.map((language) => [language, wordsIn(new Set(linesIn(language)))]));
}

function linesIn(language: string): string[] {
  const inCldr = { 'pt-br': 'pt', nb: 'no' }[language] ?? language;
  return [
    ...(language in messages ? programText(language as keyof typeof messages) : []),
    ...messageLines(join(folderOf(scratch), 'editor'), language),
    ...cldrWordsOf(cldr.map(folderOf), inCldr),
    ...(language in helps ? manualLines(folderOf(helps[language as keyof typeof helps]), LETTERS) : []),
    ...(['fr', 'ru', 'tr'].includes(language)
      ? manualLines(join(folderOf(apache), 'usr/share/doc/apache2-doc/manual', language), LETTERS)
      : []),
    ...(['el', 'vi'].includes(language) ? sentencesIn(language) : []),
  ];
}

function wordsIn(lines: Iterable<string>): Words {
  const words = new Map<string, number>();
  for (const line of lines)
    for (const [word] of line.normalize('NFC').matchAll(WORD)) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}
