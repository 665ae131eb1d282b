import { EAST_ASIAN } from '../../language/scripts';
import type { Misreading } from '../kinds/misreading-kind';
import { type Opened, opened } from '../kinds/opened';
import type { Run } from '../kinds/run';

/** What of its own misreading stands beside a run. */
export interface Beside {
  /** Whether nothing but ASCII lies between it and another run before it, and behind it: whoever misread both misread that, too. */
  readonly start: boolean;
  readonly end: boolean;
  /** Whether it is a character by itself among sound ones that were misread, too, if it was, and gains less than chance may. */
  readonly isLone: boolean;
}

/** So much ASCII at most lies between two runs that are of one text. */
const LONGEST = 24;
const ASCII = /^[ -~]*$/;

/** So many UTF-16 units at most lie between a lone character and the next run where that speaks for it. */
const NEAR = 3;
/** Nats that a lone character must gain near others, and by itself. */
const LEAST_NEAR = 2;
const LEAST_ALONE = 9;

/** What stands beside one of a text's runs. */
export function besideIn(kind: Misreading, runs: readonly Run[], index: number, text: string): Beside {
  const run = runs[index]!;
  const between = (a?: Run, b?: Run) => (a && b ? text.slice(a.start + a.was.length, b.start) : undefined);
  const [ahead, behind] = [between(runs[index - 1], run), between(run, runs[index + 1])];
  const isOne = (gap?: string) => gap !== undefined && gap.length <= LONGEST && ASCII.test(gap);
  const [start, end] = [isOne(ahead), isOne(behind)];
  const nearest = Math.min(ahead?.length ?? LONGEST, behind?.length ?? LONGEST);
  const isLone =
    !start && !end && isAlone(run, text, opened(kind)) && run.gain < (nearest > NEAR ? LEAST_ALONE : LEAST_NEAR);
  return { start, end, isLone };
}

/** Whether a run is one character of East Asian text beside what stands as it is, in a reading that would change that. */
function isAlone({ start, was }: Run, text: string, { vague, keepsKana }: Opened): boolean {
  return vague && !keepsKana && was.length === 1 && EAST_ASIAN.test(text.charAt(start - 1) + text.charAt(start + 1));
}
