import { enumeratorsOf, type PlacedEnumerator } from '../enumeration';
import { thoseWith } from '../traits';
import { isKept } from './found';
import type { Gap } from './gap';

/**
 * Places where text seems to be missing though no notice says so. They are suspicions, with an empty notice, and rather too
 * few: a list that repeats a number is left alone (nothing is missing there), and so is a quotation that a notice cuts off
 * (the notice has its flag), or that goes on in the next passage. `gaps` are those that the page itself tells of.
 */
export function suspicionsIn(passages: readonly string[], gaps: readonly Gap[]): readonly Gap[] {
  const tellsOfGaps = gaps.some((gap) => !isKept(gap));
  return [...cutYears(passages), ...skippedNumbers(passages, tellsOfGaps), ...openQuotations(passages, gaps)];
}

function suspicion(passage: number, at: number, rule: string): Gap {
  return { passage, at, notice: '', missing: 'a-part', reason: 'unsaid', isSuspected: true, rule };
}

// 共引進項010年我鄉工作   the rest of a word is gone, and with it the 2 of 2010
//         ^^^         a year of this century without its first digit, behind what is neither a reign nor a number
const CUT_YEAR = /(?<=\p{Script=Han})(?<![第国國元和成治正历曆纪紀号號编編约約至到])[0０][0-2０-２][0-9０-９](?=年)/gu;

function cutYears(passages: readonly string[]): Gap[] {
  return thoseWith(passages, 'year').flatMap((passage) =>
    Array.from(passages[passage]!.matchAll(CUT_YEAR), ({ index }) => suspicion(passage, index, 'cut-year')),
  );
}

/** Laws are quoted by single articles (第三条 … 第七条), and 一是 … 二是 stand within sentences. */
const OPEN_TO_DOUBT: readonly string[] = ['(一)', '(1)', '1)', '一、', '1、'];
/** A list that leaves more numbers out was cut on purpose, or is none. */
const MOST_SKIPPED = 3;

/** Lists that go from （1） to （4), or from 一、二 to 四. */
function skippedNumbers(passages: readonly string[], tellsOfGaps: boolean): Gap[] {
  const list = enumeratorsOf(passages).filter(({ style }) => OPEN_TO_DOUBT.includes(style));
  const found: Gap[] = [];
  const open: PlacedEnumerator[][] = []; // the runs that go on, the outermost list first
  for (const [index, here] of list.entries()) {
    const depth = open.findLastIndex((run) => run[0]!.style === here.style);
    const run = open[depth];
    open.length = depth < 0 ? open.length : depth + 1;
    if (!run) open.push([here]);
    else if (here.value === run.at(-1)!.value + 1) run.push(here);
    else {
      if (isSkip(run, here, list.slice(index), passages, tellsOfGaps)) found.push(suspicionAt(here, passages));
      open[depth] = [here];
    }
  }
  return found;
}

function suspicionAt({ passage, at }: PlacedEnumerator, passages: readonly string[]): Gap {
  const blank = /^\s*/u.exec(passages[passage]!.slice(at))![0].length;
  return suspicion(passage, at + blank, 'skipped-number');
}

/** Whether a run of a list and the number that comes next leave numbers out that stand nowhere else. */
function isSkip(
  run: readonly PlacedEnumerator[],
  here: PlacedEnumerator,
  later: readonly PlacedEnumerator[],
  passages: readonly string[],
  tellsOfGaps: boolean,
): boolean {
  const last = run.at(-1)!;
  const skipped = Array.from({ length: Math.max(0, here.value - last.value - 1) }, (_, i) => last.value + 1 + i);
  if (skipped.length === 0 || skipped.length > MOST_SKIPPED || run[0]!.value !== 1) return false;
  // 1 and 4 alone may be anything, unless the page is known to leave text out.
  if (run.length < 2 && !tellsOfGaps) return false;
  const between = textBetween(passages, last, here);
  if (!/\p{Script=Han}/u.test(lineAt(passages, here)) || OUT_OF_STEP.test(between)) return false;
  return !skipped.some((value) => isNamed(between, value) || comesLater(later, here.style, value));
}

