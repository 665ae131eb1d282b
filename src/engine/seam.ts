import type { Context } from './damage';
import { enumeratorOf } from './enumeration';

/*
 * Where a link was taken out of a text, what it said stands in a line of its own, in the midst of a sentence:
 *
 *   ……对工作组人员实行定项目、定资金，每月
 *   汇报工作进度和                               ends in a word that cannot end a sentence
 *   工作计划，同时明确下月的工作重点。
 *
 * Left alone are all pages whose paragraphs often end without a full stop (menus, verses, forms, lists), lines that are
 * broken at one width, and every break for which no word of the text itself speaks: a paragraph may want its full stop, and
 * another one follow. Lines in other scripts than Chinese characters stay too.
 */

/** UTF-16 units from which on a passage counts as prose, if it has marks of a sentence within. */
const PROSE = 40;
/** UTF-16 units that a link's words have, at most. */
const LONGEST_LINK = 24;
/** Passages of prose that end as prose does, at least: so many on the page, and so many for each that does not. */
const ENDED = 3;
const ENDED_TO_OPEN = 2;
/** UTF-16 units by which lines that are broken at one width differ. */
const ALIKE = 2;

const WITHIN = /[。！？；，,;!?]/u;
const ENDS = '。！？：；…!?:;.';
const CLOSES = '”』」）)"\'》';
const OPEN = /\p{Script=Han}$/u;
const BEGINS = /^\p{Script=Han}/u;
/** A link's words: no mark of a sentence. */
const LINK = /^[\p{Script=Han}\p{Nd}A-Za-z]+$/u;
/** Words that ask for another one behind them, each with the characters that make a noun or a verb of it. What stands ahead of a list (以下几点为, 或) is left out. */
const ASKING: Readonly<Record<string, string>> = {
  和: '温溫總总饱飽共缓緩柔平谐諧祥随隨中亲親调調协協议議讲講媾附暖晴宽寬失違违唱应應求維维颐頤永太奉追歸归酬命屬属元',
  与: '参干给赋授施付',
  與: '參給賦授施付',
  在: '主存内內外现現所自实實潜潛正健好何',
  对: '反面应绝配核校一成候待',
  對: '反面應絕配核校一成候待',
  将: '边小大老上中少麻名武猛干女',
  將: '邊小大老上中少麻名武猛幹女',
  向: '方去走动動意风風导導取志面流定转轉朝倾傾趋趨一',
};
const WORDS = '以及|按照|根据|根據|依据|依據|关于|關於|对于|對於';
const ASKS = new RegExp(
  `\\p{Script=Han}{2}(?:${WORDS}|${Object.entries(ASKING)
    .map(([word, nouns]) => `(?<![${nouns}])${word}`)
    .join('|')})$`,
  'u',
);
/** No match is longer, in UTF-16 units: of a long text the expression would try every place. */
const LONGEST_ASKING = 8;
/** What no line begins with: it belongs to the words ahead. */
const CLINGS = /^(?:[，、。；：！？）」』”》]|们|們|的(?![士确確话話]))/u;

/** Verses: clauses of one length behind the first one. */
const VERSES =
  /^[^，。；？！]{2,12}[，。；？！](?:(?:[^，。；？！]{5}[，。；？！])+|(?:[^，。；？！]{7}[，。；？！])+)$/u;

/** What is asked of the prose of a page. */
interface Prose {
  /** Whether enough of it ends in a full stop or the like. */
  readonly isEnded: boolean;
  /** UTF-16 units of its longest passage. */
  readonly longest: number;
  /** By UTF-16 units: how many passages have so many and do not end as prose does. */
  readonly open: ReadonlyMap<number, number>;
}

function proseIn(passages: readonly string[]): Prose {
  const prose = passages.filter(isProse);
  const ended = prose.filter((passage) => isEnded(passage.trim())).length;
  const open = new Map<number, number>();
  let longest = 0;
  for (const passage of prose) {
    const { length } = passage;
    longest = Math.max(longest, length);
    if (isOpen(passage)) open.set(length, (open.get(length) ?? 0) + 1);
  }
  return { isEnded: ended >= ENDED && ended >= ENDED_TO_OPEN * (prose.length - ended), longest, open };
}

/** Whether passage `index` of a page goes on in the next one. */
export function goesOn({ passages, index, page }: Pick<Context, 'passages' | 'index' | 'page'>): boolean {
  const text = passages[index] ?? '';
  const next = passages[index + 1] ?? '';
  if (!isOpen(text)) return false;
  const before = passages[index - 1] ?? '';
  const after = passages[index + 2] ?? '';
  const broken = isProse(text) ? text : isLink(text) && isOpen(before) && isProse(before) ? before : undefined;
  if (broken === undefined || !mayFollow(next)) return false;
  const isFollowed = isTail(next) || (isLink(next) && mayFollow(after) && isTail(after));
  if (!isFollowed) return false;
  const isTold = isSure(text, next) || (isLink(next) && isSure(next, after)) || (isLink(text) && isSure(before, text));
  return isTold && page(proseIn).isEnded && !isWrapped(broken, page(proseIn));
}

/** Whether the words on both sides of a break belong together. */
function isSure(text: string, next: string): boolean {
  return ASKS.test(text.slice(-LONGEST_ASKING)) || CLINGS.test(next);
}

/** Whether a line may be broken because there was no more room: others are as long, or none is longer. */
function isWrapped({ length }: string, { longest, open }: Prose): boolean {
  let alike = 0;
  for (let other = length - ALIKE; other <= length + ALIKE; other++) alike += open.get(other) ?? 0;
  return alike > 1 || length + ALIKE >= longest;
}

function isProse(text: string): boolean {
  return text.length >= PROSE && hasMarkWithin(text);
}

/** Whether a text has a mark of a sentence ahead of its last unit. */
function hasMarkWithin(text: string): boolean {
  const at = text.search(WITHIN);
  return at >= 0 && at < text.length - 1;
}

/** Whether a text ends in a mark of a sentence, with or without what closes a quotation or a bracket behind it. */
function isEnded(text: string): boolean {
  let last = text.length - 1;
  while (last >= 0 && CLOSES.includes(text[last]!)) last--;
  return last >= 0 && ENDS.includes(text[last]!);
}

function isOpen(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  if (last < 0x2e80 || last === 0x3002 || last > 0xfeff) return false; // no Han character
  return OPEN.test(text.slice(-2)); // of a long text an expression would try every place
}

function isLink(text: string): boolean {
  return text.length <= LONGEST_LINK && isOpen(text) && LINK.test(text) && BEGINS.test(text);
}

function mayFollow(text: string): boolean {
  return (BEGINS.test(text) || CLINGS.test(text)) && enumeratorOf(text) === undefined && !VERSES.test(text);
}

/** Whether a passage may be the end of a sentence, and of the paragraph. */
function isTail(text: string): boolean {
  return (isEnded(text) && hasMarkWithin(text)) || (isOpen(text) && isProse(text));
}
