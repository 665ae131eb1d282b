import { isKept } from './found';
import type { Gap, Unit } from './gap';

/** What was counted, and by which way of counting. */
export interface Count {
  readonly present: number;
  readonly counting: string;
}

/**
 * What is there, by the ways in which sites count, the plainest first; notices are no text of the document. Empty for pages
 * and percent, which cannot be counted. What follows the notice of the tail may belong to the site: both ways are tried.
 */
export function countings(passages: readonly string[], gaps: readonly Gap[], unit: Unit): readonly Count[] {
  if (unit === 'page' || unit === 'percent') return [];
  const texts = withoutNotices(passages, gaps);
  const whole = { texts, starts: passages, name: '' };
  const tail = gaps.findLast(({ missing }) => missing === 'the-rest');
  const end = tail ? tail.passage + 1 : passages.length;
  const upToTail = { texts: texts.slice(0, end), starts: passages.slice(0, end), name: ', up to the notice' };
  return [whole, ...(end < passages.length ? [upToTail] : [])].flatMap(({ texts, starts, name }) =>
    (unit === 'word' ? inWords(texts) : inCharacters(texts, starts)).map(({ present, counting }) => ({
      present,
      counting: counting + name,
    })),
  );
}

/** The passages without their notices; masks and garbled text stay, since they stand for words. */
function withoutNotices(passages: readonly string[], gaps: readonly Gap[]): string[] {
  const texts = [...passages];
  const fromTheEnd = gaps.filter((gap) => !isKept(gap)).toSorted((a, b) => b.at - a.at);
  for (const { passage, at, notice, afterword } of fromTheEnd) {
    const text = texts[passage];
    if (text !== undefined) texts[passage] = text.slice(0, at) + text.slice(at + notice.length);
    if (afterword) texts[passage + 1] = texts[passage + 1]?.slice(afterword.length) ?? '';
  }
  return texts;
}

function inWords(texts: readonly string[]): Count[] {
  return [{ present: texts.join('\n').split(/\s+/u).filter(Boolean).length, counting: 'words' }];
}

/** `starts` are the lines of the page with their notices: a site counts the line that holds nothing else, too. */
function inCharacters(texts: readonly string[], starts: readonly string[]): Count[] {
  const lines = starts.filter((line) => line.trim() !== '').length;
  const title = texts.find((text) => text.trim() !== '') ?? '';
  const characters = lengthOf(texts, /\s/gu);
  const withSpaces = lengthOf(texts, /[\r\n]/g);
  return [
    { present: characters, counting: 'characters' },
    { present: withSpaces, counting: 'with-spaces' },
    { present: withSpaces + lines, counting: 'with-line-ends' },
    { present: withSpaces + 3 * lines, counting: 'with-indents' }, // a line end and two blanks before each paragraph
    { present: characters - lengthOf([title], /\s/gu), counting: 'without-title' },
    { present: lengthOf(texts, /[\s\p{P}]/gu), counting: 'without-punctuation' },
  ];
}

/** Characters (not UTF-16 units) of the texts, those that `ignored` matches left out. */
function lengthOf(texts: readonly string[], ignored: RegExp): number {
  return texts.reduce((all, text) => all + [...text.replace(ignored, '')].length, 0);
}
