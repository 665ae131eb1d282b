import { type CharsetName, charset } from '../../charset/bytes';
import { type Language, onceAsked } from '../../language/language';
import { withPageStatistics } from '../../language/page-language';
import type { Misreading } from '../kinds/misreading-kind';
import { opened } from '../kinds/opened';
import { isTidied, LOST, type Run } from '../kinds/run';
import type { Told } from './run-trust';

/** Whether bytes of a run may be lost, or are not shown as they are. */
export const isRestored = ({ losses }: Misreading, { atoms }: Run): boolean =>
  losses !== undefined || atoms.some((atom) => isTidied(atom) || atom.bytes.includes(LOST));

/** Charsets that a page may have been read in rather than in the other, which has more signs. */
const WITH_FEWER_SIGNS: Partial<Record<CharsetName, CharsetName>> = {
  'windows-1250': 'iso-8859-2',
  'windows-874': 'windows-874',
};

// Ä ÐÑ   of ISO-8859-1 without controls: a page that shows windows-1252 has \u2021 and \u201e among them
/** Whether a text has characters for bytes from 80 to 9F that no charset with fewer of them has, as ISO-8859-1 has controls there and windows-1252 mostly signs. */
export function hasSigns(text: string, kind: Misreading): boolean {
  const { writing } = opened(kind);
  const fewer = WITH_FEWER_SIGNS[kind.shownAs];
  const others = fewer && charset(fewer).bytesOfUnit;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f && writing[unit]! >= 0x80 && writing[unit]! < 0xa0 && !(unit > 0x9f && others?.[unit])) return true;
  }
  return false;
}

/** Whether pairs of bytes are gone from a page without a mark. */
export function losesPairs({ losses }: Misreading, told: readonly (readonly Told[])[]): boolean {
  const isMarked = (was: string) => [...(losses?.marks ?? '')].some((mark) => was.includes(mark));
  return told.some((list) =>
    list.some(({ run }) => run.atoms.some(({ was, bytes }) => bytes.includes(LOST) && !isMarked(was))),
  );
}

/** A language with the words of the page, where characters that lost bytes are told by them: the next time 设备 may be whole. */
export function wordsOn(
  kind: Misreading,
  told: readonly (readonly Told[])[],
  passages: readonly string[],
  judge: Language,
): Language {
  if (!told.some((list) => list.some(({ run }) => isRestored(kind, run)))) return judge;
  return onceAsked(() =>
    withPageStatistics(
      judge,
      passages.map((text, index) => mendedBy(told[index]!, text, 0, '\n')),
    ),
  );
}

/** So many UTF-16 units before a run tell which bracket is open. */
const BEFORE = 300;

/** The last of what stands before a run, as the runs before it read it. */
export function mendedBefore(told: readonly Told[], index: number, text: string, start: number): string {
  const from = Math.max(0, start - BEFORE);
  let first = index;
  while (first > 0 && told[first - 1]!.run.start >= from) first--;
  return mendedBy(told.slice(first, index), text.slice(0, start), from);
}

/** A text from an offset on, as its runs read it; what is lost is left out, or something else put in its place. */
export function mendedBy(told: readonly Told[], text: string, from = 0, lost = ''): string {
  let mended = '';
  let at = from;
  for (const { run } of told) {
    mended += text.slice(at, run.start) + run.now.replaceAll('\ufffd', lost);
    at = run.start + run.was.length;
  }
  return mended + text.slice(at);
}
