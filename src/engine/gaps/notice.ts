import { isEastAsian, widthOf } from './east-asian';

/** A stretch of a passage: UTF-16 offsets, `end` is right after it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const OPENING = '([（［【〔{';
const CLOSING = ')]）］】〕}';
const QUOTES: Readonly<Record<string, string>> = {
  '\u201c': '\u201d',
  '\u201e': '\u201c\u201d',
  '\u2018': '\u2019',
  '\u00ab': '\u00bb',
  '\u2039': '\u203a',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
};
/** How far a bracket may stand from the words of a notice. */
const REACH = 120;
/** How far to look for what touches a notice, and for the quotation marks around it: no passage takes longer for being long. */
const NEAR = 24;
const QUOTATION = 400;
const DOTS_BEFORE = /(?:[…⋯]|\.{3}|-{2,}>{2,})[….⋯\s>-]*$/u;
const DOTS_AFTER = /^\s*(?:[…⋯]|\.{3})[….⋯]*/u;
const END_MARKS = /^\s?(?:[!！]+|[。.]+|[>》»→]+)/u;

/** The whole notice around the words found: with the brackets it is set in, the dots beside them, its full stop. */
export function wholeNotice(text: string, words: Span): Span {
  const bracketed = withBrackets(text, words);
  const span = bracketed ?? withEndMark(text, words);
  const before = DOTS_BEFORE.exec(text.slice(Math.max(0, span.start - NEAR), span.start));
  const after = DOTS_AFTER.exec(text.slice(span.end, span.end + NEAR));
  return { start: span.start - (before?.[0].length ?? 0), end: span.end + (after?.[0].length ?? 0) };
}

/**
 * ……(新文秘網http://120pk.cn省略547字,正式會員可完整閱讀)……
 *   ^ opens                                         closes ^
 * A bracket that the passage never closes (its other half stands in the next one) ends with the passage.
 */
function withBrackets(text: string, { start, end }: Span): Span | undefined {
  const open = openBracket(text, start);
  if (open === undefined) return undefined;
  for (let i = end; i < text.length && i < end + REACH; i++) {
    if (CLOSING.includes(text[i]!)) return { start: open, end: i + 1 };
    if (OPENING.includes(text[i]!)) return undefined;
  }
  return text.length <= end + REACH ? { start: open, end: text.length } : undefined;
}

/** Offset of the bracket that is open at `at`, unless it opened too far away. */
function openBracket(text: string, at: number): number | undefined {
  let closed = 0;
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    if (CLOSING.includes(text[i]!)) closed++;
    else if (OPENING.includes(text[i]!) && closed-- === 0) return i;
  }
  return undefined;
}

/** The words with which a passage closes a bracket that the notice ahead of it left open, where it has no others. */
export function closingWords(notice: string, next: string): string {
  if (next.length > REACH || openBracket(notice, notice.length) === undefined) return '';
  const words = next.trimEnd();
  const closesAt = [...words].findIndex((sign) => CLOSING.includes(sign));
  const isAll = closesAt >= 0 && openBracket(words, words.length) === undefined && [...words].length - 1 === closesAt;
  return isAll ? words : '';
}

function withEndMark(text: string, { start, end }: Span): Span {
  return { start, end: end + (END_MARKS.exec(text.slice(end, end + NEAR))?.[0].length ?? 0) };
}

/** Whether the words stand in quotation marks, as where somebody writes about notices. */
export function isCited(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - QUOTATION), start);
  const after = text.slice(end, end + QUOTATION);
  const waiting: string[] = [];
  for (const character of before) {
    const closing = QUOTES[character];
    if (waiting.at(-1)?.includes(character)) waiting.pop();
    else if (closing !== undefined) waiting.push(closing);
  }
  if (waiting.some((closing) => [...closing].some((mark) => after.includes(mark)))) return true;
  return (before.split('"').length - 1) % 2 === 1 && after.includes('"');
}

const SENTENCE_START = /(?:^|[([（［【〔{.!?。！？…⋯:：;；|>»)）\]］】”"’—–*•·～~\n\u3000]|-)[\s'"“]*$/u;
const SENTENCE_END = /^(?:\s*$|\s*[<.!?。！？…⋯:：;；|>»→)）\]］】～~—*•·]|\s*\n|\s+[^\p{Ll}\s])/u;

/** Whether the words are a sentence of their own; in Chinese, Japanese and Korean white space is enough to part them. */
export function standsApart(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const begins = SENTENCE_START.test(before) || (isEastAsian(text.charCodeAt(start)) && /\s$/u.test(before));
  const isEnded = /[.!?。！？…]$/u.test(text.slice(start, end));
  return begins && (isEnded || SENTENCE_END.test(text.slice(end, end + NEAR)));
}

/** How wide a sentence is that may follow a notice in its passage, in columns of a terminal. */
const AFTERWORD = 60;

/** Whether a sentence ends its passage, but for another short one. */
export function endsPassage(text: string, { end }: Span): boolean {
  return widthOf(text.slice(end, end + REACH)) <= AFTERWORD;
}

/** Words of banners about the site itself: what follows them belongs to no document. */
const HOUSEKEEPING =
  /cookie|privacy|newsletter|copyright|©|all rights reserved|datenschutz|confidentialité|privacidad|隐私|隱私|版权所有|版權所有|プライバシー|개인정보/iu;
/** What counts as running text, in columns of a terminal (a Chinese character fills two). */
const RUNNING_TEXT = 40;

/** Whether running text ends right before `start`, in this passage or in the one before it. */
export function followsText(passages: readonly string[], index: number, start: number): boolean {
  const here = passages[index]!.slice(0, start);
  const earlier = passages.slice(0, index).findLast((passage) => passage.trim() !== '') ?? '';
  const text = here.trim() === '' ? earlier : here;
  return widthOf(text) >= RUNNING_TEXT && !HOUSEKEEPING.test(text);
}
