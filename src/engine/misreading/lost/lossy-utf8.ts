import { type CharsetName, charset } from '../../charset/bytes';
import type { MendedText } from '../../damage';
import type { Edit } from '../../patch';
import type { Misreading } from '../kinds/misreading-kind';
import { lengthByLead } from '../kinds/utf8-length';

/*
 * A heart as an emoji is E2 9D A4, EF B8 8F. A page that drops bytes without a character shows â¤ï¸ of it, which are two hanzi in EUC-KR;
 * of another sign it shows a word in Cyrillic letters. Where it marks each of them, most of what is left of East Asian text are such
 * words: è�� is 能, and no и.
 */

/** Charsets that UTF-8 was mostly read in. */
const SHOWN_AS: readonly CharsetName[] = ['windows-1252', 'windows-1254', 'windows-1250'];
/** And another that it was read in, which has other letters where those have signs. */
const ALSO_SHOWN_AS: readonly CharsetName[] = [...SHOWN_AS, 'windows-1257'];

/** So many UTF-16 units beside an edit are looked at. */
const NEAR = 12;
const AHEAD = /[^\0-\u007f]+$/;
const BEHIND = /^[^\0-\u007f]+/;
/** What stands for a byte that means nothing. */
const MARK = 0xfffd;

/** Whether what a repair took for something else is UTF-8 that lost bytes, by all that stands right beside it on the page. */
export function isOfLossyUtf8({ written, shownAs }: Misreading, { start, was }: Edit, { shown }: MendedText): boolean {
  if (written === 'utf-8' && SHOWN_AS.includes(shownAs)) return false;
  const end = start + was.length;
  const ahead = AHEAD.exec(shown.slice(Math.max(0, start - NEAR), start))?.[0] ?? '';
  const behind = BEHIND.exec(shown.slice(end, end + NEAR))?.[0] ?? '';
  const text = ahead + was + behind;
  if (written === 'utf-8') return !text.includes('\ufffd') && isLossyUtf8(text);
  if (isAmongOtherBytes(shownAs, shown, start, end)) return false;
  if (isLossyUtf8(text)) return true;
  const [isCutAhead, isCutBehind] = [ahead.length === NEAR, behind.length === NEAR];
  return [...ALSO_SHOWN_AS, shownAs].some((name) =>
    isPartOfLossy(text, charset(name).bytesOfUnit, isCutAhead, isCutBehind),
  );
}

/** So many UTF-16 units beside an edit tell of what the page was written in. */
const AROUND = 48;
/** Shorter words are UTF-8 by chance, or are none by chance. */
const SHORTEST = 3;
/** East Asian text, which no charset of letters has; it has no blanks between it and what is misread. */
const BLANK = /[\0-\u007f\u2e80-\ufffc]+/;

/** Whether most words close by were misread, too, and are no UTF-8 whatever was lost: half of one is all that chance makes of a Korean one. */
function isAmongOtherBytes(shownAs: CharsetName, shown: string, start: number, end: number): boolean {
  const { bytesOfUnit } = charset(shownAs);
  const beside = [shown.slice(Math.max(0, start - AROUND), start), shown.slice(end, end + AROUND)];
  let others = 0;
  if (beside.some((text) => text.includes('\ufffd'))) return false; // bytes are marked as lost, of whatever it was
  for (const word of beside.flatMap((text) => misreadIn(text, bytesOfUnit))) {
    const { more, alone } = countIn(word, bytesOfUnit);
    others += more > alone ? -1 : 1;
  }
  return others > 0;
}

/** The words of a text that a charset may have been read as. */
function misreadIn(text: string, bytesOfUnit: Uint16Array): string[] {
  const words = text.split(BLANK).filter(({ length }) => length >= SHORTEST);
  return words.filter((word) => [...word].every((letter) => bytesOfUnit[letter.charCodeAt(0)] !== 0));
}

/** Whether all that a text has beyond ASCII is bytes of UTF-8, and some of them are not shown. */
export function isLossyUtf8(text: string): boolean {
  return SHOWN_AS.some((name) => {
    const { missing, alone } = countIn(text, charset(name).bytesOfUnit);
    return missing > 0 && alone === 0;
  });
}

/** The same of a text that may begin, or end, in the midst of a character, and of some of whose characters only the first byte is shown. */
function isPartOfLossy(text: string, bytesOfUnit: Uint16Array, isCutAhead: boolean, isCutBehind: boolean): boolean {
  const isTail = (unit: number) => unit === MARK || bytesOfUnit[unit]! >> 6 === 2;
  let [from, to] = [0, text.length];
  if (isCutAhead || text.charCodeAt(0) === MARK) while (from < to && isTail(text.charCodeAt(from))) from++;
  if (isCutBehind) {
    while (to > from && isTail(text.charCodeAt(to - 1))) to--;
    to--;
  }
  const { missing, alone, more } = countIn(text.slice(from, Math.max(from, to)), bytesOfUnit);
  return missing > 0 && alone <= more;
}

/** What a text has of UTF-8. */
interface Counted {
  /** Bytes that are not shown, or marked. */
  readonly missing: number;
  /** Characters of which the first byte is shown alone, and those of which more is shown. */
  readonly alone: number;
  readonly more: number;
}

const OTHER: Counted = { missing: 0, alone: 0, more: 0 };

/** What a text has of UTF-8, nothing where something else stands in it. */
function countIn(text: string, bytesOfUnit: Uint16Array): Counted {
  let [missing, alone, more] = [0, 0, 0];
  for (let i = 0; i < text.length; ) {
    const first = i++;
    const unit = text.charCodeAt(first);
    if (unit < 0x80) continue;
    const end = first + lengthByLead(bytesOfUnit[unit]!);
    if (end === i) return OTHER;
    for (; i < end; i++) {
      const isMark = text.charCodeAt(i) === MARK;
      if (!isMark && bytesOfUnit[text.charCodeAt(i)]! >> 6 !== 2) break;
      if (isMark) missing++;
    }
    if (i > first + 1) more++;
    else alone++;
    missing += end - i;
  }
  return { missing, alone, more };
}
