import { charset, isWide } from '../../charset/bytes';
import type { Misreading } from '../kinds/misreading-kind';
import type { Run } from '../kinds/run';
import type { PageOfRuns } from '../windows/page-decoding';

/*
 * A letter of Greek or Cyrillic is two bytes of UTF-8. In Big5 and EUC-KR they are a character or none, and a program that drops what is
 * none drops the whole letter without a trace:
 *
 *     δίκτυο   CE B4, CE AF, CE BA, CF 84, CF 85, CE BF   ->  帤 巹 庥 怷 in Big5, which says δίκο
 *
 * Half of the letters go so. A page that has many of the others and marks none of these has lost them.
 */

const FIRST = /[\u0370-\u052f]/g;
/** Of text in these letters, so many in a row without one that is dropped are no chance. */
const ENOUGH = 12;
/** A page that marks what it loses has a mark for every two or three letters. */
const SELDOM = 8;

/** Letters that nobody writes any more, which halves of two others are in Shift_JIS: `ﾏρ済` says σϷ where 83, 8D was dropped. */
const UNUSED = /[\u03cf-\u03ff\u0460-\u048f]/;
/** What is left of such a half beside others. */
const LEFT = /[\uff61-\uff9f]/;

/** The runs of a page out of which letters may have vanished. */
export function robbedAmong(kind: Misreading, page: PageOfRuns, passages: readonly string[]): readonly Run[] {
  if (kind.written !== 'utf-8' || !isWide(kind.shownAs)) return [];
  const runs = page.flatMap((own) => own.filter(({ now }) => now.search(FIRST) >= 0));
  const letters = runs.reduce((sum, { now }) => sum + now.match(FIRST)!.length, 0);
  const marks = passages.reduce((sum, text) => sum + (text.match(/[?\ufffd]/g)?.length ?? 0), 0);
  if (marks * SELDOM >= letters) return [];
  if (runs.some(({ now }) => UNUSED.test(now)) || (letters >= ENOUGH && dropsLetters(kind))) return runs;
  return page.flatMap((own, index) =>
    own.filter((run) => run.now.search(FIRST) >= 0 && LEFT.test(besides(run, passages[index]!))),
  );
}

const besides = ({ start, was }: Run, text: string): string => text.charAt(start - 1) + text.charAt(start + was.length);

/** Whether a charset has characters for some letters, and none for others. */
function dropsLetters({ shownAs }: Misreading): boolean {
  const { unitOfPair } = charset(shownAs);
  return unitOfPair[0xceb1]! > 0 && unitOfPair[0xcf84] === 0;
}
