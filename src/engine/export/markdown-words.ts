import { webAddress } from './address';
import { type Flag, textOf } from './export';
import { type Group, type Grouped, groupsOf, isGroup } from './marks';
import type { Piece } from './paragraphs';
import type { Mark } from './passage';

/*
 * https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis: what opens must not have white space behind it, nor a sign of
 * punctuation unless there is white space or another one ahead of it; what closes likewise, the other way round.
 *
 *   他说**（注意）**这里     no emphasis: these asterisks stay
 *   他说（**注意**）这里     what is written here instead
 */

/** What is written around stressed words. */
const STRESS: Partial<Record<Mark[2], string>> = { em: '*', strong: '**' };
const BLANK = /\s/u;
/** Beside words, as every version of CommonMark has it; some take symbols for such signs as well. */
const SURE_SIGN = /[\p{P}!-/:-@[-`{-~]/u;
const ANY_SIGN = /[\p{P}\p{S}]/u;
/** Signs at the ends of stressed words that may stand outside of them as well; none that is ours. */
const FIRST_SIGNS = /^(?:\\[!-/:-@[-`{-~]|["%',./;?]|(?![!-~])[\p{P}\p{S}])+/u;
const LAST_SIGNS = /(?:\\[!-/:-@[-`{-~]|(?<!\\)["%',./;?]|(?![!-~])[\p{P}\p{S}])+$/u;
/** An asterisk of ours at the end. */
const OURS = /(?<!\\)\*$/;

/** Pieces as Markdown in one line, in which no word is more than a word: stressed words and links are what they are. */
export function wordsOf(pieces: readonly Piece[], flag: Flag): string {
  const items = pieces.map((piece) => {
    const marks = piece.marks?.filter((mark) => STRESS[mark[2]] || addressIn(mark)) ?? [];
    return { text: textOf(piece, flag), marks };
  });
  return written(groupsOf(items), { before: '', after: '', isStressed: false });
}

type Item = { readonly text: string; readonly marks: readonly Mark[] };

/** What stands beside entries, and whether they stand among stressed words. */
interface Around {
  readonly before: string;
  readonly after: string;
  readonly isStressed: boolean;
}

/** Entries as Markdown. */
function written(entries: Grouped<Item>, around: Around): string {
  let out = '';
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at]!;
    if (isGroup(entry)) {
      const behind = rawOf(entries.slice(at + 1));
      // Amid a stressed word, asterisks may be read as those of the words around.
      const isAmid = around.isStressed && (/\S$/.test(out) || /^\S/.test(behind));
      out += group(entry, { ...around, before: out || around.before, after: behind || around.after }, isAmid);
      continue;
    }
    let text = entry.text;
    for (let next = entries[at + 1]; next && !isGroup(next); next = entries[++at + 1]) text += next.text;
    out += escapedWords(text);
  }
  return out;
}

function group({ mark, inside }: Group<Item>, around: Around, isAmid: boolean): string {
  const address = addressIn(mark);
  const within = address ? { before: '[', after: ']', isStressed: false } : { ...around, isStressed: true };
  const [, blank = '', words = '', end = ''] = /^(\s*)(.*?)(\s*)$/su.exec(written(inside, within))!;
  if (words === '' || (!address && isAmid)) return blank + words + end;
  if (address) return `${blank}[${words}](${address})${end}`;
  return blank + stressed(words, STRESS[mark[2]]!, blank || around.before, end || around.after) + end;
}

/** Words with what stresses them, which is left out where it would stay what it is. */
function stressed(words: string, sign: string, before: string, after: string): string {
  const opens = (from: string, ahead: string) => {
    const first = /^\**(.?)/su.exec(from)![1]!;
    return first !== '' && !BLANK.test(first) && (!ANY_SIGN.test(first) || isApart(lastOf(ahead)));
  };
  const closes = (to: string, behind: string) => {
    const last = lastOf(to.replace(/(?<!\\)\*+$/, ''));
    return last !== '' && !BLANK.test(last) && (!ANY_SIGN.test(last) || isApart(firstOf(behind)));
  };
  const first = FIRST_SIGNS.exec(words)?.[0] ?? '';
  const last = LAST_SIGNS.exec(words.slice(first.length))?.[0] ?? '';
  const [isOpening, isClosing] = [opens(words, before), closes(words, after)];
  // Brackets stay together.
  const isBracketed = /[\p{Ps}\p{Pi}]/u.test(first) && /[\p{Pe}\p{Pf}]/u.test(last) && !(isOpening && isClosing);
  const lead = isOpening && !isBracketed ? '' : first;
  const tail = isClosing && !isBracketed ? '' : last;
  const core = words.slice(lead.length, words.length - tail.length);
  const isRead = opens(core, before + lead) && closes(core, tail + after) && !OURS.test(before + lead);
  return isRead ? lead + sign + core + sign + tail : words;
}

/** Whether a character beside stressed words lets signs of punctuation stand at their ends; none at the end of a line does. */
function isApart(sign: string): boolean {
  return sign === '' || BLANK.test(sign) || SURE_SIGN.test(sign);
}

const firstOf = (text: string): string => /^./su.exec(text)?.[0] ?? '';
const lastOf = (text: string): string => /.$/su.exec(text)?.[0] ?? '';

function rawOf(entries: Grouped<Item>): string {
  return entries.map((entry) => (isGroup(entry) ? rawOf(entry.inside) : entry.text)).join('');
}

function addressIn([, , name, value]: Mark): string | undefined {
  const address = name === 'a' ? webAddress(value) : undefined;
  // An entity would be read as what it stands for.
  return address?.replace(/&(?=#?\w+;)/g, '&amp;');
}

/** Any text as words of one line of Markdown, the white space around it kept. */
export function escapedWords(text: string): string {
  return text.replace(/\s*[\n\r\t]\s*/gu, ' ').replace(SIGNS, '\\$&');
}

/** Every sign that Markdown reads somewhere; `:` `@` and the dot of `www.` make addresses. */
const SIGNS = /[\\`*_{}[\]<>()#+\-=|~!&$^@:]|(?<=www)\./giu;
