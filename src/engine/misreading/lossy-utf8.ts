import { type CharsetName, charset } from '../charset/bytes';
import type { MendedText } from '../damage';
import { EAST_ASIAN } from '../language/scripts';
import type { Edit } from '../patch';
import type { Misreading } from './misreading-kind';
import { lengthByLead } from './utf8-length';

/*
 * A heart as an emoji is E2 9D A4, EF B8 8F. A page that drops bytes without a character shows â¤ï¸ of it, which are two hanzi in EUC-KR;
 * of another sign it shows a word in Cyrillic letters.
 */

/** Charsets that UTF-8 was mostly read in. */
const SHOWN_AS: readonly CharsetName[] = ['windows-1252', 'windows-1254', 'windows-1250'];

/** So many UTF-16 units beside an edit are looked at. */
const NEAR = 12;
// U+FFFC stands for what was put in.
const AHEAD = /[^\0-\u007f\ufffc]+$/;
const BEHIND = /^[^\0-\u007f\ufffc]+/;

/**
 * Whether what a repair took for something else is UTF-8, with all that is garbled still right beside it, and in a text that is not
 * East Asian by what else it says.
 */
export function isOfLossyUtf8({ written, shownAs }: Misreading, { was, now }: Edit, mended: MendedText): boolean {
  if (written === 'utf-8' && SHOWN_AS.includes(shownAs)) return false;
  const { text, left, at } = mended;
  const end = at + now.length;
  const ahead = AHEAD.exec(left.slice(Math.max(0, at - NEAR), at))?.[0] ?? '';
  const behind = BEHIND.exec(left.slice(end, end + NEAR))?.[0] ?? '';
  return isLossyUtf8(ahead + was + behind) && !EAST_ASIAN.test(text.slice(0, at) + text.slice(end));
}

/** Whether all that a text has beyond ASCII is bytes of UTF-8, and some of them are not shown. */
export function isLossyUtf8(text: string): boolean {
  return SHOWN_AS.some((name) => missingIn(text, charset(name).bytesOfUnit) > 0);
}

/** How many bytes of UTF-8 are missing; none where something else stands there, or no more than the first byte of a character. */
function missingIn(text: string, bytesOfUnit: Uint16Array): number {
  let missing = 0;
  for (let i = 0; i < text.length; ) {
    const first = i++;
    const unit = text.charCodeAt(first);
    if (unit < 0x80) continue;
    const end = first + lengthByLead(bytesOfUnit[unit]!);
    while (i < end && bytesOfUnit[text.charCodeAt(i)]! >> 6 === 2) i++;
    if (i === first + 1) return 0;
    missing += end - i;
  }
  return missing;
}
