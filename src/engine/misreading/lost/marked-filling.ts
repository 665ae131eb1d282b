import type { Trust } from '../../patch';
import { LINE_FEED, type Restoring } from '../ends/run-parts';
import { fillLetter } from './filled-letter';
import { isFirm } from './filled-trust';
import { fillLostBytes, type Lost, lettersWith } from './lost-bytes';
import { withBrackets } from './swallowed';

/** Bytes that show as a question mark, too: those of a no-break space and of a soft hyphen, which many programs cannot write. */
const ALSO_ASKED: readonly number[] = [0xa0, 0xad];
/** No question ends before this. */
const GOES_ON = /^(?:\p{L}|[ \u00a0]\p{Ll})/u;

/** A character some of whose bytes show as marks. */
export interface Marked {
  readonly start: number;
  readonly end: number;
  readonly was: string;
  readonly bytes: readonly number[];
}

/** What a character was, and how far that can be trusted. */
export interface FilledCharacter {
  readonly now: string;
  readonly trust: Trust;
}

/** What characters were that stand side by side, and some of whose bytes show as marks; fewer, or none, where nothing fits. */
export function filledIn(
  group: readonly Marked[],
  before: string,
  behind: string,
  restoring: Restoring,
): FilledCharacter[] {
  const isLetter = lettersWith(group[0]!.bytes, restoring.lost).length > 0;
  return (isLetter ? lettersIn : othersIn)(group, before, behind, restoring);
}

/** Letters of European languages, each told by its word. */
function lettersIn(
  group: readonly Marked[],
  before: string,
  behind: string,
  { lost, alsoUnseen, model, own }: Restoring,
): FilledCharacter[] {
  const may = losing(lost, alsoUnseen);
  const filled: FilledCharacter[] = [];
  let said = before;
  for (const [i, { bytes, was }] of group.entries()) {
    const isLast = i + 1 === group.length;
    const isAsked = was.endsWith('?');
    if (isAsked && isLast && !GOES_ON.test(behind)) break;
    const rare = isAsked ? lettersWith(bytes, losing(lost, ALSO_ASKED)) : [];
    const letter = fillLetter(lettersWith(bytes, may), rare, said, isLast ? behind : '', model, own());
    if (!letter) break;
    filled.push({ now: letter, trust: 'guess' });
    said += letter;
  }
  return filled;
}

/** All others, told by each other and by what stands around. */
function othersIn(
  group: readonly Marked[],
  before: string,
  behind: string,
  { language, lost, alsoUnseen }: Restoring,
): FilledCharacter[] {
  const judge = withBrackets(language, before);
  const [first, last] = [before.charCodeAt(before.length - 1) || LINE_FEED, behind.charCodeAt(0) || LINE_FEED];
  const isAsked = group.some(({ was }) => was.includes('?'));
  // A no-break space is told by what it stands between.
  if (isAsked && group.some(({ bytes }) => bytes.length < 3)) return [];
  const may = losing(lost, isAsked ? [...alsoUnseen, ...ALSO_ASKED] : alsoUnseen);
  const all = group.flatMap(({ bytes }) => bytes);
  const best = [...(fillLostBytes(all, first, last, judge, may)?.text ?? '')];
  return best.map((now, i) => {
    const [previous, next] = [best[i - 1]?.charCodeAt(0) ?? first, best[i + 1]?.charCodeAt(0) ?? last];
    const alone = fillLostBytes(group[i]!.bytes, previous, next, judge, may);
    const firm = alone?.text === now && isFirm(alone, true, previous, next, judge);
    return { now, trust: firm ? 'likely' : 'guess' };
  });
}

const losingMore = new WeakMap<Lost, Map<string, Lost>>();

/** The same as may have been lost, and some bytes more; the same one for the same bytes, for what fits is remembered by it. */
function losing(lost: Lost, also: readonly number[]): Lost {
  if (also.length === 0) return lost;
  const known = losingMore.get(lost) ?? new Map<string, Lost>();
  losingMore.set(lost, known);
  const more = known.get(`${also}`) ?? { ...lost, byte: (byte) => also.includes(byte) || lost.byte(byte) };
  known.set(`${also}`, more);
  return more;
}
