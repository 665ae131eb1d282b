import type { ModelTables } from '../../src/engine/model-tables';
import { countWords, jiebaWords, speechTransitions } from './chinese';
import { type Convert, converters, simplifications } from './conversion';
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

interface Chinese {
  /** Word counts: Simplified, OpenCC's own Traditional, Taiwan's. */
  readonly words: readonly [Counts, Counts, Counts];
  readonly simplified: Counts;
  readonly traditional: Counts;
}

function countChinese({ plain, taiwan }: { plain: Convert; taiwan: Convert }): Chinese {
  const words = jiebaWords(folderOf(jieba));
  const transitions = speechTransitions(folderOf(jieba));
  const lines = (convert: Convert, texts: readonly string[]): string[] => convert(texts.join('\n')).split('\n');
  const inForm = (convert: Convert): Counts => {
    const texts = lines(
      convert,
      words.map(({ text }) => text),
    );
    return countWords(
      words.map((word, index) => ({ ...word, text: texts[index]! })),
      transitions,
    );
  };
  const program = programText('zh-hans');
  const reports = sentencesIn('zh');
  const simplified = countLines(program);
  countLines(program.map(narrow), 0.3, simplified);
  countLines(reports, 8, simplified);
  countLines(reports.map(narrow), 3, simplified);
  const traditional = countLines(programText('zh-hant'));
  countLines(lines(plain, program), 0.5, traditional);
  countLines(lines(plain, reports), 4, traditional);
  countLines(lines(taiwan, reports), 4, traditional);
  countLines(lines(plain, reports).map(narrow), 4, traditional);
  return { words: [countWords(words, transitions), inForm(plain), inForm(taiwan)], simplified, traditional };
}

function countOthers(): { western: Counts; rest: Counts } {
  const western = new Counts();
  for (const language of ['cs', 'de', 'es', 'fr', 'it', 'pl', 'pt-br', 'ru', 'tr'] as const)
    countLines(programText(language), language === 'ru' ? 3 : 1, western);
  const rest = countLines(cldr.flatMap((source) => cldrWords(folderOf(source))));
  for (const language of ['el', 'vi']) countLines(namesIn(language), 10, countLines(sentencesIn(language), 100, rest));
  return { western, rest };
}

function mixed(...shares: [Counts, number][]): Counts {
  const counts = new Counts();
  const all = shares.reduce((sum, [, share]) => sum + share, 0);
  for (const [part, share] of shares) counts.mix(part, (share / all) * 1e8);
  return counts;
}

/** Counts of all sources, each worth its share of a hundred million characters, and the forms of Chinese characters. */
export async function countAll(): Promise<{ counts: Counts; forms: Pick<ModelTables, 'kind' | 'fold'> }> {
  const convert = await converters(folderOf(opencc));
  const { words, simplified, traditional } = countChinese(convert);
  const { western, rest } = countOthers();
  const counts = mixed(
    [words[0], 20],
    [words[1], 8],
    [words[2], 8],
    [simplified, 8],
    [traditional, 8],
    [easternText('ja'), 10],
    [countIpadic(folderOf(ipadic)), 10],
    [easternText('ko'), 14],
    [western, 5],
    [rest, 5],
    [countGenerated(convert.plain), 0.6],
  );
  const folds = await simplifications(folderOf(opencc));
  const allSimplified = mixed([words[0], 2], [simplified, 1]);
  const allTraditional = mixed([words[1], 1], [words[2], 1], [traditional, 1]);
  return { counts, forms: chineseForms(folds, allSimplified.single, allTraditional.single, counts.single) };
}
