import type { Language } from '../../language/language';
import { gainOf, type Run } from './run';

/** Whether a UTF-16 unit is katakana of a single byte in Shift_JIS, with its marks. */
export const isHalfWidth = (unit: number): boolean => unit > 0xff60 && unit < 0xffa0;

const HALF_WIDTH = /[\uff61-\uff9f]/g;

/** Nats by which a run must make more sense than the same katakana in full width. */
const BETTER = 12;
/** The same for each of its characters. */
const BETTER_EACH = 2;

/** So many UTF-16 units at most are between a run and others that belong to it. */
const CLOSE = 2;

/** Runs without those that read like words in half-width katakana, unless they stand right beside others that do not. */
export function withoutHalfWidth(runs: readonly Run[], text: string, language: Language): readonly Run[] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const last = groups.at(-1)?.at(-1);
    if (last && run.start - last.start - last.was.length <= CLOSE) groups.at(-1)!.push(run);
    else groups.push([run]);
  }
  return groups.filter((group) => !group.every((run) => isInHalfWidth(run, text, language))).flat();
}

/** Whether a run is half-width katakana for the most part and reads like words in it: no model has seen many of those. */
function isInHalfWidth({ start, was, now }: Run, text: string, language: Language): boolean {
  const own = was.match(HALF_WIDTH)?.length ?? 0;
  if (own * 2 < was.length) return false;
  const full = was.normalize('NFKC');
  return (
    gainOf(language, text.slice(0, start) + full + text.slice(start + was.length), start, full, now) <
    Math.max(BETTER, BETTER_EACH * was.length)
  );
}
