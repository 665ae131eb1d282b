import type { ModelTables } from '../../src/engine/model-tables';
import { countWords, jiebaWords, speechTransitions } from './chinese';
import { converters, simplifications } from './conversion';
import { Counts } from './counts';
import { chineseForms } from './estimate';
import { countGenerated } from './generated';
import { countIpadic } from './japanese';
import { cldrWords, cldrWordsOf, diagnosticsOf, messagesOf, sentencesIn } from './prose';
import { folderOf } from './sources';
import { cldr, ipadic, jieba, messages, opencc, typescript } from './sources-list';

const countLines = (lines: readonly string[], weight = 1, counts = new Counts()): Counts => {
  for (const line of lines) counts.line(line, weight);
  return counts;
};

const namesIn = (language: string): string[] => cldrWordsOf(cldr.map(folderOf), language);

/** What programs say in a language. */
function programText(language: keyof typeof messages): string[] {
  const folder = { 'zh-hans': 'zh-cn', 'zh-hant': 'zh-tw' }[language as string] ?? language;
  return [...messagesOf(folderOf(messages[language])), ...diagnosticsOf(folderOf(typescript), folder)];
}

/** Punctuation as pages have it that folded the wide forms. */
function narrow(line: string): string {
  return line.replace(/[，：；（）！？]/g, (mark) => mark.normalize('NFKC'));
}

/** The quotation marks of printed text in place of typed ones. */
function curly(line: string): string {
  return line.replace(/(["'])([^"']*)\1/g, (_, quote, inner) => (quote === '"' ? `“${inner}”` : `‘${inner}’`));
}

function easternText(language: 'ja' | 'ko'): Counts {
  const counts = countLines(programText(language));
  if (language === 'ko') countLines(programText(language).map(curly), 0.5, counts);
  countLines(namesIn(language), 1, counts);
  return countLines(sentencesIn(language), language === 'ko' ? 16 : 8, counts);
}

/** Counts of all sources, each worth its share of a hundred million characters, and the forms of Chinese characters. */
export async function countAll(): Promise<{ counts: Counts; forms: Pick<ModelTables, 'kind' | 'fold'> }> {
  const { plain, taiwan } = await converters(folderOf(opencc));
  const words = jiebaWords(folderOf(jieba));
  const transitions = speechTransitions(folderOf(jieba));
  const convertWords = (convert: (text: string) => string) => {
    const texts = convert(words.map(({ text }) => text).join('\n')).split('\n');
    return countWords(
      words.map((word, index) => ({ ...word, text: texts[index]! })),
      transitions,
    );
  };
  const hansWords = countWords(words, transitions);
  const hantWords = convertWords(plain);
  const taiwanWords = convertWords(taiwan);
  const hans = programText('zh-hans');
  const hansText = countLines(hans);
  const hantText = countLines(programText('zh-hant'));
  countLines(hans.map(narrow), 0.3, hansText);
  countLines(plain(hans.join('\n')).split('\n'), 0.5, hantText);
  const reports = sentencesIn('zh');
  countLines(reports, 8, hansText);
  countLines(plain(reports.join('\n')).split('\n'), 4, hantText);
  countLines(taiwan(reports.join('\n')).split('\n'), 4, hantText);
  countLines(plain(reports.join('\n')).split('\n').map(narrow), 4, hantText);
  countLines(reports.map(narrow), 3, hansText);
  const western = new Counts();
  for (const language of ['cs', 'de', 'es', 'fr', 'it', 'pl', 'pt-br', 'ru', 'tr'] as const)
    countLines(programText(language), language === 'ru' ? 3 : 1, western);
  const others = countLines(cldr.flatMap((source) => cldrWords(folderOf(source))));
  for (const language of ['el', 'vi'])
    countLines([...namesIn(language)], 10, countLines(sentencesIn(language), 100, others));
  const shares: [Counts, number][] = [
    [hansWords, 20],
    [hantWords, 8],
    [taiwanWords, 8],
    [hansText, 8],
    [hantText, 8],
    [easternText('ja'), 10],
    [countIpadic(folderOf(ipadic)), 10],
    [easternText('ko'), 14],
    [western, 5],
    [others, 5],
    [countGenerated(plain), 0.6],
  ];
  const counts = new Counts();
  const all = shares.reduce((sum, [, share]) => sum + share, 0);
  for (const [part, share] of shares) counts.mix(part, (share / all) * 1e8);
  const folds = await simplifications(folderOf(opencc));
  const traditionalText = new Counts();
  traditionalText.mix(hantWords, 1);
  traditionalText.mix(taiwanWords, 1);
  traditionalText.mix(hantText, 1);
  const simplifiedText = new Counts();
  simplifiedText.mix(hansWords, 2);
  simplifiedText.mix(hansText, 1);
  return { counts, forms: chineseForms(folds, simplifiedText.single, traditionalText.single, counts.single) };
}
