import type { Context } from '../damage';
import type { Trust } from '../patch';
import { type Annotations, annotationsOf } from './annotations';
import { readingsOf } from './traditional';

/** Characters that the program annotates, in the order of its list; each has its commonest reading. */
export const LISTED =
  '內結構優現農業產數經發續轉環質標區態統領術礎設應權規獻準醫護導聯預關據務創當級強調習實學進計濟點時會運動機認對識寫長臺報個' +
  '勢來過號書國問無說開協嚴團場復戰紀絡網責貿達遠鄉錯陽隊養側冊執謹';

/** How strongly the page speaks for a program. */
function strengthOf(annotations: Annotations): number {
  let strength = 3 * Math.min(annotations.orphans, 3) - 4 * annotations.byPeople;
  for (const [character, seen] of annotations.byProgram) {
    if (seen.readings.size > 1) strength -= 8;
    else if (!isConstant(seen)) strength -= 3;
    else if (seen.attached === 0) strength -= 0.5;
    else strength += isListed(character, seen.readings) ? 2 : 1;
  }
  const isSparse = annotations.han >= 3 * annotations.brackets;
  return isSparse ? strength : strength - 3;
}

/** Whether the program's list has this character, and the page its commonest reading. */
export function isListed(character: string, readings: ReadonlySet<string>): boolean {
  return LISTED.includes(character) && readings.has(readingsOf(character)[0]!);
}

function isConstant({ annotated, alone }: { annotated: number; alone: number }): boolean {
  return alone <= annotated * 0.25;
}

/** Whether a program annotated the page, and what it shows of that. */
export interface Verdict {
  readonly annotations: Annotations;
  /** How far a program can be held responsible; absent where it cannot. */
  readonly trust?: Trust;
}

/** From 4 on (two listed characters, or any one beside an orphan) a program is likely, from 8 on it is certain. */
export function judge({ shown, page }: Pick<Context, 'shown' | 'page'>): Verdict {
  const annotations = page(annotationsOf);
  const asShown = known.get(shown) ?? annotationsOf(shown);
  known.set(shown, asShown);
  return verdictOn(together(annotations, asShown));
}

const known = new WeakMap<readonly string[], Annotations>();

/**
 * What a page shows, and what it says now, of annotations. A run that was mended took brackets with it, and one that was not
 * shows characters that nobody wrote: so the page annotates as often as it ever did, and leaves out as seldom.
 */
function together(now: Annotations, shown: Annotations): Annotations {
  const byProgram = new Map(now.byProgram);
  for (const [character, before] of shown.byProgram) {
    const after = byProgram.get(character);
    if (!after) continue;
    byProgram.set(character, {
      readings: after.readings,
      annotated: Math.max(before.annotated, after.annotated),
      alone: Math.min(before.alone, after.alone),
      attached: Math.max(before.attached, after.attached),
    });
  }
  return {
    ...now,
    byProgram,
    byPeople: Math.min(now.byPeople, shown.byPeople),
    orphans: Math.max(now.orphans, shown.orphans),
  };
}

function verdictOn(annotations: Annotations): Verdict {
  const strength = strengthOf(annotations);
  if (strength >= 8) return { annotations, trust: 'sure' };
  return strength >= 4 ? { annotations, trust: 'likely' } : { annotations };
}
