import { readsBadly } from '../../language/gate';
import type { Language } from '../../language/language';
import { mayBeMisread, opened } from '../kinds/opened';
import { utf8AsNarrow, utf8AsWide } from '../kinds/readings';

/** Small Cyrillic letters side by side: cp866 shows them for UTF-8, but never without others, and nearly every Russian word has some. */
const SMALL_CYRILLIC = /([\u0430-\u045f])[\u0430-\u045f]*([\u0430-\u045f])/g;

/** Whether a text that something was undone in reads badly, or may be UTF-8 read as letters once more. */
export function isGarbledStill(text: string, judge: Language): boolean {
  if (readsBadly(text, judge)) return true;
  const rest = text.replace(SMALL_CYRILLIC, '$1\n$2');
  return utf8AsNarrow.some((reading) => mayBeMisread(rest, opened(reading)));
}

/** Whether a text may have been misread once more: that, or UTF-8 read as East Asian text, which reads well often enough. */
export const isMisreadStill = (text: string, judge: Language): boolean =>
  isGarbledStill(text, judge) || utf8AsWide.some((reading) => mayBeMisread(text, opened(reading)));
