import { opened } from './opened';
import { type RankedReading, utf8AsNarrow } from './readings';
import { narrowShown, signsOfReadingsOn } from './readings-shown';

/*
 * windows-1250 has the letters of ISO-8859-2, some of them at other bytes, and signs where that has controls. Of UTF-8 that was read in
 * ISO-8859-2 programs mark or drop the controls, and what is left reads in windows-1250, too, which leaves five bytes undefined:
 *
 *     από   CE B1, CF 80, CF 8C   ->  Îą Ď Ď       in windows-1250 CE B9, CF 81, CF 81: ιρρ
 */

const [rich, poor] = (['windows-1250', 'iso-8859-2'] as const).map(
  (name) => utf8AsNarrow.find(({ shownAs }) => shownAs === name)!,
) as [RankedReading, RankedReading];

/** So many second bytes that speak for one of the two are no chance, where none speaks for the other: of windows-1250's every other one is a sign. */
const ENOUGH = 3;

/** What stands behind first bytes. */
interface Seconds {
  /** Characters that both charsets have. */
  shared: number;
  /** Signs that windows-1250 alone has. */
  signs: number;
  /** Controls that ISO-8859-2 alone has, marks, or what is no second byte. */
  controls: number;
  hidden: number;
}

const known = new WeakMap<readonly string[], readonly RankedReading[]>();

/** The readings that a page is not in, as its second bytes show; found once for a list of passages. */
export function outBySecondBytes(passages: readonly string[]): readonly RankedReading[] {
  const out = known.get(passages) ?? outBy(passages);
  known.set(passages, out);
  return out;
}

function outBy(passages: readonly string[]): readonly RankedReading[] {
  const seconds = { shared: 0, signs: 0, controls: 0, hidden: 0 };
  const signs = signsOfReadingsOn(passages);
  for (const [index, text] of passages.entries())
    if (narrowShown(signs[index]!).includes(rich)) countSeconds(text, seconds);
  const { shared, controls } = seconds;
  const gone = controls + seconds.hidden;
  if (seconds.signs >= ENOUGH && controls === 0) return [poor];
  const isPoor = shared > 0 && gone > 0 && shared + gone >= ENOUGH && seconds.signs === 0;
  return isPoor ? [rich] : [];
}

const MARK = 0xfffd;

function countSeconds(text: string, seconds: Seconds): void {
  const [writing, other] = [opened(rich).writing, opened(poor).writing];
  for (let i = 0; i < text.length; i++) {
    const first = writing[text.charCodeAt(i)]!;
    if (first < 0xc2 || first > 0xf4) continue;
    const unit = i + 1 < text.length ? text.charCodeAt(i + 1) : 0;
    const [isRich, isPoor] = [writing[unit]! >> 6 === 2, other[unit]! >> 6 === 2];
    if (isRich && isPoor) seconds.shared++;
    else if (isRich) seconds.signs++;
    else if (isPoor) seconds.controls++;
    else if (first < 0xe0 && (unit === MARK || isInWord(text.charCodeAt(i - 1)))) seconds.hidden++;
  }
}

/** Whether a capital behind a unit is in the midst of a word, where nobody writes one. */
const isInWord = (unit: number): boolean => unit >= 0xa0 || (unit > 0x60 && unit < 0x7b);
