import type { ModelTables } from '../../src/engine/model-tables';
import { countWords, jiebaWords, speechTransitions } from './chinese';
import { converters, simplifications } from './conversion';
import { Counts } from './counts';
import { chineseForms } from './estimate';
import { countGenerated } from './generated';
import { countIpadic } from './japanese';
import { cldrWords, messagesOf } from './prose';
import { folderOf } from './sources';
import { cldr, ipadic, jieba, messages, opencc } from './sources-list';

const countLines = (lines: readonly string[], weight = 1, counts = new Counts()): Counts => {
  for (const line of lines) counts.line(line, weight);
  return counts;
};

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
  const hans = messagesOf(folderOf(messages['zh-hans']));
  const hansText = countLines(hans);
  const hantText = countLines(messagesOf(folderOf(messages['zh-hant'])));
  countLines(plain(hans.join('\n')).split('\n'), 0.5, hantText);
  const western = new Counts();
  for (const language of ['cs', 'de', 'es', 'fr', 'it', 'pl', 'pt-br', 'ru', 'tr'] as const)
    countLines(messagesOf(folderOf(messages[language])), language === 'ru' ? 3 : 1, western);
  const shares: [Counts, number][] = [
    [hansWords, 20],
    [hantWords, 8],
    [taiwanWords, 8],
    [hansText, 8],
    [hantText, 8],
    [countLines(messagesOf(folderOf(messages.ja))), 12],
    [countIpadic(folderOf(ipadic)), 6],
    [countLines(messagesOf(folderOf(messages.ko))), 12],
    [western, 5],
    [countLines(cldr.flatMap((source) => cldrWords(folderOf(source)))), 4],
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
