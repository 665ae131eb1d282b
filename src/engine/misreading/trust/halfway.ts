import { type CharsetName, isWide } from '../../charset/bytes';
import type { MendedText } from '../../damage';
import type { Language } from '../../language/language';
import { plausibility } from '../../language/plausibility';
import type { Edit } from '../../patch';
import type { Misreading } from '../kinds/misreading-kind';
import { type Opened, opened } from '../kinds/opened';
import { finished } from '../kinds/readers';
import { gainOf } from '../kinds/run';
import { isOrdinaryMarks } from '../kinds/signs';
import { LONGEST, lengthOfUtf8 } from '../kinds/utf8-length';
import { isOfLossyUtf8 } from '../lost/lossy-utf8';
import { isAmongGarbled } from './garbled-beside';
import { isAmongOthers, isChance, isMisfit, isOfLost, isPartOfUtf8 } from './lone-character';
import { isMeeting, isRatherSmall } from './lone-letter';

/** So few UTF-16 units of a page say little beside what is garbled still: of UTF-8, of other charsets, and what came out so short. */
const FEW = 2;
const FEW_OF_OTHERS = 6;
const LITTLE = 3;

/** So many UTF-16 units close by that were read in the same way tell that a character was, too: 類 in 任何類Unix系統中使用過一段時間. */
const SURE = 6;

/** Whether what a repair of a misreading put in is garbled still, or says less beside the rest than it seemed to. */
export function isHalfway(kind: Misreading, edit: Edit, mended: MendedText, language: Language): boolean {
  const { was, now } = edit;
  const tables = opened(kind);
  if (tables.vague) return isOfLost(edit, mended);
  if (tables.wide) return isChance(edit, mended);
  if (isOfLossyUtf8(kind, edit, mended)) return true;
  const isUtf8 = kind.written === 'utf-8';
  if (was.length <= (isUtf8 ? FEW : FEW_OF_OTHERS) && isAmongGarbled(kind, edit, mended, language)) return true;
  if (isUtf8) return isUtf8Still(tables, edit, mended, language);
  if (isWide(kind.written as CharsetName)) {
    const isLone = now.length === 1 && (mended.beside < SURE || isOrdinaryMarks(was));
    if (isLone && (isMisfit(mended, language) || isPartOfUtf8(tables, edit))) return true;
    return was.length <= FEW_OF_OTHERS && isAmongOthers(edit, mended);
  }
  return isRatherSmall(kind, edit, mended, language) || isMeeting(kind, edit, mended, language);
}

/** As much of what was put in may be whole characters of UTF-8 by chance. */
const CHANCE = 0.25;
/** Sound words have three of these side by side that would be one character: no other letters do. */
const CYRILLIC = /\p{Script=Cyrillic}/u;

/**
 * Whether so much of it is characters of UTF-8 again that it went through another round of the same, or such characters were left
 * out right beside it.
 */
function isUtf8Still(tables: Opened, { now }: Edit, { text, at: start }: MendedText, language: Language): boolean {
  const judge = plausibility(language);
  const end = start + now.length;
  let inside = 0;
  for (let at = Math.max(0, start - LONGEST); at < Math.min(text.length, end + 1); at++) {
    const length = lengthOfUtf8(tables, text, at);
    const isBetter = length > 0 && isRatherOne(tables, text, at, length, judge);
    if (!isBetter && (length <= 2 || CYRILLIC.test(text.slice(at, at + length)))) continue;
    const isBeside = at + length === start || at === end;
    if (isBeside && now.length <= LITTLE) return true;
    if (isBetter && at < end && at + length > start) inside += length;
    at += length - 1;
  }
  return inside > CHANCE * beyondAscii(now);
}

/** Whether these bytes make more sense as the character than as they stand. */
function isRatherOne({ writing, reader }: Opened, text: string, at: number, length: number, judge: Language): boolean {
  const was = text.slice(at, at + length);
  let pending = 0;
  for (let i = 0; i < length; i++) pending = reader.step(pending, writing[was.charCodeAt(i)]!);
  return gainOf(judge, text, at, was, String.fromCodePoint(finished(pending))) > 0;
}

function beyondAscii(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) count++;
  return count;
}
