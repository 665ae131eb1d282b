import type { Language } from '../language/language';
import { gainOf, type Run } from './run';

/** Whether a UTF-16 unit is katakana of a single byte in Shift_JIS, with its marks. */
export const isHalfWidth = (unit: number): boolean => unit > 0xff60 && unit < 0xffa0;

const HALF_WIDTH = /[\uff61-\uff9f]/g;

/** Nats by which a run must make more sense than the same katakana in full width. */
const BETTER = 12;
/** The same for each of its characters. */
const BETTER_EACH = 2;

/** Whether a run is half-width katakana for the most part and reads like words in it: no model has seen many of those. */
export function isInHalfWidth({ start, was, now }: Run, text: string, language: Language): boolean {
  const own = was.match(HALF_WIDTH)?.length ?? 0;
  if (own * 2 < was.length) return false;
  const full = was.normalize('NFKC');
  return (
    gainOf(language, text.slice(0, start) + full + text.slice(start + was.length), start, full, now) <
    Math.max(BETTER, BETTER_EACH * was.length)
  );
}
