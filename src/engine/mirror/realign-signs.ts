import type { Language } from '../language/language';
import { foldWidth } from './mirror';
import { isHan } from './repertoire';

const OPENING = '“‘《〈「『【〔(';
const CLOSING = '”’》〉」』】〕)';

/**
 * How many quotation marks and brackets of `text` close what is open there, less those that close nothing, and less half of
 * those that `rest` leaves open.
 */
export function closings(before: string, text: string, rest: string): number {
  const open: { sign: string; at: number }[] = [];
  let sum = 0;
  const line = foldWidth(before + text + rest);
  const end = before.length + text.length;
  for (let at = 0; at < line.length; at++) {
    const sign = line[at]!;
    if (OPENING.includes(sign)) open.push({ sign, at });
    const closes = CLOSING.indexOf(sign);
    if (closes < 0) continue;
    const isOpen = open.at(-1)?.sign === OPENING[closes];
    if (isOpen) open.pop();
    if (at >= before.length && at < end) sum += isOpen ? 1 : /[0-9A-Za-z]/.test(line[at - 1] ?? '') ? 0 : -1;
  }
  return sum - 0.5 * open.filter(({ at }) => at >= before.length && at < end).length;
}

/** Whether a sign of a text opens what one further on closes, or closes what one before it opens. */
export function hasPartner(text: string, at: number): boolean {
  const [opens, closes] = [OPENING.indexOf(text[at]!), CLOSING.indexOf(text[at]!)];
  if (opens >= 0) return text.includes(CLOSING[opens]!, at + 1);
  return closes >= 0 && text.slice(0, at).includes(OPENING[closes]!);
}

const MARKS = '，。、；：！？,;:…';

/** Whether two signs are marks of which nobody writes one behind the other. */
export function areDoubleMarks(first: string, second: string): boolean {
  if (!first || !second || !MARKS.includes(first) || !MARKS.includes(second) || second === '？' || second === '！')
    return false;
  return first !== '…' || second !== '…';
}

/** A rare character that no pair is known of: what follows costs as much as it does by itself. */
const STRANGER = 0x9fa5;
const KNOWN_PAIR = 0.6;

/** How many Han characters of `text` make a word with neither neighbour, as far as the language knows. */
export function isolated(language: Language, before: string, text: string, after: string): number {
  let count = 0;
  let left = false;
  const all = before.slice(-1) + text + after.slice(0, 1);
  const from = before.length > 0 ? 1 : 0;
  for (let i = 1; i <= all.length; i++) {
    const right = i < all.length && isPair(language, all.charCodeAt(i - 1), all.charCodeAt(i));
    const at = i - 1;
    if (at >= from && at < from + text.length && !left && !right && isHan(all.charCodeAt(at))) count++;
    left = right;
  }
  return count;
}

function isPair(language: Language, previous: number, current: number): boolean {
  if (!isHan(previous) || !isHan(current)) return false;
  return language.cost(previous, current) < language.cost(STRANGER, current) - KNOWN_PAIR;
}

/** How far around a mark it is counted how many characters are lost, and how many a mirror never loses there. */
const AROUND = 12;
const RIDDLED = 6;

// 不璉??乓??覔??辣蝟餌?的值   UTF-8 read as Big5: a mirror loses one lead byte at a cut, not a character in two
/** Whether as many `?` stand around a place as only text of another kind shows. */
export function isRiddled(text: string, at: number): boolean {
  let lost = 0;
  for (let i = Math.max(0, at - AROUND); i < at + AROUND && i < text.length; i++)
    if (text.charCodeAt(i) === 0x3f) lost++;
  return lost >= RIDDLED;
}
