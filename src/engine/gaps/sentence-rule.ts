import { isEastAsian, widthOf } from './east-asian';
import type { Reason } from './gap';
import { endsPassage, type Span } from './notice';
import { withBlanks } from './phrase';
import { matchesOf } from './word-list';

/** What a sentence says of a gap. */
export interface Said {
  readonly reason?: Reason;
  readonly total?: number;
  readonly shown?: number;
  readonly omitted?: number;
}

/** Judges sentences that stand alone, by what they say rather than by their wording. */
export interface SentenceRule {
  /** Sources of regular expressions, in lower case: a sentence that says something has words of all of them. */
  readonly gist: readonly string[];
  /** Whether a text has what any sentence in it must have that says something; it costs little. The text is in lower case. */
  speaks(text: string): boolean;
  /** What a sentence says, undefined where it tells of no gap; `tail` is all that is left of its passage from there. Both are in lower case. */
  judge(sentence: string, tail: string): Said | undefined;
}

/** How much of a passage's end sentence rules look at, in UTF-16 units. */
export const TAIL = 240;
/** How far ahead of that a quotation may begin. */
const QUOTED = 1000;
/** Widths in columns of a terminal: of a sentence, of several in one passage, of words that may be an address to the reader. */
const LONGEST = 120;
const ALL = 80;
const GREETING = 12;
const END = /[.!?](?=\s|["'”’)\]]|$)|[。！？…\n]/gu;
const QUOTATION = /“(?:[^“”]|“[^”]*”)*”|„[^“”]*[“”]|«[^»]*»|"[^"]*"|「[^」]*」|『[^』]*』|《[^》]*》/gu;
/** After these, a notice may begin; in Chinese, Japanese and Korean after white space, too. */
const OPENING = '.!?。！？…\n([（［【〔|»>–—•·:：';
/** White space, as regular expressions have it. */
const BLANKS =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** A short sentence that ends its passage, and what a rule says of it. */
export interface Judged {
  readonly span: Span;
  readonly said: Said;
}

/** The first of the last sentences of a passage of which the rule says something. */
export function judged(rule: SentenceRule, text: string): Judged | undefined {
  if (!rule.speaks(text.slice(-TAIL).toLowerCase())) return undefined;
  const own = withoutQuotations(text);
  const judge = ({ start, end }: Span) =>
    rule.judge(own.slice(start, end).toLowerCase(), own.slice(start).toLowerCase());
  for (const span of sentencesAtEnd(own)) {
    const said = judge(span);
    if (said) return { span: clausesOf(own, span, judge, gistsOf(rule)), said };
  }
  return undefined;
}

/** The last clauses of a sentence that say all it says: those ahead of them may be the document's own, cut off there. */
function clausesOf(
  text: string,
  { start, end }: Span,
  judge: (span: Span) => Said | undefined,
  words: readonly RegExp[],
): Span {
  const all = JSON.stringify(judge({ start, end }));
  const starts = Array.from(
    text.slice(start, end).matchAll(/[,，、;；]\s*/gu),
    (mark) => start + mark.index + mark[0].length,
  );
  const isEnough = (from: number) => JSON.stringify(judge({ start: from, end })) === all;
  const isText = (to: number) => {
    const ahead = text.slice(start, to).toLowerCase();
    return widthOf(ahead) > GREETING && !words.some((gist) => gist.test(ahead));
  };
  const from = starts.findLast((at) => isText(at) && isEnough(at));
  return { start: from ?? start, end };
}

/** A text with blanks in the place of what its end quotes: where marks are never closed, all of a long text would take for ever. */
function withoutQuotations(text: string): string {
  const from = Math.max(0, text.length - TAIL - QUOTED);
  return text.slice(0, from) + text.slice(from).replace(QUOTATION, (quoted) => ' '.repeat(quoted.length));
}

const gists = new WeakMap<SentenceRule, readonly RegExp[]>();

function gistsOf(rule: SentenceRule): readonly RegExp[] {
  const known = gists.get(rule) ?? rule.gist.map((words) => new RegExp(withBlanks(words), 'u'));
  gists.set(rule, known);
  return known;
}

/** Sentences at the end of a passage that are short enough for a notice; at last all of it, where that is short enough. */
function sentencesAtEnd(text: string): readonly Span[] {
  const from = Math.max(0, text.length - TAIL);
  const ends = [...matchesOf(END, text.slice(from)).map(({ index }) => from + index), text.length];
  const spans: Span[] = [];
  for (const start of startsIn(text, from)) {
    const end = closing(text, start) ?? ends.find((at) => at > start)!;
    const span = { start, end };
    if (end - start > 3 && widthOf(text.slice(start, end)) <= LONGEST && endsPassage(text, span)) spans.push(span);
  }
  const all = { start: text.search(/\S|$/u), end: text.length };
  return widthOf(text) <= ALL ? [...spans, all] : spans;
}

const BRACKETS: Readonly<Record<string, string>> = {
  '(': ')',
  '（': '）',
  '[': ']',
  '［': '］',
  '【': '】',
  '〔': '〕',
};

/** Where the bracket closes that opens right before a place or there; undefined where none does. */
function closing(text: string, start: number): number | undefined {
  const inner = BRACKETS[text[start - 1] ?? ''];
  const outer = BRACKETS[text[start]!];
  const at = text.indexOf(inner ?? outer ?? '\n', start);
  if (at < 0 || !(inner ?? outer)) return undefined;
  return inner ? at : at + 1;
}

const BLANK = 1;
const OPENS = 2;
/** What each UTF-16 unit does for what follows, in bits. */
let openings: Uint8Array | undefined;

function openingsOfUnits(): Uint8Array {
  const table = new Uint8Array(1 << 16);
  for (const unit of BLANKS) table[unit.charCodeAt(0)] = BLANK;
  for (const unit of OPENING) table[unit.charCodeAt(0)]! |= OPENS;
  return table;
}

function startsIn(text: string, from: number): readonly number[] {
  openings ??= openingsOfUnits();
  const starts: number[] = [];
  let isStart = from === 0;
  for (let at = from; at < text.length; at++) {
    const does = openings[text.charCodeAt(at)]!;
    const isBlank = (does & BLANK) !== 0;
    if (isStart && !isBlank) starts.push(at);
    const isParting = isBlank && (isEastAsian(text.charCodeAt(at - 1)) || isEastAsian(text.charCodeAt(at + 1)));
    isStart = (does & OPENS) !== 0 || isParting || (isStart && isBlank);
  }
  return starts;
}