/** A line that begins with a sentence mark or a broken character may hold the number, garbled. */
const OUT_OF_STEP = /(?:^|\n)\s*(?:[。，；：？！、?;:]|[^\n]{0,4}[\p{Script=Bopomofo}\ue000-\uf8ff\ufffd])/u;

function textBetween(passages: readonly string[], from: PlacedEnumerator, to: PlacedEnumerator): string {
  const texts = passages.slice(from.passage, to.passage + 1);
  texts[texts.length - 1] = texts.at(-1)!.slice(0, to.at);
  texts[0] = texts[0]!.slice(from.at);
  return texts.join('\n');
}

function lineAt(passages: readonly string[], { passage, at }: PlacedEnumerator): string {
  return passages[passage]!.slice(at).split('\n', 1)[0]!;
}

const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Whether a number stands within the lines, as in “一、甲；二、乙”. */
function isNamed(text: string, value: number): boolean {
  const tens = Math.floor(value / 10);
  const chinese = `${tens > 1 ? NUMERALS[tens] : ''}${tens > 0 ? '十' : ''}${NUMERALS[value % 10]}`;
  const written = `(?:${value}|${chinese}|${chinese.replace('二', '两')})`;
  const digit = '[\\d一二三四五六七八九十]';
  return new RegExp(`(?<!${digit})${written}\\s*[)）\\]】、.．，,:：是要]|第${written}(?!${digit})|[①-⑳]`, 'u').test(
    text,
  );
}

/** Whether the number follows before the list begins anew: columns that were read one after the other. */
function comesLater(later: readonly PlacedEnumerator[], style: string, value: number): boolean {
  const own = later.filter((other) => other.style === style).map((other) => other.value);
  const end = own.indexOf(1);
  return own.slice(0, end < 0 ? own.length : end).includes(value);
}

const QUOTES: readonly (readonly [string, string])[] = [
  ['\u201c', '\u201d'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
];
const ENDS_IN_HAN = /\p{Script=Han}$/u;
/** Longer quotations go over several paragraphs. */
const LONGEST_QUOTATION = 60;
/** Shorter passages are verses. */
const SHORTEST = 20;
/** So many passages on, a quotation may still close. */
const FURTHER = 9;
/** A page that leaves more of them open is careless with its marks. */
const MOST_OPEN = 2;

/** Passages that end within a sentence and a quotation, which the next one does not close: the text jumps there. */
function openQuotations(passages: readonly string[], gaps: readonly Gap[]): Gap[] {
  const found = thoseWith(passages, 'quotation').flatMap((passage) => {
    const text = passages[passage]!;
    if (passage + 1 === passages.length || text.length < SHORTEST || !isCutOff(text)) return [];
    const isOpen = QUOTES.some(([open, close]) => {
      const at = text.lastIndexOf(open);
      if (at <= 0 || text.length - at > LONGEST_QUOTATION || text.includes(close, at)) return false;
      const isOne = text.split(open).length === text.split(close).length + 1;
      return isOne && !passages.slice(passage + 1, passage + 1 + FURTHER).some((later) => later.includes(close));
    });
    return isOpen ? [suspicion(passage, text.trimEnd().length, 'open-quotation')] : [];
  });
  const isTold = ({ passage }: Gap) => gaps.some((gap) => gap.passage === passage || gap.passage === passage + 1);
  return found.length > MOST_OPEN ? [] : found.filter((place) => !isTold(place));
}

/** Whether the last unit of a text may be a Han character, or white space behind one: most passages end in a full stop. */
function mayEndInHan(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return !((last > 0x20 && last < 0x7f) || last === 0x3002 || last > 0xff00);
}

/** Whether a passage ends in a Han character, and in no bracket, as lines of a source do: such was not cut within a sentence. */
function isCutOff(text: string): boolean {
  if (!mayEndInHan(text) || !ENDS_IN_HAN.test(text.trimEnd().slice(-2))) return false;
  const open = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'));
  return Math.max(text.lastIndexOf(')'), text.lastIndexOf('）')) >= open;
}
