import type { MendedText } from '../../damage';
import type { Language } from '../../language/language';
import type { Edit } from '../../patch';
import type { Misreading } from '../kinds/misreading-kind';
import { letterReadings, read, tableOf } from '../letters/letter-readings';
import { wordsCost } from '../letters/letter-words';
import { before, behind, garbledIn } from './garbled-beside';

/** How far around letters others are looked at, in UTF-16 units. */
const NEAR = 16;
/** So few letters may be of one charset as well as of another. */
const SHORT = 2;
/** Nats by which another charset may make less sense of them. */
const ABOUT_AS_GOOD = 0.5;
const CAPITALS = /^\p{Lu}+$/u;
const SMALL = /^(?:(?=\p{Script=Cyrillic})\p{Ll})+$/u;

/** The other charsets that letters of a misreading may be of. */
const rivalsOf = ({ written, shownAs }: Misreading) =>
  letterReadings.filter((reading) => reading.shownAs === shownAs && reading.written !== written).map(tableOf);

/** Whether another charset of letters makes small ones of one or two capitals, and as much sense of them there. */
export function isRatherSmall(
  kind: Misreading,
  { was, now }: Edit,
  { text, at }: MendedText,
  language: Language,
): boolean {
  if (was.length > SHORT || !CAPITALS.test(now)) return false;
  const end = at + now.length;
  const cost = (letters: string) =>
    wordsCost(language, text.slice(Math.max(0, at - NEAR), at) + letters + text.slice(end, end + NEAR));
  const most = cost(now) + ABOUT_AS_GOOD;
  return rivalsOf(kind).some((table) => {
    const other = read(was, table);
    return other !== undefined && SMALL.test(other) && cost(other) < most;
  });
}

/** So many letters at an end may be another charset's. */
const MOST_MEETING = 3;
/** So many letters close by tell that another misreading reaches up to there. */
const ENOUGH = 4;

/** Whether a word beside what is garbled still makes more sense where its first or last letters are of another charset. */
export function isMeeting(kind: Misreading, { was, now }: Edit, { left, at }: MendedText, language: Language): boolean {
  const end = at + now.length;
  const isGarbled = (text: string) => garbledIn(kind, text, language) >= ENOUGH;
  const ends = [
    { isNear: isGarbled(before(left, at)), cut: (count: number) => [0, count] as const },
    {
      isNear: isGarbled(behind(left, end)),
      cut: (count: number) => [was.length - count, was.length] as const,
    },
  ];
  const own = wordsCost(language, now);
  return ends.some(({ isNear, cut }) =>
    rivalsOf(kind).some((table) => {
      for (let count = 1; isNear && count <= Math.min(MOST_MEETING, was.length - 1); count++) {
        const [from, to] = cut(count);
        const other = read(was.slice(from, to), table);
        if (other !== undefined && wordsCost(language, now.slice(0, from) + other + now.slice(to)) < own) return true;
      }
      return false;
    }),
  );
}
