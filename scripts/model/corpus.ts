import type { ModelTables } from '../../src/engine/language/model-tables';
import { countWords, jiebaWords, speechTransitions } from './chinese';
import { type Convert, converters, simplifications } from './conversion';
import { Counts } from './counts';
import { chineseForms } from './estimate';
import { countGenerated } from './generated';
import { countIpadic } from './japanese';
import { cldrWords } from './prose';
import { folderOf } from './sources';
import { cldr, ipadic, jieba, opencc } from './sources-list';
import { backgroundText, type Language, type Text, textsIn, westernText } from './texts';

/** Whether a line is counted; the others are there to measure with. */
export type Keep = (line: string) => boolean;

/** Punctuation as pages have it that folded the wide forms. */
function narrow(line: string): string {
  return line.replace(/[，：；（）！？]/g, (mark) => mark.normalize('NFKC'));
}

/** The quotation marks of printed text in place of typed ones. */
function curly(line: string): string {
  return line.replace(/(["'])([^"']*)\1/g, (_, quote, inner) => (quote === '"' ? `“${inner}”` : `‘${inner}’`));
}

/** Forms that lines are written in besides their own, and how often. */
type Form = readonly [write: (line: string) => string, weight: number];

const forms: Readonly<Record<Language, readonly Form[]>> = {
  'zh-hans': [
    [(line) => line, 0.75],
    [narrow, 0.25],
  ],
  'zh-hant': [
    [(line) => line, 0.8],
    [narrow, 0.2],
  ],
  ja: [[(line) => line, 1]],
  ko: [
    [(line) => line, 0.7],
    [curly, 0.3],
  ],
};

function countTexts(texts: readonly Text[], keep: Keep, shapes: readonly Form[]): Counts {
  const counts = new Counts();
  for (const { lines, weight } of texts)
    for (const line of lines)
      if (keep(line)) for (const [write, share] of shapes) counts.line(write(line), weight * share);
  counts.discount(0.7);
  return counts;
}

/** Running text of Simplified Chinese once more in the Traditional standards. */
function converted(convert: Convert, texts: readonly Text[]): Text[] {
  return texts.map(({ lines, weight }) => ({ lines: convert(lines.join('\n')).split('\n'), weight }));
}

type Words = readonly [simplified: Counts, plain: Counts, taiwan: Counts];

function countJieba({ plain, taiwan }: { plain: Convert; taiwan: Convert }): Words {
  const words = jiebaWords(folderOf(jieba));
  const transitions = speechTransitions(folderOf(jieba));
  const inForm = (convert: Convert): Counts => {
    const texts = convert(words.map(({ text }) => text).join('\n')).split('\n');
    return countWords(
      words.map((word, index) => ({ ...word, text: texts[index]! })),
      transitions,
    );
  };
  return [countWords(words, transitions), inForm(plain), inForm(taiwan)];
}

/** Parts of the counts by name; each is worth its share in `shares`. */
export type Parts = Readonly<Record<keyof typeof shares, Counts>>;

/** How much each part weighs among all. */
export const shares = {
  jieba: 21,
  jiebaPlain: 9,
  jiebaTaiwan: 9,
  simplified: 8,
  traditional: 8,
  convertedPlain: 4,
  convertedTaiwan: 3,
  japanese: 11,
  ipadic: 9,
  korean: 14,
  western: 5,
  rest: 5,
  generated: 0.8,
} as const;

/** Counts that do not depend on lines of running text, and take long. */
export async function countWordLists(): Promise<Pick<Parts, 'jieba' | 'jiebaPlain' | 'jiebaTaiwan' | 'ipadic'>> {
  const [simplified, jiebaPlain, jiebaTaiwan] = countJieba(await converters(folderOf(opencc)));
  return { jieba: simplified, jiebaPlain, jiebaTaiwan, ipadic: countIpadic(folderOf(ipadic)) };
}

/** Counts of running text, of lines that are kept. */
export async function countRunningText(
  keep: Keep,
): Promise<Omit<Parts, 'jieba' | 'jiebaPlain' | 'jiebaTaiwan' | 'ipadic'>> {
  const { plain, taiwan } = await converters(folderOf(opencc));
  const texts = (language: Language) => textsIn(language);
  const simplified = texts('zh-hans');
  const ofLanguage = (language: Language) => countTexts(texts(language), keep, forms[language]);
  const kept = simplified.map(({ lines, weight }) => ({ lines: lines.filter(keep), weight }));
  const all: Keep = () => true;
  const rest = countTexts(
    [{ lines: cldr.flatMap((source) => cldrWords(folderOf(source))), weight: 1 }, ...backgroundText()],
    keep,
    forms.ja,
  );
  return {
    simplified: countTexts(simplified, keep, forms['zh-hans']),
    traditional: ofLanguage('zh-hant'),
    convertedPlain: countTexts(converted(plain, kept), all, forms['zh-hant']),
    convertedTaiwan: countTexts(converted(taiwan, kept), all, forms['zh-hant']),
    japanese: ofLanguage('ja'),
    korean: ofLanguage('ko'),
    western: countTexts(westernText(), keep, forms.ja),
    rest,
    generated: countGenerated(plain),
  };
}

function mixed(...parts: [Counts, number][]): Counts {
  const counts = new Counts();
  const all = parts.reduce((sum, [, share]) => sum + share, 0);
  for (const [part, share] of parts) counts.mix(part, (share / all) * 1e8);
  return counts;
}

/** Parts mixed by their shares into a hundred million characters, and the forms of Chinese characters. */
export async function mixParts(parts: Parts): Promise<{ counts: Counts; forms: Pick<ModelTables, 'kind' | 'fold'> }> {
  const names = Object.keys(shares) as (keyof typeof shares)[];
  const counts = mixed(...names.map((name): [Counts, number] => [parts[name], shares[name]]));
  const folds = await simplifications(folderOf(opencc));
  const allSimplified = mixed([parts.jieba, 2], [parts.simplified, 1]);
  const allTraditional = mixed([parts.jiebaPlain, 1], [parts.jiebaTaiwan, 1], [parts.traditional, 1]);
  return { counts, forms: chineseForms(folds, allSimplified.single, allTraditional.single, counts.single) };
}
