import type { MendedText } from '../../damage';
import type { Language } from '../../language/language';
import { plausibility } from '../../language/plausibility';
import { EAST_ASIAN } from '../../language/scripts';
import { isHan } from '../../mirror/repertoire';
import type { Edit } from '../../patch';
import { COMMON } from '../decoder/decoder-lattice';
import { MISFIT, RARE } from '../ends/run-ends';
import { LINE_FEED } from '../ends/run-parts';
import type { Opened } from '../kinds/opened';
import { utf8Reader } from '../kinds/readers';

/** What a rare lone character costs with the one behind it that fits neither neighbour, in nats. */
const RARE_MISFIT = 15;

/** Whether a lone hanzi fits neither what stands before it nor what stands behind. */
export function isMisfit({ text, at }: MendedText, language: Language): boolean {
  const judge = plausibility(language);
  const unitAt = (i: number) => (i >= 0 && i < text.length ? text.charCodeAt(i) : LINE_FEED);
  const unit = unitAt(at);
  if (!isHan(unit)) return false;
  const cost = judge.cost(unitAt(at - 1), unit) + judge.cost(unit, unitAt(at + 1));
  return cost > (judge.cost(COMMON, unit) >= RARE ? RARE_MISFIT : MISFIT);
}

/** How far around it other letters are looked at, in UTF-16 units, and how many of them tell. */
const NEAR = 16;
const ENOUGH = 8;
const CYRILLIC_OR_GREEK = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;

/** Whether what is put in at a place stands by itself among letters of Europe that are not Latin. */
export function isAmongOthers({ now }: Edit, { text, at }: MendedText): boolean {
  const end = at + now.length;
  const beside = text.slice(Math.max(0, at - NEAR), at) + text.slice(end, end + NEAR);
  return !EAST_ASIAN.test(beside) && (beside.match(CYRILLIC_OR_GREEK)?.length ?? 0) >= ENOUGH;
}

// 不   E4 B8 8D as the page shows it, when the last byte shows as nothing:  ä ¸
/** Whether the bytes of a few units are a character of UTF-8, or the beginning of one, of which the rest may be lost. */
export function isPartOfUtf8({ writing }: Opened, { was, now }: Edit): boolean {
  let pending = 0;
  for (let i = 0; i < was.length; i++) {
    pending = utf8Reader.step(pending, writing[was.charCodeAt(i)]!);
    if (pending <= 0) return pending < -1 && i + 1 === was.length && isHan(now.charCodeAt(0));
  }
  return true;
}

/** Letters of two bytes in UTF-8, without those of the West. */
const FAR = /[\u0370-\u07ff]/;
/** What a word of them ends with, and what one begins with, right beside the place of a word of one letter. */
const AHEAD = /[\u0370-\u07ff]{2}(?=[\s\p{P}]{1,3}$)/u;
const BEHIND = /(?<=^[\s\p{P}]{1,3})[\u0370-\u07ff]{2}/u;
const SCRIPTS = ['Cyrillic', 'Greek', 'Hebrew', 'Arabic', 'Armenian'].map(
  (script) => new RegExp(`^\\p{Script=${script}}+$`, 'u'),
);
/** Stands for what was put in, where only what was left is looked at. */
const MENDED = '\ufffc';
const ACCENT = /^[\u0300-\u036f]/;
const ON_LETTER = /[\p{Script=Latin}\p{M}]/u;
/** A Latin letter right behind an East Asian one, and others behind it. */
const HALF = /[\u3041-\u9fff\uac00-\ud7a3][a-z]$/i;
const LATIN = /[a-z]/i;
/** So few hanzi are UTF-8 by chance. */
const FEW = 2;

/** Whether one or two hanzi that were read as UTF-8 say what only chance says: a letter or an accent alone, or half of one at the end. */
export function isChance({ was, now }: Edit, mended: MendedText): boolean {
  const { text, at } = mended;
  if (was.length > FEW) return false;
  const [before, after] = [text.charAt(at - 1), text.charAt(at + now.length)];
  if (HALF.test(now) && !LATIN.test(after)) return true;
  if (ACCENT.test(now) && !ON_LETTER.test(before)) return true;
  return now.length === 1 && FAR.test(now) && !FAR.test(before + after) && !isAmongMended(now, mended);
}

/** Whether a letter is a word by itself right before or behind letters of its script that were mended, too: `Кто и где`. */
function isAmongMended(letter: string, { text, left, at }: MendedText): boolean {
  const script = SCRIPTS.find((one) => one.test(letter));
  const [from, end] = [Math.max(0, at - NEAR), at + 1];
  const ahead = text.slice(from, at).match(AHEAD);
  if (ahead && script?.test(ahead[0]) && left.charAt(from + ahead.index! + 1) === MENDED) return true;
  const behind = text.slice(end, end + NEAR).match(BEHIND);
  return behind !== null && script?.test(behind[0]) === true && left.charAt(end + behind.index!) === MENDED;
}

/** What shows in the place of lost bytes: where East Asian text was read as other such text, few are lost. */
const MARK = /[?\ufffd]/;
/** So few characters beside it may be half of one and half of the next. */
const LITTLE = 3;
/** A letter of Europe by itself. */
const EUROPEAN = /^[\u0370-\u04ff]$/;

/** Whether a few characters that were read as other East Asian ones may be what is left of some that lost bytes. */
export function isOfLost({ was, now }: Edit, { text, at }: MendedText): boolean {
  if (EUROPEAN.test(was)) return true;
  return was.length <= LITTLE && MARK.test(text.charAt(at - 1) + text.charAt(at + now.length));
}
